#include "models/desk/identity_audit.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/desk/after_answer.h"
#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kPage = 200;

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

/// The row is on the disk when this returns; the file is closed when the answer is on its way.
Result<> write(WorkAccess access, const AuditEntry &entry)
{
    const auto open = std::make_shared<WorkAccess>(std::move(access));
    AfterAnswer::release(open);
    return open->work().audit(entry);
}

} // namespace

Result<> auditIdentity(StoreSession &session, const QString &event, const QString &person, const QJsonObject &detail)
{
    auto access = WorkAccess::forWriting(session.profile());
    return access ? write(std::move(*access), entryOf(session, event, person, detail)) : Result<>(access.failure());
}

Result<> auditReveal(StoreSession &session, const QString &person, const QString &reason, int limit)
{
    const AuditEntry entry = entryOf(session, u"reveal"_s, person, {{u"reason"_s, reason}});
    auto access = WorkAccess::forWriting(session.profile());
    if (!access)
        return access.failure();
    const auto today = revealsSince(access->work(), entry.actor, BeijingDay::ofInstant(entry.atMs).startMs());
    if (!today)
        return today.failure();
    if (*today >= limit)
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "%1 numbers were revealed today: more need another day or another person."),
                    {QString::number(limit)});
    return write(std::move(*access), entry);
}

} // namespace stardesk
