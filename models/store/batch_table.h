/// BatchTable: eponymous virtual tables through which SQLite reads a RecordBatch, one per record type ("batch_person").
/// INSERT..SELECT from them is 1.5 times faster than a bound statement per row (performance.md §3).
#pragma once

#include "models/core/ids.h"
#include "models/store/sql_connection.h"

#include <memory>
#include <span>
#include <vector>

namespace stardesk {

class RecordBatch;

/// Registered on one connection; lives as long as that connection is used with it. Columns of a table: ordinal, k, v,
/// then the type's fields, as in the table of the generation.
class BatchTable {
public:
    static Result<std::unique_ptr<BatchTable>> attach(SqlConnection &sql);
    ~BatchTable();
    BatchTable(const BatchTable &) = delete;
    BatchTable &operator=(const BatchTable &) = delete;

    /// What SELECT sees next: rows `begin` (inclusive) to `end` of the batch, ordinals counted on from `first`.
    /// References must stand resolved in BatchField::ints. The batch must live until the statement is done.
    void showRange(const RecordBatch &batch, size_t begin, size_t end, Ordinal first);
    /// What SELECT sees next: these rows in this order with these ordinals.
    void showRows(const RecordBatch &batch, std::span<const quint32> rows, std::span<const Ordinal> ordinals);

    struct Source;

private:
    explicit BatchTable(std::unique_ptr<Source> source);
    std::unique_ptr<Source> m_source;
};

} // namespace stardesk
