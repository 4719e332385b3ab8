#include "models/desk/work_access.h"

#include "models/core/beijing.h"
#include "models/desk/store_session.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QDeadlineTimer>

#include <chrono>
#include <thread>

namespace stardesk {

namespace {

constexpr std::chrono::seconds kWaitForLock{5};
constexpr std::chrono::milliseconds kBetweenTries{20};
// A clock that is set right by the network steps back a little every day; nobody gains anything by a minute.
constexpr qint64 kClockStepMs = kMsPerMinute;

Result<std::unique_ptr<StoreFolder>> lockedFolder(const QString &profile)
{
    const QDeadlineTimer end(kWaitForLock);
    for (;;) {
        auto folder = StoreFolder::open(profile, StoreFolder::Access::Writer);
        if (folder || folder.failure().code != Failure::Code::Busy || end.hasExpired())
            return folder;
        std::this_thread::sleep_for(kBetweenTries);
    }
}

/// A store that this process cannot write is a desk without the right to decide.
Failure readOnly(const QString &profile)
{
    return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "this data folder can only be read here, so nothing can be decided"),
                {}, profile);
}

Failure onlyLookedAt(const QString &day)
{
    return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "as it was on %1: nothing can be decided in the past"),
                {day});
}

} // namespace

WorkAccess::WorkAccess(std::unique_ptr<StoreFolder> folder, std::unique_ptr<WorkStore> work)
    : m_folder(std::move(folder)), m_work(std::move(work))
{
}

WorkAccess::~WorkAccess()
{
    m_work.reset();
}

WorkAccess::WorkAccess(WorkAccess &&) noexcept = default;
WorkAccess &WorkAccess::operator=(WorkAccess &&) noexcept = default;

Result<WorkAccess> WorkAccess::forReading(const QString &profile)
{
    auto folder = StoreFolder::open(profile, StoreFolder::Access::Reader);
    if (!folder)
        return folder.failure();
    auto work = WorkStore::open(**folder);
    if (!work)
        return work.failure();
    return WorkAccess(std::move(*folder), std::move(*work));
}

Result<WorkAccess> WorkAccess::forWriting(const QString &profile)
{
    auto reader = StoreFolder::open(profile, StoreFolder::Access::Reader);
    if (!reader)
        return reader.failure();
    if (const QString day = (*reader)->pastDay(); !day.isEmpty())
        return onlyLookedAt(day);
    if (!(*reader)->canWrite())
        return readOnly(profile);
    auto folder = lockedFolder(profile);
    if (!folder)
        return folder.failure();
    auto work = WorkStore::open(**folder);
    if (!work)
        return work.failure();
    return WorkAccess(std::move(*folder), std::move(*work));
}

Result<OperatorProfile> whoDecides(const StoreSession &session, WorkStore &work)
{
    if (const QString day = session.pastDay(); !day.isEmpty())
        return onlyLookedAt(day);
    if (!session.person())
        return fail(Failure::Code::Forbidden,
                    QT_TRANSLATE_NOOP("Failure", "the export names no operator for this account, or several of whom none has the key of this desk "
                                                 "(stardesk-cli outbox key), so nothing can be decided here"));
    const FeedInfo info = session.info();
    const qint64 nowMs = session.clock().nowMs();
    const qint64 blockedFrom = info.expiresAtMs + (info.expiresAtMs - info.issuedAtMs) / 2;
    if (info.expiresAtMs > 0 && nowMs > blockedFrom)
        return fail(Failure::Code::Forbidden,
                    QT_TRANSLATE_NOOP("Failure", "the data expired on %1 and is too old to decide on: sync a newer export first"),
                    {BeijingDay::ofInstant(info.expiresAtMs).iso()});
    const auto latest = work.latestTime();
    if (!latest)
        return latest.failure();
    if (nowMs + kClockStepMs < *latest)
        return fail(Failure::Code::Forbidden,
                    QT_TRANSLATE_NOOP("Failure", "this machine's clock (%1) is behind a time this desk has seen (%2): set it right, then decide"),
                    {instantBeijingIso(nowMs), instantBeijingIso(*latest)});
    return *session.person();
}

} // namespace stardesk
