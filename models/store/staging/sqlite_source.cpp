#include "models/store/staging/sqlite_source.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <utility>

#include <sqlite3.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// Reading only; a view of the file may call functions but never load code.
int allowReading(void *, int action, const char *, const char *second, const char *, const char *)
{
    const bool reading = action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE ||
                         (action == SQLITE_FUNCTION && sqlite3_stricmp(second, "load_extension") != 0);
    return reading ? SQLITE_OK : SQLITE_DENY;
}

} // namespace

bool SqliteSource::isSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Result<SqliteSource> SqliteSource::open(const QString &path)
{
    sqlite3 *database = nullptr;
    const QString name = QFileInfo(path).fileName();
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &database,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteSource source(database, name);
    if (code != SQLITE_OK)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be read: %1"),
                    {QString::fromUtf8(sqlite3_errmsg(database))}, name);
    // A schema made to harm must not run anything: no triggers, no functions with side effects out of views.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(database, "PRAGMA cell_size_check=ON; PRAGMA query_only=ON; PRAGMA temp_store=MEMORY", nullptr, nullptr,
                 nullptr);
    sqlite3_busy_timeout(database, 5000);
    // One read transaction: all tables are read as of the same moment although their owner may go on writing.
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(database, allowReading, nullptr);
    return source;
}

SqliteSource::~SqliteSource()
{
    sqlite3_finalize(m_statement);
    sqlite3_close_v2(m_database);
}

SqliteSource::SqliteSource(SqliteSource &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_statement(std::exchange(other.m_statement, nullptr)),
      m_name(std::move(other.m_name)), m_line(other.m_line)
{
}

Result<> SqliteSource::prepare(const QString &sql)
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The query fails: %1"),
                    {QString::fromUtf8(sqlite3_errmsg(m_database))}, m_name);
    return {};
}

Result<std::vector<QString>> SqliteSource::names(const QString &sql)
{
    if (auto prepared = prepare(sql); !prepared)
        return prepared.failure();
    std::vector<QString> names;
    SqliteSourceRow row;
    while (true) {
        const auto more = next(row);
        if (!more)
            return more.failure();
        if (!*more)
            return names;
        names.push_back(QString::fromUtf8(row.fields[0].data(), qsizetype(row.fields[0].size())));
    }
}

Result<std::vector<QString>> SqliteSource::tables()
{
    return names(u"SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' "
                 "ESCAPE '\\' ORDER BY name"_s);
}

Result<std::vector<QString>> SqliteSource::columns(const QString &table)
{
    if (auto prepared = prepare(u"SELECT * FROM "_s + quoted(table)); !prepared)
        return prepared.failure();
    std::vector<QString> columns;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        columns.push_back(QString::fromUtf8(sqlite3_column_name(m_statement, i)));
    return columns;
}

Result<> SqliteSource::read(const QString &table, const std::vector<QString> &columns)
{
    QStringList list;
    for (const QString &column : columns)
        list.append(quoted(column));
    m_line = 0;
    return prepare(u"SELECT "_s + list.join(u", "_s) + u" FROM "_s + quoted(table));
}

Result<bool> SqliteSource::next(SqliteSourceRow &row)
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The query fails: %1"),
                    {QString::fromUtf8(sqlite3_errmsg(m_database))}, m_name);
    row.line = ++m_line;
    row.fields.clear();
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
        const void *text = sqlite3_column_text(m_statement, i);
        row.fields.emplace_back(static_cast<const char *>(text), size_t(sqlite3_column_bytes(m_statement, i)));
    }
    return true;
}

} // namespace stardesk
