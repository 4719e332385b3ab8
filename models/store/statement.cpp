#include "models/store/statement.h"

#include <sqlite3.h>

#include <utility>

namespace stardesk {

namespace {

bool isBlank(const char *text, const char *end)
{
    // A comment after the statement is as harmless as a line feed.
    while (text < end) {
        if (*text == '-' && text + 1 < end && text[1] == '-') {
            while (text < end && *text != '\n')
                ++text;
        } else if (*text == ' ' || *text == '\n' || *text == '\r' || *text == '\t') {
            ++text;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace

Result<Statement> Statement::prepare(SqlConnection &sql, QByteArrayView text)
{
    sqlite3_stmt *stmt = nullptr;
    const char *tail = nullptr;
    if (sqlite3_prepare_v3(sql.handle(), text.data(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &stmt, &tail)
        != SQLITE_OK) {
        Failure failure = sql.failure();
        failure.detail += QStringLiteral(" in ") + QString::fromUtf8(text);
        return failure;
    }
    Statement statement(sql, stmt);
    if (!stmt || !isBlank(tail, text.data() + text.size()))
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "Not exactly one SQL statement."));
    return statement;
}

Result<Statement> Statement::named(SqlConnection &sql, QLatin1String name)
{
    return prepare(sql, sqlText(name));
}

Statement::Statement(Statement &&other) noexcept : m_sql(other.m_sql), m_stmt(std::exchange(other.m_stmt, nullptr)) { }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_sql, other.m_sql);
    std::swap(m_stmt, other.m_stmt);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_stmt);
}

Statement &Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_stmt, place, value);
    return *this;
}

Statement &Statement::bind(int place, const QString &text)
{
    if (text.isNull())
        return bindNull(place);
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(m_stmt, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int place, const QByteArray &blob)
{
    if (blob.isNull())
        return bindNull(place);
    sqlite3_bind_blob64(m_stmt, place, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int place, std::string_view text)
{
    sqlite3_bind_text(m_stmt, place, text.data() ? text.data() : "", int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int place)
{
    sqlite3_bind_null(m_stmt, place);
    return *this;
}

Statement &Statement::bindBlobView(int place, QByteArrayView blob)
{
    sqlite3_bind_blob64(m_stmt, place, blob.isEmpty() ? "" : blob.data(), sqlite3_uint64(blob.size()), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_stmt);
        return false;
    }
    Failure failure = m_sql->failure();
    sqlite3_reset(m_stmt);
    return failure;
}

Result<> Statement::run()
{
    for (;;) {
        auto row = step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

std::string_view Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_stmt, column);
    return {static_cast<const char *>(bytes), size_t(sqlite3_column_bytes(m_stmt, column))};
}

QString Statement::string(int column) const
{
    if (isNull(column))
        return {};
    const std::string_view text = view(column);
    return text.empty() ? QString(QLatin1String("")) : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArray Statement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const std::string_view blob = view(column);
    return blob.empty() ? QByteArray("") : QByteArray(blob.data(), qsizetype(blob.size()));
}

int Statement::columns() const
{
    return sqlite3_column_count(m_stmt);
}

} // namespace stardesk
