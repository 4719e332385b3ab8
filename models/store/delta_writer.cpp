#include "models/store/delta_writer.h"

#include "models/columns/column_set.h"
#include "models/core/job.h"
#include "models/store/batch/record_batch.h"
#include "models/store/batch_table.h"
#include "models/store/column_store.h"
#include "models/store/feed_reader.h"
#include "models/store/generation_schema.h"
#include "models/store/import_failures.h"
#include "models/store/month_notes.h"
#include "models/store/score_records.h"
#include "models/store/store_folder.h"
#include "models/store/type_delta.h"
#include "models/store/type_totals.h"

#include <algorithm>
#include <map>

namespace stardesk {

namespace {

// NORMAL: after a power cut the last delta may be missing, never half there; the next sync fetches it again.
// The cache holds the pages that a batch is looked up in until it is written into them.
// The log is folded in after the commit: until then nobody waits for it.
constexpr char kDeltaPragmas[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000;"
                                 "PRAGMA wal_autocheckpoint=0; BEGIN IMMEDIATE;";

} // namespace

struct DeltaWriter::State {
    StoreFolder &folder;
    Job &job;
    std::vector<std::unique_ptr<ColumnPatcher>> patchers;
    std::unique_ptr<SqlConnection> sql = {};
    std::unique_ptr<BatchTable> table = {};
    std::unique_ptr<FeedReader> reader = {};
    std::unique_ptr<ScoreRecords> scores = {};
    FeedMeta meta = {};
    std::map<std::string, TypeState, std::less<>> states = {};
    std::unique_ptr<TypeDelta> current = {};
    int nextType = 0;
    std::vector<RemovedRecord> removed = {};
    std::vector<TypeChange> changes = {};
    MonthNotes months = {};
    qint64 rows = 0;
    bool committed = false;

    Result<> open();
    Result<> enter(const RecordType &type);
    Result<> leave();
    Result<> checkRemoved();
    Result<> checkChildren(const RecordType &type, const FieldSpec &field, const RemovedRecord &parent);
    Result<> patchColumns();
    Result<> compare(std::span<const TypeTotal> expected);
    void report(const char *phase) { job.report({QLatin1String(phase), rows, 0, rows}); }
};

Result<> DeltaWriter::State::open()
{
    const QString name = folder.current();
    if (name.isEmpty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There are no data yet. Sync first."), {},
                    folder.path());
    auto opened = SqlConnection::open(folder.generationFile(name), SqlMode::ReadWrite);
    if (!opened)
        return opened.failure();
    sql = std::move(opened).value();
    if (auto known = checkGenerationSchema(*sql); !known)
        return known;
    if (auto set = sql->run(kDeltaPragmas); !set)
        return set;
    auto attached = BatchTable::attach(*sql);
    if (!attached)
        return attached.failure();
    table = std::move(attached).value();
    reader = std::make_unique<FeedReader>(*sql, FeedReader::Writers::OnlyThisConnection);
    scores = std::make_unique<ScoreRecords>(*sql);
    auto loaded = loadFeedMeta(*sql);
    if (!loaded)
        return loaded.failure();
    meta = std::move(loaded).value();
    auto totals = loadTypeStates(*sql);
    if (!totals)
        return totals.failure();
    for (TypeState &state : *totals)
        states[state.total.type] = state;
    return {};
}

Result<> DeltaWriter::State::enter(const RecordType &type)
{
    if (current && &current->type() == &type)
        return {};
    const int index = recordTypeIndex(type.name);
    if (index < nextType)
        return fail(
            Failure::Code::Malformed,
            QT_TRANSLATE_NOOP("Failure", "The feed's parts are out of order: %1 comes after types that refer to it."),
            {textOf(type.name)});
    if (auto left = leave(); !left)
        return left;
    nextType = index + 1;
    TypeState state = states[std::string(type.name)];
    state.total.type = type.name;
    auto begun = TypeDelta::begin(*sql, *table, *reader, type, std::move(state));
    if (!begun)
        return begun.failure();
    current = std::move(begun).value();
    return {};
}

Result<> DeltaWriter::State::leave()
{
    if (!current)
        return {};
    states[current->counts().type] = current->state();
    changes.push_back(current->counts());
    auto stored = storeTypeState(*sql, current->state());
    current.reset();
    return stored ? scores->finish(reader.get()) : stored;
}

Result<> DeltaWriter::State::checkRemoved()
{
    for (const RemovedRecord &record : removed) {
        for (const RecordType &type : recordTypes()) {
            // With a closed vault the deletes of a sealed type are not seen: its rows wait for the next snapshot.
            if (type.sealed)
                continue;
            for (const FieldSpec &field : type.fields) {
                if (field.kind != FieldKind::Ref || recordTypeIndex(field.target) != record.type)
                    continue;
                if (auto free = checkChildren(type, field, record); !free)
                    return free;
            }
        }
    }
    return {};
}

Result<> DeltaWriter::State::checkChildren(const RecordType &type, const FieldSpec &field, const RemovedRecord &parent)
{
    auto children = reader->children(type.name, field.column, parent.ordinal);
    if (!children)
        return children.failure();
    if (children->empty())
        return {};
    const std::string_view parentType = recordTypes()[size_t(parent.type)].name;
    auto child = reader->keyOf(type.name, children->front());
    auto gone = reader->keyOf(parentType, parent.ordinal);
    if (!child || !gone)
        return child ? gone.failure() : child.failure();
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure", "The feed deletes %1 %2, but %3 %4 still names it in its field %5."),
                {textOf(parentType), *gone, textOf(type.name), *child, textOf(field.column)});
}

Result<> DeltaWriter::State::patchColumns()
{
    for (const auto &patcher : patchers) {
        report("columns");
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
        if (!patcher->isTouched())
            continue;
        auto columns = loadColumns(*sql, patcher->table(), patcher->untouched());
        if (!columns)
            return columns.failure();
        if (auto patched = patcher->patch(*reader, *columns); !patched)
            return patched;
        columns->settle();
        if (auto stored = storeTouchedColumns(*sql, *columns); !stored)
            return stored;
    }
    return {};
}

Result<> DeltaWriter::State::compare(std::span<const TypeTotal> expected)
{
    std::vector<TypeTotal> counted;
    for (const auto &[type, state] : states)
        counted.push_back(state.total);
    return compareTotals(counted, expected);
}

DeltaWriter::DeltaWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }

DeltaWriter::~DeltaWriter()
{
    // Closing the connection rolls back what was not committed. What a reader still holds stays in the log.
    if (m_state->committed)
        (void)m_state->sql->run("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<std::unique_ptr<DeltaWriter>> DeltaWriter::begin(StoreFolder &folder,
                                                        std::vector<std::unique_ptr<ColumnPatcher>> patchers, Job &job)
{
    std::unique_ptr<State> state(new State{folder, job, std::move(patchers)});
    if (auto opened = state->open(); !opened) {
        if (opened.failure().code == Failure::Code::Corrupt)
            folder.keepAsEvidence(folder.current());
        return opened.failure();
    }
    return std::unique_ptr<DeltaWriter>(new DeltaWriter(std::move(state)));
}

const FeedMeta &DeltaWriter::meta() const
{
    return m_state->meta;
}

FeedReader &DeltaWriter::reader()
{
    return *m_state->reader;
}

Result<> DeltaWriter::add(RecordBatch &batch)
{
    State &state = *m_state;
    if (state.job.cancelled())
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
    state.report("insert");
    if (auto entered = state.enter(batch.type()); !entered)
        return entered;
    TypeDelta &delta = *state.current;
    if (auto planned = delta.plan(batch); !planned)
        return planned;
    for (const auto &patcher : state.patchers) {
        if (auto noted = patcher->before(*state.reader, batch, delta.rows()); !noted)
            return noted;
    }
    if (auto scored = state.scores->change(batch, delta.ordinals(), delta.changes()); !scored)
        return scored;
    state.months.note(batch);
    state.rows += qint64(batch.rows());
    return delta.apply(batch, state.removed);
}

Result<> DeltaWriter::finish(std::span<const TypeTotal> expected, const FeedMeta &meta)
{
    State &state = *m_state;
    if (auto left = state.leave(); !left)
        return left;
    state.report("check");
    if (auto checked = state.checkRemoved(); !checked)
        return checked;
    if (auto same = state.compare(expected); !same)
        return same;
    if (auto patched = state.patchColumns(); !patched)
        return patched;
    if (auto noted = state.months.store(*state.sql); !noted)
        return noted;
    return storeFeedMeta(*state.sql, meta);
}

Result<> DeltaWriter::commit()
{
    m_state->report("commit");
    auto committed = m_state->sql->run("COMMIT");
    m_state->committed = committed.ok();
    if (committed)
        m_state->report("committed");
    return committed;
}

Result<> DeltaWriter::setNote(std::string_view name, const QString &value)
{
    return storeNote(*m_state->sql, name, value);
}

Ordinal DeltaRows::oldRef(size_t row, size_t field) const
{
    const auto place = size_t(std::ranges::find(refFields, field) - refFields.begin());
    const qint64 old = oldRefs[row * refFields.size() + place];
    return old == kNullInt ? kNoOrdinal : Ordinal(old);
}

const std::vector<TypeChange> &DeltaWriter::changes() const
{
    return m_state->changes;
}

} // namespace stardesk
