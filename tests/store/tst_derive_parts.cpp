/// The parts that table derivations are put together from.

#include "models/domain/rated_window.h"
#include "models/store/derive/city_names.h"
#include "models/store/derive/employment_pick.h"
#include "models/store/derive/row_slots.h"
#include "models/store/derive/score_day.h"
#include "models/store/derive/share.h"
#include "models/store/derive/stage_times.h"
#include "models/store/derive/star_trail.h"
#include "models/store/derive/zone_clock.h"

#include <QtCore/QDate>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

constexpr int kJanuary = 2024 * 12;
constexpr qint64 kDay = 86'400;

qint64 dayOf(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay() - BeijingDay::kEpochJulianDay;
}

std::string blobOf(std::initializer_list<qint32> values)
{
    std::string bytes;
    for (const qint32 value : values) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes += char((quint32(value) >> shift) & 0xFF);
    }
    return bytes;
}

MonthScores monthOf(qint64 firstDay, std::string_view quality, std::string_view others)
{
    MonthScores month;
    month.firstDay = int(firstDay);
    month.days = {quality, others, others, others};
    return month;
}

} // namespace

class TstDeriveParts : public QObject {
    Q_OBJECT
private slots:
    void trailKeepsMonthsInAnyOrder();
    void trailForgetsBeyondSixteenMonths();
    void trailTellsUnratedFromUnknown();
    void trailCountersBelongToTheirMonths();
    void openEmploymentWinsOverEndedOne();
    void laterEndedEmploymentWins();
    void employersAreCountedOnce();
    void stageEndsAtItsLastScan();
    void backwardStagesAreImpossible();
    void zoneClockAgreesWithTheZoneDatabase();
    void unknownZoneHasNoHandle();
    void newestDayOfScoresIsTheLastWithAny();
    void monthEndNeedsItsLastDay();
    void sharesAreCut();
    void cityOfRegionCode();
    void slotsOfChosenRows();
    void ratedWindowClosesThePublishedMonth();
    void ratedWindowFallsBackToClosedMonth();
};

void TstDeriveParts::trailKeepsMonthsInAnyOrder()
{
    StarTrail trail;
    trail.add(kJanuary + 2, 4, 0, 0);
    trail.add(kJanuary, 3, 0, 0);
    trail.add(kJanuary + 3, 5, 0, 0);
    QCOMPARE(trail.newest, quint16(kJanuary + 3));
    QCOMPARE(trail.starAt(kJanuary), std::optional<int>(3));
    QCOMPARE(trail.at(kJanuary + 1), StarTrail::kNoRecord);
    QCOMPARE(trail.starAt(kJanuary + 2), std::optional<int>(4));
    QCOMPARE(trail.year(), (std::array<int, 12>{-1, -1, -1, -1, -1, -1, -1, -1, 3, -1, 4, 5}));
}

void TstDeriveParts::trailForgetsBeyondSixteenMonths()
{
    StarTrail trail;
    trail.add(kJanuary, 2, 0, 0);
    trail.add(kJanuary + 16, 4, 0, 0);
    QCOMPARE(trail.at(kJanuary), StarTrail::kNoRecord);
    trail.add(kJanuary, 2, 0, 0); // too old to be kept
    QCOMPARE(trail.at(kJanuary), StarTrail::kNoRecord);
    QCOMPARE(trail.starAt(kJanuary + 16), std::optional<int>(4));
}

void TstDeriveParts::trailTellsUnratedFromUnknown()
{
    StarTrail trail;
    QCOMPARE(trail.year()[11], -1);
    trail.add(kJanuary, std::nullopt, 0, 0);
    QCOMPARE(trail.at(kJanuary), StarTrail::kUnrated);
    QCOMPARE(trail.starAt(kJanuary), std::optional<int>());
    QCOMPARE(trail.at(kJanuary - 1), StarTrail::kNoRecord);
    QCOMPARE(trail.at(kJanuary + 1), StarTrail::kNoRecord);
}

void TstDeriveParts::trailCountersBelongToTheirMonths()
{
    StarTrail trail;
    trail.add(kJanuary, 5, 1, 0);
    trail.add(kJanuary + 1, 4, 0, 2);
    QCOMPARE(trail.below, (std::array<quint8, 2>{0, 1}));
    QCOMPARE(trail.carried, (std::array<quint8, 2>{2, 0}));
    trail.add(kJanuary + 3, 4, 7, 0); // a month is missing in between
    QCOMPARE(trail.below, (std::array<quint8, 2>{7, 0}));
}

void TstDeriveParts::openEmploymentWinsOverEndedOne()
{
    EmploymentPick pick;
    QVERIFY(pick.consider(1, 10, 18'000, {}));
    QVERIFY(!pick.consider(2, 20, 19'000, 19'500));
    QCOMPARE(pick.employer, Ordinal(1));
    QVERIFY(pick.employedOn(30'000));
    QVERIFY(pick.consider(3, 30, 18'500, {})); // of two open ones the later begun
    QCOMPARE(pick.station, Ordinal(30));
    QCOMPARE(pick.others(), 2);
}

void TstDeriveParts::laterEndedEmploymentWins()
{
    EmploymentPick pick;
    pick.consider(1, kNoOrdinal, 18'000, 18'100);
    pick.consider(2, kNoOrdinal, 18'200, 18'300);
    QCOMPARE(pick.employer, Ordinal(2));
    QVERIFY(pick.employedOn(18'300));
    QVERIFY(!pick.employedOn(18'301));
}

void TstDeriveParts::employersAreCountedOnce()
{
    EmploymentPick pick;
    QCOMPARE(pick.others(), 0);
    pick.consider(4, kNoOrdinal, 100, 200);
    pick.consider(5, kNoOrdinal, 201, 300);
    pick.consider(4, kNoOrdinal, 301, {});
    QCOMPARE(pick.others(), 1);
}

void TstDeriveParts::stageEndsAtItsLastScan()
{
    StageTimes times;
    QVERIFY(!times.ends(0)[0]);
    QVERIFY(!times.firstAttemptMs(0));
    times.add(1, 2 * kDay, 0);
    times.add(1, 1 * kDay, 0);
    times.add(4, 9 * kDay + 1, 0);
    times.addAttempt(11 * kDay, 0);
    times.addAttempt(10 * kDay, 0);
    QCOMPARE(*times.ends(0)[0], 2 * kDay * 1000);
    QCOMPARE(*times.ends(0)[3], (9 * kDay + 1) * 1000);
    QVERIFY(!times.ends(0)[6]);
    QCOMPARE(*times.firstAttemptMs(0), 10 * kDay * 1000);
    QVERIFY(!times.isOrderImpossible());
}

void TstDeriveParts::backwardStagesAreImpossible()
{
    StageTimes times;
    times.add(5, 9 * kDay, 0);
    times.add(4, 10 * kDay, 0);
    QVERIFY(times.isOrderImpossible());
}

void TstDeriveParts::zoneClockAgreesWithTheZoneDatabase()
{
    ZoneClock clock;
    for (const char *id : {"Europe/Madrid", "America/Sao_Paulo", "Asia/Shanghai", "Atlantic/Canary"}) {
        const int handle = clock.zoneOf(id);
        QVERIFY(handle >= 0);
        for (qint64 local = dayOf(2017, 1, 1) * kDay; local < dayOf(2024, 1, 1) * kDay; local += 7 * 3600 + 1)
            QCOMPARE(clock.instantOf(handle, local), clock.zone(handle).instantOf({local * 1000}) / 1000);
    }
    const int madrid = clock.zoneOf("Europe/Madrid"); // the night in which summer time begins
    const qint64 night = dayOf(2023, 3, 26) * kDay;
    for (qint64 second = 0; second < kDay; second += 600)
        QCOMPARE(clock.instantOf(madrid, night + second), clock.zone(madrid).instantOf({(night + second) * 1000}) / 1000);
}

void TstDeriveParts::unknownZoneHasNoHandle()
{
    ZoneClock clock;
    QCOMPARE(clock.zoneOf("Mars/Olympus"), -1);
    QCOMPARE(clock.zoneOf("Mars/Olympus"), -1);
    QVERIFY(clock.zoneOf("Europe/Paris") >= 0);
}

void TstDeriveParts::newestDayOfScoresIsTheLastWithAny()
{
    const std::string quality = blobOf({90'000, 91'000, -1});
    const std::string others = blobOf({80'000, -1, -1});
    const auto newest = monthOf(100, quality, others).newest();
    QVERIFY(newest);
    QCOMPARE(newest->day, 101);
    QCOMPARE(newest->milli, (std::array<qint32, 4>{91'000, -1, -1, -1}));
    QVERIFY(!monthOf(100, blobOf({-1, -1}), {}).newest());
}

void TstDeriveParts::monthEndNeedsItsLastDay()
{
    TrackDays days;
    const std::string whole = blobOf({1, 2, 3});
    const std::string part = blobOf({4, 5});
    days.add(monthOf(100, whole, whole), 102);
    QCOMPARE(days.monthEnd.day, 102);
    days.add(monthOf(103, part, part), 105);
    QCOMPARE(days.monthEnd.day, 102);
    QCOMPARE(days.newest.day, 104);
    days.add(monthOf(97, whole, whole), 99); // an older month that comes later changes nothing
    QCOMPARE(days.monthEnd.day, 102);
    QCOMPARE(days.newest.milli[0], 5);
}

void TstDeriveParts::sharesAreCut()
{
    QCOMPARE(shareOf(2, 3), qint64(6666));
    QCOMPARE(shareOf(3, 3), qint64(10'000));
    QCOMPARE(shareOf(0, 0), kNoData);
}

void TstDeriveParts::cityOfRegionCode()
{
    const CityNames cities;
    QCOMPARE(cities.cityOf("330102"), std::string_view("杭州市"));
    QCOMPARE(cities.cityOf("310101"), std::string_view("上海市"));
    QCOMPARE(cities.cityOf("Indore"), std::string_view("Indore"));
    QCOMPARE(cities.cityOf("999999"), std::string_view("999999"));
}

void TstDeriveParts::slotsOfChosenRows()
{
    const RowSlots some(std::vector<Ordinal>{3, 8, 9});
    QCOMPARE(some.slotOf(8), Ordinal(1));
    QCOMPARE(some.slotOf(4), kNoOrdinal);
    QCOMPARE(RowSlots().slotOf(4), Ordinal(4));
}

void TstDeriveParts::ratedWindowClosesThePublishedMonth()
{
    const std::vector<qint64> asOf = {dayOf(2024, 2, 29), dayOf(2024, 3, 31), dayOf(2024, 4, 10)};
    QCOMPARE(ratedWindow(asOf, 2024 * 12 + 1), std::optional<size_t>(0)); // February is out, March waits
    QCOMPARE(ratedWindow(asOf, 2024 * 12 + 2), std::optional<size_t>(1));
}

void TstDeriveParts::ratedWindowFallsBackToClosedMonth()
{
    const std::vector<qint64> asOf = {dayOf(2024, 2, 29), dayOf(2024, 3, 31), dayOf(2024, 4, 10)};
    QCOMPARE(ratedWindow(asOf, 0), std::optional<size_t>(1));
    QCOMPARE(ratedWindow(std::vector<qint64>{dayOf(2024, 4, 10), dayOf(2024, 4, 9)}, 0), std::optional<size_t>(0));
    QCOMPARE(ratedWindow({}, 0), std::optional<size_t>());
    QCOMPARE(ratedWindow(std::vector<qint64>{dayOf(2024, 4, 10)}, 2024 * 12 + 2), std::optional<size_t>()); // not due yet
}

QTEST_GUILESS_MAIN(TstDeriveParts)
#include "tst_derive_parts.moc"
