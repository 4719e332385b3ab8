/// RowOrder: the rows of a view in the order it shows them. Made in a worker, published by swap, never changed.
#pragma once

#include "models/columns/big_array.h"
#include "models/columns/column_set.h"
#include "models/core/result.h"

#include <span>
#include <vector>

namespace stardesk {

struct SortKey {
    int column = 0;          ///< index in the set
    bool descending = false; ///< rows without data come last either way
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

class RowOrder {
public:
    RowOrder() = default;
    explicit RowOrder(BigArray<Ordinal> rows) : m_rows(std::move(rows)) {}
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] Ordinal at(size_t place) const { return m_rows[place]; }
    [[nodiscard]] std::span<const Ordinal> rows() const { return m_rows; }
    /// Where the row stands; -1 if it is not among them. Reads the whole order: 1 ms at 3 M rows.
    [[nodiscard]] qsizetype placeOf(Ordinal row) const;

private:
    BigArray<Ordinal> m_rows;
};

/// Rows `among` (ascending ordinals, as a filter gives them) by `keys`, the first the strongest; rows equal in every key
/// keep the order of their ordinals. No keys: by ordinal, which is the order of record keys.
[[nodiscard]] RowOrder makeOrder(const ColumnSet &set, std::span<const SortKey> keys, BigArray<Ordinal> among);
/// The same for all live rows.
[[nodiscard]] RowOrder makeOrder(const ColumnSet &set, std::span<const SortKey> keys);

/// All live rows, ascending.
[[nodiscard]] BigArray<Ordinal> liveRows(const ColumnSet &set);

/// "star:desc,name" as the command line writes it. Failure Usage: unknown key (names the nearest), or another direction
/// than asc and desc.
[[nodiscard]] Result<std::vector<SortKey>> parseSort(const ColumnSet &set, QStringView text);

} // namespace stardesk
