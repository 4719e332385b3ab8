/// Numbers, dates and yes or no of a filter as spans of column values.
#pragma once

#include "models/columns/filter_values.h"

#include <functional>

namespace stardesk {

/// Reads one text of the column's kind as the span of values it stands for: a day is one value, a month is many. `key`
/// is for the example in the Failure.
using ReadSpan = std::function<Result<ValueSpan>(const QString &)>;
/// With 0, 2 or 3 decimals, in units of the last place; "%" may follow a number with 2.
[[nodiscard]] ReadSpan decimals(const QString &key, int places);
/// "2024-03-05", "2024-03", "2024", and today, yesterday, tomorrow if the context knows today.
[[nodiscard]] ReadSpan days(const QString &key, const FilterContext &context);
/// The same as Beijing days, and "2024-03-05T10:00" as a Beijing minute.
[[nodiscard]] ReadSpan minutes(const QString &key, const FilterContext &context);
[[nodiscard]] ReadSpan yesOrNo(const QString &key);

/// The span of a value with its sign: <, <=, >, >=, a range, or none.
[[nodiscard]] Result<ValueSpan> spanOf(const FilterValue &value, const ReadSpan &read);

} // namespace stardesk
