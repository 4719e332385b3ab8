/// Business time: the table L1-L10 of rules.md, the calendar that travels inside the program, pauses, other zones, bad rules.
#include "models/core/text/bundled_table.h"
#include "models/domain/business_time.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

qint64 beijing(const char *local)
{
    return Zone::beijing().instantOf(*LocalTime::fromIso(QString::fromLatin1(local)));
}

QJsonObject rulesJson()
{
    return QJsonDocument::fromJson(R"({"zone":"Asia/Shanghai","working_weekdays":[1,2,3,4,5],
        "segments":[["09:00","12:00"],["13:00","18:00"]],
        "minutes":{"first_response":480,"decision":1440,"appeal":480}})").object();
}

SlaRules rules()
{
    return *parseSlaRules(rulesJson(), u"sla"_s);
}

WorkCalendar calendar()
{
    return *parseHolidayCalendar(bundledTable(u"calendars/cn.json"_s));
}

} // namespace

class TstBusinessTime : public QObject {
    Q_OBJECT

private slots:
    void dueTimes_data();
    void dueTimes();
    void elapsedOverTheGoldenWeek();
    void pauseAndResume();
    void naturalDays();
    void calendarOfTheNotices();
    void statesOfAClock();
    void dueAndElapsedAgree();
    void zoneWithSummerTime();
    void noEndlessLoop();
    void badRules_data();
    void badRules();
    void badCalendars();
};

void TstBusinessTime::dueTimes_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const char *start, int minutes, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(start) << minutes << QString::fromLatin1(due);
    };
    row("L1", "2023-09-20T10:00", 480, "2023-09-21T10:00");
    row("L2", "2023-09-20T12:20", 60, "2023-09-20T14:00");
    row("L3", "2023-09-23T11:00", 480, "2023-09-25T18:00");
    row("L4", "2023-09-28T16:30", 1440, "2023-10-09T16:30");
    row("L5", "2023-10-03T15:00", 480, "2023-10-07T18:00");
    row("L6", "2023-09-20T17:00", 60, "2023-09-20T18:00");
    row("L7", "2023-09-20T18:00", 60, "2023-09-21T10:00");
    row("L8", "2023-09-25T11:30", 720, "2023-09-26T16:30");
    row("before work", "2023-09-20T03:00", 1, "2023-09-20T09:01");
    row("Spring Festival make-up Sunday", "2024-02-09T17:00", 120, "2024-02-18T10:00");
}

void TstBusinessTime::dueTimes()
{
    QFETCH(const QString, start);
    QFETCH(const int, minutes);
    QFETCH(const QString, due);
    const SlaRules sla = rules();
    const WorkCalendar days = calendar();
    const auto result = BusinessTime(sla, days).due(Zone::beijing().instantOf(*LocalTime::fromIso(start)), minutes);
    QVERIFY(result.ok());
    QCOMPARE(Zone::beijing().localOf(*result).iso(), due);
}

void TstBusinessTime::elapsedOverTheGoldenWeek()
{
    const SlaRules sla = rules();
    const WorkCalendar days = calendar();
    const BusinessTime time(sla, days); // L9
    QCOMPARE(time.elapsedMs(beijing("2023-09-28T16:30"), beijing("2023-10-09T10:15")), 1125 * kMsPerMinute);
    QCOMPARE(time.elapsedMs(beijing("2023-10-09T10:15"), beijing("2023-09-28T16:30")), 0);
}

void TstBusinessTime::pauseAndResume()
{
    const SlaRules sla = rules();
    const WorkCalendar days = calendar();
    const BusinessTime time(sla, days); // L8
    SlaClock clock{1440, 0, beijing("2023-09-20T10:00")};
    clock = time.paused(clock, beijing("2023-09-21T15:00"));
    QCOMPARE(clock.usedMs, 720 * kMsPerMinute);
    QVERIFY(!time.dueOf(clock).ok());
    QCOMPARE(time.stateOf(clock, beijing("2024-01-01T10:00")), SlaState::Paused);
    clock = BusinessTime::resumed(clock, beijing("2023-09-25T11:30"));
    QCOMPARE(*time.dueOf(clock), beijing("2023-09-26T16:30"));
}

void TstBusinessTime::naturalDays()
{
    QCOMPARE(naturalDue(beijing("2023-09-28T16:30"), 10), beijing("2023-10-08T16:30")); // L10
    QCOMPARE(naturalDue(beijing("2023-10-09T10:15"), 15), beijing("2023-10-24T10:15"));
}

void TstBusinessTime::calendarOfTheNotices()
{
    const WorkCalendar days = calendar();
    QCOMPARE(days.size(), 678);
    const auto kind = [&](const char *iso) { return days.find(*BeijingDay::fromIso(QString::fromLatin1(iso)))->kind; };
    QCOMPARE(kind("2023-09-29"), DayKind::Off);
    QCOMPARE(kind("2023-10-06"), DayKind::Off);
    QCOMPARE(kind("2023-10-07"), DayKind::Work);
    QCOMPARE(kind("2023-10-08"), DayKind::Work);
    QVERIFY(!days.find(*BeijingDay::fromIso(u"2023-10-09")));
}

void TstBusinessTime::statesOfAClock()
{
    const SlaRules sla = rules();
    const WorkCalendar days = calendar();
    const BusinessTime time(sla, days);
    const SlaClock clock{480, 0, beijing("2023-09-20T09:00")};
    QCOMPARE(time.stateOf(clock, beijing("2023-09-20T15:59")), SlaState::Running);
    QCOMPARE(time.stateOf(clock, beijing("2023-09-20T16:00")), SlaState::AtRisk); // 360 of 480: three quarters
    QCOMPARE(time.stateOf(clock, beijing("2023-09-20T18:00")), SlaState::AtRisk);
    QCOMPARE(time.stateOf(clock, beijing("2023-09-20T18:00") + 1), SlaState::Breached);
}

void TstBusinessTime::dueAndElapsedAgree()
{
    const SlaRules sla = rules();
    const WorkCalendar days = calendar();
    const BusinessTime time(sla, days);
    for (int i = 0; i < 2000; ++i) {
        const qint64 start = beijing("2023-01-01T00:00") + i * 37'777'777LL;
        const qint64 minutes = i * 13 % 5000 + 1;
        const auto due = time.due(start, minutes);
        QVERIFY(due.ok());
        QCOMPARE(time.elapsedMs(start, *due), minutes * kMsPerMinute);
        QVERIFY(time.elapsedMs(start, *due - 1) < minutes * kMsPerMinute);
    }
}

void TstBusinessTime::zoneWithSummerTime()
{
    QJsonObject json = rulesJson();
    json["zone"_L1] = u"Europe/Madrid"_s;
    const auto sla = parseSlaRules(json, u"sla"_s);
    QVERIFY(sla.ok());
    const WorkCalendar none;
    // Friday 24 March 17:00 local and one hour more than the day holds: Monday is summer time already.
    const auto due = BusinessTime(*sla, none).due(*instantFromIso(u"2023-03-24T16:00:00Z"), 120);
    QCOMPARE(instantIso(*due), u"2023-03-27T08:00:00Z"_s);
}

void TstBusinessTime::noEndlessLoop()
{
    const SlaRules sla = rules();
    const WorkCalendar none;
    const BusinessTime time(sla, none);
    QVERIFY(!time.due(0, -1).ok());
    QVERIFY(!time.due(0, 1'000'001).ok());
    QCOMPARE(time.due(0, std::numeric_limits<qint64>::max()).failure().where, u"minutes"_s);
    WorkCalendar off; // nobody works for more than a hundred years
    for (qint32 day = 0; day < 40'000; ++day)
        off.set({day}, DayKind::Off);
    QVERIFY(!BusinessTime(sla, off).due(0, 1).ok());
}

void TstBusinessTime::badRules_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *key, const char *value, const char *where) {
        QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(value) << QString::fromLatin1(where);
    };
    row("zone", "zone", R"(["Mars/Base"])", "sla/zone");
    row("weekday 8", "working_weekdays", "[[1,8]]", "sla/working_weekdays/1");
    row("no weekday", "working_weekdays", "[[]]", "sla/working_weekdays");
    row("no segment", "segments", "[[]]", "sla/segments");
    row("end before start", "segments", R"([[["12:00","09:00"]]])", "sla/segments/0");
    row("overlap", "segments", R"([[["09:00","12:00"],["11:59","13:00"]]])", "sla/segments/1");
    row("no time", "segments", R"([[["9:00","12:00"]]])", "sla/segments/0");
    row("one end", "segments", R"([[["09:00"]]])", "sla/segments/0");
    row("minutes", "minutes", R"([{"first_response":-1,"decision":1,"appeal":1}])", "sla/minutes/first_response");
    row("risk", "at_risk_bp", "[10001]", "sla/at_risk_bp");
}

void TstBusinessTime::badRules()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, where);
    QJsonObject json = rulesJson();
    json[key] = QJsonDocument::fromJson(value).array().at(0);
    const auto parsed = parseSlaRules(json, u"sla"_s);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().where, where);
}

void TstBusinessTime::badCalendars()
{
    for (const char *json : {"", "[]", "{}", R"({"days":[{"date":"2023-02-30","isOffDay":true}]})",
                             R"({"days":[{"date":"2023-01-01"}]})", R"({"days":[1]})",
                             R"({"days":[{"date":"2023-01-01","isOffDay":true},{"date":"2023-01-01","isOffDay":false}]})"})
        QVERIFY2(!parseHolidayCalendar(json).ok(), json);
}

QTEST_GUILESS_MAIN(TstBusinessTime)
#include "tst_business_time.moc"
