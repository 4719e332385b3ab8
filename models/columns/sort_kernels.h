/// Counting and radix passes: the only loops of a sort. All are stable and work on packed keys.
#pragma once

#include "models/core/ids.h"

#include <span>
#include <vector>

namespace stardesk {

struct KeyedRow {
    quint64 key;
    Ordinal row;
};

/// Stable ascending radix sort; digits that are the same in every key cost nothing.
void sortByKey(std::vector<KeyedRow> &rows);

} // namespace stardesk
