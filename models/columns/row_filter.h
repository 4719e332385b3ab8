/// RowFilter: a filter expression made ready for one table's columns, and its evaluation in one branch-free pass.
#pragma once

#include "models/columns/filter_values.h"
#include "models/columns/row_bits.h"

namespace stardesk {

class TextIndex;

class RowFilter {
public:
    /// Everything passes.
    RowFilter() = default;
    /// Failures as readTerm(). The filter stays right for later patches of the same generation's columns.
    [[nodiscard]] static Result<RowFilter> compile(const ColumnSet &set, const FilterExpression &expression,
                                                   const FilterContext &context = {});
    /// Parse and compile in one.
    [[nodiscard]] static Result<RowFilter> compile(const ColumnSet &set, QStringView text, const FilterContext &context = {});

    [[nodiscard]] bool passesAll() const { return m_conditions.empty(); }
    /// Live rows that pass, ascending; their number is the exact count. Reads the columns of index.set().
    [[nodiscard]] BigArray<Ordinal> rows(const TextIndex &index) const;
    /// Their number alone.
    [[nodiscard]] size_t count(const TextIndex &index) const;

private:
    template <class Use>
    void forEachBlock(const TextIndex &index, Use use) const;
    std::vector<FilterCondition> m_conditions;
};

} // namespace stardesk
