/// The columns of the five tables: keys of the command line and the filter bar, and hidden inputs of the rules.
#pragma once

#include "models/columns/column_def.h"

#include <span>
#include <string_view>

namespace stardesk {

struct TableDef {
    std::string_view name; ///< "couriers", "sellers", "claims", "programmes", "incidents"
    std::span<const ColumnDef> columns;
};

[[nodiscard]] std::span<const TableDef> tableDefs();
/// nullptr if there is no such table.
[[nodiscard]] const TableDef *tableDef(std::string_view name);

} // namespace stardesk
