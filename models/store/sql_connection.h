/// SqlConnection: one open SQLite database with every guard of the store. The only door to SQLite: nobody else opens
/// one.
#pragma once

#include "models/core/result.h"

#include <memory>

struct sqlite3;

namespace stardesk {

/// How a file is opened. `Immutable` reads a WAL database in a folder that cannot be written (the caller has made sure
/// that no write-ahead log is left and that nobody writes).
enum class SqlMode { ReadOnly, Immutable, ReadWrite, Create };

/// "STRD": marks a database as ours; another program's file is refused.
inline constexpr qint32 kApplicationId = 0x53545244;

/// Not thread-safe: one connection per thread (it may be handed over while idle). Opened DEFENSIVE, with trusted_schema
/// off, foreign keys on, cell size check, secure delete, busy timeout 5 s and without memory mapping.
class SqlConnection {
public:
    /// Failure: Corrupt (not a database, damaged header), Busy, Io (missing, no right, disk).
    static Result<std::unique_ptr<SqlConnection>> open(const QString &file, SqlMode mode);
    /// A database that lives in memory only, with the same guards.
    static Result<std::unique_ptr<SqlConnection>> openInMemory();
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }

    /// Runs one or more statements without results (schema scripts, pragmas).
    Result<> run(QByteArrayView sql);
    /// First column of the first row; 0 where there is none.
    Result<qint64> number(QByteArrayView sql);
    /// First column of the first row as text; empty where there is none.
    Result<QString> text(QByteArrayView sql);
    /// `PRAGMA quick_check` or `integrity_check`; Corrupt with the first finding.
    Result<> check(bool thorough = false);

    /// The failure of the last call on this connection. `where` names what was attempted.
    [[nodiscard]] Failure failure(const QString &where = {}) const;

private:
    SqlConnection(sqlite3 *handle, QString file) : m_handle(handle), m_file(std::move(file)) { }
    Result<> applyGuards();

    sqlite3 *m_handle;
    QString m_file;
};

/// BEGIN IMMEDIATE; rolled back by the destructor unless commit() succeeded.
class WriteTransaction {
public:
    explicit WriteTransaction(SqlConnection &sql);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    /// Check before the first statement: Busy when another connection writes.
    [[nodiscard]] const Result<> &begun() const { return m_begun; }
    Result<> commit();

private:
    SqlConnection &m_sql;
    Result<> m_begun;
    bool m_open;
};

/// True for a failure that freeing space can mend.
[[nodiscard]] bool isDiskFull(const Failure &failure);

/// Text of a named statement or script: its name is the file below resources/sql, without the ending.
/// Names are fixed at compile time; a missing file is a programming error and stops the program.
[[nodiscard]] QByteArray sqlText(QLatin1String name);

} // namespace stardesk
