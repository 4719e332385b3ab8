/// Ranks: the place of every row in the order of its text or amount, so that a sort reads 32 bits instead of a text.
/// Equal values get equal ranks; rows without data get kNoRank.
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <functional>
#include <span>
#include <vector>

namespace stardesk {

inline constexpr quint32 kNoRank = 0xFFFFFFFFu;

/// How rows compare. `prefix` orders like the whole value as far as it goes (equal prefixes are told apart by `less`).
struct RankOrder {
    std::function<bool(Ordinal)> hasData;
    std::function<quint64(Ordinal)> prefix;
    std::function<bool(Ordinal, Ordinal)> less;
};

/// Ranks of rows 0..rows-1 from nothing: radix sort of the prefixes, then a sort inside groups of equal prefix.
[[nodiscard]] BigArray<quint32> makeRanks(Ordinal rows, const RankOrder &order);

/// Ranks after `changed` (ascending, unique; new rows are at or behind ranks.size()) got new values: one pass over the
/// stored order, no comparison between rows that did not change.
[[nodiscard]] BigArray<quint32> mergeRanks(std::span<const quint32> ranks, Ordinal rows,
                                              const std::vector<Ordinal> &changed, const RankOrder &order);

} // namespace stardesk
