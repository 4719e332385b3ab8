/// Packed columns in a generation file.
#pragma once

#include "models/core/result.h"

#include <span>
#include <string_view>

namespace stardesk {

class ColumnSet;
class SqlConnection;

/// All chunks of a settled set.
Result<> storeColumns(SqlConnection &sql, const ColumnSet &set);
/// Only the chunks that changed; the caller marks the set as stored once the transaction is through.
Result<> storeTouchedColumns(SqlConnection &sql, const ColumnSet &set);
/// `without`: keys of columns that stay on the disk (ColumnSet::isLoaded). NotFound for a name that is no table; Corrupt for
/// chunks that do not fit together.
Result<ColumnSet> loadColumns(SqlConnection &sql, std::string_view table, std::span<const std::string_view> without = {});

} // namespace stardesk
