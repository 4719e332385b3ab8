/// What the words of a filter mean in a column: texts become ranges of packed values, codes and amounts.
#pragma once

#include "models/columns/column_set.h"
#include "models/columns/filter_expression.h"

#include <optional>
#include <string>
#include <vector>

namespace stardesk {

/// Both ends belong to it, in the unit of the column.
struct ValueSpan {
    qint64 low = kNoData + 1;
    qint64 high = std::numeric_limits<qint64>::max();
};

struct AmountSpan {
    std::string currency;
    ValueSpan minor;
};

struct FilterText {
    QString text;
    bool exactly = false;
};

/// One term, ready for a column: any of its alternatives may hold, then `negated` turns the answer.
struct FilterCondition {
    int column = -1; ///< -1: every searched column
    bool negated = false;
    bool none = false; ///< rows without data
    std::vector<ValueSpan> spans;
    std::vector<quint32> codes; ///< Code: codes; WordSet: bits
    std::vector<AmountSpan> amounts;
    std::vector<FilterText> texts;
};

struct FilterContext {
    std::optional<qint64> today; ///< Beijing day, for today, yesterday, tomorrow
};

/// Failure Usage, `where` = the term: unknown key (names the nearest), a value the column cannot have (names the values
/// where they are few, else the nearest), no number, no date, an amount without its currency, a sign where it says nothing.
[[nodiscard]] Result<FilterCondition> readTerm(const ColumnSet &set, const FilterTerm &term, const FilterContext &context);

} // namespace stardesk
