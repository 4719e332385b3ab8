/// --as-of on the command line: a known history gives the known answer, in every zone the same; what writes refuses it.
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray rows() const { return json()[u"rows"_s].toArray(); }
};

} // namespace

class TstCliAsOf : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void claimsAreThoseFiledByThen();
    void sellersHaveTheStarPublishedByThen();
    void oneRecordIsMarkedWithItsDay();
    void aDayInsideAMonthIsThePeriodEndBefore();
    void zonesDoNotMatter();
    void whatWritesRefusesIt();
    void aDayWithoutHistoryIsNamed();

private:
    Run cli(const QStringList &words, const QString &zone = {}) const;
    QTemporaryDir m_folder;
};

Run TstCliAsOf::cli(const QStringList &words, const QString &zone) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!zone.isEmpty())
        environment.insert(u"TZ"_s, zone);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{u"--profile"_s, m_folder.filePath(u"store"_s), u"--quiet"_s, u"--format"_s, u"json"_s} + words);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TstCliAsOf::initTestCase()
{
    const QString feed = m_folder.filePath(u"feed"_s);
    const Run demo = cli({u"--now"_s, u"2026-03-20T00:00:00+08:00"_s, u"demo"_s, u"--to"_s, feed, u"--couriers"_s, u"120"_s, u"--sellers"_s, u"40"_s,
                          u"--claims"_s, u"80"_s, u"--days"_s, u"62"_s});
    QCOMPARE(demo.exit, 0);
    const Run sync = cli({u"sync"_s, feed, u"--trust"_s, feed + u".pub"_s});
    QVERIFY2(sync.exit == 0, sync.err.constData());
}

void TstCliAsOf::claimsAreThoseFiledByThen()
{
    const Run now = cli({u"list"_s, u"claims"_s, u"--limit"_s, u"1000"_s, u"--columns"_s, u"id,filed"_s});
    qint64 filed = 0;
    for (const QJsonValue &row : now.rows())
        filed += QDateTime::fromString(row[u"filed"_s].toString(), Qt::ISODate) < QDateTime::fromString(u"2026-03-01T00:00:00+08:00"_s, Qt::ISODate);
    const Run then = cli({u"list"_s, u"claims"_s, u"--as-of"_s, u"2026-02-28"_s, u"--limit"_s, u"1000"_s});
    QCOMPARE(then.exit, 0);
    QCOMPARE(then.json()[u"as_of"_s].toString(), u"2026-02-28"_s);
    QCOMPARE(then.json()[u"total"_s].toInteger(), filed);
    QVERIFY(filed > 0 && filed < now.json()[u"total"_s].toInteger());
}

// The star of the data of January is in force from 5 February to 4 March.
void TstCliAsOf::sellersHaveTheStarPublishedByThen()
{
    const Run then = cli({u"list"_s, u"sellers"_s, u"--as-of"_s, u"2026-02-28"_s, u"--columns"_s, u"id,official"_s, u"--limit"_s, u"1000"_s});
    QCOMPARE(then.exit, 0);
    int compared = 0;
    for (const QJsonValue &row : then.rows()) {
        const QJsonObject seller = cli({u"show"_s, u"seller"_s, row[u"id"_s].toString()}).json();
        for (const QJsonValue &star : seller[u"stars"_s].toArray()) {
            if (star[u"month"_s].toString() != u"2026-01"_s)
                continue;
            QCOMPARE(row[u"official"_s], star[u"star"_s]);
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TstCliAsOf::oneRecordIsMarkedWithItsDay()
{
    const QString id = cli({u"list"_s, u"couriers"_s, u"--as-of"_s, u"2026-02-28"_s}).rows().first()[u"id"_s].toString();
    const Run show = cli({u"show"_s, u"courier"_s, id, u"--as-of"_s, u"2026-02-28"_s});
    QCOMPARE(show.exit, 0);
    QCOMPARE(show.json()[u"as_of"_s].toString(), u"2026-02-28"_s);
    QVERIFY(!cli({u"show"_s, u"courier"_s, id}).json().contains(u"as_of"_s));
}

void TstCliAsOf::aDayInsideAMonthIsThePeriodEndBefore()
{
    const Run inside = cli({u"list"_s, u"couriers"_s, u"--as-of"_s, u"2026-03-19"_s});
    QCOMPARE(inside.json()[u"as_of"_s].toString(), u"2026-02-28"_s);
    QCOMPARE(inside.out, cli({u"list"_s, u"couriers"_s, u"--as-of"_s, u"2026-02-28"_s}).out);
}

void TstCliAsOf::zonesDoNotMatter()
{
    for (const char *table : {"couriers", "sellers", "claims"}) {
        const QStringList words{u"list"_s, QString::fromLatin1(table), u"--as-of"_s, u"2026-01-31"_s, u"--limit"_s, u"1000"_s};
        const QByteArray shanghai = cli(words, u"Asia/Shanghai"_s).out;
        QVERIFY(shanghai.contains("2026-01-31"));
        QCOMPARE(cli(words, u"America/New_York"_s).out, shanghai);
        QCOMPARE(cli(words, u"Europe/Madrid"_s).out, shanghai);
    }
}

void TstCliAsOf::whatWritesRefusesIt()
{
    QCOMPARE(cli({u"sync"_s, u"--as-of"_s, u"2026-02-28"_s}).exit, 2);
    QCOMPARE(cli({u"decide"_s, u"C1"_s, u"take"_s, u"--as-of"_s, u"2026-02-28"_s}).exit, 2);
    QCOMPARE(cli({u"list"_s, u"claims"_s, u"--as-of"_s, u"2026-02-28"_s, u"--now"_s, u"2026-03-20T00:00:00+08:00"_s}).exit, 2);
    QCOMPARE(cli({u"list"_s, u"claims"_s, u"--as-of"_s, u"28.2.2026"_s}).exit, 2);
}

void TstCliAsOf::aDayWithoutHistoryIsNamed()
{
    const Run run = cli({u"list"_s, u"claims"_s, u"--as-of"_s, u"2001-05-05"_s});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.err.contains("2001-05-05"));
}

QTEST_GUILESS_MAIN(TstCliAsOf)
#include "tst_cli_as_of.moc"
