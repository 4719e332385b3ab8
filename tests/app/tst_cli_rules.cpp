/// The rules' command line as a person or a program calls it: output, formats, exit codes.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run cli(const QStringList &words, const QString &zone = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!zone.isEmpty())
        environment.insert(u"TZ"_s, zone);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), words);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList vectorFiles()
{
    const QDir folder(qEnvironmentVariable("STARDESK_SHARED") + u"/vectors"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

/// Changes the first whole number that stands in an `expect`.
bool changeAnExpectation(QJsonObject *file)
{
    QJsonArray cases = file->value(u"cases"_s).toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QJsonObject one = cases[i].toObject();
        QJsonObject expect = one[u"expect"_s].toObject();
        for (auto entry = expect.begin(); entry != expect.end(); ++entry) {
            if (!entry.value().isDouble())
                continue;
            entry.value() = entry.value().toInt() + 1;
            one[u"expect"_s] = expect;
            cases[i] = one;
            (*file)[u"cases"_s] = cases;
            return true;
        }
    }
    return false;
}

} // namespace

class TstCliRules : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void claimIsShownInEveryFormat_data();
    void claimIsShownInEveryFormat();
    void claimIsExplainedBesideWhatWasAsked();
    void unknownKeysAndKindsAreUsageErrors_data();
    void unknownKeysAndKindsAreUsageErrors();
    void moversNameKindLimitAndMargin();
    void predictionsAreTheSameInEveryZone();
    void whatIfStandsBesideThePublishedStar();
    void whatIfRefusesWhatItCannotRead_data();
    void whatIfRefusesWhatItCannotRead();
    void ruleSetIsShownWithItsNumbers();
    void backtestTellsCostsBeforeAndAfter();
    void differencesDecideTheExitCode();
    void aPlantedDifferenceIsFound();
    void allVectorsPassInThreeZones_data();
    void allVectorsPassInThreeZones();
    void aChangedExpectationFails();

private:
    /// Words with the store and the instant that the tests look from.
    [[nodiscard]] QStringList at(const QStringList &words, const QString &format = u"json"_s) const
    {
        return QStringList{u"--profile"_s, m_store, u"--format"_s, format, u"--quiet"_s, u"--now"_s, u"2026-03-20T09:00:00+08:00"_s} + words;
    }

    QTemporaryDir m_folder;
    QString m_store;
};

void TstCliRules::initTestCase()
{
    QVERIFY(QFile::exists(QStringLiteral(CLI_PROGRAM)));
    const QString feed = m_folder.filePath(u"feed"_s);
    m_store = m_folder.filePath(u"store"_s);
    const Run made = cli({u"--now"_s, u"2026-03-20T00:00:00+08:00"_s, u"demo"_s, u"--to"_s, feed, u"--couriers"_s, u"200"_s,
                          u"--sellers"_s, u"60"_s, u"--claims"_s, u"80"_s, u"--days"_s, u"62"_s});
    QVERIFY2(made.exit == 0, made.err);
    const Run synced = cli({u"--profile"_s, m_store, u"--quiet"_s, u"sync"_s, feed, u"--trust"_s, feed + u".pub"_s});
    QVERIFY2(synced.exit == 0, synced.err);
}

void TstCliRules::claimIsShownInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("table") << u"table"_s << QByteArray("id: C-0000001");
    QTest::newRow("json") << u"json"_s << QByteArray("\"id\":\"C-0000001\"");
    QTest::newRow("csv") << u"csv"_s << QByteArray("id,C-0000001\r\n");
    QTest::newRow("tsv") << u"tsv"_s << QByteArray("id\tC-0000001\r\n");
}

void TstCliRules::claimIsShownInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, line);
    const Run shown = cli(at({u"show"_s, u"claim"_s, u"C-0000001"_s}, format));
    QVERIFY2(shown.exit == 0, shown.err);
    QVERIFY2(shown.out.contains(line), shown.out);
    const Run explained = cli(at({u"explain"_s, u"claim"_s, u"C-0000001"_s}, format));
    QVERIFY2(explained.exit == 0, explained.err);
    QVERIFY2(explained.out.contains("Days are counted at the destination"), explained.out);
}

void TstCliRules::claimIsExplainedBesideWhatWasAsked()
{
    const QJsonObject proof = cli(at({u"explain"_s, u"claim"_s, u"C-0000001"_s})).json();
    const QJsonObject row = cli(at({u"list"_s, u"claims"_s, u"--filter"_s, u"id:C-0000001"_s})).json()[u"rows"_s].toArray()[0].toObject();
    QCOMPARE(proof[u"published"_s], row[u"asked"_s]);
    QCOMPARE(proof[u"result"_s], row[u"policy"_s]);
    QCOMPARE(proof[u"rule_set"_s].toString(), u"demo-2024A"_s);
    QVERIFY(!proof[u"tree"_s].toObject()[u"children"_s].toArray().isEmpty());
}

void TstCliRules::unknownKeysAndKindsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("claim") << QStringList{u"explain"_s, u"claim"_s, u"C-none"_s};
    QTest::newRow("kind") << QStringList{u"show"_s, u"parcel"_s, u"x"_s};
    QTest::newRow("day") << QStringList{u"predict"_s, u"--at"_s, u"tomorrow"_s};
    QTest::newRow("old day") << QStringList{u"predict"_s, u"--at"_s, u"2026-01-01"_s};
    QTest::newRow("rule set") << QStringList{u"rules"_s, u"show"_s, u"demo-1999"_s};
    QTest::newRow("periods") << QStringList{u"rules"_s, u"backtest"_s, u"demo-2024A"_s, u"--periods"_s, u"0"_s};
}

void TstCliRules::unknownKeysAndKindsAreUsageErrors()
{
    QFETCH(QStringList, words);
    const Run run = cli(at(words));
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    const QJsonObject error = QJsonDocument::fromJson(run.err).object()[u"error"_s].toObject();
    QVERIFY2(!error[u"message"_s].toString().isEmpty(), run.err);
}

void TstCliRules::moversNameKindLimitAndMargin()
{
    const Run run = cli(at({u"predict"_s}));
    QVERIFY2(run.exit == 0, run.err);
    QCOMPARE(run.json()[u"at"_s].toString(), u"2026-03-20"_s);
    QCOMPARE(run.json()[u"phase"_s].toString(), u"open"_s);
    const QJsonArray moves = run.json()[u"moves"_s].toArray();
    QVERIFY(!moves.isEmpty());
    QSet<QString> kinds;
    for (const QJsonValue &value : moves) {
        const QJsonObject move = value.toObject();
        kinds.insert(move[u"kind"_s].toString());
        QVERIFY(move[u"from"_s] != move[u"to"_s]);
        QVERIFY(move.contains(u"limiting"_s) && move.contains(u"margin"_s));
    }
    QCOMPARE(kinds, (QSet<QString>{u"courier"_s, u"seller"_s}));
    const Run fixed = cli(at({u"predict"_s, u"--at"_s, u"2026-04-02"_s}));
    QCOMPARE(fixed.json()[u"phase"_s].toString(), u"fixed"_s);
    QCOMPARE(fixed.json()[u"sellers"_s].toObject()[u"star_day"_s].toString(), u"2026-04-05"_s);
}

void TstCliRules::predictionsAreTheSameInEveryZone()
{
    const Run here = cli(at({u"predict"_s}), u"Asia/Shanghai"_s);
    for (const QString &zone : {u"America/Los_Angeles"_s, u"Pacific/Kiritimati"_s})
        QCOMPARE(cli(at({u"predict"_s}), zone).out, here.out);
}

void TstCliRules::whatIfStandsBesideThePublishedStar()
{
    const Run full = cli(at({u"what-if"_s, u"seller"_s, u"S0000001"_s, u"--set"_s, u"customized.1=100"_s, u"customized.marketing=100"_s,
                             u"customized.transaction=99.999"_s, u"customized.after_sales=90"_s}));
    QVERIFY2(full.exit == 0, full.err);
    QCOMPARE(full.json()[u"result"_s].toInt(), 5);
    const QJsonObject now = cli(at({u"explain"_s, u"seller"_s, u"S0000001"_s})).json();
    QCOMPARE(full.json()[u"published"_s], now[u"published"_s]);
    const Run courier = cli(at({u"what-if"_s, u"courier"_s, u"P0000001"_s, u"--add-ratings"_s, u"N5=20"_s, u"N1=0"_s}));
    QVERIFY2(courier.exit == 0, courier.err);
    QVERIFY(courier.json().contains(u"published"_s));
}

void TstCliRules::whatIfRefusesWhatItCannotRead_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing set") << QStringList{u"seller"_s, u"S0000001"_s};
    QTest::newRow("track") << QStringList{u"seller"_s, u"S0000001"_s, u"--set"_s, u"custom.marketing=90"_s};
    QTest::newRow("indicator") << QStringList{u"seller"_s, u"S0000001"_s, u"--set"_s, u"customized.market=90"_s};
    QTest::newRow("score") << QStringList{u"seller"_s, u"S0000001"_s, u"--set"_s, u"customized.marketing=100.001"_s};
    QTest::newRow("decimals") << QStringList{u"seller"_s, u"S0000001"_s, u"--set"_s, u"customized.marketing=9.9999"_s};
    QTest::newRow("ratings") << QStringList{u"courier"_s, u"P0000001"_s, u"--add-ratings"_s, u"N6=1"_s};
    QTest::newRow("count") << QStringList{u"courier"_s, u"P0000001"_s, u"--add-ratings"_s, u"N5=-1"_s};
    QTest::newRow("other's option") << QStringList{u"courier"_s, u"P0000001"_s, u"--set"_s, u"customized.marketing=90"_s};
}

void TstCliRules::whatIfRefusesWhatItCannotRead()
{
    QFETCH(QStringList, words);
    const Run run = cli(at(QStringList{u"what-if"_s} + words, u"table"_s));
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.err.count('\n'), 1);
}

void TstCliRules::ruleSetIsShownWithItsNumbers()
{
    const Run run = cli(at({u"rules"_s, u"show"_s, u"demo-2024A"_s}));
    QVERIFY2(run.exit == 0, run.err);
    QCOMPARE(run.json()[u"id"_s].toString(), u"demo-2024A"_s);
    QVERIFY(run.json()[u"courier"_s].toObject().contains(u"bands"_s));
    QCOMPARE(run.json()[u"sha256"_s].toString().size(), 64);
    QVERIFY(cli(at({u"rules"_s, u"show"_s, u"demo-2024A"_s}, u"csv"_s)).out.contains("seller.publication_day,5"));
}

void TstCliRules::backtestTellsCostsBeforeAndAfter()
{
    const Run run = cli(at({u"rules"_s, u"backtest"_s, u"demo-2024A"_s, u"--periods"_s, u"1"_s}));
    QVERIFY2(run.exit == 0, run.err);
    const QJsonObject period = run.json()[u"couriers"_s].toObject()[u"periods"_s].toArray()[0].toObject();
    QCOMPARE(period[u"cost_before"_s].toArray().size(), period[u"cost_after"_s].toArray().size());
    QVERIFY(!period[u"cost_before"_s].toArray().isEmpty());
    for (const QString &format : {u"table"_s, u"csv"_s, u"tsv"_s})
        QVERIFY(cli(at({u"rules"_s, u"backtest"_s, u"demo-2024A"_s}, format)).out.contains("cost_after"));
}

void TstCliRules::differencesDecideTheExitCode()
{
    const Run run = cli(at({u"compare"_s, u"stars"_s}));
    QVERIFY(run.json()[u"sellers"_s].toObject()[u"same"_s].toInt() > 0);
    const qsizetype differences = run.json()[u"differences"_s].toArray().size();
    QCOMPARE(run.exit, differences == 0 ? 0 : 1);
}

void TstCliRules::aPlantedDifferenceIsFound()
{
    // The demo publishes a few stars that its rules do not give: one more than those has to be found.
    const qsizetype before = cli(at({u"compare"_s, u"stars"_s})).json()[u"differences"_s].toArray().size();
    const QString copy = m_folder.filePath(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const QString &name : QDir(m_store).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(QDir(m_store).filePath(name), QDir(copy).filePath(name)));
    const QStringList generations = QDir(copy).entryList({u"gen-*.db"_s});
    QCOMPARE(generations.size(), 1);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plant"_s);
        database.setDatabaseName(QDir(copy).filePath(generations[0]));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE seller_star SET star = (star + 1) % 6 WHERE ordinal = (SELECT min(ordinal) FROM seller_star WHERE star IS NOT NULL)"_s));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"plant"_s);
    const Run run = cli({u"--profile"_s, copy, u"--format"_s, u"json"_s, u"--quiet"_s, u"compare"_s, u"stars"_s});
    QVERIFY2(run.exit == 1, run.err);
    QCOMPARE(run.json()[u"differences"_s].toArray().size(), before + 1);
}

void TstCliRules::allVectorsPassInThreeZones_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void TstCliRules::allVectorsPassInThreeZones()
{
    QFETCH(QString, zone);
    const QStringList files = vectorFiles();
    if (files.isEmpty())
        QSKIP("STARDESK_SHARED has no vectors");
    const Run run = cli(QStringList{u"rules"_s, u"check"_s} + files, zone);
    QVERIFY2(run.exit == 0, run.out + run.err);
    QVERIFY2(run.out.endsWith(" passed, 0 failed\n"), run.out);
}

void TstCliRules::aChangedExpectationFails()
{
    const QStringList files = vectorFiles();
    if (files.isEmpty())
        QSKIP("STARDESK_SHARED has no vectors");
    int changed = 0;
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        if (!changeAnExpectation(&object))
            continue;
        ++changed;
        QFile copy(m_folder.filePath(u"changed.json"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        copy.write(QJsonDocument(object).toJson());
        copy.close();
        const Run run = cli({u"rules"_s, u"check"_s, copy.fileName()});
        QVERIFY2(run.exit == 1, qPrintable(name));
        QVERIFY2(run.out.contains(", 1 failed\n"), run.out);
    }
    QVERIFY(changed > 0);
}

QTEST_GUILESS_MAIN(TstCliRules)
#include "tst_cli_rules.moc"
