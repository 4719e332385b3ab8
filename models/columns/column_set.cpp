#include "models/columns/column_set.h"

#include <algorithm>
#include <bit>

namespace stardesk {

namespace {
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kMinutesTo2000 = 946'684'800 / 60;
} // namespace

ColumnSet::ColumnSet(std::string_view table, std::span<const ColumnDef> defs) : m_table(table)
{
    for (const ColumnDef &def : defs)
        m_columns.push_back(std::make_shared<Column>(def));
}

int ColumnSet::indexOf(std::string_view key) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const auto &column) { return column->def().key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

Column &ColumnSet::edit(int index)
{
    std::shared_ptr<Column> &column = m_columns[size_t(index)];
    if (column.use_count() > 1)
        column = std::make_shared<Column>(*column);
    return *column;
}

Ordinal ColumnSet::appendRows(Ordinal count)
{
    const Ordinal first = m_rows;
    m_rows += count;
    m_liveCount += count;
    m_live.resize((m_rows + 63) / 64, 0);
    for (Ordinal row = first; row < m_rows; ++row)
        m_live[row / 64] |= quint64(1) << (row % 64);
    m_liveTouched.resize((m_rows + Column::kChunkRows - 1) / Column::kChunkRows);
    for (Ordinal chunk = first / Column::kChunkRows; chunk < m_liveTouched.size(); ++chunk)
        m_liveTouched[chunk] = true;
    for (int index = 0; index < columnCount(); ++index)
        edit(index).resize(m_rows);
    return first;
}

void ColumnSet::reserve(Ordinal rows)
{
    m_live.reserve((rows + 63) / 64);
    for (int index = 0; index < columnCount(); ++index)
        edit(index).reserve(rows);
}

void ColumnSet::setLive(Ordinal row, bool live)
{
    if (isLive(row) == live)
        return;
    m_liveTouched[row / Column::kChunkRows] = true;
    m_live[row / 64] ^= quint64(1) << (row % 64);
    m_liveCount += live ? 1u : ~0u;
}

void ColumnSet::settle()
{
    const auto settleKind = [this](bool readings) {
        for (int index = 0; index < columnCount(); ++index) {
            const ColumnDef &def = column(index).def();
            if ((def.kind == ColumnKind::Reading) != readings || !column(index).unsettled())
                continue;
            const int lead = def.rankedBy.empty() ? -1 : indexOf(def.rankedBy);
            edit(index).settle(lead < 0 ? nullptr : &column(lead));
        }
    };
    settleKind(true); // names are ranked by the syllables in their final order
    settleKind(false);
}

size_t ColumnSet::memoryBytes() const
{
    size_t bytes = m_live.capacity() * sizeof(quint64);
    for (const auto &column : m_columns)
        bytes += column->memoryBytes();
    return bytes;
}

Ordinal rowOfText(const ColumnSet &set, int column, std::string_view text)
{
    const Column &texts = set.column(column);
    const Ordinal rows = set.rowCount();
    if (texts.sortKeys().inOrder) {
        Ordinal found = 0; // the first row that is not less; clang 14 takes no search over a range of numbers
        for (Ordinal end = rows; found < end;) {
            const Ordinal middle = found + (end - found) / 2;
            if (texts.textAt(middle) < text)
                found = middle + 1;
            else
                end = middle;
        }
        return found < rows && texts.textAt(found) == text && set.isLive(found) ? found : kNoOrdinal;
    }
    for (Ordinal row = 0; row < rows; ++row) {
        if (texts.textAt(row) == text && set.isLive(row))
            return row;
    }
    return kNoOrdinal;
}

qint64 minuteOfMs(qint64 msSinceEpoch)
{
    const qint64 minutes = msSinceEpoch / kMsPerMinute - (msSinceEpoch % kMsPerMinute < 0 ? 1 : 0);
    return minutes - kMinutesTo2000;
}

qint64 msOfMinute(qint64 minute)
{
    return (minute + kMinutesTo2000) * kMsPerMinute;
}

} // namespace stardesk
