/// report, export to PDF, and what people read in tables, as called from a shell.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run cli(const QStringList &words)
{
    QProcess process;
    // No display and no platform named: the program has to do without by itself.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), words);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TstCliReports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void reportsAreWritten_data();
    void reportsAreWritten();
    void wholeFilterIsExported();
    void whatCannotBePrintedIsRefused_data();
    void whatCannotBePrintedIsRefused();
    void tablesForPeopleHaveWords();
    void backtestListNamesMovers();

private:
    [[nodiscard]] QStringList at(const QStringList &words, const QString &format = u"json"_s) const
    {
        return QStringList{u"--profile"_s, m_store, u"--format"_s, format, u"--quiet"_s, u"--now"_s, u"2026-03-20T09:00:00+08:00"_s} + words;
    }
    [[nodiscard]] static bool isPdf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-");
    }

    QTemporaryDir m_folder;
    QString m_store;
};

void TstCliReports::initTestCase()
{
    const QString feed = m_folder.filePath(u"feed"_s);
    m_store = m_folder.filePath(u"store"_s);
    const Run made = cli({u"--now"_s, u"2026-03-20T00:00:00+08:00"_s, u"demo"_s, u"--to"_s, feed, u"--couriers"_s, u"200"_s,
                          u"--sellers"_s, u"60"_s, u"--claims"_s, u"80"_s, u"--days"_s, u"62"_s});
    QVERIFY2(made.exit == 0, made.err);
    const Run synced = cli({u"--profile"_s, m_store, u"--quiet"_s, u"sync"_s, feed, u"--trust"_s, feed + u".pub"_s});
    QVERIFY2(synced.exit == 0, synced.err);
}

void TstCliReports::reportsAreWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("morning") << QStringList{u"morning"_s};
    QTest::newRow("recharge") << QStringList{u"recharge"_s};
    QTest::newRow("recharge of a month") << QStringList{u"recharge"_s, u"--month"_s, u"2026-01"_s};
    QTest::newRow("courier") << QStringList{u"courier"_s, u"P0000001"_s};
    QTest::newRow("talk sheet") << QStringList{u"talk-sheet"_s, u"P0000001"_s};
    QTest::newRow("seller") << QStringList{u"seller"_s, u"S0000001"_s};
    QTest::newRow("claim") << QStringList{u"claim"_s, u"C-0000001"_s};
}

void TstCliReports::reportsAreWritten()
{
    QFETCH(QStringList, words);
    const QString file = m_folder.filePath(u"report.PDF"_s);
    QFile::remove(file);
    const Run run = cli(at(QStringList{u"report"_s} + words + QStringList{u"--to"_s, file}));
    QVERIFY2(run.exit == 0, run.err);
    QVERIFY(run.json()[u"pages"_s].toInt() >= 1);
    QVERIFY(isPdf(file));
}

void TstCliReports::wholeFilterIsExported()
{
    const QString file = m_folder.filePath(u"list.pdf"_s);
    const Run run = cli(at({u"export"_s, u"couriers"_s, u"--filter"_s, u"star:<6"_s, u"--to"_s, file}));
    QVERIFY2(run.exit == 0, run.err);
    const Run list = cli(at({u"list"_s, u"couriers"_s, u"--filter"_s, u"star:<6"_s, u"--limit"_s, u"0"_s}));
    QCOMPARE(run.json()[u"rows"_s].toInt(), list.json()[u"total"_s].toInt());
    QVERIFY(isPdf(file));
}

void TstCliReports::whatCannotBePrintedIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("unknown report") << QStringList{u"evening"_s} << 2;
    QTest::newRow("no number") << QStringList{u"claim"_s} << 2;
    QTest::newRow("a number too many") << QStringList{u"morning"_s, u"P0000001"_s} << 2;
    QTest::newRow("unknown claim") << QStringList{u"claim"_s, u"C-none"_s} << 2;
    QTest::newRow("a month elsewhere") << QStringList{u"morning"_s, u"--month"_s, u"2026-01"_s} << 2;
    QTest::newRow("no month") << QStringList{u"recharge"_s, u"--month"_s, u"January"_s} << 2;
}

void TstCliReports::whatCannotBePrintedIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const QString file = m_folder.filePath(u"never.pdf"_s);
    const Run run = cli(at(QStringList{u"report"_s} + words + QStringList{u"--to"_s, file}));
    QCOMPARE(run.exit, exit);
    QVERIFY2(!QJsonDocument::fromJson(run.err).object()[u"error"_s].toObject().isEmpty(), run.err);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(cli(at({u"report"_s, u"morning"_s, u"--to"_s, m_folder.filePath(u"x.txt"_s)})).exit, 2);
    QCOMPARE(cli(at({u"report"_s, u"morning"_s, u"--to"_s, m_folder.filePath(u"no/such/x.pdf"_s)})).exit, 3);
}

void TstCliReports::tablesForPeopleHaveWords()
{
    const Run people = cli(at({u"predict"_s}, u"table"_s));
    const Run programs = cli(at({u"predict"_s}, u"csv"_s));
    QVERIFY2(!people.out.contains("customized_") && !people.out.contains("ready_to_ship_"), people.out);
    QVERIFY(programs.out.contains("customized_") || programs.out.contains("ready_to_ship_"));
    const Run claim = cli(at({u"show"_s, u"claim"_s, u"C-0000001"_s}, u"table"_s));
    const QString state = cli(at({u"show"_s, u"claim"_s, u"C-0000001"_s})).json()[u"state"_s].toString();
    QVERIFY(!state.isEmpty());
    QVERIFY2(!claim.out.contains("\nstate: " + state.toUtf8()), claim.out);
}

void TstCliReports::backtestListNamesMovers()
{
    const QJsonObject json = cli(at({u"rules"_s, u"backtest"_s, u"demo-2024A"_s})).json();
    const auto moves = [&](const char *half) { return json[QLatin1String(half)].toObject()[u"moves"_s].toArray().size(); };
    const QByteArray csv = cli(at({u"rules"_s, u"backtest"_s, u"demo-2024A"_s}, u"csv"_s)).out;
    QVERIFY2(csv.contains("row,kind,month"), csv);
    QCOMPARE(csv.count("\r\nmove,"), moves("couriers") + moves("sellers"));
    QVERIFY(csv.count("\r\nperiod,") > 0);
}

QTEST_GUILESS_MAIN(TstCliReports)
#include "tst_cli_reports.moc"
