#include "models/desk/sync_centre.h"

#include "models/desk/claim_basis.h"
#include "models/desk/conflict_desk.h"
#include "models/desk/work_access.h"
#include "models/feed/minisign.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kShownMs = 90LL * 24 * 3600 * 1000;
constexpr int kMostImports = 500;

OutboxLine lineOf(const StoreSession &session, const ClaimBasis &basis, const OutboxEntry &entry)
{
    const bool mine = session.person() && session.person()->key == entry.decision.actor;
    return {entry, claimOf(entry.decision), basis.nameOf(entry.decision.actor), entry.hold.leftMs(session.clock()), mine, {}, {}};
}

Result<> readOutbox(StoreSession &session, const ClaimBasis &basis, SyncCentreView *view)
{
    auto list = OutboxDesk(session.profile(), session.clock()).list();
    if (!list)
        return list.failure();
    view->counts = list->counts;
    view->outboxFolder = list->folder;
    for (const OutboxEntry &entry : list->entries) {
        if (entry.state != OutboxState::Conflict && entry.state != OutboxState::Rejected)
            view->outbox.push_back(lineOf(session, basis, entry));
    }
    auto conflicts = ConflictDesk(session).list();
    if (!conflicts)
        return conflicts.failure();
    view->conflicts = std::move(*conflicts);
    return {};
}

Result<> readWork(StoreSession &session, const ClaimBasis &basis, SyncCentreView *view)
{
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return access.failure();
    WorkStore &work = access->work();
    constexpr std::array kSolved = {OutboxState::Superseded};
    auto solved = work.entries(kSolved);
    auto history = work.imports(kMostImports);
    auto source = work.setting(u"feed.source"_s);
    auto key = work.setting(u"feed.key"_s);
    if (!solved || !history)
        return solved ? history.failure() : solved.failure();
    if (!source || !key)
        return source ? key.failure() : source.failure();
    const qint64 sinceMs = session.clock().nowMs() - kShownMs;
    std::ranges::reverse(*solved); // the latest first
    for (const OutboxEntry &entry : *solved) {
        if (entry.ackedAtMs < sinceMs)
            continue;
        auto note = conflictNote(work, entry.decision.id);
        if (!note)
            return note.failure();
        OutboxLine line = lineOf(session, basis, entry);
        line.noteBy = basis.nameOf(note->by);
        line.note = std::move(*note);
        view->solved.push_back(std::move(line));
    }
    view->history = std::move(*history);
    const QString before = access->folder().previous();
    const auto made = std::ranges::find_if(view->history, [&](const FeedImport &import) { return import.generation == before; });
    if (!before.isEmpty() && made != view->history.end())
        view->before = *made;
    auto head = work.trustedHead();
    if (!head)
        return head.failure();
    view->rolledBack = view->feed.version < head->version;
    std::erase_if(view->history, [=](const FeedImport &import) { return import.atMs < sinceMs; });
    view->source = *source;
    if (const auto trusted = parsePublicKey(key->toLatin1(), u"work.db"_s))
        view->keyId = trusted->keyId();
    return {};
}

Result<> readCounts(StoreSession &session, SyncCentreView *view)
{
    FeedReader &reader = session.feed().reader();
    for (const auto &[type, count] : {std::pair{"person", &view->couriers}, std::pair{"seller", &view->sellers}, std::pair{"claim", &view->claims}}) {
        auto rows = reader.count(type);
        if (!rows)
            return rows.failure();
        *count = *rows;
    }
    return {};
}

} // namespace

Result<SyncCentreView> syncCentre(StoreSession &session)
{
    SyncCentreView view;
    view.feed = session.info();
    view.demo = view.feed.demo;
    auto basis = session.claimBasis();
    if (!basis)
        return basis.failure();
    for (const auto &read : {readCounts(session, &view), readOutbox(session, **basis, &view), readWork(session, **basis, &view)}) {
        if (!read)
            return read.failure();
    }
    for (DoctorCheck &check : DoctorDesk(session.profile(), session.clock()).run(false)) {
        if (!check.ok)
            view.problems.push_back(std::move(check));
    }
    return view;
}

} // namespace stardesk
