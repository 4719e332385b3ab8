/// What the parts of WorkStore share. Included by work_*.cpp only.
#pragma once

#include "models/store/statement.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <functional>

namespace stardesk {

struct WorkStore::State {
    const StoreFolder &folder;
    std::unique_ptr<SqlConnection> sql;

    /// Prepares, binds and runs one named statement without rows.
    Result<> run(const char *name, const std::function<void(Statement &)> &bind = {});
    /// Runs one named statement and hands each row to `use`; returns the number of rows.
    Result<qint64> query(const char *name, const std::function<void(Statement &)> &bind,
                         const std::function<void(const Statement &)> &use);
    /// All of `work` in one FULL transaction. When the disk is full the reserve is given back and it is tried once
    /// more.
    Result<> transact(const std::function<Result<>()> &work);
    /// Inside a transaction: gives number and hash.
    Result<> appendAudit(AuditEntry entry);
    Result<AuditHead> head();
    Result<std::vector<OutboxEntry>> entries(const char *name, const std::function<void(Statement &)> &bind);
    /// Rows the last statement changed.
    [[nodiscard]] qint64 changed() const;

    /// Opens with the pragmas of a writer.
    static Result<std::unique_ptr<SqlConnection>> openWritable(const QString &file);
};

/// Copies a whole database through SQLite's backup interface.
Result<> copyDatabase(SqlConnection &from, SqlConnection &to);
/// Opens a backup for reading and checks that it is a whole work database this program can use.
Result<std::unique_ptr<SqlConnection>> openBackup(const QString &file);
/// After another state was put in place: new device, unacknowledged decisions again, high-water marks kept.
Result<> afterRestore(WorkStore::State &state, const TrustedHead &trusted, qint64 latestMs, const AuditEntry &entry);

} // namespace stardesk
