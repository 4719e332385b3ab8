/// GenerationWriter: imports a snapshot into a new generation file (architecture.md, flow 1).
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/store/feed_meta.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stardesk {

class Job;
class RecordBatch;
class StoreFolder;
class TableBuilder;

/// Begin, add batches type by type in the order of recordTypes(), finish, commit. Destroyed before commit() it leaves
/// nothing behind. Used from one thread (which need not be the one that began it). Memory: the keys of the types that
/// later ones refer to, 4 bytes a row for each Ref field of the type being read, and what the builders hold.
class GenerationWriter {
public:
    /// `folder` is open as Writer and outlives the writer. `job` hears the phases "insert", "check", "columns", "sync",
    /// "switch", "switched" and is asked for cancel at each batch.
    static Result<std::unique_ptr<GenerationWriter>> begin(StoreFolder &folder,
                                                           std::vector<std::unique_ptr<TableBuilder>> builders,
                                                           Job &job);
    ~GenerationWriter();
    GenerationWriter(const GenerationWriter &) = delete;
    GenerationWriter &operator=(const GenerationWriter &) = delete;

    /// How many rows will come, for the builders' memory; before the first batch, or never.
    void expect(std::span<const TypeTotal> expected);
    /// Resolves references into BatchField::ints, gives ordinals, inserts, feeds the builders. The batch may be
    /// recycled after the call. Failure: Malformed for a duplicate key, an unresolved reference (names type, key,
    /// field), a delete in a snapshot, a type out of order; Cancelled; Io.
    Result<> add(RecordBatch &batch);

    /// A value kept with the data, such as the newest data day; before finish().
    Result<> setNote(std::string_view name, const QString &value);

    /// Compares with the manifest's totals (a sealed type without rows is not compared), builds and stores the columns,
    /// writes the meta data, and syncs file and folder. Failure: Unverified for a difference; what the builders say.
    Result<> finish(std::span<const TypeTotal> expected, const FeedMeta &meta);

    /// Switches CURRENT. The generation before stays until the next start.
    Result<> commit();

    /// By type, against the generation before (without one all rows are added); valid after finish().
    [[nodiscard]] const std::vector<TypeChange> &changes() const;

private:
    struct State;
    explicit GenerationWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
