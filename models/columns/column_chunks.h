/// Columns as BLOBs of 65,536 rows: what the store keeps beside the records, so that opening copies arrays instead of
/// deriving them, and a patch rewrites only the chunks it touched.
#pragma once

#include "models/columns/column_set.h"
#include "models/core/result.h"

#include <QtCore/QByteArray>

#include <functional>

namespace stardesk {

/// Stored under (column, part, chunk). Bytes are little endian. Read in the order of (part, chunk) at least per column;
/// the natural order of the key is fine.
struct ColumnChunk {
    QByteArray column; ///< key of the column; empty for what belongs to the table
    int part = 0;      ///< ColumnPart
    int chunk = 0;     ///< rows from chunk * 65,536; 0 for parts of the whole column
    QByteArray bytes;
};

enum class ColumnPart : int { Head = 0, Words = 1, Values = 2, Ranks = 3, Live = 4 };

class ColumnChunks {
public:
    using Use = std::function<Result<>(const ColumnChunk &)>;
    /// Every chunk of a settled set; stops at the first failure of `use` and returns it.
    static Result<> writeAll(const ColumnSet &set, const Use &use);
    /// Only what changed since markStored() or loading (a changed text rewrites all ranks of its column).
    static Result<> writeTouched(const ColumnSet &set, const Use &use);
    /// After the transaction that holds the chunks committed.
    static void markStored(ColumnSet &set);

private:
    friend class ColumnLoader;
    static Result<> write(const ColumnSet &set, bool all, const Use &use);
    static Result<> writeColumn(const Column &column, bool all, const Use &use);
    static QByteArray valuesOf(const Column &column, Ordinal first, Ordinal rows);
    static Result<> readHead(Column &column, const QByteArray &bytes);
    static Result<> readWords(Column &column, const QByteArray &bytes);
    static Result<> readValues(Column &column, Ordinal first, Ordinal rows, const QByteArray &bytes);
    static Result<> readPart(Column &column, const ColumnChunk &chunk);
    static Result<> checkColumn(Column &column, Ordinal rows);
};

/// Puts a set together again. Columns that were stored but are not defined any more are passed over, columns that are
/// new stay without data. Failure Corrupt: a chunk is missing, has another size than its head says, or points outside.
class ColumnLoader {
public:
    /// `without`: keys of columns that are to stay empty; their chunks are not expected. Texts that live as long as the loader.
    ColumnLoader(std::string_view table, std::span<const ColumnDef> defs, std::span<const std::string_view> without = {})
        : m_set(table, defs), m_without(without)
    {
    }
    Result<> add(const ColumnChunk &chunk);
    Result<ColumnSet> finish();

private:
    Result<> addToTable(const ColumnChunk &chunk);
    ColumnSet m_set;
    std::span<const std::string_view> m_without;
};

} // namespace stardesk
