#include "models/store/derive/row_copy.h"

#include "models/columns/column_set.h"

#include <algorithm>

namespace stardesk {

namespace {

bool sameSeries(const Column &from, Ordinal source, const Column &to, Ordinal row)
{
    for (int point = 0; point < from.def().points; ++point) {
        if (from.pointAt(source, point) != to.pointAt(row, point))
            return false;
    }
    return true;
}

void copySeries(const Column &from, Ordinal source, Column &to, Ordinal row)
{
    std::vector<int> points;
    for (int point = 0; point < from.def().points; ++point)
        points.push_back(from.pointAt(source, point));
    to.setSeries(row, points);
}

/// The words of a set in the order of their codes.
std::vector<std::string_view> wordsAt(const Column &column, Ordinal row)
{
    std::vector<std::string_view> words;
    const qint64 bits = column.valueAt(row);
    for (quint32 code = 0; bits != kNoData && code < column.dictionary().size(); ++code) {
        if (bits >> code & 1)
            words.push_back(column.dictionary().word(code));
    }
    return words;
}

void copyWords(const Column &from, Ordinal source, Column &to, Ordinal row)
{
    auto wanted = wordsAt(from, source);
    auto present = wordsAt(to, row);
    std::ranges::sort(wanted);
    std::ranges::sort(present);
    if (wanted == present && from.hasData(source) == to.hasData(row))
        return;
    to.setValue(row, from.hasData(source) ? 0 : kNoData);
    for (const std::string_view word : wanted)
        to.setText(row, word);
}

bool sameCell(const Column &from, Ordinal source, const Column &to, Ordinal row)
{
    switch (from.def().kind) {
    case ColumnKind::Text:
    case ColumnKind::Code:
        return from.hasData(source) == to.hasData(row) && from.textAt(source) == to.textAt(row);
    case ColumnKind::Reading: return from.readingAt(source) == to.readingAt(row);
    case ColumnKind::Series: return sameSeries(from, source, to, row);
    case ColumnKind::Money: {
        const bool has = from.hasData(source);
        return has == to.hasData(row) && (!has || (from.valueAt(source) == to.valueAt(row) && from.textAt(source) == to.textAt(row)));
    }
    case ColumnKind::WordSet: return false; // copyWords() compares
    case ColumnKind::Flag:
    case ColumnKind::Number:
    case ColumnKind::Signed:
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned:
    case ColumnKind::Milli:
    case ColumnKind::Day:
    case ColumnKind::Minute: return from.valueAt(source) == to.valueAt(row);
    }
    Q_UNREACHABLE();
}

void copyCell(const Column &from, Ordinal source, Column &to, Ordinal row)
{
    const ColumnKind kind = from.def().kind;
    if (kind == ColumnKind::WordSet)
        copyWords(from, source, to, row);
    else if (!from.hasData(source) && kind != ColumnKind::Series)
        to.clear(row);
    else if (kind == ColumnKind::Text || kind == ColumnKind::Code)
        to.setText(row, from.textAt(source));
    else if (kind == ColumnKind::Reading)
        to.setText(row, from.readingAt(source));
    else if (kind == ColumnKind::Money)
        to.setMoney(row, from.valueAt(source), from.textAt(source));
    else if (kind == ColumnKind::Series)
        copySeries(from, source, to, row);
    else
        to.setValue(row, from.valueAt(source));
}

} // namespace

void copyRow(const ColumnSet &from, Ordinal source, ColumnSet &to, Ordinal row)
{
    std::vector<std::string_view> reordered; // texts whose order follows a reading that changed
    for (int index = 0; index < from.columnCount(); ++index) {
        const Column &cells = from.column(index);
        if (!to.isLoaded(index) || sameCell(cells, source, to.column(index), row))
            continue;
        copyCell(cells, source, to.edit(index), row);
        if (cells.def().kind == ColumnKind::Reading)
            reordered.push_back(cells.def().rankedBy);
    }
    for (const std::string_view key : reordered) {
        if (from.column(key).hasData(source))
            copyCell(from.column(key), source, to.edit(key), row);
    }
}

} // namespace stardesk
