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

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Answer cli(const QStringList &words) const;
    Answer desk(const QString &person, const QStringList &words) const;
    void writeRecipe() const;
    void writeOperators(const QByteArray &wangKey, const QByteArray &zhaoKey) const;
    void publishSource() const;
    void serve() const;
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
    recipe("operator.sql", "SELECT id AS k, id AS name, json_array(login) AS logins, json_array(roles) AS roles, "
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

void TstCliLoop::writeOperators(const QByteArray &wangKey, const QByteArray &zhaoKey) const
{
    write(path(u"source/people.csv"_s),
          "id,roles,login,device\nwang,REVIEWER," + account() + ',' + wangKey + "\nzhao,APPROVER," + account() + ',' + zhaoKey + '\n');
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
    for (const char *person : {"wang", "zhao"}) {
        const Answer synced = desk(QLatin1String(person), {u"sync"_s});
        QVERIFY2(synced.exit == 0, synced.errors.constData());
    }
}

void TstCliLoop::initTestCase()
{
    writeRecipe();
    writeOperators({}, {});
    write(path(u"source/claims.csv"_s), "id,minor\nC-1,60000\n");
    QCOMPARE(cli({u"keygen"_s, u"--to"_s, path(u"server.key"_s)}).exit, 0);
    publishSource();
    QByteArrayList keys;
    for (const char *person : {"wang", "zhao"}) {
        const Answer synced = desk(QLatin1String(person), {u"sync"_s, path(u"shared/feed"_s), u"--trust"_s, path(u"server.key.pub"_s)});
        QVERIFY2(synced.exit == 0, synced.errors.constData());
        const Answer key = desk(QLatin1String(person), {u"outbox"_s, u"key"_s});
        QCOMPARE(key.json[u"registered"_s].toBool(), false);
        keys << key.json[u"key"_s].toString().toLatin1();
    }
    // Nobody sits at a desk whose key no operator record names.
    QCOMPARE(desk(u"wang"_s, {u"decide"_s, u"C-1"_s, u"approve"_s}).exit, 4);
    writeOperators(keys[0], keys[1]);
    publishSource();
    for (const char *person : {"wang", "zhao"}) {
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

QTEST_GUILESS_MAIN(TstCliLoop)
#include "tst_cli_loop.moc"
