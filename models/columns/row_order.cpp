#include "models/columns/row_order.h"

#include "models/columns/nearest_word.h"
#include "models/columns/sort_kernels.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace stardesk {

namespace {

constexpr quint64 kCombined = quint64(1) << 22; // keys that fit two passes together are sorted together

/// One column ready to give keys 0..radix-1; the last is "no data".
struct Keys {
    SortKeys packed;
    bool descending = false;
    std::vector<quint32> counts; ///< bytes and shorts: how often each packed value occurs
    std::vector<quint32> places; ///< bytes and shorts: place of each packed value; wide codes: place of each code
    ValueRange range;            ///< words without places
    quint64 radix = 1;
};

/// Packed values in the order wanted: natural or by `places`, turned for descending, "no data" (the last) last.
std::vector<quint32> valuesInOrder(quint32 none, const SortKeys &packed, bool descending)
{
    std::vector<quint32> values(none);
    std::iota(values.begin(), values.end(), 0u);
    if (!packed.places.empty()) {
        const auto place = [&](quint32 value) { return value < packed.places.size() ? packed.places[value] : none; };
        std::ranges::sort(values, {}, place);
    }
    if (descending)
        std::ranges::reverse(values);
    values.push_back(none);
    return values;
}

template <class T>
void readNarrow(Keys &keys, std::span<const T> values, RowsIn rows)
{
    constexpr quint32 kNone = T(~T(0));
    keys.counts.assign(kNone + 1u, 0);
    countValues(values, rows, keys.counts.data());
    keys.places.assign(kNone + 1u, 0);
    keys.radix = 0;
    for (const quint32 value : valuesInOrder(kNone, keys.packed, keys.descending)) {
        if (keys.counts[value] > 0)
            keys.places[value] = quint32(keys.radix++);
    }
}

Keys readKeys(const ColumnSet &set, SortKey key, RowsIn rows)
{
    const Column *column = &set.column(key.column);
    if (column->def().kind == ColumnKind::Reading)
        column = &set.column(column->def().rankedBy);
    Keys keys;
    keys.packed = column->sortKeys();
    keys.descending = key.descending;
    if (!keys.packed.bytes.empty()) {
        readNarrow(keys, keys.packed.bytes, rows);
    } else if (!keys.packed.shorts.empty()) {
        readNarrow(keys, keys.packed.shorts, rows);
    } else if (!keys.packed.places.empty()) {
        keys.places = keys.packed.places;
        const auto last = quint32(keys.places.size());
        for (quint32 &place : keys.places)
            place = keys.descending ? last - 1 - place : place;
        keys.radix = last + 1;
    } else if (!keys.packed.words.empty()) {
        keys.range = rangeOf(keys.packed.words, rows);
        keys.radix = quint64(keys.range.high) + 2 - keys.range.low;
    }
    return keys;
}

/// One narrow key alone: count, then put every row in its place; no keys are written down.
BigArray<Ordinal> orderByNarrow(const Keys &keys, RowsIn rows)
{
    std::vector<quint32> perPlace(keys.radix, 0);
    for (size_t value = 0; value < keys.counts.size(); ++value) {
        if (keys.counts[value] > 0)
            perPlace[keys.places[value]] = keys.counts[value];
    }
    std::exclusive_scan(perPlace.begin(), perPlace.end(), perPlace.begin(), 0u);
    std::vector<quint32> starts(keys.counts.size());
    for (size_t value = 0; value < keys.counts.size(); ++value)
        starts[value] = keys.counts[value] > 0 ? perPlace[keys.places[value]] : 0;
    BigArray<Ordinal> ordered(rows.count);
    if (!keys.packed.bytes.empty())
        scatterRows(keys.packed.bytes, rows, starts.data(), ordered.data());
    else
        scatterRows(keys.packed.shorts, rows, starts.data(), ordered.data());
    return ordered;
}

void addTo(BigArray<quint32> &combined, const Keys &keys, RowsIn rows)
{
    const auto radix = quint32(keys.radix);
    if (!keys.packed.bytes.empty())
        addKeys(keys.packed.bytes, rows, keys.places.data(), radix, combined.data());
    else if (!keys.packed.shorts.empty())
        addKeys(keys.packed.shorts, rows, keys.places.data(), radix, combined.data());
    else if (!keys.places.empty())
        addKeys(keys.packed.words, rows, keys.places.data(), radix - 1, radix, combined.data());
    else
        addKeys(keys.packed.words, rows, keys.range, keys.descending, radix, combined.data());
}

BigArray<Ordinal> orderBy(std::span<const Keys> group, RowsIn rows)
{
    if (group.size() == 1 && !group[0].counts.empty())
        return orderByNarrow(group[0], rows);
    if (group.size() == 1 && group[0].places.empty()) {
        if (auto ordered = orderByWords(group[0].packed.words, group[0].range, group[0].descending, rows))
            return std::move(*ordered);
    }
    BigArray<quint32> combined(rows.count, 0);
    quint64 radix = 1;
    for (const Keys &keys : group) {
        addTo(combined, keys, rows);
        radix *= keys.radix;
    }
    return orderByKeys(combined, radix, rows);
}

/// `listed` empty: all rows 0..count-1.
RowOrder order(const ColumnSet &set, std::span<const SortKey> keys, BigArray<Ordinal> listed, size_t count)
{
    const auto all = [&] {
        BigArray<Ordinal> rows(count);
        std::iota(rows.begin(), rows.end(), 0u);
        return rows;
    };
    std::vector<Keys> read;
    const RowsIn given{listed.empty() ? nullptr : listed.data(), count};
    bool turned = false;
    for (const SortKey &key : keys) {
        Keys one = readKeys(set, key, given);
        if (one.packed.inOrder) { // every row differs, and they stand in order: weaker keys have nothing to say
            turned = key.descending;
            break;
        }
        if (one.radix > 1)
            read.push_back(std::move(one));
    }
    if (turned) {
        if (listed.empty())
            listed = all();
        std::ranges::reverse(listed);
    }
    for (size_t end = read.size(); end > 0;) { // weakest first: every pass is stable
        size_t first = end - 1;
        quint64 radix = read[first].radix;
        while (first > 0 && radix * read[first - 1].radix <= kCombined)
            radix *= read[--first].radix;
        const RowsIn rows{listed.empty() ? nullptr : listed.data(), count};
        listed = orderBy(std::span(read).subspan(first, end - first), rows);
        end = first;
    }
    return RowOrder(listed.empty() ? all() : std::move(listed));
}

} // namespace

qsizetype RowOrder::placeOf(Ordinal row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

BigArray<Ordinal> liveRows(const ColumnSet &set)
{
    BigArray<Ordinal> rows;
    rows.reserve(set.liveCount());
    for (size_t word = 0; word < set.live().size(); ++word) {
        for (quint64 bits = set.live()[word]; bits != 0; bits &= bits - 1)
            rows.push_back(Ordinal(word * 64) + Ordinal(std::countr_zero(bits)));
    }
    return rows;
}

RowOrder makeOrder(const ColumnSet &set, std::span<const SortKey> keys, BigArray<Ordinal> among)
{
    const size_t count = among.size();
    return count == 0 ? RowOrder() : order(set, keys, std::move(among), count);
}

RowOrder makeOrder(const ColumnSet &set, std::span<const SortKey> keys)
{
    if (set.liveCount() != set.rowCount())
        return makeOrder(set, keys, liveRows(set));
    return order(set, keys, {}, set.rowCount());
}

Result<std::vector<SortKey>> parseSort(const ColumnSet &set, QStringView text)
{
    std::vector<SortKey> keys;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView key = (colon < 0 ? part : part.first(colon)).trimmed();
        const QStringView direction = colon < 0 ? QStringView(u"asc") : part.sliced(colon + 1).trimmed();
        const int column = set.indexOf(key.toUtf8().toStdString());
        if (column < 0 || set.column(column).def().hidden)
            return unknownKey(set, key.toString());
        if (direction != u"asc" && direction != u"desc")
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a direction: write asc or desc."),
                        {direction.toString()});
        keys.push_back({column, direction == u"desc"});
    }
    return keys;
}

} // namespace stardesk
