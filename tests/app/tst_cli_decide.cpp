/// rules.md X1-X14 as a program tries them: exit codes, machine codes, the audit trail, backup and restore.
#include "tests/desk/claim_feed.h"

#include <QtCore/QProcess>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString code() const { return json()[u"refused"_s].toArray().at(0).toObject()[u"code"_s].toString(); }
};

} // namespace

class TstCliDecide : public QObject {
    Q_OBJECT
private slots:
    void init();
    void situations_data();
    void situations();
    void appealsEndWithTheirWindow();
    void theSameIdIsCarriedOutOnce();
    void theSecondTakerIsTold();
    void aFileOfClaimsTellsEach();
    void evidenceThatWasAddedSendsItBack();
    void undoIsForWhoDecided();
    void aFlippedByteIsFound();
    void backupsAreRestored();
    void lateParcelsAreListedAndClaimed();
    void incidentsAreTriedBeforeTheyAreLinked();
    void wordsThatAreOffAreUsageErrors();

private:
    Run cli(const QString &person, const QStringList &words, qint64 nowMs = kFeedMade);
    Run plain(const QStringList &words);
    [[nodiscard]] QString workFile() const { return m_store + u"/work.db"_s; }
    std::unique_ptr<ClaimFeed> m_feed;
    QString m_store;
};

void TstCliDecide::init()
{
    m_feed = std::make_unique<ClaimFeed>();
    addSituations(*m_feed);
    m_store = m_feed->filePath(u"store"_s);
    const FixedClock clock(kFeedMade);
    const QString failed = m_feed->syncInto(m_store, clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));
}

Run TstCliDecide::plain(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), words);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run TstCliDecide::cli(const QString &person, const QStringList &words, qint64 nowMs)
{
    qputenv("STARDESK_DEMO_OPERATOR", person.toUtf8());
    return plain(QStringList{u"--profile"_s, m_store, u"--format"_s, u"json"_s, u"--quiet"_s, u"--now"_s, instantIso(nowMs)} + words);
}

void TstCliDecide::situations_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    const QString why = u"because it was agreed so"_s;
    QTest::newRow("X1") << u"wang"_s << QStringList{u"X1"_s, u"confirm"_s} << u"SAME_PERSON"_s << 1;
    QTest::newRow("X1 other") << u"zhao"_s << QStringList{u"X1"_s, u"confirm"_s} << QString() << 0;
    QTest::newRow("X2") << u"li"_s << QStringList{u"X2"_s, u"confirm"_s} << u"CONTRIBUTOR"_s << 1;
    QTest::newRow("X4") << u"wang"_s << QStringList{u"X4"_s, u"approve"_s, u"--amount"_s, u"499.99"_s, u"--note"_s, why} << QString() << 0;
    QTest::newRow("X4 confirmed") << u"zhao"_s << QStringList{u"X4b"_s, u"confirm"_s} << QString() << 0;
    QTest::newRow("X5") << u"wang"_s << QStringList{u"X5"_s, u"approve"_s} << QString() << 0;
    QTest::newRow("X7 reason") << u"wang"_s << QStringList{u"X7"_s, u"reject"_s} << u"REASON_REQUIRED"_s << 1;
    QTest::newRow("X7 amount") << u"wang"_s << QStringList{u"X7"_s, u"approve"_s, u"--amount"_s, u"0.00"_s} << u"AMOUNT_ZERO"_s << 1;
    QTest::newRow("X9") << u"sun"_s << QStringList{u"X9"_s, u"appeal"_s, u"--code"_s, u"O01"_s} << u"ATTEMPTS_EXHAUSTED"_s << 1;
    QTest::newRow("X10") << u"chen"_s << QStringList{u"X10"_s, u"assign"_s, u"--to"_s, u"wang"_s} << u"PREVIOUS_CYCLE"_s << 1;
    QTest::newRow("X11") << u"chen"_s << QStringList{u"X11"_s, u"reopen"_s, u"--code"_s, u"O02"_s} << QString() << 0;
    QTest::newRow("X14") << u"sun"_s << QStringList{u"X14"_s, u"receive-info"_s} << u"SERVER_ONLY"_s << 1;
    QTest::newRow("role") << u"zhao"_s << QStringList{u"X5"_s, u"approve"_s} << u"ROLE_MISSING"_s << 4;
}

void TstCliDecide::situations()
{
    QFETCH(QString, person);
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    QFETCH(int, exit);
    const Run run = cli(person, QStringList{u"decide"_s} + words);
    QVERIFY2(run.exit == exit, run.out + run.err);
    QCOMPARE(run.code(), code);
    QCOMPARE(run.json()[u"done"_s].toArray().size(), code.isEmpty() ? 1 : 0);
    const QJsonObject done = run.json()[u"done"_s].toArray().at(0).toObject();
    if (words[0] == u"X4"_s)
        QVERIFY(done[u"proposed"_s].toBool());
    if (words[0] == u"X5"_s && code.isEmpty())
        QCOMPARE(done[u"state"_s].toString(), u"APPROVED"_s);
}

void TstCliDecide::appealsEndWithTheirWindow()
{
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    QCOMPARE(cli(u"sun"_s, {u"decide"_s, u"X8"_s, u"appeal"_s, u"--code"_s, u"O01"_s}, end).exit, 0);
    QCOMPARE(cli(u"sun"_s, {u"decide"_s, u"X8b"_s, u"appeal"_s, u"--code"_s, u"O01"_s}, end + 1000).code(), u"OUT_OF_WINDOW"_s);
    // The highest time ever seen blocks an earlier one.
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"approve"_s}, kFeedMade).exit, 4);
}

void TstCliDecide::theSameIdIsCarriedOutOnce()
{
    const QStringList words{u"decide"_s, u"X12"_s, u"approve"_s, u"--id"_s, u"00000000-0000-4000-8000-00000000000c"_s};
    const QJsonObject first = cli(u"wang"_s, words).json()[u"done"_s].toArray().at(0).toObject();
    const QJsonObject second = cli(u"wang"_s, words).json()[u"done"_s].toArray().at(0).toObject();
    QCOMPARE(second[u"decision"_s], first[u"decision"_s]);
    QCOMPARE(second[u"state"_s], first[u"state"_s]);
    QVERIFY(second[u"duplicate"_s].toBool());
}

void TstCliDecide::theSecondTakerIsTold()
{
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X6"_s, u"take"_s}).exit, 0);
    QCOMPARE(cli(u"li"_s, {u"decide"_s, u"X6"_s, u"take"_s}).code(), u"ON_ITS_WAY"_s);
}

void TstCliDecide::aFileOfClaimsTellsEach()
{
    QFile file(m_feed->filePath(u"claims.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,asked\r\nX13a,200\r\nX13mine\r\nX13b\r\nno-such\r\nX13c\r\n");
    file.close();
    const Run tried = cli(u"wang"_s, {u"decide"_s, u"approve"_s, u"--claims"_s, file.fileName(), u"--what-if"_s});
    QCOMPARE(tried.json()[u"done"_s].toArray().size(), 3);
    QCOMPARE(tried.json()[u"totals"_s].toArray().at(0).toObject()[u"amount"_s].toObject()[u"amount_minor"_s].toInt(), 60'000);
    const Run run = cli(u"wang"_s, {u"decide"_s, u"approve"_s, u"--claims"_s, file.fileName()});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json()[u"done"_s].toArray().size(), 3);
    const QJsonArray refused = run.json()[u"refused"_s].toArray();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0].toObject()[u"code"_s].toString(), u"WRONG_STATE"_s);
    QCOMPARE(refused[1].toObject()[u"code"_s].toString(), u"not_found"_s);
    const Run undone = cli(u"wang"_s, {u"undo"_s, run.json()[u"batch"_s].toString()});
    QCOMPARE(undone.json()[u"undone"_s].toArray().size(), 3);
    // Own proposals are not confirmed in a batch either.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("X1\nX13mine\n");
    file.close();
    const Run own = cli(u"wang"_s, {u"decide"_s, u"confirm"_s, u"--claims"_s, file.fileName()});
    QCOMPARE(own.json()[u"done"_s].toArray().size(), 0);
    QCOMPARE(own.code(), u"SAME_PERSON"_s);
}

void TstCliDecide::evidenceThatWasAddedSendsItBack()
{
    QFile file(m_feed->filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    const Run attached = cli(u"sun"_s, {u"claim"_s, u"attach"_s, u"X3"_s, file.fileName(), u"--kind"_s, u"chat"_s});
    QVERIFY2(attached.exit == 0, attached.out + attached.err);
    QCOMPARE(attached.json()[u"done"_s].toArray().at(0).toObject()[u"mime"_s].toString(), u"text/plain"_s);
    QCOMPARE(cli(u"zhao"_s, {u"decide"_s, u"X3"_s, u"confirm"_s}).code(), u"DIGEST_CHANGED"_s);
    QCOMPARE(cli(u"zhao"_s, {u"decide"_s, u"X3"_s, u"return"_s, u"--code"_s, u"K03"_s}).exit, 0);
}

void TstCliDecide::undoIsForWhoDecided()
{
    const Run run = cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"approve"_s});
    const QString id = run.json()[u"done"_s].toArray().at(0).toObject()[u"decision"_s].toString();
    QCOMPARE(cli(u"li"_s, {u"undo"_s, id}).exit, 4);
    QCOMPARE(cli(u"wang"_s, {u"undo"_s}).json()[u"undone"_s].toArray().at(0).toString(), id);
    QCOMPARE(cli(u"wang"_s, {u"undo"_s}).exit, 2);
}

void TstCliDecide::aFlippedByteIsFound()
{
    for (const char *claim : {"X5", "X6", "X7"})
        QCOMPARE(cli(u"wang"_s, {u"decide"_s, QString::fromLatin1(claim), u"take"_s}).exit, 0);
    const QStringList verify{u"--profile"_s, m_store, u"audit"_s, u"verify"_s};
    QCOMPARE(plain(verify).exit, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"flip"_s);
        database.setDatabaseName(workFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE audit SET detail = replace(detail, 'take', 'tage') WHERE number = 2"_s));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"flip"_s);
    const Run run = plain(verify);
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.out.contains("entry 2"), run.out);
}

void TstCliDecide::backupsAreRestored()
{
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"approve"_s}).exit, 0);
    const QString file = m_feed->filePath(u"work-copy.db"_s);
    QCOMPARE(plain({u"--profile"_s, m_store, u"backup"_s, u"--to"_s, file}).exit, 0);
    QCOMPARE(cli(u"wang"_s, {u"undo"_s}).exit, 0);
    QCOMPARE(plain({u"--profile"_s, m_store, u"restore"_s, file}).exit, 0);
    const Run list = plain({u"--profile"_s, m_store, u"--format"_s, u"json"_s, u"audit"_s, u"list"_s});
    QStringList events;
    for (const QJsonValue &row : list.json()[u"rows"_s].toArray())
        events << row.toObject()[u"event"_s].toString();
    QVERIFY(events.contains(u"restore"_s));
    QVERIFY(!events.contains(u"undo"_s));
    QCOMPARE(plain({u"--profile"_s, m_store, u"audit"_s, u"verify"_s}).exit, 0);
}

void TstCliDecide::lateParcelsAreListedAndClaimed()
{
    const Run list = cli(u"sun"_s, {u"claim"_s, u"parcels"_s, u"--filter"_s, u"late:yes claimed:no"_s});
    QCOMPARE(list.json()[u"total"_s].toInt(), 1);
    QCOMPARE(cli(u"zhao"_s, {u"claim"_s, u"open"_s, u"P-free"_s}).exit, 4);
    const Run opened = cli(u"sun"_s, {u"claim"_s, u"open"_s, u"P-free"_s});
    QVERIFY2(opened.exit == 0, opened.out + opened.err);
    QCOMPARE(opened.json()[u"done"_s].toArray().at(0).toObject()[u"claim"_s].toString(), u"P-free-L1"_s);
    QCOMPARE(cli(u"sun"_s, {u"claim"_s, u"open"_s, u"P-free"_s}).code(), u"DUPLICATE"_s);
}

void TstCliDecide::incidentsAreTriedBeforeTheyAreLinked()
{
    const Run tried = cli(u"wang"_s, {u"claim"_s, u"incident"_s, u"I-1"_s, u"--what-if"_s});
    QVERIFY2(tried.exit == 0, tried.out + tried.err);
    const int toLink = tried.json()[u"to_link"_s].toInt();
    QVERIFY(toLink > 0);
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"link"_s, u"--to"_s, u"I-1"_s}).exit, 0);
    const Run after = cli(u"wang"_s, {u"claim"_s, u"incident"_s, u"I-1"_s, u"--what-if"_s});
    QCOMPARE(after.json()[u"linked"_s].toInt(), 1);
    QCOMPARE(after.json()[u"to_link"_s].toInt(), toLink - 1);
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X6"_s, u"link"_s, u"--to"_s, u"I-none"_s}).exit, 2);
}

void TstCliDecide::wordsThatAreOffAreUsageErrors()
{
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"aprove"_s}).exit, 2);
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s}).exit, 2);
    QCOMPARE(cli(u"wang"_s, {u"decide"_s, u"X5"_s, u"approve"_s, u"--amount"_s, u"12,00"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TstCliDecide)
#include "tst_cli_decide.moc"
