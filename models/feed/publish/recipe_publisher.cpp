#include "models/feed/publish/recipe_publisher.h"

#include "models/core/job.h"
#include "models/feed/publish/record_reader.h"
#include "models/feed/publish/record_sink.h"
#include "models/feed/publish/shipped_tables.h"
#include "models/feed/publish/source_loader.h"

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatchRows = 16'384;

/// Types that any record of the recipe may refer to: only their keys are kept.
std::vector<std::string_view> referredTypes(const Recipe &recipe)
{
    std::vector<std::string_view> types;
    for (const RecordQuery &query : recipe.queries) {
        for (const FieldSpec &field : recordType(query.type.toStdString())->fields) {
            if (field.kind == FieldKind::Ref && std::ranges::find(types, field.target) == types.end())
                types.push_back(field.target);
        }
    }
    return types;
}

/// Gives one type's records; returns how many.
Result<qint64> publishType(const RecordType &type, StagingSelect select, const QString &name, GivenKeys *given,
                           RecordSink &sink, Job &job)
{
    auto reader = RecordReader::open(type, std::move(select), name);
    if (!reader)
        return reader.failure();
    RecordBatch batch(type);
    qint64 rows = 0;
    while (true) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped"));
        const auto more = reader->next(batch, kBatchRows, *given);
        if (!more)
            return more.failure();
        if (!*more)
            return rows;
        given->add(batch);
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
    GivenKeys given(referredTypes(*m_recipe));
    for (const RecordQuery &query : m_recipe->queries) {
        const RecordType &type = *recordType(query.type.toStdString());
        const QString name = query.type + u".sql"_s;
        if (type.sealed)
            return fail(Failure::Code::Usage,
                        QT_TRANSLATE_NOOP("Failure", "ID numbers are published only sealed; give the devices' keys"), {},
                        name);
        auto select = m_staging.select(query.sql, m_recipe->constants, name, u"k"_s);
        if (!select)
            return select.failure();
        if (auto rows = publishType(type, std::move(*select), name, &given, sink, job); !rows)
            return rows.failure();
    }
    return {};
}

} // namespace stardesk
