/// Facets: how many of a view's rows have each value of a column.
#pragma once

#include "models/columns/column_set.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace stardesk {

struct FacetCount {
    qint64 value = kNoData; ///< in the unit of the column (Code and WordSet: code; Money: currency code); kNoData = none
    QString text;           ///< as the filter language writes it: "ZTO", "4", "yes", "2024-03-05", "84.99", "none"
    size_t count = 0;
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// Values that occur among `rows`, in the column's own order, "none" last. To show the choices beside the chosen ones,
/// pass the rows of FilterExpression::without(key). Failure Usage for texts, curves and instants: nearly every row has
/// its own value there.
[[nodiscard]] Result<std::vector<FacetCount>> facetCounts(const ColumnSet &set, int column, std::span<const Ordinal> rows);

/// How the filter language writes a value of the column ("none" for kNoData). Money: the currency.
[[nodiscard]] QString filterText(const Column &column, qint64 value);

} // namespace stardesk
