/// The guards of every connection, statements, transactions.
#include "models/store/generation_schema.h"
#include "models/store/sql_connection.h"
#include "models/store/statement.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace stardesk;

class TstSqlConnection : public QObject {
    Q_OBJECT

private slots:
    void theLibraryIsTheOneItWasBuiltFor();
    void guardsAreOn();
    void schemaCannotBeForged();
    void viewsCannotRunDirectOnlyFunctions();
    void aFileThatIsNoDatabaseIsCorrupt();
    void aLinkIsNotFollowed();
    void readOnlyCannotWrite();
    void strictTablesRefuseOtherTypes();
    void oneStatementOnly();
    void nullAndEmptyTextDiffer();
    void transactionsRollBackByThemselves();
    void aSecondWriterIsToldToWait();
    void interruptIsACancellation();
    void everyNamedStatementParses();
};

void TstSqlConnection::theLibraryIsTheOneItWasBuiltFor()
{
    QCOMPARE(QByteArray(sqlite3_libversion()), QByteArray(SQLITE_VERSION));
    QVERIFY(sqlite3_threadsafe() != 0);
}

void TstSqlConnection::guardsAreOn()
{
    QTemporaryDir dir;
    auto sql = SqlConnection::open(dir.filePath(QStringLiteral("a.db")), SqlMode::Create);
    QVERIFY(sql.ok());
    QCOMPARE(*(*sql)->number("PRAGMA foreign_keys"), 1);
    QCOMPARE(*(*sql)->number("PRAGMA trusted_schema"), 0);
    QCOMPARE(*(*sql)->number("PRAGMA cell_size_check"), 1);
    QCOMPARE(*(*sql)->number("PRAGMA secure_delete"), 1);
    QCOMPARE(*(*sql)->number("PRAGMA busy_timeout"), 5000);
    QCOMPARE(*(*sql)->number("PRAGMA mmap_size"), 0);
    QCOMPARE(*(*sql)->number("PRAGMA journal_size_limit"), 64 << 20);
    int defensive = 0;
    sqlite3_db_config((*sql)->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
}

void TstSqlConnection::schemaCannotBeForged()
{
    auto sql = SqlConnection::openInMemory();
    QVERIFY((*sql)->run("CREATE TABLE t(a); PRAGMA writable_schema=ON;").ok());
    QVERIFY(!(*sql)->run("UPDATE sqlite_schema SET sql = 'CREATE TABLE t(b)'").ok());
    QVERIFY(!(*sql)->run("SELECT \"no such column\" FROM t").ok()); // a misspelt name is no text
}

void TstSqlConnection::viewsCannotRunDirectOnlyFunctions()
{
    auto sql = SqlConnection::openInMemory();
    const auto touch = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_int(context, 1); };
    sqlite3_create_function_v2((*sql)->handle(), "touch", 0, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, touch, nullptr,
                               nullptr, nullptr);
    QVERIFY((*sql)->run("CREATE VIEW v AS SELECT touch() AS x").ok());
    QVERIFY(!(*sql)->number("SELECT x FROM v").ok());
    QCOMPARE(*(*sql)->number("SELECT touch()"), 1);
}

void TstSqlConnection::aFileThatIsNoDatabaseIsCorrupt()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'n'));
    file.close();
    const auto sql = SqlConnection::open(file.fileName(), SqlMode::ReadOnly);
    QVERIFY(!sql.ok());
    QCOMPARE(sql.failure().code, Failure::Code::Corrupt);
    QCOMPARE(SqlConnection::open(dir.filePath(QStringLiteral("none.db")), SqlMode::ReadOnly).failure().code,
             Failure::Code::Io);
}

void TstSqlConnection::aLinkIsNotFollowed()
{
    QTemporaryDir dir;
    const QString real = dir.filePath(QStringLiteral("real"));
    QVERIFY(QDir().mkpath(real));
    QVERIFY(SqlConnection::open(real + QStringLiteral("/a.db"), SqlMode::Create).ok());
    const QString folderLink = dir.filePath(QStringLiteral("folder"));
    QVERIFY(QFile::link(real, folderLink));
    QVERIFY(SqlConnection::open(folderLink + QStringLiteral("/a.db"), SqlMode::ReadOnly).ok()); // a home may be a link
    QVERIFY(QFile::link(real + QStringLiteral("/a.db"), dir.filePath(QStringLiteral("link.db"))));
    QVERIFY(!SqlConnection::open(dir.filePath(QStringLiteral("link.db")), SqlMode::ReadOnly).ok());
}

void TstSqlConnection::readOnlyCannotWrite()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a ?#%.db"));
    QVERIFY((*SqlConnection::open(file, SqlMode::Create))->run("CREATE TABLE t(a)").ok());
    for (const SqlMode mode : {SqlMode::ReadOnly, SqlMode::Immutable}) {
        auto sql = SqlConnection::open(file, mode);
        QVERIFY(sql.ok());
        const auto written = (*sql)->run("INSERT INTO t VALUES (1)");
        QVERIFY(!written.ok());
        QCOMPARE(written.failure().code, Failure::Code::Io);
    }
}

void TstSqlConnection::strictTablesRefuseOtherTypes()
{
    auto sql = SqlConnection::openInMemory();
    QVERIFY((*sql)->run("CREATE TABLE t(a INTEGER) STRICT").ok());
    QVERIFY(!(*sql)->run("INSERT INTO t VALUES ('x')").ok());
}

void TstSqlConnection::oneStatementOnly()
{
    auto sql = SqlConnection::openInMemory();
    QVERIFY(Statement::prepare(**sql, "SELECT 1; -- note\n ").ok());
    QVERIFY(!Statement::prepare(**sql, "SELECT 1; SELECT 2").ok());
    QVERIFY(!Statement::prepare(**sql, " ").ok());
}

void TstSqlConnection::nullAndEmptyTextDiffer()
{
    auto sql = SqlConnection::openInMemory();
    auto statement = Statement::prepare(**sql, "SELECT ?1, ?2, ?3, ?4");
    QVERIFY(statement.ok());
    statement->bind(1, QString()).bind(2, QLatin1String("")).bind(3, QByteArray()).bind(4, QByteArray(""));
    QVERIFY(*statement->step());
    QVERIFY(statement->string(0).isNull());
    QVERIFY(!statement->string(1).isNull() && statement->string(1).isEmpty());
    QVERIFY(statement->bytes(2).isNull());
    QVERIFY(!statement->bytes(3).isNull());
}

void TstSqlConnection::transactionsRollBackByThemselves()
{
    auto sql = SqlConnection::openInMemory();
    QVERIFY((*sql)->run("CREATE TABLE t(a)").ok());
    {
        WriteTransaction transaction(**sql);
        QVERIFY(transaction.begun().ok());
        QVERIFY((*sql)->run("INSERT INTO t VALUES (1)").ok());
    }
    QCOMPARE(*(*sql)->number("SELECT count(*) FROM t"), 0);
    WriteTransaction transaction(**sql);
    QVERIFY((*sql)->run("INSERT INTO t VALUES (1)").ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(*(*sql)->number("SELECT count(*) FROM t"), 1);
}

void TstSqlConnection::aSecondWriterIsToldToWait()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.db"));
    auto first = SqlConnection::open(file, SqlMode::Create);
    auto second = SqlConnection::open(file, SqlMode::Create);
    sqlite3_busy_timeout((*second)->handle(), 10);
    WriteTransaction held(**first);
    QVERIFY(held.begun().ok());
    WriteTransaction refused(**second);
    QCOMPARE(refused.begun().failure().code, Failure::Code::Busy);
}

void TstSqlConnection::interruptIsACancellation()
{
    auto sql = SqlConnection::openInMemory();
    std::atomic_bool done = false;
    sqlite3 *handle = (*sql)->handle();
    std::thread stopper([&] {
        while (!done)
            sqlite3_interrupt(handle);
    });
    const auto endless
        = (*sql)->number("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");
    done = true;
    stopper.join();
    QCOMPARE(endless.failure().code, Failure::Code::Cancelled);
}

void TstSqlConnection::everyNamedStatementParses()
{
    int statements = 0;
    for (const char *folder : {"feed", "work"}) {
        const QString script
            = QLatin1String(folder) == QLatin1String("feed") ? QStringLiteral("schema") : QStringLiteral("001_initial");
        auto sql = SqlConnection::openInMemory();
        // The feed's statements name tables of record types too: the whole generation is there, as in a store.
        QVERIFY(script == u"schema" ? createGenerationSchema(**sql).ok()
                                    : (*sql)->run(sqlText(QLatin1String(QByteArray(folder) + '/' + script.toLatin1()))).ok());
        if (script != u"schema") {
            const QStringList steps = QDir(QStringLiteral(":/sql/work")).entryList({QStringLiteral("0*.sql")}, QDir::Files, QDir::Name);
            for (const QString &step : steps.mid(1)) // the first is the schema that stands already
                QVERIFY((*sql)->run(sqlText(QLatin1String("work/" + step.chopped(4).toLatin1()))).ok());
        }
        const QStringList names = QDir(QStringLiteral(":/sql/") + QLatin1String(folder)).entryList(QDir::Files);
        for (const QString &name : names) {
            if (name.startsWith(script) || name.startsWith(QStringLiteral("identity_index"))
                || name.front().isDigit())
                continue; // scripts of several statements, run whole where a store is made
            const QByteArray base = QByteArray(folder) + '/' + name.chopped(4).toLatin1();
            auto statement = Statement::named(**sql, QLatin1String(base));
            QVERIFY2(statement.ok(), base.constData());
            ++statements;
        }
    }
    QVERIFY(statements > 50);
}

QTEST_GUILESS_MAIN(TstSqlConnection)
#include "tst_sql_connection.moc"
