/// The schema of work.db: numbered scripts of resources/sql/work, applied in order, each in one transaction.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace stardesk {

class SqlConnection;

/// One script; `number` becomes PRAGMA user_version.
struct Migration {
    int number = 0;
    QByteArray script;
};

/// The scripts this program carries, ascending from 1 without gaps.
[[nodiscard]] std::vector<Migration> workMigrations();

/// Brings the file to the last of `migrations`. `backup` runs once before the first script, when the file holds a
/// schema already. Failure: Malformed for a newer file that does not allow this program; Corrupt for a file that is not
/// ours.
Result<> migrateWork(SqlConnection &sql, const std::vector<Migration> &migrations,
                     const std::function<Result<>()> &backup);

/// The checks of migrateWork for a file that must not be written to: older schemas are refused too.
Result<> checkWorkSchema(SqlConnection &sql, const std::vector<Migration> &migrations);

} // namespace stardesk
