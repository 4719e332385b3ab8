#include "models/columns/ranking.h"

#include "models/columns/sort_kernels.h"

#include <algorithm>

namespace stardesk {

namespace {

bool same(const RankOrder &order, Ordinal a, Ordinal b)
{
    return !order.less(a, b) && !order.less(b, a);
}

/// Rows in order, without those of `left` (ascending) and those without data: the inverse of the ranks.
BigArray<Ordinal> orderOf(std::span<const quint32> ranks, const std::vector<Ordinal> &left)
{
    BigArray<quint32> starts(ranks.size() + 1, 0);
    for (const quint32 rank : ranks) {
        if (rank != kNoRank)
            ++starts[rank + 1];
    }
    for (const Ordinal row : left) {
        if (row < ranks.size() && ranks[row] != kNoRank)
            --starts[ranks[row] + 1];
    }
    for (size_t rank = 1; rank < starts.size(); ++rank)
        starts[rank] += starts[rank - 1];
    BigArray<Ordinal> rows(starts.back());
    auto skip = left.begin();
    for (Ordinal row = 0; row < ranks.size(); ++row) {
        if (skip != left.end() && *skip == row) {
            ++skip;
            continue;
        }
        if (ranks[row] != kNoRank)
            rows[starts[ranks[row]]++] = row;
    }
    return rows;
}

/// First place at or behind `from` whose row is not less than `row`, found by growing steps: changed rows come in order.
size_t placeFrom(const BigArray<Ordinal> &rows, size_t from, Ordinal row, const RankOrder &order)
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
    return size_t(std::lower_bound(first, last, row, order.less) - rows.begin());
}

} // namespace

BigArray<quint32> makeRanks(Ordinal rows, const RankOrder &order)
{
    BigArray<KeyedRow> keyed;
    keyed.reserve(rows);
    for (Ordinal row = 0; row < rows; ++row) {
        if (order.hasData(row))
            keyed.push_back({order.prefix(row), row});
    }
    sortByKey(keyed);
    BigArray<quint32> ranks(rows, kNoRank);
    quint32 next = 0;
    for (size_t first = 0; first < keyed.size();) {
        size_t last = first + 1;
        while (last < keyed.size() && keyed[last].key == keyed[first].key)
            ++last;
        const auto less = [&](const KeyedRow &a, const KeyedRow &b) { return order.less(a.row, b.row); };
        if (last - first > 1)
            std::sort(keyed.begin() + qptrdiff(first), keyed.begin() + qptrdiff(last), less);
        ranks[keyed[first].row] = next;
        for (size_t at = first + 1; at < last; ++at)
            ranks[keyed[at].row] = less(keyed[at - 1], keyed[at]) ? ++next : next;
        ++next;
        first = last;
    }
    return ranks;
}

BigArray<quint32> mergeRanks(std::span<const quint32> ranks, Ordinal rows, const std::vector<Ordinal> &changed,
                                const RankOrder &order)
{
    const BigArray<Ordinal> kept = orderOf(ranks, changed);
    std::vector<Ordinal> fresh;
    std::ranges::copy_if(changed, std::back_inserter(fresh), order.hasData);
    std::ranges::stable_sort(fresh, order.less);

    BigArray<quint32> merged(rows, kNoRank);
    quint32 next = 0;
    Ordinal before = kNoOrdinal;
    quint32 keptBefore = kNoRank; // rank of `before` in the stored order, if it comes from there
    const auto place = [&](Ordinal row, quint32 stored) {
        const bool bothKept = stored != kNoRank && keptBefore != kNoRank;
        if (before != kNoOrdinal && !(bothKept ? stored == keptBefore : same(order, before, row)))
            ++next;
        merged[row] = next;
        before = row;
        keptBefore = stored;
    };
    size_t at = 0;
    for (const Ordinal row : fresh) {
        const size_t end = placeFrom(kept, at, row, order);
        for (; at < end; ++at)
            place(kept[at], ranks[kept[at]]);
        place(row, kNoRank);
    }
    for (; at < kept.size(); ++at)
        place(kept[at], ranks[kept[at]]);
    return merged;
}

} // namespace stardesk
