/// Rows from one column set into another of the same table.
#pragma once

#include "models/core/ids.h"

namespace stardesk {

class ColumnSet;

/// Makes `to`'s row what `from`'s row is, column by column; what is equal stays untouched, so that only chunks of values
/// that change are stored again.
void copyRow(const ColumnSet &from, Ordinal source, ColumnSet &to, Ordinal row);

} // namespace stardesk
