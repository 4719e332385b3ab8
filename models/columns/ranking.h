/// Ranks: the place of every row in the order of its text or amount, so that a sort reads 32 bits instead of a text.
/// Equal values get equal ranks; rows without data get kNoRank.
///
/// An Order says how rows compare: hasData(row); prefix(row), a number that orders like the value as far as it goes, and
/// suffix(row), a second one among equal prefixes; prefixDecides(number) and suffixDecides(number), whether equal numbers
/// mean equal values; less(a, b) on whole values. Texts lie scattered in memory: the numbers save nearly all visits.
#pragma once

#include "models/columns/big_array.h"
#include "models/columns/sort_kernels.h"
#include "models/core/ids.h"

#include <algorithm>
#include <span>
#include <vector>

namespace stardesk {

inline constexpr quint32 kNoRank = 0xFFFFFFFFu;

namespace ranking {

/// Rows in order, without those of `left` (ascending) and those without data: the inverse of the ranks.
[[nodiscard]] BigArray<Ordinal> orderOf(std::span<const quint32> ranks, const std::vector<Ordinal> &left);

/// First place at or behind `from` whose row is not less than `row`, found by growing steps: changed rows come in order.
template <class Order>
size_t placeFrom(const BigArray<Ordinal> &rows, size_t from, Ordinal row, const Order &order)
{
    size_t step = 1;
    size_t end = from;
    while (end < rows.size() && order.less(rows[end], row)) {
        from = end + 1;
        end += step;
        step *= 2;
    }
    const auto first = rows.begin() + qptrdiff(from);
    const auto last = rows.begin() + qptrdiff(std::min(end, rows.size()));
    const auto less = [&order](Ordinal a, Ordinal b) { return order.less(a, b); };
    return size_t(std::lower_bound(first, last, row, less) - rows.begin());
}

} // namespace ranking

namespace ranking {

template <class Order>
BigArray<quint64> suffixesOf(Ordinal rows, const Order &order)
{
    BigArray<quint64> suffixes(rows);
    for (Ordinal row = 0; row < rows; ++row)
        suffixes[row] = order.hasData(row) ? order.suffix(row) : 0;
    return suffixes;
}

/// Gives the rows of one prefix their ranks, from `next` on; returns the next free one.
template <class Order>
quint32 rankGroup(std::span<KeyedRow> group, const BigArray<quint64> &suffixes, const Order &order, quint32 next,
                  BigArray<quint32> &ranks)
{
    for (KeyedRow &entry : group)
        entry.key = suffixes[entry.row];
    std::ranges::sort(group, {}, &KeyedRow::key);
    for (size_t first = 0; first < group.size();) {
        size_t last = first + 1;
        while (last < group.size() && group[last].key == group[first].key)
            ++last;
        const std::span run = group.subspan(first, last - first);
        const auto less = [&order](const KeyedRow &a, const KeyedRow &b) { return order.less(a.row, b.row); };
        const bool decided = run.size() == 1 || order.suffixDecides(run[0].key);
        if (!decided)
            std::ranges::sort(run, less);
        ranks[run[0].row] = next;
        for (size_t at = 1; at < run.size(); ++at)
            ranks[run[at].row] = !decided && less(run[at - 1], run[at]) ? ++next : next;
        ++next;
        first = last;
    }
    return next;
}

} // namespace ranking

/// Ranks of rows 0..rows-1 from nothing: radix sort of the prefixes, then a sort inside groups of equal prefix.
template <class Order>
[[nodiscard]] BigArray<quint32> makeRanks(Ordinal rows, const Order &order)
{
    BigArray<KeyedRow> keyed;
    keyed.reserve(rows);
    for (Ordinal row = 0; row < rows; ++row) {
        if (order.hasData(row))
            keyed.push_back({order.prefix(row), row});
    }
    sortByKey(keyed);
    BigArray<quint32> ranks(rows, kNoRank);
    BigArray<quint64> suffixes; // read in row order, where texts lie side by side, and only if a prefix leaves it open
    quint32 next = 0;
    for (size_t first = 0; first < keyed.size();) {
        size_t last = first + 1;
        while (last < keyed.size() && keyed[last].key == keyed[first].key)
            ++last;
        if (last - first > 1 && !order.prefixDecides(keyed[first].key)) {
            if (suffixes.empty())
                suffixes = ranking::suffixesOf(rows, order);
            next = ranking::rankGroup(std::span(keyed).subspan(first, last - first), suffixes, order, next, ranks);
        } else {
            for (size_t at = first; at < last; ++at)
                ranks[keyed[at].row] = next;
            ++next;
        }
        first = last;
    }
    return ranks;
}

/// Ranks after `changed` (ascending, unique; new rows are at or behind ranks.size()) got new values: one pass over the
/// stored order, no comparison between rows that did not change.
template <class Order>
[[nodiscard]] BigArray<quint32> mergeRanks(std::span<const quint32> ranks, Ordinal rows,
                                           const std::vector<Ordinal> &changed, const Order &order)
{
    const BigArray<Ordinal> kept = ranking::orderOf(ranks, changed);
    std::vector<Ordinal> fresh;
    std::ranges::copy_if(changed, std::back_inserter(fresh), [&order](Ordinal row) { return order.hasData(row); });
    std::ranges::stable_sort(fresh, [&order](Ordinal a, Ordinal b) { return order.less(a, b); });

    BigArray<quint32> merged(rows, kNoRank);
    quint32 next = 0;
    Ordinal before = kNoOrdinal;
    quint32 keptBefore = kNoRank; // rank of `before` in the stored order, if it comes from there
    const auto place = [&](Ordinal row, quint32 stored) {
        const bool bothKept = stored != kNoRank && keptBefore != kNoRank;
        if (before != kNoOrdinal && (bothKept ? stored != keptBefore : order.less(before, row)))
            ++next;
        merged[row] = next;
        before = row;
        keptBefore = stored;
    };
    size_t at = 0;
    for (const Ordinal row : fresh) {
        const size_t end = ranking::placeFrom(kept, at, row, order);
        for (; at < end; ++at)
            place(kept[at], ranks[kept[at]]);
        place(row, kNoRank);
    }
    for (; at < kept.size(); ++at)
        place(kept[at], ranks[kept[at]]);
    return merged;
}

} // namespace stardesk
