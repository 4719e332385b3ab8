#include "models/store/generation_writer.h"

#include "models/columns/column_set.h"
#include "models/core/job.h"
#include "models/store/batch/record_batch.h"
#include "models/store/batch_table.h"
#include "models/store/column_store.h"
#include "models/store/derive/builder_lane.h"
#include "models/store/derive/table_builder.h"
#include "models/store/generation_diff.h"
#include "models/store/generation_schema.h"
#include "models/store/month_notes.h"
#include "models/store/score_records.h"
#include "models/store/store_folder.h"
#include "models/store/type_import.h"
#include "models/store/type_totals.h"
#include "models/store/vault_index.h"

#include <algorithm>
#include <numeric>

namespace stardesk {

namespace {

// A small cache: pages are written once, at the end of the file, and never read again (performance.md §3).
constexpr char kImportPragmas[] = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
                                  "PRAGMA cache_size=-2000; PRAGMA temp_store=FILE; BEGIN;";

/// For each type the last one that refers to it, -1 where none does.
std::vector<int> lastReferrers()
{
    std::vector<int> last(recordTypes().size(), -1);
    for (size_t i = 0; i < recordTypes().size(); ++i) {
        for (const FieldSpec &field : recordTypes()[i].fields) {
            if (field.kind == FieldKind::Ref)
                last[size_t(recordTypeIndex(field.target))] = int(i);
        }
    }
    return last;
}

} // namespace

struct GenerationWriter::State {
    StoreFolder &folder;
    Job &job;
    QString name;
    FileLock inUse;
    std::vector<std::unique_ptr<TableBuilder>> builders;
    std::unique_ptr<SqlConnection> sql = {};
    std::unique_ptr<BatchTable> table = {};
    std::unique_ptr<ScoreRecords> scores = {};
    std::unique_ptr<TypeImport> current = {};
    KeyTables keys = {};
    std::vector<int> lastReferrer = lastReferrers();
    int nextType = 0; // types below it are done or in `current`
    std::vector<TypeTotal> totals = {};
    MonthNotes months = {};
    std::vector<TypeChange> changes = {};
    std::vector<Ordinal> ordinals = {};
    qint64 rows = 0;
    bool finished = false;
    BuilderLane lane{builders};

    Result<> open();
    Result<> enter(const RecordType &type);
    Result<> leave();
    Result<> finishRows();
    Result<> countChanges();
    Result<> storeAll(const FeedMeta &meta);
    Result<> close();
    void report(const char *phase) { job.report({QLatin1String(phase), rows, 0, rows}); }
};

Result<> GenerationWriter::State::open()
{
    const QString file = folder.generationFile(name);
    if (auto made = StoreFolder::makePrivateFile(file); !made)
        return made;
    auto opened = SqlConnection::open(file, SqlMode::ReadWrite);
    if (!opened)
        return opened.failure();
    sql = std::move(opened).value();
    if (auto set = sql->run(kImportPragmas); !set)
        return set;
    if (auto created = createGenerationSchema(*sql); !created)
        return created;
    auto attached = BatchTable::attach(*sql);
    if (!attached)
        return attached.failure();
    table = std::move(attached).value();
    scores = std::make_unique<ScoreRecords>(*sql);
    keys.resize(recordTypes().size());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (lastReferrer[i] >= 0)
            keys[i] = std::make_unique<KeyTable>();
    }
    return {};
}

Result<> GenerationWriter::State::enter(const RecordType &type)
{
    if (current && &current->type() == &type)
        return {};
    const int index = recordTypeIndex(type.name);
    if (index < nextType)
        return fail(
            Failure::Code::Malformed,
            QT_TRANSLATE_NOOP("Failure", "The feed's parts are out of order: %1 comes after types that refer to it."),
            {QString::fromUtf8(type.name.data(), qsizetype(type.name.size()))});
    if (auto left = leave(); !left)
        return left;
    auto begun = TypeImport::begin(*sql, *table, keys, type);
    if (!begun)
        return begun.failure();
    current = std::move(begun).value();
    nextType = index + 1;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (lastReferrer[i] < index)
            keys[i].reset();
    }
    return {};
}

Result<> GenerationWriter::State::leave()
{
    if (!current)
        return {};
    if (auto done = current->finish(); !done)
        return done;
    totals.push_back(current->total());
    current.reset();
    return scores->finish(nullptr);
}

/// Types that did not come have no rows, but their lists exist, so that a delta may bring the first ones.
Result<> GenerationWriter::State::finishRows()
{
    if (auto left = leave(); !left)
        return left;
    for (const RecordType &type : recordTypes()) {
        const auto counted = std::ranges::find(totals, type.name, &TypeTotal::type);
        if (counted != totals.end())
            continue;
        KeyTables noKeys(recordTypes().size());
        auto empty = TypeImport::begin(*sql, *table, noKeys, type);
        if (!empty)
            return empty.failure();
        if (auto done = (*empty)->finish(); !done)
            return done;
    }
    keys.clear();
    return {};
}

/// Against the generation that people still read; all rows count as added where there is none or it cannot be read.
Result<> GenerationWriter::State::countChanges()
{
    for (const TypeTotal &total : totals)
        changes.push_back({total.type, total.rows, 0, 0});
    const QString before = folder.current();
    if (before.isEmpty())
        return {};
    auto old = SqlConnection::open(folder.generationFile(before), SqlMode::ReadOnly);
    if (!old || !checkGenerationSchema(**old))
        return {};
    auto compared = compareGenerations(**old, *sql, job);
    if (compared)
        changes = std::move(compared).value();
    else if (compared.failure().code == Failure::Code::Cancelled)
        return compared.failure();
    return {};
}

Result<> GenerationWriter::State::storeAll(const FeedMeta &meta)
{
    for (auto &builder : builders) {
        report("columns");
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
        auto set = builder->build({meta, job});
        builder.reset(); // its memory is wanted for the next one
        if (!set)
            return set.failure();
        if (auto stored = storeColumns(*sql, *set); !stored)
            return stored;
    }
    if (auto noted = months.store(*sql); !noted)
        return noted;
    return storeFeedMeta(*sql, meta);
}

Result<> GenerationWriter::State::close()
{
    report("sync");
    if (auto indexed = makeIdentityIndex(*sql); !indexed)
        return indexed;
    if (auto done = sql->run("COMMIT; PRAGMA journal_mode=WAL;"); !done)
        return done;
    scores.reset();
    sql.reset();
    table.reset();
    if (auto synced = StoreFolder::sync(folder.generationFile(name)); !synced)
        return synced;
    return StoreFolder::sync(folder.path());
}

GenerationWriter::GenerationWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }

GenerationWriter::~GenerationWriter()
{
    m_state->current.reset();
    m_state->scores.reset();
    m_state->sql.reset();
    // CURRENT decides, not a flag: a switch that failed after the rename has happened all the same.
    if (m_state->folder.current() != m_state->name)
        m_state->folder.remove(m_state->name);
}

Result<std::unique_ptr<GenerationWriter>> GenerationWriter::begin(StoreFolder &folder,
                                                                  std::vector<std::unique_ptr<TableBuilder>> builders,
                                                                  Job &job)
{
    const QString name = folder.nextName();
    std::unique_ptr<State> state(new State{folder, job, name, folder.use(name), std::move(builders)});
    std::unique_ptr<GenerationWriter> writer(new GenerationWriter(std::move(state)));
    if (auto opened = writer->m_state->open(); !opened)
        return opened.failure();
    return writer;
}

void GenerationWriter::expect(std::span<const TypeTotal> expected)
{
    for (const TypeTotal &total : expected) {
        for (const auto &builder : m_state->builders)
            builder->expect(total.type, total.rows);
    }
}

Result<> GenerationWriter::add(RecordBatch &batch)
{
    State &state = *m_state;
    if (state.job.cancelled())
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
    state.report("insert");
    if (auto entered = state.enter(batch.type()); !entered)
        return entered;
    const Ordinal first = state.current->count();
    if (auto taken = state.current->take(batch); !taken)
        return taken;
    state.ordinals.resize(batch.rows());
    std::iota(state.ordinals.begin(), state.ordinals.end(), first);
    state.lane.start(batch, state.ordinals);
    auto inserted = state.current->insert(batch);
    if (inserted)
        inserted = state.scores->add(batch);
    state.months.note(batch);
    state.lane.wait();
    if (!inserted)
        return inserted;
    state.rows += qint64(batch.rows());
    return {};
}

Result<> GenerationWriter::finish(std::span<const TypeTotal> expected, const FeedMeta &meta)
{
    State &state = *m_state;
    if (auto done = state.finishRows(); !done)
        return done;
    state.report("check");
    if (auto same = compareTotals(state.totals, expected); !same)
        return same;
    if (auto counted = state.countChanges(); !counted)
        return counted;
    if (auto stored = state.storeAll(meta); !stored)
        return stored;
    if (auto closed = state.close(); !closed)
        return closed;
    state.finished = true;
    return {};
}

Result<> GenerationWriter::commit()
{
    State &state = *m_state;
    Q_ASSERT(state.finished);
    state.report("switch");
    if (auto switched = state.folder.switchTo(state.name); !switched)
        return switched;
    state.report("switched");
    return {};
}

Result<> GenerationWriter::setNote(std::string_view name, const QString &value)
{
    return storeNote(*m_state->sql, name, value);
}

const std::vector<TypeChange> &GenerationWriter::changes() const
{
    return m_state->changes;
}

} // namespace stardesk
