/// SqliteSource: a foreign SQLite file as a source of `publish`, opened read-only; its rows come out as texts, so that
/// they pass the same column checks as CSV.
#pragma once

#include "models/core/result.h"

#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stardesk {

/// One row; `line` is its place in the table, from 1. A null is the empty text.
struct SqliteSourceRow {
    qint64 line = 0;
    std::vector<std::string_view> fields;
};

class SqliteSource {
public:
    /// True if the file begins as a SQLite database does.
    [[nodiscard]] static bool isSqlite(const QString &path);
    /// Failure: Io, Malformed.
    [[nodiscard]] static Result<SqliteSource> open(const QString &path);
    ~SqliteSource();
    SqliteSource(SqliteSource &&) noexcept;
    SqliteSource &operator=(SqliteSource &&) = delete;

    /// Tables and views, by name.
    [[nodiscard]] Result<std::vector<QString>> tables();
    [[nodiscard]] Result<std::vector<QString>> columns(const QString &table);
    /// Begins reading the named columns in rowid or primary key order. Failure: Malformed.
    [[nodiscard]] Result<> read(const QString &table, const std::vector<QString> &columns);
    [[nodiscard]] Result<bool> next(SqliteSourceRow &row);

private:
    explicit SqliteSource(sqlite3 *database, QString name) : m_database(database), m_name(std::move(name)) {}
    Result<> prepare(const QString &sql);
    Result<std::vector<QString>> names(const QString &sql);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    QString m_name;
    qint64 m_line = 0;
};

} // namespace stardesk
