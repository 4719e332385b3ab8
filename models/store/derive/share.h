/// Shares as the tables keep them.
#pragma once

#include "models/columns/column_def.h"

namespace stardesk {

/// hits / total in hundredths of a percent, cut; kNoData where there is no total.
[[nodiscard]] constexpr qint64 shareOf(qint64 hits, qint64 total)
{
    constexpr qint64 kWhole = 10'000;
    return total > 0 ? hits * kWhole / total : kNoData;
}

} // namespace stardesk
