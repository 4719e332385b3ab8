#include "models/desk/identity_audit.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/desk/store_session.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QThread>

#include <functional>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kTries = 40;
constexpr unsigned long kPauseMs = 50;
constexpr int kPage = 200;

/// Runs with the work database open for writing.
Result<> withWork(const QString &profile, const std::function<Result<>(WorkStore &)> &use)
{
    for (int tries = 1;; ++tries) {
        auto folder = StoreFolder::open(profile, StoreFolder::Access::Writer);
        if (!folder && folder.failure().code == Failure::Code::Busy && tries < kTries) {
            QThread::msleep(kPauseMs);
            continue;
        }
        if (!folder)
            return folder.failure();
        auto work = WorkStore::open(**folder);
        return work ? use(**work) : Result<>(work.failure());
    }
}

AuditEntry entryOf(const StoreSession &session, const QString &event, const QString &person, const QJsonObject &detail)
{
    AuditEntry entry;
    entry.atMs = SystemClock().nowMs();
    entry.actor = session.person() ? session.person()->key : QString();
    entry.event = event;
    entry.recordType = u"person"_s;
    entry.record = person;
    entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return entry;
}

Result<int> revealsSince(WorkStore &work, const QString &actor, qint64 sinceMs)
{
    int count = 0;
    for (qint64 before = 0;;) {
        auto entries = work.auditEntries(kPage, before);
        if (!entries)
            return entries.failure();
        for (const AuditEntry &entry : *entries) {
            if (entry.atMs < sinceMs)
                return count;
            count += entry.event == u"reveal"_s && entry.actor == actor ? 1 : 0;
        }
        if (int(entries->size()) < kPage)
            return count;
        before = entries->back().number;
    }
}

} // namespace

Result<> auditIdentity(StoreSession &session, const QString &event, const QString &person, const QJsonObject &detail)
{
    return withWork(session.profile(), [&](WorkStore &work) { return work.audit(entryOf(session, event, person, detail)); });
}

Result<> auditReveal(StoreSession &session, const QString &person, const QString &reason, int limit)
{
    const AuditEntry entry = entryOf(session, u"reveal"_s, person, {{u"reason"_s, reason}});
    return withWork(session.profile(), [&](WorkStore &work) -> Result<> {
        const auto today = revealsSince(work, entry.actor, BeijingDay::ofInstant(entry.atMs).startMs());
        if (!today)
            return today.failure();
        if (*today >= limit)
            return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "%1 numbers were revealed today: more need another day or another person."),
                        {QString::number(limit)});
        return work.audit(entry);
    });
}

} // namespace stardesk
