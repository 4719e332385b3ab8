/// Two store folders, two people, one shared folder, and nothing but the command line: proposed, the own confirmation
/// refused, the other's accepted, both desks end equal.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exit = -1;
    QJsonObject json;
    QByteArray errors;
};

void write(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray account()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QByteArray(entry->pw_name) : QByteArray();
}

} // namespace

class TstCliLoop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void proposedAndConfirmedOverASharedFolder();
    void documentsAndConflictsByCommandLine();
    void aFlippedByteOfTheAuditIsFound();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Answer cli(const QStringList &words) const;
    Answer desk(const QString &person, const QStringList &words) const;
    void writeRecipe() const;
    void writeOperators(const QByteArrayList &keys) const;
    void publishSource() const;
    void serve() const;
    /// Sends all that a desk holds.
    void sendAll(const char *person) const;
    QTemporaryDir m_folder;
};

Answer TstCliLoop::cli(const QStringList &words) const
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{u"--format"_s, u"json"_s, u"--quiet"_s} + words);
    process.waitForFinished(120'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

Answer TstCliLoop::desk(const QString &person, const QStringList &words) const
{
    return cli(QStringList{u"--profile"_s, path(person)} + words);
}

void TstCliLoop::writeRecipe() const
{
    const auto recipe = [this](const char *name, const QByteArray &text) { write(path(u"recipe/"_s + QLatin1String(name)), text); };
    recipe("profile.json", R"({"format":1,"title":"Loop","zone":"UTC","sources":[
      {"table":"people","files":["people*"],"columns":[{"name":"id","type":"text","required":true},{"name":"roles","type":"text","required":true},
        {"name":"login","type":"text","required":true},{"name":"device","type":"text"}]},
      {"table":"claims","files":["claims*"],"columns":[{"name":"id","type":"text","required":true},{"name":"minor","type":"integer","required":true}]}]})");
    recipe("rule_set.sql", "SELECT id AS k, CAST(version AS TEXT) AS version, sha256, body FROM shipped_rule_set");
    recipe("operator.sql", "SELECT id AS k, id AS name, json_array(login) AS logins, json('[\"' || replace(roles, ' ', '\",\"') || '\"]') AS roles, "
                           "CASE WHEN device IS NULL THEN json_array() ELSE json_array(device) END AS device_keys FROM people");
    recipe("compensation_plan.sql",
           "SELECT 'FRT45' AS k, 45 AS promise_days, '2024-01-01' AS valid_from, "
           "'[{\"from_day\":1,\"to_day\":15,\"shipping_bp\":5000},{\"from_day\":16,\"to_day\":null,\"item_bp\":10000,\"shipping_bp\":10000}]' AS tiers, "
           "'{\"currency\":\"CNY\",\"amount\":2000000}' AS cap");
    recipe("parcel.sql", "SELECT 'P-' || id AS k, 'O-' || id AS \"order\", 'Europe/Madrid' AS dest_zone, 'FRT45' AS plan, '2026-01-01' AS start_on, "
                         "'2026-02-15' AS promised_on, '2026-03-07T12:00:00' AS delivered_local, minor - 1000 AS item_minor, 'CNY' AS item_currency, "
                         "1000 AS shipping_minor, 'CNY' AS shipping_currency FROM claims");
    recipe("claim.sql", "SELECT id AS k, 'P-' || id AS parcel, 'LATE' AS kind, 1 AS attempt, 'C' AS claimant, 'es' AS language, "
                        "'2026-03-10T08:00:00Z' AS filed_at, minor AS asked_minor, 'CNY' AS asked_currency, 'SUBMITTED' AS state, 1 AS cycle FROM claims");
}

void TstCliLoop::writeOperators(const QByteArrayList &keys) const
{
    const std::pair<const char *, const char *> people[] = {{"wang", "REVIEWER AGENT"}, {"zhao", "APPROVER"}, {"li", "REVIEWER"}};
    QByteArray text = "id,roles,login,device\n";
    for (size_t i = 0; i < std::size(people); ++i)
        text += QByteArrayList{people[i].first, people[i].second, account(), keys.value(qsizetype(i))}.join(',') + '\n';
    write(path(u"source/people.csv"_s), text);
}

void TstCliLoop::publishSource() const
{
    const Answer published = cli({u"publish"_s, u"--profile-sql"_s, path(u"recipe"_s), u"--from"_s, path(u"source"_s), u"--to"_s,
                                  path(u"shared/feed"_s), u"--key"_s, path(u"server.key"_s)});
    QVERIFY2(published.exit == 0, published.errors.constData());
}

/// One turn of the shell loop.
void TstCliLoop::serve() const
{
    const Answer ingested = cli({u"ingest"_s, u"--outbox"_s, path(u"shared/outbox"_s), u"--state"_s, path(u"state.sqlite"_s), u"--feed"_s,
                                 path(u"shared/feed"_s), u"--key"_s, path(u"server.key"_s)});
    QVERIFY2(ingested.exit == 0, ingested.errors.constData());
    const Answer published = cli({u"publish"_s, u"--profile-sql"_s, u"desk_state"_s, u"--from"_s, path(u"state.sqlite"_s), u"--to"_s,
                                  path(u"shared/feed"_s), u"--key"_s, path(u"server.key"_s)});
    QVERIFY2(published.exit == 0, published.errors.constData());
    for (const char *person : {"wang", "zhao", "li"}) {
        const Answer synced = desk(QLatin1String(person), {u"sync"_s});
        QVERIFY2(synced.exit == 0, synced.errors.constData());
    }
}

void TstCliLoop::initTestCase()
{
    writeRecipe();
    writeOperators({});
    write(path(u"source/claims.csv"_s), "id,minor\nC-1,60000\nC-2,60000\nC-3,20000\nC-4,20000\n");
    QCOMPARE(cli({u"keygen"_s, u"--to"_s, path(u"server.key"_s)}).exit, 0);
    publishSource();
    QByteArrayList keys;
    for (const char *person : {"wang", "zhao", "li"}) {
        const Answer synced = desk(QLatin1String(person), {u"sync"_s, path(u"shared/feed"_s), u"--trust"_s, path(u"server.key.pub"_s)});
        QVERIFY2(synced.exit == 0, synced.errors.constData());
        const Answer key = desk(QLatin1String(person), {u"outbox"_s, u"key"_s});
        QCOMPARE(key.json[u"registered"_s].toBool(), false);
        keys << key.json[u"key"_s].toString().toLatin1();
    }
    // Nobody sits at a desk whose key no operator record names.
    QCOMPARE(desk(u"wang"_s, {u"decide"_s, u"C-1"_s, u"approve"_s}).exit, 4);
    writeOperators(keys);
    publishSource();
    for (const char *person : {"wang", "zhao", "li"}) {
        QCOMPARE(desk(QLatin1String(person), {u"sync"_s}).exit, 0);
        QCOMPARE(desk(QLatin1String(person), {u"outbox"_s, u"key"_s}).json[u"registered"_s].toBool(), true);
    }
}

void TstCliLoop::proposedAndConfirmedOverASharedFolder()
{
    const auto decide = [this](const char *person, const char *action) {
        return desk(QLatin1String(person), {u"decide"_s, u"C-1"_s, QLatin1String(action)});
    };
    const auto send = [this](const char *person, const Answer &decided) {
        const QString id = decided.json[u"done"_s][0][u"decision"_s].toString();
        return desk(QLatin1String(person), {u"outbox"_s, u"send"_s, u"--now"_s, id, u"--to"_s, path(u"shared/outbox"_s)});
    };
    const Answer proposed = decide("wang", "approve");
    QVERIFY2(proposed.exit == 0, proposed.errors.constData());
    QCOMPARE(send("wang", proposed).json[u"decisions"_s].toInt(), 1);
    serve();
    const Answer own = decide("wang", "confirm");
    QVERIFY(own.exit != 0);
    QCOMPARE(own.json[u"refused"_s][0][u"code"_s].toString(), u"SAME_PERSON"_s);
    const Answer other = decide("zhao", "confirm");
    QVERIFY2(other.exit == 0, other.errors.constData());
    QCOMPARE(send("zhao", other).json[u"decisions"_s].toInt(), 1);
    serve();
    const Answer wang = desk(u"wang"_s, {u"show"_s, u"claim"_s, u"C-1"_s});
    const Answer zhao = desk(u"zhao"_s, {u"show"_s, u"claim"_s, u"C-1"_s});
    QCOMPARE(wang.json[u"state"_s].toString(), u"APPROVED"_s);
    QCOMPARE(wang.json, zhao.json);
    for (const char *person : {"wang", "zhao"}) {
        QCOMPARE(desk(QLatin1String(person), {u"outbox"_s, u"list"_s}).json[u"rows"_s].toArray().size(), 0);
        QCOMPARE(desk(QLatin1String(person), {u"audit"_s, u"verify"_s}).exit, 0);
    }
}

void TstCliLoop::sendAll(const char *person) const
{
    QStringList words{u"outbox"_s, u"send"_s, u"--to"_s, path(u"shared/outbox"_s)};
    const QJsonArray rows = desk(QLatin1String(person), {u"outbox"_s, u"list"_s}).json[u"rows"_s].toArray();
    for (const auto &row : rows) {
        if (row[u"state"_s] == u"held"_s)
            words << u"--now"_s << row[u"id"_s].toString();
    }
    const Answer sent = desk(QLatin1String(person), words);
    QVERIFY2(sent.exit == 0, sent.errors.constData());
}

/// X2, X3 and X6 by command line, and what is left of X6 for the second one.
void TstCliLoop::documentsAndConflictsByCommandLine()
{
    write(path(u"letter.txt"_s), "the parcel was opened\n");
    const auto codeOf = [](const Answer &answer) { return answer.json[u"refused"_s][0][u"code"_s].toString(); };
    // X3: a letter comes in after the proposal; Wang is an agent too, Zhao has to send it back.
    QCOMPARE(desk(u"wang"_s, {u"decide"_s, u"C-2"_s, u"approve"_s}).exit, 0);
    sendAll("wang");
    serve();
    const Answer attached = desk(u"wang"_s, {u"claim"_s, u"attach"_s, u"C-2"_s, path(u"letter.txt"_s), u"--kind"_s, u"chat"_s});
    QVERIFY2(attached.exit == 0, attached.errors.constData());
    sendAll("wang");
    serve();
    QCOMPARE(codeOf(desk(u"zhao"_s, {u"decide"_s, u"C-2"_s, u"confirm"_s})), u"DIGEST_CHANGED"_s);
    QCOMPARE(desk(u"zhao"_s, {u"decide"_s, u"C-2"_s, u"return"_s, u"--code"_s, u"K03"_s}).exit, 0);
    sendAll("zhao");
    serve();
    QCOMPARE(desk(u"wang"_s, {u"show"_s, u"claim"_s, u"C-2"_s}).json[u"state"_s].toString(), u"IN_REVIEW"_s);
    // X7, and X1 in a batch.
    QCOMPARE(codeOf(desk(u"wang"_s, {u"decide"_s, u"C-3"_s, u"reject"_s})), u"REASON_REQUIRED"_s);
    write(path(u"batch.txt"_s), "C-3\nC-4\nC-1\n");
    const Answer batch = desk(u"wang"_s, {u"decide"_s, u"approve"_s, u"--claims"_s, path(u"batch.txt"_s)});
    QCOMPARE(batch.json[u"done"_s].toArray().size(), 2);
    QCOMPARE(codeOf(batch), u"WRONG_STATE"_s);
    // X6: both decide on C-4 before they hear of each other.
    const Answer taken = desk(u"li"_s, {u"decide"_s, u"C-4"_s, u"take"_s});
    QVERIFY2(taken.exit == 0, taken.errors.constData());
    sendAll("li");
    serve();
    const Answer conflicts = desk(u"wang"_s, {u"outbox"_s, u"conflicts"_s});
    QCOMPARE(conflicts.json[u"rows"_s].toArray().size(), 1);
    const QJsonValue conflict = conflicts.json[u"rows"_s][0];
    QCOMPARE(conflict[u"claim"_s].toString(), u"C-4"_s);
    QCOMPARE(conflict[u"fields"_s][0][u"field"_s].toString(), u"verdict"_s);
    const QString id = conflict[u"id"_s].toString();
    const Answer unchosen = desk(u"wang"_s, {u"outbox"_s, u"resolve"_s, id});
    QCOMPARE(unchosen.exit, 1);
    QCOMPARE(unchosen.json[u"refused"_s][u"code"_s].toString(), u"NOT_CHOSEN"_s);
    const Answer chosen = desk(u"wang"_s, {u"outbox"_s, u"resolve"_s, id, u"--choose"_s, u"all=server"_s});
    QVERIFY2(chosen.exit == 0, chosen.errors.constData());
    QCOMPARE(chosen.json[u"done"_s][u"end"_s].toString(), u"server"_s);
    QCOMPARE(desk(u"wang"_s, {u"outbox"_s, u"conflicts"_s}).json[u"rows"_s].toArray().size(), 0);
    sendAll("wang");
    serve();
    QCOMPARE(desk(u"zhao"_s, {u"show"_s, u"claim"_s, u"C-3"_s}).json[u"state"_s].toString(), u"APPROVED"_s);
}

void TstCliLoop::aFlippedByteOfTheAuditIsFound()
{
    QCOMPARE(desk(u"zhao"_s, {u"audit"_s, u"verify"_s}).exit, 0);
    const QJsonArray rows = desk(u"zhao"_s, {u"audit"_s, u"list"_s}).json[u"rows"_s].toArray();
    QVERIFY(!rows.isEmpty());
    QFile work(path(u"zhao/work.db"_s));
    QVERIFY(work.open(QIODevice::ReadWrite));
    QByteArray bytes = work.readAll();
    // The words of an audit entry stand nowhere else in the file.
    const qsizetype at = bytes.indexOf("\"claim\",\"confirm\"]");
    QVERIFY(at > 0);
    bytes[at + 2] = 'd';
    QVERIFY(work.seek(0) && work.write(bytes) == bytes.size());
    work.close();
    const Answer found = desk(u"zhao"_s, {u"audit"_s, u"verify"_s});
    QCOMPARE(found.exit, 1);
}

QTEST_GUILESS_MAIN(TstCliLoop)
#include "tst_cli_loop.moc"
