#include "models/store/sql_connection.h"

#include "models/store/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <sqlite3.h>

namespace stardesk {

namespace {

constexpr int kBusyMs = 5000;

int openFlags(SqlMode mode)
{
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case SqlMode::ReadOnly: return kAlways | SQLITE_OPEN_READONLY;
    case SqlMode::Immutable: return kAlways | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case SqlMode::ReadWrite: return kAlways | SQLITE_OPEN_READWRITE;
    case SqlMode::Create: return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

/// SQLITE_OPEN_NOFOLLOW refuses a link anywhere in the path; only the file itself must not be one.
QString withoutLinkedFolders(const QString &file)
{
    if (file == QLatin1String(":memory:"))
        return file;
    const QFileInfo info(file);
    const QString folder = info.dir().canonicalPath();
    return folder.isEmpty() ? file : folder + QLatin1Char('/') + info.fileName();
}

QByteArray nameFor(const QString &path, SqlMode mode)
{
    const QString file = withoutLinkedFolders(path);
    if (mode != SqlMode::Immutable)
        return QFile::encodeName(file);
    return QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
}

constexpr char kDiskFull[] = QT_TRANSLATE_NOOP("Failure", "The disk is full. Free some space and try again.");

Failure sqliteFailure(int code, const QString &where, const char *detail)
{
    Failure failure;
    // The shared memory of a write-ahead log is made with fallocate, which reports a full disk as an I/O error.
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xFF) {
    case SQLITE_FULL: failure = fail(Failure::Code::Io, kDiskFull); break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        failure = fail(Failure::Code::Busy, QT_TRANSLATE_NOOP("Failure", "Another program is using the database."));
        break;
    case SQLITE_INTERRUPT: failure = fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped.")); break;
    case SQLITE_CONSTRAINT:
        failure
            = fail(Failure::Code::Conflict, QT_TRANSLATE_NOOP("Failure", "The database already holds such an entry."));
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        failure
            = fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The database cannot be written: no permission."));
        break;
    case SQLITE_CANTOPEN:
        failure = fail(Failure::Code::Io,
                       QT_TRANSLATE_NOOP("Failure",
                                         "The database cannot be opened: check that it is there and that you may read "
                                         "and write it."));
        break;
    case SQLITE_IOERR:
        failure = fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The disk reported an error."));
        break;
    default: // SQLITE_CORRUPT, SQLITE_NOTADB, and a schema that is not the one this program made
        failure = fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."));
        break;
    }
    failure.where = where;
    failure.detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(detail));
    return failure;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file, SqlMode mode)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(nameFor(file, mode).constData(), &handle, openFlags(mode), nullptr);
    std::unique_ptr<SqlConnection> sql(new SqlConnection(handle, file));
    if (code != SQLITE_OK)
        return sqliteFailure(code, file, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    if (auto guarded = sql->applyGuards(); !guarded)
        return guarded.failure();
    return sql;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::openInMemory()
{
    return open(QStringLiteral(":memory:"), SqlMode::Create);
}

Result<> SqlConnection::applyGuards()
{
    sqlite3_busy_timeout(m_handle, kBusyMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    // The last one touches the file: a file that is no database is found here and not in some later statement.
    return run("PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA mmap_size=0;"
               "PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=67108864; PRAGMA schema_version;");
}

SqlConnection::~SqlConnection()
{
    sqlite3_close_v2(m_handle);
}

Result<> SqlConnection::run(QByteArrayView sql)
{
    const QByteArray text = sql.toByteArray();
    if (sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(m_file);
    return {};
}

Result<qint64> SqlConnection::number(QByteArrayView sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.failure();
    auto row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->integer(0) : 0;
}

Result<QString> SqlConnection::text(QByteArrayView sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.failure();
    auto row = statement->step();
    if (!row)
        return row.failure();
    return *row ? statement->string(0) : QString();
}

Result<> SqlConnection::check(bool thorough)
{
    auto finding = text(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!finding)
        return finding.failure();
    if (*finding == QLatin1String("ok"))
        return {};
    Failure failure = fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."),
                           {}, m_file);
    failure.detail = *finding;
    return failure;
}

Failure SqlConnection::failure(const QString &where) const
{
    return sqliteFailure(sqlite3_extended_errcode(m_handle), where.isEmpty() ? m_file : where,
                         sqlite3_errmsg(m_handle));
}

WriteTransaction::WriteTransaction(SqlConnection &sql)
    : m_sql(sql), m_begun(sql.run("BEGIN IMMEDIATE")), m_open(m_begun.ok())
{
}

WriteTransaction::~WriteTransaction()
{
    // After an I/O error SQLite has rolled back by itself; a second ROLLBACK would only be an error.
    if (m_open && !sqlite3_get_autocommit(m_sql.handle()))
        (void)m_sql.run("ROLLBACK");
}

Result<> WriteTransaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto done = m_sql.run("COMMIT");
    m_open = !done;
    return done;
}

bool isDiskFull(const Failure &failure)
{
    return failure.text == kDiskFull;
}

QByteArray sqlText(QLatin1String name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing statement %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace stardesk
