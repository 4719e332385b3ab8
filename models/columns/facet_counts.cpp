#include "models/columns/facet_counts.h"

#include "models/columns/sort_kernels.h"
#include "models/core/beijing.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace stardesk {

namespace {

using Counts = std::vector<std::pair<quint32, size_t>>; // packed value, how often

template <class T>
Counts countNarrow(std::span<const T> values, RowsIn rows)
{
    std::vector<quint32> counts(size_t(1) << (8 * sizeof(T)), 0);
    countValues(values, rows, counts.data());
    Counts found;
    for (size_t value = 0; value < counts.size(); ++value) {
        if (counts[value] > 0)
            found.emplace_back(quint32(value), counts[value]);
    }
    return found;
}

Counts countWide(std::span<const quint32> values, RowsIn rows)
{
    std::unordered_map<quint32, size_t> counts;
    for (size_t i = 0; i < rows.count; ++i)
        ++counts[values[rows.listed[i]]];
    Counts found(counts.begin(), counts.end());
    std::ranges::sort(found);
    return found;
}

Counts countColumn(const Column &column, RowsIn rows)
{
    if (column.width() == 1)
        return countNarrow(column.bytes(), rows);
    return column.width() == 2 ? countNarrow(column.shorts(), rows) : countWide(column.words(), rows);
}

std::vector<FacetCount> countWords(const Column &column, const Counts &counts)
{
    std::vector<size_t> perBit(column.dictionary().size(), 0);
    size_t none = 0;
    const quint32 noData = column.packedNone();
    for (const auto &[bits, count] : counts) {
        if (bits == 0 || bits == noData)
            none += count;
        for (quint32 bit = 0; bit < perBit.size() && bits != noData; ++bit)
            perBit[bit] += bits >> bit & 1 ? count : 0;
    }
    std::vector<FacetCount> facets;
    for (quint32 bit = 0; bit < perBit.size(); ++bit) {
        if (perBit[bit] > 0)
            facets.push_back({bit, QString::fromUtf8(column.dictionary().word(bit)), perBit[bit]});
    }
    if (none > 0)
        facets.push_back({kNoData, QStringLiteral("none"), none});
    return facets;
}

QString decimalText(qint64 value, int decimals)
{
    const qint64 unit = decimals == 2 ? 100 : 1000;
    const qint64 size = std::abs(value);
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(size / unit) + u'.'
        + QString::number(size % unit).rightJustified(decimals, u'0');
}

} // namespace

QString filterText(const Column &column, qint64 value)
{
    if (value == kNoData)
        return QStringLiteral("none");
    switch (column.def().kind) {
    case ColumnKind::Code:
    case ColumnKind::WordSet:
    case ColumnKind::Money: return QString::fromUtf8(column.dictionary().word(quint32(value)));
    case ColumnKind::Flag: return value == 0 ? QStringLiteral("no") : QStringLiteral("yes");
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned: return decimalText(value, 2);
    case ColumnKind::Milli: return decimalText(value, 3);
    case ColumnKind::Day: return BeijingDay{qint32(value)}.iso();
    case ColumnKind::Minute: return Zone::beijing().localOf(msOfMinute(value)).iso();
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Text:
    case ColumnKind::Reading:
    case ColumnKind::Series: break;
    }
    return QString::number(value);
}

Result<std::vector<FacetCount>> facetCounts(const ColumnSet &set, int index, std::span<const Ordinal> rows)
{
    const Column &column = set.column(index);
    const ColumnKind kind = column.def().kind;
    if (kind == ColumnKind::Text || kind == ColumnKind::Reading || kind == ColumnKind::Series || kind == ColumnKind::Minute)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "%1 has a value of its own in nearly every row and cannot be counted."),
                    {QString::fromUtf8(column.def().key)});
    if (rows.empty())
        return std::vector<FacetCount>();
    const Counts counts = countColumn(column, {rows.data(), rows.size()});
    if (kind == ColumnKind::WordSet)
        return countWords(column, counts);

    const quint32 noData = column.packedNone();
    std::vector<FacetCount> facets;
    for (const auto &[packed, count] : counts) {
        const qint64 value = packed == noData ? kNoData : qint64(packed) - column.bias();
        facets.push_back({value, filterText(column, value), count});
    }
    if (kind == ColumnKind::Code) {
        const auto place = [&column](const FacetCount &facet) {
            return facet.value == kNoData ? column.dictionary().size() : column.placeOfWord(quint32(facet.value));
        };
        std::ranges::sort(facets, {}, place);
    }
    return facets;
}

} // namespace stardesk
