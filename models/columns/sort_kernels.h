/// Counting and radix passes: the only loops of a sort. All are stable and work on packed keys.
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <optional>
#include <span>
#include <vector>

namespace stardesk {

struct KeyedRow {
    quint64 key;
    Ordinal row;
};

/// Stable ascending radix sort; digits that are the same in every key cost nothing.
void sortByKey(BigArray<KeyedRow> &rows);

/// Which rows a pass reads, in order: `listed`, or 0..count-1 where that is nullptr.
struct RowsIn {
    const Ordinal *listed = nullptr;
    size_t count = 0;
};

/// How often each packed value occurs; `counts` has 2^8 or 2^16 places.
void countValues(std::span<const quint8> values, RowsIn rows, quint32 *counts);
void countValues(std::span<const quint16> values, RowsIn rows, quint32 *counts);
/// One counting pass: puts every row at starts[value]++.
void scatterRows(std::span<const quint8> values, RowsIn rows, quint32 *starts, Ordinal *out);
void scatterRows(std::span<const quint16> values, RowsIn rows, quint32 *starts, Ordinal *out);

/// Smallest and largest packed value of the rows, "no data" (all ones) left out; {1, 0} if there is none.
struct ValueRange {
    quint32 low = 1;
    quint32 high = 0;
};
[[nodiscard]] ValueRange rangeOf(std::span<const quint32> values, RowsIn rows);

/// keys[i] = keys[i] * radix + place of the i-th row's value. Places: a table by packed value, or ...
void addKeys(std::span<const quint8> values, RowsIn rows, const quint32 *places, quint32 radix, quint32 *keys);
void addKeys(std::span<const quint16> values, RowsIn rows, const quint32 *places, quint32 radix, quint32 *keys);
void addKeys(std::span<const quint32> values, RowsIn rows, const quint32 *places, quint32 none, quint32 radix, quint32 *keys);
/// ... the distance from one end of the range; no data gets the last place.
void addKeys(std::span<const quint32> values, RowsIn rows, ValueRange range, bool descending, quint32 radix, quint32 *keys);

/// Rows ordered by keys (all below `radix`), stable: one counting pass up to 12 bits, two up to 22, else three.
[[nodiscard]] BigArray<Ordinal> orderByKeys(std::span<const quint32> keys, quint64 radix, RowsIn rows);
/// The same straight from the packed values of one column, without writing keys down; nothing where two passes do not do.
[[nodiscard]] std::optional<BigArray<Ordinal>> orderByWords(std::span<const quint32> values, ValueRange range, bool descending,
                                                            RowsIn rows);

} // namespace stardesk
