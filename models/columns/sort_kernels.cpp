#include "models/columns/sort_kernels.h"

#include <array>

namespace stardesk {

namespace {
constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t(1) << kDigitBits;
} // namespace

void sortByKey(std::vector<KeyedRow> &rows)
{
    if (rows.empty())
        return;
    quint64 varying = 0;
    for (const KeyedRow &entry : rows)
        varying |= entry.key ^ rows.front().key;
    std::vector<KeyedRow> other(rows.size());
    for (int shift = 0; shift < 64; shift += kDigitBits) {
        if ((varying >> shift & (kDigits - 1)) == 0)
            continue;
        std::array<quint32, kDigits> starts{};
        for (const KeyedRow &entry : rows)
            ++starts[entry.key >> shift & (kDigits - 1)];
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        for (const KeyedRow &entry : rows)
            other[starts[entry.key >> shift & (kDigits - 1)]++] = entry;
        rows.swap(other);
    }
}

} // namespace stardesk
