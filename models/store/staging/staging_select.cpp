#include "models/store/staging/staging_select.h"

#include <QtCore/QStringList>

#include <utility>

#include <sqlite3.h>

namespace stardesk {

StagingSelect::StagingSelect(sqlite3 *database, sqlite3_stmt *statement, QString name)
    : m_database(database), m_statement(statement), m_name(std::move(name))
{
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        m_columns.push_back(QString::fromUtf8(sqlite3_column_name(statement, i)));
}

StagingSelect::~StagingSelect()
{
    sqlite3_finalize(m_statement);
}

StagingSelect::StagingSelect(StagingSelect &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_name(std::move(other.m_name)), m_columns(std::move(other.m_columns)), m_ended(other.m_ended)
{
}

Result<bool> StagingSelect::step()
{
    if (m_ended) // SQLite would start over
        return false;
    const int code = sqlite3_step(m_statement);
    m_ended = code != SQLITE_ROW;
    if (code == SQLITE_INTERRUPT)
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."), {}, m_name);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The query fails: %1"),
                    {QString::fromUtf8(sqlite3_errmsg(m_database))}, m_name);
    return code == SQLITE_ROW;
}

StagingValue StagingSelect::value(int column) const
{
    const auto view = [&](const void *bytes) {
        return std::string_view(static_cast<const char *>(bytes), size_t(sqlite3_column_bytes(m_statement, column)));
    };
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return {StagingValue::Kind::Integer, sqlite3_column_int64(m_statement, column), {}};
    case SQLITE_TEXT: return {StagingValue::Kind::Text, 0, view(sqlite3_column_text(m_statement, column))};
    case SQLITE_FLOAT: return {StagingValue::Kind::Real, 0, view(sqlite3_column_text(m_statement, column))};
    case SQLITE_BLOB: return {StagingValue::Kind::Blob, 0, {}};
    default: return {};
    }
}

} // namespace stardesk
