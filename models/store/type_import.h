/// TypeImport: one record type of a snapshot on its way into the generation: keys, references, rows, child lists.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/domain/records/record_schema.h"
#include "models/store/child_lists.h"
#include "models/store/generation_file.h"
#include "models/store/key_index.h"
#include "models/store/statement.h"

#include <memory>
#include <vector>

namespace stardesk {

class BatchTable;
class RecordBatch;

/// Keys in memory of the types that later ones refer to; nullptr for the others, and once the last of those is done.
using KeyTables = std::vector<std::unique_ptr<KeyTable>>;

class TypeImport {
public:
    static Result<std::unique_ptr<TypeImport>> begin(SqlConnection &sql, BatchTable &table, KeyTables &keys,
                                                     const RecordType &type);

    /// Gives the batch's rows the next ordinals and resolves its references. Failure: see GenerationWriter::add.
    Result<> take(RecordBatch &batch);
    /// Inserts the rows of the batch taken last; it may be read elsewhere meanwhile.
    Result<> insert(const RecordBatch &batch);
    /// After the last batch: key order (finds duplicates among keys that did not ascend), child lists, totals.
    Result<> finish();

    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] Ordinal count() const { return m_order.count(); }
    [[nodiscard]] const TypeTotal &total() const { return m_state.total; }

private:
    struct RefField {
        size_t field;
        const KeyTable *targets;
        Ordinal hint = 0;
        ChildListBuilder children = {};
    };
    TypeImport(SqlConnection &sql, BatchTable &table, const RecordType &type, Statement first, Statement rest)
        : m_sql(sql), m_table(table), m_type(type), m_first(std::move(first)), m_rest(std::move(rest))
    {
    }
    Result<> takeKeys(const RecordBatch &batch);
    Result<> resolve(RecordBatch &batch, RefField &ref);
    Result<> storeUnsortedOrder();
    Result<KeyTable> storedKeys();

    SqlConnection &m_sql;
    BatchTable &m_table;
    const RecordType &m_type;
    Statement m_first; ///< with ordinals: for ordinal 0, which SQLite would not choose by itself
    Statement m_rest;  ///< without: SQLite appends at the end without looking for each row's place
    KeyTable *m_keys = nullptr;
    KeyOrderBuilder m_order;
    std::vector<RefField> m_refs;
    TypeState m_state;
};

} // namespace stardesk
