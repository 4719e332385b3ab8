/// Couriers, sellers and claims as they were at a past month's end, and the daily scores of a seller, on a demo store.
#include "demo_store.h"

#include "models/columns/column_set.h"
#include "models/desk/as_of_desk.h"
#include "models/desk/claim_desk.h"
#include "models/desk/seller_scores.h"
#include "models/store/feed_store.h"

#include <QtCore/QString>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

BeijingDay day(const char *iso)
{
    return *BeijingDay::fromIso(QString::fromLatin1(iso));
}

QStringList idsOf(StoreSession &session, const char *table)
{
    const auto set = *session.columns(table);
    QStringList ids;
    for (Ordinal row = 0; row < set->rowCount(); ++row)
        ids << QString::fromStdString(std::string(set->column("id").textAt(row)));
    return ids;
}

} // namespace

class TstAsOfDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void periodEndsAreMonthEndsNewestFirst();
    void aCourierHasTheStarOfTheMonthAndNoLaterOne();
    void anEmploymentThatEndedLaterWasOpen();
    void aSellerHasTheScoresOfTheDay();
    void aClaimIsTheFoldOfItsEventsUpToTheDay();
    void aClaimFiledLaterDidNotExist();
    void theChartHasTheScoresOfTheRecords();
    void theChartIsCutToTheDaysThatHaveData();
    void anUnknownSellerIsNamed();
    void cleanupTestCase() { m_store.reset(); }

private:
    AsOfDesk desk() { return AsOfDesk(m_store->session()); }
    std::unique_ptr<DemoStore> m_store;
};

void TstAsOfDesk::initTestCase()
{
    m_store = std::make_unique<DemoStore>(day("2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstAsOfDesk::periodEndsAreMonthEndsNewestFirst()
{
    const auto ends = desk().periodEnds();
    QVERIFY(ends.ok());
    QVERIFY(ends->size() >= 2);
    QCOMPARE(ends->front().day, day("2026-02-28"));
    QVERIFY(ends->front().couriers && ends->front().sellers);
    QVERIFY(std::ranges::is_sorted(*ends, std::greater<>(), &PeriodEnd::day));
}

void TstAsOfDesk::aCourierHasTheStarOfTheMonthAndNoLaterOne()
{
    const BeijingDay end = day("2026-01-31");
    int withStar = 0;
    for (const QString &id : idsOf(m_store->session(), "couriers")) {
        const auto then = desk().courier({id}, end);
        const auto now = CourierDesk(m_store->session()).profile({id});
        QVERIFY(then.ok() && now.ok());
        const auto published = std::ranges::find(now->stars, u"2026-01"_s, &CourierStarLine::period);
        QCOMPARE(then->star.has_value(), published != now->stars.end());
        if (then->star) {
            ++withStar;
            QCOMPARE(then->star->star, published->star);
        }
        QVERIFY(std::ranges::all_of(then->stars, [](const CourierStarLine &line) { return line.period <= u"2026-01"_s; }));
    }
    QVERIFY(withStar > 0);
}

void TstAsOfDesk::anEmploymentThatEndedLaterWasOpen()
{
    int reopened = 0;
    for (const QString &id : idsOf(m_store->session(), "couriers")) {
        const auto now = CourierDesk(m_store->session()).profile({id});
        for (const EmploymentLine &line : now->employments) {
            if (!line.to)
                continue;
            const BeijingDay before = line.to->plus(-1);
            if (before < line.from)
                continue;
            ++reopened;
            const auto then = desk().courier({id}, before);
            QVERIFY(then->employment.has_value());
            QVERIFY(!then->employment->to);
            QVERIFY(std::ranges::all_of(then->employments, [&](const EmploymentLine &known) { return known.from <= before; }));
        }
    }
    QVERIFY(reopened > 0);
}

void TstAsOfDesk::aSellerHasTheScoresOfTheDay()
{
    const BeijingDay end = day("2026-02-28");
    int withScores = 0;
    for (const QString &id : idsOf(m_store->session(), "sellers")) {
        const auto then = desk().seller({id}, end);
        QVERIFY(then.ok());
        QVERIFY(std::ranges::all_of(then->stars, [](const SellerStarLine &line) { return line.month <= u"2026-02"_s; }));
        if (!then->scores)
            continue;
        ++withScores;
        QCOMPARE(then->scores->day, end);
    }
    QVERIFY(withScores > 0);
}

void TstAsOfDesk::aClaimIsTheFoldOfItsEventsUpToTheDay()
{
    int compared = 0;
    for (const QString &id : idsOf(m_store->session(), "claims")) {
        const auto now = ClaimDesk(m_store->session()).profile({id});
        QVERIFY(now.ok());
        if (now->events.size() < 2)
            continue;
        const BeijingDay first = BeijingDay::ofInstant(now->events.front().atMs);
        const auto then = desk().claim({id}, first);
        QVERIFY(then.ok() && then->filed);
        QVERIFY(std::ranges::all_of(then->events, [&](const ClaimEventLine &line) { return line.atMs < first.plus(1).startMs(); }));
        const bool onlyOpened = then->events.back().transition == u"T01"_s;
        const bool onlySubmitted = then->events.back().transition == u"T02"_s;
        if (onlyOpened || onlySubmitted) {
            ++compared;
            QCOMPARE(then->state, onlyOpened ? u"DRAFT"_s : u"SUBMITTED"_s);
        }
        const auto last = desk().claim({id}, BeijingDay::ofInstant(now->events.back().atMs));
        QCOMPARE(last->state, now->state);
    }
    QVERIFY(compared > 0);
}

void TstAsOfDesk::aClaimFiledLaterDidNotExist()
{
    const QString id = idsOf(m_store->session(), "claims").front();
    const auto then = desk().claim({id}, day("2020-01-31"));
    QVERIFY(then.ok());
    QVERIFY(!then->filed);
    QVERIFY(then->state.isNull() && then->events.empty());
}

void TstAsOfDesk::theChartHasTheScoresOfTheRecords()
{
    StoreSession &session = m_store->session();
    const SellerDesk sellers(session);
    int compared = 0;
    for (const QString &id : idsOf(session, "sellers")) {
        const auto chart = sellerScores(session, {id}, day("2026-02-01"), day("2026-02-28"));
        QVERIFY(chart.ok());
        for (size_t place = 0; place < chart->days.size(); ++place) {
            const auto exact = sellers.newestScores({id}, chart->first.plus(qint32(place)));
            if (!*exact || (*exact)->day != chart->first.plus(qint32(place)))
                continue;
            for (int track = 0; track < kScoreTracks; ++track) {
                for (int indicator = 0; indicator < kScoreIndicators; ++indicator) {
                    const auto &scores = (*exact)->scores[size_t(track)];
                    const int wanted = scores ? (*scores)[size_t(indicator)].value_or(-1) : -1; // milli-points
                    const auto shown = chart->milli(place, track, indicator);
                    QCOMPARE(shown.value_or(-1), wanted < 0 ? -1 : wanted / 10 * 10);
                    compared += shown ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(compared > 1000);
}

void TstAsOfDesk::theChartIsCutToTheDaysThatHaveData()
{
    StoreSession &session = m_store->session();
    const auto span = scoreSpan(session);
    QVERIFY(span.ok() && span->has_value());
    const QString id = idsOf(session, "sellers").front();
    const auto chart = sellerScores(session, {id}, day("2000-01-01"), day("2099-12-31"));
    QVERIFY(chart.ok());
    QCOMPARE(qint64(chart->first.number), (*span)->first);
    QCOMPARE(qint64(chart->days.size()), (*span)->last - (*span)->first + 1);
}

void TstAsOfDesk::anUnknownSellerIsNamed()
{
    const auto chart = sellerScores(m_store->session(), {u"nobody"_s}, day("2026-02-01"), day("2026-02-28"));
    QVERIFY(!chart.ok());
    QCOMPARE(chart.failure().code, Failure::Code::NotFound);
    QVERIFY(chart.failure().args.join(u' ').contains(u"nobody"_s));
}

QTEST_GUILESS_MAIN(TstAsOfDesk)
#include "tst_as_of_desk.moc"
