/// DeltaWriter: applies a delta to the current generation in one transaction (architecture.md, flow 1).
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/store/feed_meta.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stardesk {

class ColumnSet;
class FeedReader;
class Job;
class RecordBatch;
class StoreFolder;

/// What happened to one row of a delta's batch.
enum class RowChange : quint8 {
    Unchanged, ///< the local version was as high or higher
    Added,     ///< new ordinal at the end, or a deleted record that came back on its own ordinal
    Changed,
    Removed,
};

/// What a delta does to the rows of one batch.
struct DeltaRows {
    std::span<const Ordinal> ordinals;
    std::span<const RowChange> changes;
    std::span<const size_t> refFields; ///< places of the Ref fields among the type's fields
    std::span<const qint64> oldRefs;   ///< by row, then by Ref field: what it named before; kNullInt for nothing

    /// `field`: place among the type's fields. kNoOrdinal for nothing, and for a row that is new.
    [[nodiscard]] Ordinal oldRef(size_t row, size_t field) const;
};

/// Keeps one table's columns in step with a delta; the derivation's author implements it, one per table.
class ColumnPatcher {
public:
    virtual ~ColumnPatcher() = default;
    /// Name of the table ("couriers"); its ColumnSet is the one passed to patch().
    [[nodiscard]] virtual std::string_view table() const = 0;
    /// Before the batch is written: `reader` still sees the old rows (needed for rows whose parent changes). References
    /// of upserts stand resolved in BatchField::ints; for removed rows every field is null.
    virtual Result<> before(FeedReader &reader, const RecordBatch &batch, const DeltaRows &rows) = 0;
    /// False where no row of this delta concerns the table; its columns are then not even loaded.
    [[nodiscard]] virtual bool isTouched() const = 0;
    /// Columns that no row of this delta can change: patch() gets the table without them.
    [[nodiscard]] virtual std::vector<std::string_view> untouched() const { return {}; }
    /// After all batches: re-derives what was touched. Only chunks of values that change are written back.
    virtual Result<> patch(FeedReader &reader, ColumnSet &columns) = 0;
};

/// Begin, add batches in the order of recordTypes(), finish, commit. Destroyed before commit() it changes nothing.
/// Applying a delta twice changes nothing.
class DeltaWriter {
public:
    /// `folder` is open as Writer and has a current generation. Phases for `job`: "insert", "columns", "check",
    /// "commit".
    static Result<std::unique_ptr<DeltaWriter>> begin(StoreFolder &folder,
                                                      std::vector<std::unique_ptr<ColumnPatcher>> patchers, Job &job);
    ~DeltaWriter();
    DeltaWriter(const DeltaWriter &) = delete;
    DeltaWriter &operator=(const DeltaWriter &) = delete;

    [[nodiscard]] const FeedMeta &meta() const; ///< of the generation as it is before the delta
    [[nodiscard]] FeedReader &reader();

    /// Failure as GenerationWriter::add.
    Result<> add(RecordBatch &batch);
    /// A value kept with the data, such as the newest data day.
    Result<> setNote(std::string_view name, const QString &value);
    /// Checks references of removed rows, patches columns, compares rows and sums. Failure: Unverified, Malformed.
    Result<> finish(std::span<const TypeTotal> expected, const FeedMeta &meta);
    /// From here on readers see the delta. The destructor folds the log back into the file.
    Result<> commit();

    [[nodiscard]] const std::vector<TypeChange> &changes() const;

private:
    struct State;
    explicit DeltaWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
