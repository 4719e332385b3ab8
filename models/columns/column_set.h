/// ColumnSet: one table's packed columns by Ordinal, and which ordinals live. Copies share their columns; a write copies
/// only the column it touches, so a reader keeps the set it holds while a patch prepares the next one.
#pragma once

#include "models/columns/column.h"

#include <memory>
#include <string_view>
#include <vector>

namespace stardesk {

class ColumnSet {
public:
    ColumnSet() = default;
    /// One empty column per definition; the definitions' texts must outlive the set (tables are static data).
    ColumnSet(std::string_view table, std::span<const ColumnDef> defs);

    [[nodiscard]] std::string_view table() const { return m_table; }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    /// -1 if there is no such column.
    [[nodiscard]] int indexOf(std::string_view key) const;
    [[nodiscard]] const Column &column(int index) const { return *m_columns[size_t(index)]; }
    /// The key must exist.
    [[nodiscard]] const Column &column(std::string_view key) const { return column(indexOf(key)); }
    /// False for a column that the loader left out; it is empty and may not be written.
    [[nodiscard]] bool isLoaded(int index) const { return column(index).rowCount() == m_rows; }
    /// For writing: detaches the column from other copies of this set. Call settle() after the last write.
    [[nodiscard]] Column &edit(int index);
    [[nodiscard]] Column &edit(std::string_view key) { return edit(indexOf(key)); }

    /// Ordinals given so far, deleted ones included.
    [[nodiscard]] Ordinal rowCount() const { return m_rows; }
    [[nodiscard]] Ordinal liveCount() const { return m_liveCount; }
    [[nodiscard]] bool isLive(Ordinal row) const { return m_live[row / 64] >> (row % 64) & 1; }
    [[nodiscard]] std::span<const quint64> live() const { return m_live; }
    /// New rows are live and have no data. Returns the first new ordinal.
    Ordinal appendRows(Ordinal count);
    void reserve(Ordinal rows);
    void setLive(Ordinal row, bool live);

    /// After writing: ranks and syllables of every column that changed.
    void settle();
    [[nodiscard]] size_t memoryBytes() const;

private:
    friend class ColumnChunks;
    friend class ColumnLoader;
    std::string_view m_table;
    std::vector<std::shared_ptr<Column>> m_columns;
    std::vector<quint64> m_live;
    std::vector<bool> m_liveTouched; ///< chunks of m_live changed since they were last stored
    Ordinal m_rows = 0;
    Ordinal m_liveCount = 0;
};

/// The live row whose text in `column` is `text`; kNoOrdinal if there is none. Twenty steps where the texts stand in order, as
/// keys of a snapshot do, else one pass.
[[nodiscard]] Ordinal rowOfText(const ColumnSet &set, int column, std::string_view text);

/// Instants in columns are minutes since 2000-01-01T00:00Z, rounded down.
[[nodiscard]] qint64 minuteOfMs(qint64 msSinceEpoch);
[[nodiscard]] qint64 msOfMinute(qint64 minute);

} // namespace stardesk
