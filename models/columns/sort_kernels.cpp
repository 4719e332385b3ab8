#include "models/columns/sort_kernels.h"

#include "models/columns/cpu_clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace stardesk {

namespace {

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t(1) << kDigitBits;

void startsOf(std::span<quint32> counts)
{
    quint32 sum = 0;
    for (quint32 &count : counts)
        sum += std::exchange(count, sum);
}

template <class T>
void count(std::span<const T> values, RowsIn rows, quint32 *counts)
{
    if (rows.listed) {
        for (size_t i = 0; i < rows.count; ++i)
            ++counts[values[rows.listed[i]]];
        return;
    }
    // Two tables: runs of one value would wait for their own last store.
    constexpr size_t kPlaces = size_t(1) << (8 * sizeof(T));
    std::vector<quint32> odd(kPlaces, 0);
    size_t i = 0;
    for (; i + 1 < rows.count; i += 2) {
        ++counts[values[i]];
        ++odd[values[i + 1]];
    }
    if (i < rows.count)
        ++counts[values[i]];
    for (size_t place = 0; place < kPlaces; ++place)
        counts[place] += odd[place];
}

template <class T>
void scatter(std::span<const T> values, RowsIn rows, quint32 *starts, Ordinal *out)
{
    if (rows.listed) {
        for (size_t i = 0; i < rows.count; ++i)
            out[starts[values[rows.listed[i]]]++] = rows.listed[i];
    } else {
        for (size_t i = 0; i < rows.count; ++i)
            out[starts[values[i]]++] = Ordinal(i);
    }
}

template <class Values, class Place>
void add(const Values &values, RowsIn rows, quint32 radix, quint32 *keys, Place place)
{
    if (rows.listed) {
        for (size_t i = 0; i < rows.count; ++i)
            keys[i] = keys[i] * radix + place(values[rows.listed[i]]);
    } else {
        for (size_t i = 0; i < rows.count; ++i)
            keys[i] = keys[i] * radix + place(values[i]);
    }
}

Ordinal rowAt(RowsIn rows, size_t i)
{
    return rows.listed ? rows.listed[i] : Ordinal(i);
}

BigArray<Ordinal> orderInOnePass(std::span<const quint32> keys, quint64 radix, RowsIn rows)
{
    std::vector<quint32> starts(radix, 0);
    for (const quint32 key : keys)
        ++starts[key];
    startsOf(starts);
    BigArray<Ordinal> ordered(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        ordered[starts[keys[i]]++] = rowAt(rows, i);
    return ordered;
}

// Up to 22 key bits and 2^22 rows: after the pass over the low 12 bits, the 10 that are left and the row fit 32 bits,
// so that the intermediate array is half as wide as (key, row) pairs would be.
constexpr int kLowBits = 12;
constexpr int kRowBits = 22;
constexpr quint32 kLowMask = (1u << kLowBits) - 1;
constexpr quint32 kRowMask = (1u << kRowBits) - 1;

/// `keyOf(i)`: key of the i-th row.
template <class KeyOf>
BigArray<Ordinal> orderInTwoPasses(RowsIn rows, const KeyOf &keyOf)
{
    std::array<quint32, 1 << kLowBits> low{};
    std::array<quint32, 1 << (32 - kRowBits)> high{};
    for (size_t i = 0; i < rows.count; ++i) {
        const quint32 key = keyOf(i);
        ++low[key & kLowMask];
        ++high[key >> kLowBits];
    }
    startsOf(low);
    startsOf(high);
    BigArray<quint32> packed(rows.count);
    if (rows.listed) {
        for (size_t i = 0; i < rows.count; ++i) {
            const quint32 key = keyOf(i);
            packed[low[key & kLowMask]++] = key >> kLowBits << kRowBits | rows.listed[i];
        }
    } else {
        for (size_t i = 0; i < rows.count; ++i) {
            const quint32 key = keyOf(i);
            packed[low[key & kLowMask]++] = key >> kLowBits << kRowBits | quint32(i);
        }
    }
    BigArray<Ordinal> ordered(rows.count);
    for (const quint32 entry : packed)
        ordered[high[entry >> kRowBits]++] = entry & kRowMask;
    return ordered;
}

bool fitsTwoPasses(quint64 radix, RowsIn rows)
{
    const auto fits = [](Ordinal row) { return row <= kRowMask; };
    return radix > quint64(1) << kLowBits && radix <= quint64(1) << kRowBits
        && (rows.listed ? std::all_of(rows.listed, rows.listed + rows.count, fits) : rows.count <= kRowMask);
}

BigArray<Ordinal> orderInThreePasses(std::span<const quint32> keys, RowsIn rows)
{
    BigArray<KeyedRow> keyed(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        keyed[i] = {keys[i], rowAt(rows, i)};
    sortByKey(keyed);
    BigArray<Ordinal> ordered(keys.size());
    std::ranges::transform(keyed, ordered.begin(), &KeyedRow::row);
    return ordered;
}

STARDESK_CPU_CLONES
ValueRange rangeOfAll(const quint32 *values, size_t count)
{
    quint32 low = 0xFFFFFFFFu;
    quint32 high = 0; // of value + 1, so that "no data" wraps to 0 and never wins
    for (size_t i = 0; i < count; ++i) {
        low = std::min(low, values[i]);
        high = std::max(high, values[i] + 1);
    }
    return high == 0 ? ValueRange{} : ValueRange{low, high - 1};
}

} // namespace

void sortByKey(BigArray<KeyedRow> &rows)
{
    if (rows.empty())
        return;
    quint64 varying = 0;
    for (const KeyedRow &entry : rows)
        varying |= entry.key ^ rows.front().key;
    BigArray<KeyedRow> other(rows.size());
    for (int shift = 0; shift < 64; shift += kDigitBits) {
        if ((varying >> shift & (kDigits - 1)) == 0)
            continue;
        std::array<quint32, kDigits> starts{};
        for (const KeyedRow &entry : rows)
            ++starts[entry.key >> shift & (kDigits - 1)];
        startsOf(starts);
        for (const KeyedRow &entry : rows)
            other[starts[entry.key >> shift & (kDigits - 1)]++] = entry;
        rows.swap(other);
    }
}

void countValues(std::span<const quint8> values, RowsIn rows, quint32 *counts)
{
    count(values, rows, counts);
}

void countValues(std::span<const quint16> values, RowsIn rows, quint32 *counts)
{
    count(values, rows, counts);
}

void scatterRows(std::span<const quint8> values, RowsIn rows, quint32 *starts, Ordinal *out)
{
    scatter(values, rows, starts, out);
}

void scatterRows(std::span<const quint16> values, RowsIn rows, quint32 *starts, Ordinal *out)
{
    scatter(values, rows, starts, out);
}

ValueRange rangeOf(std::span<const quint32> values, RowsIn rows)
{
    if (!rows.listed)
        return rangeOfAll(values.data(), rows.count);
    quint32 low = 0xFFFFFFFFu;
    quint32 high = 0;
    for (size_t i = 0; i < rows.count; ++i) {
        low = std::min(low, values[rows.listed[i]]);
        high = std::max(high, values[rows.listed[i]] + 1);
    }
    return high == 0 ? ValueRange{} : ValueRange{low, high - 1};
}

void addKeys(std::span<const quint8> values, RowsIn rows, const quint32 *places, quint32 radix, quint32 *keys)
{
    add(values, rows, radix, keys, [places](quint8 value) { return places[value]; });
}

void addKeys(std::span<const quint16> values, RowsIn rows, const quint32 *places, quint32 radix, quint32 *keys)
{
    add(values, rows, radix, keys, [places](quint16 value) { return places[value]; });
}

void addKeys(std::span<const quint32> values, RowsIn rows, const quint32 *places, quint32 none, quint32 radix, quint32 *keys)
{
    add(values, rows, radix, keys, [places, none](quint32 value) { return value == 0xFFFFFFFFu ? none : places[value]; });
}

void addKeys(std::span<const quint32> values, RowsIn rows, ValueRange range, bool descending, quint32 radix, quint32 *keys)
{
    const quint32 none = range.high + 1 - range.low;
    if (descending)
        add(values, rows, radix, keys,
            [=](quint32 value) { return value == 0xFFFFFFFFu ? none : range.high - value; });
    else
        add(values, rows, radix, keys,
            [=](quint32 value) { return value == 0xFFFFFFFFu ? none : value - range.low; });
}

BigArray<Ordinal> orderByKeys(std::span<const quint32> keys, quint64 radix, RowsIn rows)
{
    if (radix <= 1u << kLowBits)
        return orderInOnePass(keys, radix, rows);
    if (fitsTwoPasses(radix, rows))
        return orderInTwoPasses(rows, [keys](size_t i) { return keys[i]; });
    return orderInThreePasses(keys, rows);
}

std::optional<BigArray<Ordinal>> orderByWords(std::span<const quint32> values, ValueRange range, bool descending, RowsIn rows)
{
    if (!fitsTwoPasses(quint64(range.high) + 2 - range.low, rows))
        return {};
    const quint32 none = range.high + 1 - range.low;
    const auto turned = [=](quint32 value) { return value == 0xFFFFFFFFu ? none : range.high - value; };
    // Ascending, "no data" needs no question: all ones less the lowest is beyond every place, and held at the last one.
    const auto straight = [=](quint32 value) { return std::min(value - range.low, none); };
    if (rows.listed)
        return descending ? orderInTwoPasses(rows, [&](size_t i) { return turned(values[rows.listed[i]]); })
                          : orderInTwoPasses(rows, [&](size_t i) { return straight(values[rows.listed[i]]); });
    return descending ? orderInTwoPasses(rows, [&](size_t i) { return turned(values[i]); })
                      : orderInTwoPasses(rows, [&](size_t i) { return straight(values[i]); });
}

} // namespace stardesk
