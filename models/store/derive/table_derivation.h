/// TableDerivation: how one table's packed columns follow from the records. The same code runs over all records of an
/// import and over the records of the rows that a delta touched.
#pragma once

#include "models/columns/column_set.h"
#include "models/core/result.h"
#include "models/store/derive/row_slots.h"

#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace stardesk {

class FeedReader;
class RecordBatch;

/// Records of `type` belong to the row that their reference `field` names; no field: they are the row itself.
struct RowSource {
    std::string_view type;
    std::string_view field;
    /// Not empty: what `field` names (or the record itself) is not a row, but rows refer to it by this field.
    std::string_view via = {};
};

/// A column that follows from records of one type alone, and not from the time: no other record changes it.
struct StableColumn {
    std::string_view column;
    std::string_view type;
};

struct FinishContext {
    qint64 nowMs = 0;                  ///< instant at which the data is looked at, for what depends on time
    const ColumnSet *stored = nullptr; ///< a delta: the table as it was; an import: nothing
};

class TableDerivation {
public:
    virtual ~TableDerivation() = default;
    /// References of the batch stand resolved to ordinals. Types come in the order of recordTypes(); types that do not
    /// concern the table are passed over.
    virtual void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) = 0;
    /// After the last record: what follows from all of a row. The columns are complete, not settled.
    virtual Result<> finish(const FinishContext &context) = 0;
    /// Feeds add() with the records of the slots' rows. Only for a derivation of some rows.
    virtual Result<> gather(FeedReader &reader) = 0;

    /// Room for this many rows, so that no array grows by moving.
    virtual void reserve(Ordinal rows) { m_columns.reserve(rows); }
    /// gather() passes these types over: nothing that follows from them alone is wanted.
    void leaveOut(std::vector<std::string_view> types) { m_leftOut = std::move(types); }
    /// add() with all records of the types, which stand in the order of recordTypes().
    Result<> addAll(FeedReader &reader, std::span<const std::string_view> types);

    [[nodiscard]] ColumnSet &columns() { return m_columns; }
    [[nodiscard]] const RowSlots &rowSlots() const { return m_slots; }

protected:
    TableDerivation(std::string_view table, RowSlots chosen);

    /// Room in the columns for the rows of a batch of the entity, all at once.
    void makeRoom(std::span<const Ordinal> ordinals);
    /// Slot of a row, with room for it in the columns; kNoOrdinal if it is not worked on.
    [[nodiscard]] Ordinal rowFor(Ordinal ordinal);
    /// add() with these records, in batches.
    Result<> addRecords(FeedReader &reader, std::string_view type, std::span<const Ordinal> ordinals);
    /// add() with the records of `type` whose reference `field` is one of `parents`.
    Result<> addChildren(FeedReader &reader, std::string_view type, std::string_view field,
                         std::span<const Ordinal> parents);

    RowSlots m_slots;
    ColumnSet m_columns;

private:
    std::vector<std::string_view> m_leftOut;
};

/// How a table is derived: for whoever builds or patches it.
struct DerivationPlan {
    std::string_view table;
    std::string_view entity;                     ///< type whose ordinals are the table's; empty: rows are made up, and a
                                                 ///< delta derives the whole table again
    std::span<const std::string_view> lookups;   ///< a changed or removed record of these concerns every row
    std::span<const RowSource> sources;
    std::unique_ptr<TableDerivation> (*make)(RowSlots chosen);
    std::span<const std::string_view> texts = {}; ///< types of which only keys are shown: they never change a row
    /// Rows that change with every delta, as the newest day moves on; may be nullptr.
    std::vector<Ordinal> (*restless)(const ColumnSet &stored) = nullptr;
    std::span<const StableColumn> stable = {};
    std::span<const std::string_view> stableOnly = {}; ///< types from which nothing but stable columns follows
};

/// One plan per table of columns/table_columns.h, in that order.
[[nodiscard]] std::span<const DerivationPlan> derivationPlans();

} // namespace stardesk
