#include "models/feed/publish/recipe_publisher.h"

#include "models/core/job.h"
#include "models/feed/publish/record_reader.h"
#include "models/feed/publish/record_sink.h"
#include "models/feed/publish/shipped_tables.h"
#include "models/feed/publish/source_loader.h"

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatchRows = 16'384;

/// Gives one type's records; returns how many.
Result<qint64> publishType(const RecordType &type, StagingSelect select, const QString &name, RecordSink &sink, Job &job)
{
    auto reader = RecordReader::open(type, std::move(select), name);
    if (!reader)
        return reader.failure();
    RecordBatch batch(type);
    qint64 rows = 0;
    while (true) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
        const auto more = reader->next(batch, kBatchRows);
        if (!more)
            return more.failure();
        if (!*more)
            return rows;
        if (auto added = sink.add(batch); !added)
            return added.failure();
        rows += qint64(batch.rows());
        job.report({u"select"_s, rows, 0, rows});
    }
}

} // namespace

Result<RecipeRun> RecipeRun::load(const Recipe &recipe, const QString &source, Job &job)
{
    auto staging = StagingStore::open(job);
    if (!staging)
        return staging.failure();
    RecipeRun run(recipe, std::move(*staging));
    auto report = loadSource(recipe, source, run.m_staging, job);
    if (!report)
        return report.failure();
    run.m_report = std::move(*report);
    if (auto shipped = stageShippedTables(run.m_staging); !shipped)
        return shipped.failure();
    if (auto sealed = run.m_staging.seal(); !sealed)
        return sealed.failure();
    for (const SharedQuery &query : recipe.shared) {
        if (auto kept = run.m_staging.keepResult(query.name, query.sql, recipe.constants); !kept)
            return kept.failure();
    }
    return run;
}

Result<> RecipeRun::publishTo(RecordSink &sink, Job &job)
{
    if (m_report.tooManyRejected)
        return *m_report.tooManyRejected;
    for (const RecordQuery &query : m_recipe->queries) {
        const RecordType &type = *recordType(query.type.toStdString());
        const QString name = query.type + u".sql"_s;
        auto select = m_staging.select(query.sql, m_recipe->constants, name, u"k"_s);
        if (!select)
            return select.failure();
        if (auto rows = publishType(type, std::move(*select), name, sink, job); !rows)
            return rows.failure();
    }
    return {};
}

} // namespace stardesk
