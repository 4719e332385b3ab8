/// The schema of a generation file: one STRICT table per record type, made from recordTypes(), and the store's own
/// small tables of resources/sql/feed/schema.sql.
#pragma once

#include "models/core/result.h"
#include "models/domain/records/record_schema.h"

#include <QtCore/QByteArray>

namespace stardesk {

class SqlConnection;

/// Places of the columns that stand before a type's fields, in its table and in its batch table.
inline constexpr int kOrdinalColumn = 0;
inline constexpr int kKeyColumn = 1;
inline constexpr int kVersionColumn = 2;
inline constexpr int kFirstField = 3;

/// PRAGMA user_version of a generation. A file with another number is imported again, never migrated.
inline constexpr qint32 kGenerationVersion = 4;

enum class ColumnList { Names, Definitions };

/// `"person"`, quoted.
[[nodiscard]] QByteArray tableName(const RecordType &type);
[[nodiscard]] QByteArray batchTableName(const RecordType &type);
/// `ordinal, k, v, "name", ...`, for Definitions with STRICT types. Required fields are not NOT NULL: the parser
/// refuses a missing one before it comes here, and a check per column would cost a twentieth of the import.
[[nodiscard]] QByteArray columnList(const RecordType &type, ColumnList form);
/// Makes all tables and sets application_id and user_version.
Result<> createGenerationSchema(SqlConnection &sql);
/// Malformed where the file was made by a program with another generation schema; Corrupt where it is not ours.
Result<> checkGenerationSchema(SqlConnection &sql);

} // namespace stardesk
