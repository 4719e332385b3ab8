/// RecipeRun: one `publish` from a foreign source: load and check, then every TYPE.sql into records for the feed.
#pragma once

#include "models/feed/publish/load_report.h"
#include "models/feed/publish/recipe.h"
#include "models/store/staging/staging_store.h"

namespace stardesk {

class Job;
class RecordSink;

class RecipeRun {
public:
    /// Reads the source into memory and checks every column. `recipe` and `job` must outlive the run. The report may say
    /// that too many rows were rejected: the run is then good for a preview, and publishTo() refuses.
    /// Failure: as loadSource().
    [[nodiscard]] static Result<RecipeRun> load(const Recipe &recipe, const QString &source, Job &job);

    [[nodiscard]] const LoadReport &report() const { return m_report; }
    [[nodiscard]] const Recipe &recipe() const { return *m_recipe; }

    /// Runs the SELECTs in the order of recordTypes() and gives their records to `sink`, keys ascending. Nothing is given
    /// before the first type has passed; a failure half-way means that the sink's work must be thrown away.
    /// Failure: Malformed, `where` is TYPE.sql and the key: columns that are no fields, values out of range, keys twice
    /// or malformed. References are followed by the feed publisher, for every source alike.
    [[nodiscard]] Result<> publishTo(RecordSink &sink, Job &job);

private:
    RecipeRun(const Recipe &recipe, StagingStore staging) : m_recipe(&recipe), m_staging(std::move(staging)) {}

    const Recipe *m_recipe;
    StagingStore m_staging;
    LoadReport m_report;
};

} // namespace stardesk
