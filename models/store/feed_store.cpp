#include "models/store/feed_store.h"

#include "models/columns/column_set.h"
#include "models/store/column_store.h"
#include "models/store/generation_file.h"
#include "models/store/generation_schema.h"
#include "models/store/month_notes.h"
#include "models/store/reserve.h"
#include "models/store/score_table.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>

#include <algorithm>
#include <map>

namespace stardesk {

namespace {

// Room for the inner pages of all tables and the rows on screen. Not mapped: a bad sector must be a message, not a
// crash.
constexpr char kReaderPragmas[] = "PRAGMA cache_size=-8000;";
constexpr int kSwitchTries = 5; // a writer may switch between reading CURRENT and taking hold of the file

/// What siblings share. Columns are loaded under the lock by whichever comes first.
struct Shared {
    FileLock inUse;
    QMutex mutex;
    std::map<std::string, std::shared_ptr<const ColumnSet>, std::less<>> columns;
};

Failure notImported(const StoreFolder &folder)
{
    if (QFile::exists(folder.path() + QStringLiteral("/CURRENT")))
        return fail(Failure::Code::Corrupt,
                    QT_TRANSLATE_NOOP("Failure", "The file CURRENT, which names the imported data, cannot be read. Sync again."), {},
                    folder.path());
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There are no data yet. Sync first."), {},
                folder.path());
}

/// A folder that cannot be written has no shared memory file beside a WAL database; reading without one is safe only
/// when no log is left.
Result<SqlMode> modeFor(const StoreFolder &folder, const QString &file)
{
    if (folder.canWrite())
        return SqlMode::ReadOnly;
    if (QFileInfo(file + QStringLiteral("-wal")).size() == 0)
        return SqlMode::Immutable;
    return fail(Failure::Code::Io,
                QT_TRANSLATE_NOOP("Failure",
                                  "The data folder cannot be written, and its last import has not been folded in. "
                                  "Open it once with write permission."),
                {}, folder.path());
}

Result<std::unique_ptr<SqlConnection>> openGeneration(const QString &file, SqlMode mode)
{
    if (!QFileInfo::exists(file))
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The imported data are missing. Sync again."),
                    {}, file);
    auto sql = SqlConnection::open(file, mode);
    if (!sql)
        return sql;
    if (auto known = checkGenerationSchema(**sql); !known)
        return known.failure();
    if (auto set = (*sql)->run(kReaderPragmas); !set)
        return set.failure();
    return sql;
}

} // namespace

struct FeedStore::State {
    QString file;
    QString generation;
    SqlMode mode;
    std::shared_ptr<Shared> shared;
    std::unique_ptr<SqlConnection> sql;
    FeedMeta meta = {};
    std::unique_ptr<FeedReader> reader = {};
    std::unique_ptr<ScoreTable> scores = {};
    bool inEpoch = false;

    Result<> load();
};

Result<> FeedStore::State::load()
{
    auto loaded = loadFeedMeta(*sql);
    if (!loaded)
        return loaded.failure();
    meta = std::move(loaded).value();
    reader = std::make_unique<FeedReader>(*sql);
    scores = std::make_unique<ScoreTable>(*sql);
    return {};
}

FeedStore::FeedStore(std::unique_ptr<State> state) : m_state(std::move(state)) { }

FeedStore::~FeedStore() = default;

Result<std::unique_ptr<FeedStore>> FeedStore::open(const StoreFolder &folder)
{
    for (int tries = 0; tries < kSwitchTries; ++tries) {
        const QString name = folder.current();
        if (name.isEmpty())
            return notImported(folder);
        FileLock inUse = folder.use(name);
        if (folder.current() != name)
            continue;
        const QString file = folder.generationFile(name);
        auto mode = modeFor(folder, file);
        if (!mode)
            return mode.failure();
        auto sql = withReserve(folder, [&] { return openGeneration(file, *mode); });
        Failure failure = sql ? Failure() : sql.failure();
        if (sql) {
            auto shared = std::shared_ptr<Shared>(new Shared{std::move(inUse), {}, {}});
            std::unique_ptr<State> state(new State{file, name, *mode, std::move(shared), std::move(sql).value()});
            auto loaded = state->load();
            if (loaded)
                return std::unique_ptr<FeedStore>(new FeedStore(std::move(state)));
            failure = loaded.failure();
        }
        if (failure.code == Failure::Code::Corrupt) {
            folder.keepAsEvidence(name);
            if (QFileInfo::exists(file))
                failure.text = QT_TRANSLATE_NOOP("Failure", "The imported data are damaged. Sync again; what was decided here stays.");
        }
        return failure;
    }
    return fail(Failure::Code::Busy, QT_TRANSLATE_NOOP("Failure", "The data are being replaced. Try again."), {},
                folder.path());
}

Result<std::unique_ptr<FeedStore>> FeedStore::sibling() const
{
    auto sql = openGeneration(m_state->file, m_state->mode);
    if (!sql)
        return sql.failure();
    std::unique_ptr<State> state(
        new State{m_state->file, m_state->generation, m_state->mode, m_state->shared, std::move(sql).value()});
    if (auto loaded = state->load(); !loaded)
        return loaded.failure();
    return std::unique_ptr<FeedStore>(new FeedStore(std::move(state)));
}

FeedReader &FeedStore::reader()
{
    return *m_state->reader;
}

const FeedMeta &FeedStore::meta() const
{
    return m_state->meta;
}

const QString &FeedStore::generation() const
{
    return m_state->generation;
}

Result<std::vector<TypeTotal>> FeedStore::totals()
{
    auto states = loadTypeStates(*m_state->sql);
    if (!states)
        return states.failure();
    std::vector<TypeTotal> totals;
    for (const RecordType &type : recordTypes()) {
        const auto same = [&](const TypeState &state) { return state.total.type == type.name; };
        const auto found = std::ranges::find_if(*states, same);
        totals.push_back(found == states->end() ? TypeTotal{std::string(type.name), 0, {}} : found->total);
    }
    return totals;
}

Result<QString> FeedStore::note(std::string_view name)
{
    return loadNote(*m_state->sql, name);
}

Result<std::vector<qint64>> FeedStore::months(std::string_view type)
{
    return loadMonths(*m_state->sql, type);
}

Result<std::vector<DayScores>> FeedStore::scores(Ordinal seller, qint64 from, qint64 to)
{
    // One read transaction: a statement a day by itself would take and drop the file's lock as many times.
    const bool alone = !m_state->inEpoch;
    if (auto begun = beginEpoch(); !begun)
        return begun.failure();
    auto scores = readScores(*m_state->scores, seller, from, to);
    if (alone)
        endEpoch();
    return scores;
}

Result<std::optional<ScoreSpan>> FeedStore::scoreSpan()
{
    return m_state->scores->span();
}

SqlConnection &FeedStore::connection()
{
    return *m_state->sql;
}

Result<> FeedStore::check(bool thorough)
{
    return m_state->sql->check(thorough);
}

Result<std::shared_ptr<const ColumnSet>> FeedStore::columns(std::string_view table)
{
    Shared &shared = *m_state->shared;
    const QMutexLocker lock(&shared.mutex);
    if (const auto known = shared.columns.find(table); known != shared.columns.end())
        return known->second;
    auto set = loadColumns(*m_state->sql, table);
    if (!set)
        return set.failure();
    std::shared_ptr<const ColumnSet> columns = std::make_shared<ColumnSet>(std::move(set).value());
    shared.columns.emplace(std::string(table), columns);
    return columns;
}

Result<> FeedStore::beginEpoch()
{
    if (m_state->inEpoch)
        return {};
    // BEGIN alone takes nothing; the first read fixes what this connection sees.
    auto begun = m_state->sql->run("BEGIN; SELECT 1 FROM meta LIMIT 1;");
    m_state->inEpoch = begun.ok();
    return begun;
}

void FeedStore::endEpoch()
{
    if (std::exchange(m_state->inEpoch, false))
        (void)m_state->sql->run("COMMIT");
}

} // namespace stardesk
