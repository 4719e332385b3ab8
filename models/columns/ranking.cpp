#include "models/columns/ranking.h"

namespace stardesk::ranking {

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

} // namespace stardesk::ranking
