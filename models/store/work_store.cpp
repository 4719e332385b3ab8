#include "models/store/work_store.h"

#include "models/store/reserve.h"
#include "models/store/work_schema.h"
#include "models/store/work_state.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace stardesk {

namespace {

// The log is folded in after 200 pages: on a full disk it must live in the 4 MiB of the reserve.
constexpr char kWorkPragmas[]
    = "PRAGMA wal_autocheckpoint=200; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"
      "PRAGMA checkpoint_fullfsync=ON;";

Failure stopped(Failure failure, const StoreFolder &folder)
{
    if (failure.code != Failure::Code::Corrupt)
        return failure;
    failure.text = QT_TRANSLATE_NOOP("Failure",
                                     "The file of your decisions is damaged or missing. Nothing was changed. Restore "
                                     "the newest backup from %1.");
    failure.args = {folder.backupFolder()};
    return failure;
}

/// A desk that had decisions once never starts empty, neither to decide nor to look.
bool isLost(const StoreFolder &folder)
{
    const bool empty = QFileInfo(folder.workFile()).size() == 0; // also of a file that is not there
    return empty && !QDir(folder.backupFolder()).entryList({QStringLiteral("work-*.db")}, QDir::Files).isEmpty();
}

Result<std::unique_ptr<SqlConnection>> openForReading(const StoreFolder &folder)
{
    const QString file = folder.workFile();
    if (!QFileInfo::exists(file)) {
        auto empty = SqlConnection::openInMemory();
        if (!empty)
            return empty;
        if (auto made = migrateWork(**empty, workMigrations(), {}); !made)
            return made.failure();
        return empty;
    }
    const bool logLeft = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    if (!folder.canWrite() && logLeft)
        return fail(Failure::Code::Io,
                    QT_TRANSLATE_NOOP("Failure",
                                      "The data folder cannot be written, and the last decisions have not been folded "
                                      "in. Open it once with write permission."),
                    {}, folder.path());
    auto sql = SqlConnection::open(file, folder.canWrite() ? SqlMode::ReadOnly : SqlMode::Immutable);
    if (!sql)
        return sql;
    if (auto known = checkWorkSchema(**sql, workMigrations()); !known)
        return known.failure();
    return sql;
}

} // namespace

Result<> WorkStore::State::run(const char *name, const std::function<void(Statement &)> &bind)
{
    auto statement = Statement::named(*sql, QLatin1String(name));
    if (!statement)
        return statement.failure();
    if (bind)
        bind(*statement);
    return statement->run();
}

Result<qint64> WorkStore::State::query(const char *name, const std::function<void(Statement &)> &bind,
                                       const std::function<void(const Statement &)> &use)
{
    auto statement = Statement::named(*sql, QLatin1String(name));
    if (!statement)
        return statement.failure();
    if (bind)
        bind(*statement);
    for (qint64 rows = 0;; ++rows) {
        auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return rows;
        if (use)
            use(*statement);
    }
}

Result<> WorkStore::State::transact(const std::function<Result<>()> &work)
{
    const auto once = [&]() -> Result<> {
        WriteTransaction transaction(*sql);
        if (!transaction.begun())
            return transaction.begun();
        if (auto done = work(); !done)
            return done;
        return transaction.commit();
    };
    return withReserve(folder, once);
}

qint64 WorkStore::State::changed() const
{
    return sqlite3_changes64(sql->handle());
}

Result<std::unique_ptr<SqlConnection>> WorkStore::State::openWritable(const QString &file)
{
    if (auto made = StoreFolder::makePrivateFile(file); !made)
        return made.failure();
    auto sql = SqlConnection::open(file, SqlMode::ReadWrite);
    if (!sql)
        return sql;
    if (auto set = (*sql)->run(kWorkPragmas); !set)
        return set.failure();
    return sql;
}

WorkStore::WorkStore(std::unique_ptr<State> state) : m_state(std::move(state)) { }

WorkStore::~WorkStore() = default;

Result<std::unique_ptr<WorkStore>> WorkStore::open(const StoreFolder &folder)
{
    const bool reader = folder.access() == StoreFolder::Access::Reader;
    const QString file = folder.workFile();
    if (isLost(folder))
        return stopped(fail(Failure::Code::Corrupt, "", {}, file), folder);
    auto sql = withReserve(folder, [&] { return reader ? openForReading(folder) : State::openWritable(file); });
    if (!sql)
        return stopped(sql.failure(), folder);
    std::unique_ptr<WorkStore> store(new WorkStore(std::unique_ptr<State>(new State{folder, std::move(sql).value()})));
    if (reader)
        return store;
    if (auto sound = store->check(false); !sound)
        return stopped(sound.failure(), folder);
    const auto backup = [&]() -> Result<> {
        auto made = store->backup(QDateTime::currentMSecsSinceEpoch());
        return made ? Result<>() : Result<>(made.failure());
    };
    if (auto migrated = migrateWork(*store->m_state->sql, workMigrations(), backup); !migrated)
        return stopped(migrated.failure(), folder);
    return store;
}

Result<> WorkStore::check(bool thorough)
{
    return m_state->sql->check(thorough);
}

Result<QString> WorkStore::setting(const QString &name)
{
    QString value;
    auto rows = m_state->query(
        "work/setting", [&](Statement &s) { s.bind(1, name); }, [&](const Statement &s) { value = s.string(0); });
    if (!rows)
        return rows.failure();
    return value;
}

Result<> WorkStore::setSetting(const QString &name, const QString &value)
{
    return m_state->transact([&] {
        if (value.isNull())
            return m_state->run("work/remove_setting", [&](Statement &s) { s.bind(1, name); });
        return m_state->run("work/set_setting", [&](Statement &s) { s.bind(1, name).bind(2, value); });
    });
}

Result<QString> WorkStore::draft(const QString &recordType, const QString &record)
{
    QString text;
    auto rows = m_state->query(
        "work/draft", [&](Statement &s) { s.bind(1, recordType).bind(2, record); },
        [&](const Statement &s) { text = s.string(0); });
    if (!rows)
        return rows.failure();
    return text;
}

Result<> WorkStore::setDraft(const QString &recordType, const QString &record, const QString &text, qint64 nowMs)
{
    return m_state->transact([&] {
        if (text.isEmpty())
            return m_state->run("work/remove_draft", [&](Statement &s) { s.bind(1, recordType).bind(2, record); });
        return m_state->run("work/set_draft",
                            [&](Statement &s) { s.bind(1, recordType).bind(2, record).bind(3, text).bind(4, nowMs); });
    });
}

} // namespace stardesk
