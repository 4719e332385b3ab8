/// Days, instants and zones: ISO text, nights of summer time, and that the machine's own zone never matters.
#include "models/core/beijing.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtTest/QTest>

#include <cstdlib>
#include <ctime>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstBeijing : public QObject {
    Q_OBJECT

private slots:
    void days();
    void isoTexts();
    void badIsoTexts();
    void hoursThatHappenTwiceOrNever();
    void zonesOfTheDatabaseOnly();
    void sameInThreeZonesOfTheMachine();
};

void TstBeijing::days()
{
    const BeijingDay day = *BeijingDay::fromIso(u"2024-02-29");
    QCOMPARE(day.iso(), u"2024-02-29"_s);
    QCOMPARE(day.plus(1).iso(), u"2024-03-01"_s);
    QCOMPARE(day.weekday(), 4);
    QCOMPARE((BeijingDay{-1}.iso()), u"1969-12-31"_s);
    QCOMPARE((BeijingDay{-1}.weekday()), 3);
    QCOMPARE(BeijingDay::ofInstant(*instantFromIso(u"2024-03-04T15:59:59Z")).iso(), u"2024-03-04"_s);
    QCOMPARE(BeijingDay::ofInstant(*instantFromIso(u"2024-03-04T16:00:00Z")).iso(), u"2024-03-05"_s);
    QCOMPARE(instantIso(day.startMs()), u"2024-02-28T16:00:00Z"_s);
}

void TstBeijing::isoTexts()
{
    QCOMPARE(*instantFromIso(u"1970-01-01T08:00+08:00"), 0);
    QCOMPARE(*instantFromIso(u"1970-01-01T00:00:00.5Z"), 500);
    QCOMPARE(*instantFromIso(u"1969-12-31T19:30:00-04:30"), 0);
    QCOMPARE(instantBeijingIso(0), u"1970-01-01T08:00:00+08:00"_s);
    QCOMPARE(instantIso(-1), u"1969-12-31T23:59:59.999Z"_s);
    QCOMPARE(LocalTime::fromIso(u"2023-06-19T23:59")->iso(), u"2023-06-19T23:59"_s);
    QCOMPARE(LocalTime::fromIso(u"2023-06-19T23:59:07")->iso(), u"2023-06-19T23:59:07"_s);
}

void TstBeijing::badIsoTexts()
{
    for (const auto *text : {u"2023-02-29", u"2023-2-9", u"0000-01-01", u"2023-01-01 ", u"２０２３-01-01", u"20230101"})
        QVERIFY(!BeijingDay::fromIso(QStringView(text)));
    for (const auto *text : {u"2023-01-01T24:00", u"2023-01-01T23:60", u"2023-01-01T1:00", u"2023-01-01 10:00",
                             u"2023-01-01T10:00:60", u"2023-01-01T10:00:00.", u"2023-01-01T10:00:00.1234"})
        QVERIFY(!LocalTime::fromIso(QStringView(text)));
    for (const auto *text : {u"2023-01-01T10:00", u"2023-01-01T10:00+8:00", u"2023-01-01T10:00+15:00", u"2023-01-01", u"Z"})
        QVERIFY(!instantFromIso(QStringView(text)));
}

void TstBeijing::hoursThatHappenTwiceOrNever()
{
    const Zone madrid = *Zone::fromId(u"Europe/Madrid");
    const auto instant = [&](const char *local) {
        return instantIso(madrid.instantOf(*LocalTime::fromIso(QString::fromLatin1(local))));
    };
    QCOMPARE(instant("2023-03-26T01:59"), u"2023-03-26T00:59:00Z"_s);
    QCOMPARE(instant("2023-03-26T02:30"), u"2023-03-26T01:30:00Z"_s); // never happened: read as 03:30 summer time
    QCOMPARE(instant("2023-03-26T03:30"), u"2023-03-26T01:30:00Z"_s);
    QCOMPARE(instant("2023-10-29T02:30"), u"2023-10-29T00:30:00Z"_s); // twice: the first
    QCOMPARE(instant("2023-10-29T03:00"), u"2023-10-29T02:00:00Z"_s);
    const Zone apia = *Zone::fromId(u"Pacific/Apia"); // the whole of 30 December 2011 was skipped
    QCOMPARE(apia.localOf(apia.instantOf(*LocalTime::fromIso(u"2011-12-29T12:00"))).iso(), u"2011-12-29T12:00"_s);
    QCOMPARE(apia.localOf(apia.instantOf(*LocalTime::fromIso(u"2011-12-30T12:00"))).iso(), u"2011-12-31T12:00"_s);
}

void TstBeijing::zonesOfTheDatabaseOnly()
{
    for (const auto *id : {u"", u"Mars/Base", u"../../etc/passwd", u"/etc/localtime", u"Europe/", u"Europe Madrid", u"欧洲", u"XYZ", u"ABC5",
                           u"Europe", u"local", u"UTC+3", u"ACT", u"posixrules", u"Asia/Beijing", u"europe/madrid"})
        QVERIFY2(!Zone::fromId(QStringView(id)), qPrintable(QString(QStringView(id).toString())));
    QVERIFY(Zone::fromId(u"UTC") && Zone::fromId(u"America/Argentina/Buenos_Aires") && Zone::fromId(u"Etc/GMT+3"));
    QVERIFY(Zone::fromId(u"Asia/Calcutta") && Zone::fromId(u"Asia/Kolkata") && Zone::fromId(u"US/Pacific"));
}

void TstBeijing::sameInThreeZonesOfTheMachine()
{
    for (const char *zone : {"UTC", "America/Los_Angeles", "Asia/Kolkata"}) {
        setenv("TZ", zone, 1);
        tzset();
        QCOMPARE(instantIso(Zone::fromId(u"Europe/Madrid")->instantOf(*LocalTime::fromIso(u"2023-03-26T03:30"))),
                 u"2023-03-26T01:30:00Z"_s);
        QCOMPARE(Zone::beijing().localOf(*instantFromIso(u"2023-03-26T01:30:00Z")).iso(), u"2023-03-26T09:30"_s);
        QCOMPARE(BeijingDay::fromIso(u"2023-03-26")->startMs(), *instantFromIso(u"2023-03-25T16:00:00Z"));
    }
    unsetenv("TZ");
    tzset();
}

QTEST_GUILESS_MAIN(TstBeijing)
#include "tst_beijing.moc"
