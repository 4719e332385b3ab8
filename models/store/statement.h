/// Statement: one prepared SQLite statement with bound values; finalised by its destructor.
#pragma once

#include "models/store/sql_connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string_view>

struct sqlite3_stmt;

namespace stardesk {

/// Places count from 1 as in SQLite, result columns from 0. Bound text and blobs are copied unless bindView is used.
class Statement {
public:
    /// Exactly one statement; text after it is refused.
    static Result<Statement> prepare(SqlConnection &sql, QByteArrayView text);
    /// prepare(sqlText(name)).
    static Result<Statement> named(SqlConnection &sql, QLatin1String name);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int place, qint64 value);
    Statement &bind(int place, const QString &text);    ///< a null QString binds NULL
    Statement &bind(int place, const QByteArray &blob); ///< a null QByteArray binds NULL
    Statement &bind(int place, std::string_view text);
    Statement &bindNull(int place);
    Statement &bindBlobView(int place, QByteArrayView blob); ///< must live until the statement is reset

    /// True: a row stands ready. False: the end, the statement is reset.
    Result<bool> step();
    /// For statements without rows: steps to the end and resets; bindings stay.
    Result<> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view view(int column) const; ///< text or blob, valid until the next step
    [[nodiscard]] QString string(int column) const;        ///< null QString for NULL
    [[nodiscard]] QByteArray bytes(int column) const;      ///< null QByteArray for NULL
    [[nodiscard]] int columns() const;

private:
    Statement(SqlConnection &sql, sqlite3_stmt *stmt) : m_sql(&sql), m_stmt(stmt) { }

    SqlConnection *m_sql;
    sqlite3_stmt *m_stmt;
};

} // namespace stardesk
