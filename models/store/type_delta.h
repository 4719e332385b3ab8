/// TypeDelta: one record type of a delta on its way into the current generation.
#pragma once

#include "models/store/child_lists.h"
#include "models/store/delta_writer.h"
#include "models/store/generation_file.h"
#include "models/store/statement.h"

#include <string>
#include <unordered_set>

namespace stardesk {

class BatchTable;
struct RecordType;

/// A record that is no more; whatever refers to it must go too.
struct RemovedRecord {
    int type; ///< place in recordTypes()
    Ordinal ordinal;
};

/// Two steps a batch: plan() finds out what happens to each row and resolves references, apply() writes it. Between
/// them the column patchers see the old rows.
class TypeDelta {
public:
    static Result<std::unique_ptr<TypeDelta>> begin(SqlConnection &sql, BatchTable &table, FeedReader &reader,
                                                    const RecordType &type, TypeState state);

    Result<> plan(RecordBatch &batch);
    Result<> apply(const RecordBatch &batch, std::vector<RemovedRecord> &removed);

    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] std::span<const Ordinal> ordinals() const { return m_ordinals; }
    [[nodiscard]] std::span<const RowChange> changes() const { return m_changes; }
    [[nodiscard]] DeltaRows rows() const { return {m_ordinals, m_changes, m_refs, m_oldRefs}; }
    [[nodiscard]] const TypeState &state() const { return m_state; }
    [[nodiscard]] const TypeChange &counts() const { return m_counts; }

private:
    struct Statements {
        Statement upsert, remove, oldRefs, addKey, setTombstone, dropTombstone;
    };
    TypeDelta(SqlConnection &sql, BatchTable &table, FeedReader &reader, const RecordType &type, TypeState state, Statements statements);
    Result<> planRow(const RecordBatch &batch, size_t row);
    Result<> readOldRefs(size_t row);
    Result<> resolve(RecordBatch &batch, size_t ref);
    Result<> moveChildren(const RecordBatch &batch, size_t row);
    Result<> keepTombstone(const RecordBatch &batch, size_t row, Ordinal ordinal);
    Result<> noteAdded(const RecordBatch &batch, size_t row);
    Result<> writeRemoved(const RecordBatch &batch, size_t row, std::vector<RemovedRecord> &removed);
    Result<> writeUpserts(const RecordBatch &batch);
    [[nodiscard]] bool isUpsert(size_t row) const
    {
        return m_changes[row] == RowChange::Added || m_changes[row] == RowChange::Changed;
    }

    BatchTable &m_table;
    FeedReader &m_reader;
    const RecordType &m_type;
    TypeState m_state;
    Statements m_sql;
    TypeChange m_counts;
    std::vector<size_t> m_refs;             ///< places of the Ref fields
    std::unordered_set<std::string> m_seen; ///< keys of this delta
    std::vector<Ordinal> m_ordinals;        ///< by row of the batch
    std::vector<RowChange> m_changes;
    std::vector<qint64> m_oldVersions;
    std::vector<qint64> m_oldRefs;  ///< by row and Ref field; kNullInt where null or added
    std::vector<bool> m_wasDeleted; ///< a tombstone of this key exists
};

} // namespace stardesk
