/// WorkStore: backups, restoring one, and starting from one when work.db is lost.
#include "models/store/work_schema.h"
#include "models/store/work_state.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <sqlite3.h>

#include <algorithm>

namespace stardesk {

namespace {

constexpr int kKeptBackups = 14;
constexpr int kPagesPerStep = 2000;

QString stamp(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

Result<> renameOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::rename(from, to))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be written."), {}, to);
    return StoreFolder::sync(QFileInfo(to).absolutePath());
}

/// A file of its own, without a log beside it, that one can copy away.
Result<> writeBackup(SqlConnection &from, const QString &file)
{
    QFile::remove(file);
    if (auto made = StoreFolder::makePrivateFile(file); !made)
        return made;
    {
        auto to = SqlConnection::open(file, SqlMode::ReadWrite);
        if (!to)
            return to.failure();
        if (auto copied = copyDatabase(from, **to); !copied)
            return copied;
        if (auto done = (*to)->run("PRAGMA journal_mode=DELETE"); !done)
            return done;
    }
    auto copy = openBackup(file);
    if (!copy)
        return copy.failure();
    return StoreFolder::sync(file);
}

} // namespace

Result<> copyDatabase(SqlConnection &from, SqlConnection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.failure();
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, kPagesPerStep);
    if (sqlite3_backup_finish(backup) != SQLITE_OK || code != SQLITE_DONE)
        return to.failure();
    return {};
}

Result<std::unique_ptr<SqlConnection>> openBackup(const QString &file)
{
    // Immutable: a backup has no log, and reading it must not make one.
    auto sql = SqlConnection::open(file, SqlMode::Immutable);
    if (!sql)
        return sql;
    if (auto sound = (*sql)->check(true); !sound)
        return sound.failure();
    auto application = (*sql)->number("PRAGMA application_id");
    auto version = application ? (*sql)->number("PRAGMA user_version") : application;
    if (!version)
        return version.failure();
    if (*application != kApplicationId || *version < 1)
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "This file is not a backup of decisions."), {},
                    file);
    if (*version > workMigrations().back().number)
        return fail(
            Failure::Code::Malformed,
            QT_TRANSLATE_NOOP("Failure", "This backup was made by a newer version of Stardesk. Update Stardesk."), {},
            file);
    return sql;
}

Result<> afterRestore(WorkStore::State &state, const TrustedHead &trusted, qint64 latestMs, const AuditEntry &entry)
{
    return state.transact([&]() -> Result<> {
        // Another chain of batches starts: the server has seen numbers this file does not know.
        for (const char *name : {"device", "device_key"}) {
            const auto bind = [&](Statement &s) { s.bind(1, QLatin1String(name)); };
            if (auto done = state.run("work/remove_setting", bind); !done)
                return done;
        }
        if (auto rows = state.query("work/requeue_sent", {}, {}); !rows)
            return rows.failure();
        // What was trusted and seen stays so: going back in time must not open the door to an older head.
        const auto bindTime = [&](Statement &s) { s.bind(1, QStringLiteral("latest_time")).bind(2, latestMs); };
        if (auto done = state.run("work/set_mark", bindTime); !done)
            return done;
        if (trusted.version > 0) {
            const auto bind = [&](Statement &s) {
                s.bind(1, trusted.feedId).bind(2, trusted.epoch).bind(3, trusted.version).bind(4, trusted.rootVersion);
                s.bindBlobView(5, trusted.root).bindBlobView(6, trusted.head).bind(7, trusted.trustedAtMs);
            };
            if (auto done = state.run("work/set_trusted_head", bind); !done)
                return done;
        }
        return state.appendAudit(entry);
    });
}

Result<> WorkStore::backupTo(const QString &file)
{
    const QString temporary = file + QStringLiteral(".tmp");
    if (auto written = writeBackup(*m_state->sql, temporary); !written) {
        QFile::remove(temporary);
        return written;
    }
    return renameOver(temporary, file);
}

Result<QString> WorkStore::backup(qint64 nowMs)
{
    const QString file = QDir(m_state->folder.backupFolder()).filePath(QStringLiteral("work-%1.db").arg(stamp(nowMs)));
    if (auto made = backupTo(file); !made)
        return made.failure();
    const QStringList kept = backups();
    for (const QString &old : kept.mid(kKeptBackups))
        QFile::remove(old);
    return file;
}

QStringList WorkStore::backups() const
{
    const QDir folder(m_state->folder.backupFolder());
    QStringList files;
    const QStringList names = folder.entryList({QStringLiteral("work-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        files << folder.filePath(name);
    return files;
}

Result<> WorkStore::restore(const QString &file, const QString &actor, qint64 nowMs)
{
    auto from = openBackup(file);
    if (!from)
        return from.failure();
    auto trusted = trustedHead();
    auto latest = latestTime();
    if (!trusted || !latest)
        return trusted ? latest.failure() : trusted.failure();
    if (auto kept = backup(nowMs); !kept)
        return kept.failure();
    if (auto copied = copyDatabase(**from, *m_state->sql); !copied)
        return copied;
    if (auto migrated = migrateWork(*m_state->sql, workMigrations(), [] { return Result<>(); }); !migrated)
        return migrated;
    const AuditEntry entry{0, nowMs, actor, QStringLiteral("restore"), {}, {}, QFileInfo(file).fileName(), {}};
    return afterRestore(*m_state, *trusted, std::max(*latest, nowMs), entry);
}

Result<std::unique_ptr<WorkStore>> WorkStore::recover(const StoreFolder &folder, const QString &file,
                                                      const QString &actor, qint64 nowMs)
{
    auto from = openBackup(file);
    if (!from)
        return from.failure();
    for (const char *ending : {"", "-wal", "-shm"}) {
        const QString lost = folder.workFile() + QLatin1String(ending);
        if (QFile::exists(lost) && !QFile::rename(lost, lost + QStringLiteral(".damaged-") + stamp(nowMs)))
            return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be written."), {}, lost);
    }
    {
        auto to = State::openWritable(folder.workFile());
        if (!to)
            return to.failure();
        if (auto copied = copyDatabase(**from, **to); !copied)
            return copied.failure();
    }
    auto store = open(folder);
    if (!store)
        return store;
    const AuditEntry entry{0, nowMs, actor, QStringLiteral("restore"), {}, {}, QFileInfo(file).fileName(), {}};
    auto trusted = (*store)->trustedHead();
    if (!trusted)
        return trusted.failure();
    if (auto done = afterRestore(*(*store)->m_state, *trusted, nowMs, entry); !done)
        return done.failure();
    return store;
}

} // namespace stardesk
