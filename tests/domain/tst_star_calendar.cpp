// Star calendar: publications, windows and phases, the same whatever zone the machine stands in.
#include "demo_rules.h"
#include "models/domain/star_records.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtTest/QTest>

#include <ctime>

using namespace stardesk;

namespace {

BeijingDay day(QStringView iso)
{
    return *BeijingDay::fromIso(iso);
}

qint64 instant(QStringView iso)
{
    return *instantFromIso(iso);
}

} // namespace

class TstStarCalendar : public QObject {
    Q_OBJECT
private slots:
    void privilegeWindows_data();
    void privilegeWindows();
    void theWindowClosesAfterItsLastSecond();
    void sellerPhases_data();
    void sellerPhases();
    void courierPeriods();
    void courierPhases_data();
    void courierPhases();
    void threeStarsExistBetweenDataDayAndStarDay();
    void afterTheStarDayTheLockedInStarIsOfficial();
    void courierStarDaysNameTheProvisionalPeriod();
};

void TstStarCalendar::privilegeWindows_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("collectable");
    for (const char *zone : {"America/New_York", "Asia/Shanghai", "Europe/Madrid"}) {
        const auto add = [zone](const char *now, const char *published, const char *data, bool collectable) {
            QTest::addRow("%s %s", zone, now) << QByteArray(zone) << QString(now) << QString(published) << QString(data)
                                              << collectable;
        };
        add("2024-03-04T15:59:59Z", "2024-02-05", "2024-01-31", true);
        add("2024-03-05T00:00:00+08:00", "2024-03-05", "2024-02-29", false);
        add("2024-03-05T09:59:59+08:00", "2024-03-05", "2024-02-29", false);
        add("2024-03-05T02:00:00Z", "2024-03-05", "2024-02-29", true);
        add("2024-01-04T12:00:00+08:00", "2023-12-05", "2023-11-30", true);
        add("2024-04-05T00:00:00+08:00", "2024-04-05", "2024-03-31", false);
        add("2024-03-31T02:30:00+08:00", "2024-03-05", "2024-02-29", true);
    }
}

void TstStarCalendar::privilegeWindows()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const SellerPublication publication = sellerPublicationAt(test::demoRuleSet().seller, instant(now));
    const bool collectable = isCollectable(publication, instant(now));
    qputenv("TZ", before);
    tzset();
    QTEST(publication.publishedOn.iso(), "published");
    QTEST(publication.dataDate.iso(), "data");
    QTEST(collectable, "collectable");
}

void TstStarCalendar::theWindowClosesAfterItsLastSecond()
{
    const SellerPublication publication = sellerPublicationOfMonth(test::demoRuleSet().seller, day(u"2024-03-01"));
    QVERIFY(isCollectable(publication, instant(u"2024-04-04T23:59:59+08:00") + 999));
    QVERIFY(!isCollectable(publication, instant(u"2024-04-05T00:00:00+08:00")));
    QVERIFY(!isCollectable(publication, instant(u"2024-03-05T10:00:00+08:00") - 1));
}

void TstStarCalendar::sellerPhases_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("publishes");
    QTest::addColumn<int>("left");
    QTest::newRow("last second") << "2024-03-31T23:59:59+08:00" << "open" << "2024-03-31" << "2024-04-05" << 1;
    QTest::newRow("24th") << "2024-03-24T08:12:00+08:00" << "open" << "2024-03-31" << "2024-04-05" << 8;
    QTest::newRow("1st") << "2024-04-01T00:00:00+08:00" << "fixed" << "2024-03-31" << "2024-04-05" << 0;
    QTest::newRow("4th") << "2024-04-04T23:59:59+08:00" << "fixed" << "2024-03-31" << "2024-04-05" << 0;
    QTest::newRow("5th") << "2024-04-05T00:00:00+08:00" << "publishing" << "2024-03-31" << "2024-04-05" << 0;
    QTest::newRow("6th") << "2024-04-06T00:00:00+08:00" << "open" << "2024-04-30" << "2024-05-05" << 25;
}

void TstStarCalendar::sellerPhases()
{
    QFETCH(QString, now);
    const StarOutlook outlook = sellerOutlook(test::demoRuleSet().seller, instant(now));
    QTEST(QString(starPhaseWord(outlook.phase)), "phase");
    QTEST(outlook.dataDate.iso(), "data");
    QTEST(outlook.publishesOn.iso(), "publishes");
    QTEST(outlook.daysToChange, "left");
}

void TstStarCalendar::courierPeriods()
{
    const CourierPeriod period = courierPeriodOf(test::demoRuleSet().courier, day(u"2024-02-10"));
    QCOMPARE(period.month.iso(), "2024-02-01");
    QCOMPARE(period.asOf.iso(), "2024-02-29");
    QCOMPARE(period.windowFrom.iso(), "2023-12-02");
    QCOMPARE(period.ratingsUntil.iso(), "2024-03-15");
    QCOMPARE(period.publishedOn.iso(), "2024-03-16");
}

void TstStarCalendar::courierPhases_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("publishes");
    QTest::newRow("15th") << "2024-03-15T23:59:59+08:00" << "fixed" << "2024-02-29" << "2024-03-16";
    QTest::newRow("16th") << "2024-03-16T00:00:00+08:00" << "publishing" << "2024-02-29" << "2024-03-16";
    QTest::newRow("17th") << "2024-03-17T00:00:00+08:00" << "open" << "2024-03-31" << "2024-04-16";
    QTest::newRow("1st") << "2024-04-01T00:00:00+08:00" << "fixed" << "2024-03-31" << "2024-04-16";
}

void TstStarCalendar::courierPhases()
{
    QFETCH(QString, now);
    const StarOutlook outlook = courierOutlook(test::demoRuleSet().courier, instant(now));
    QTEST(QString(starPhaseWord(outlook.phase)), "phase");
    QTEST(outlook.dataDate.iso(), "data");
    QTEST(outlook.publishesOn.iso(), "publishes");
}

void TstStarCalendar::threeStarsExistBetweenDataDayAndStarDay()
{
    const SellerRules rules = test::demoRuleSet().seller;
    const SellerStarDays days = sellerStarDays(rules, instant(u"2024-04-02T12:00:00+08:00"), day(u"2024-04-01"));
    QCOMPARE(days.official.iso(), "2024-02-29");
    QCOMPARE(days.lockedIn->iso(), "2024-03-31");
    QCOMPARE(days.predicted.iso(), "2024-04-01");
    QCOMPARE(days.starDay.iso(), "2024-04-05");
    const SellerStars stars = sellerStars(rules, days, [](BeijingDay on) -> SellerScores {
        const int score = on.iso() == "2024-02-29" ? 60'000 : on.iso() == "2024-03-31" ? 85'000 : 90'000;
        return {TrackScores(4, score), std::nullopt};
    });
    QCOMPARE(stars.official.star.star, std::optional(1));
    QCOMPARE(stars.lockedIn->star.star, std::optional(4));
    QCOMPARE(stars.predicted.star.star, std::optional(5));
    QCOMPARE(stars.next().star.star, std::optional(4));
}

void TstStarCalendar::afterTheStarDayTheLockedInStarIsOfficial()
{
    const SellerStarDays days
        = sellerStarDays(test::demoRuleSet().seller, instant(u"2024-04-05T00:00:00+08:00"), day(u"2024-04-04"));
    QCOMPARE(days.official.iso(), "2024-03-31");
    QVERIFY(!days.lockedIn);
    QCOMPARE(days.starDay.iso(), "2024-05-05");
}

void TstStarCalendar::courierStarDaysNameTheProvisionalPeriod()
{
    const CourierRules rules = test::demoRuleSet().courier;
    const CourierStarDays early = courierStarDays(rules, instant(u"2024-03-10T12:00:00+08:00"));
    QCOMPARE(early.published.asOf.iso(), "2024-01-31");
    QCOMPARE(early.provisional->asOf.iso(), "2024-02-29");
    QCOMPARE(early.predicted.asOf.iso(), "2024-03-31");
    const CourierStarDays late = courierStarDays(rules, instant(u"2024-03-16T00:00:00+08:00"));
    QCOMPARE(late.published.asOf.iso(), "2024-02-29");
    QVERIFY(!late.provisional);
}

QTEST_GUILESS_MAIN(TstStarCalendar)
#include "tst_star_calendar.moc"
