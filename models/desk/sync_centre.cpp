#include "models/desk/sync_centre.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_desk.h"
#include "models/desk/work_access.h"
#include "models/domain/claim_json.h"
#include "models/feed/minisign.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kShownMs = 90LL * 24 * 3600 * 1000;
constexpr int kMostImports = 500;

QString moneyOf(const std::optional<qint64> &minor, const QString &currency)
{
    const auto code = Currency::fromCode(currency);
    return minor && code ? moneyText({*minor, *code}) : QString();
}

/// What the export says of the claim's last verdict; nothing before one.
std::optional<ClaimProposal> verdictOf(const ClaimProfile &profile)
{
    if (profile.proposal.isEmpty())
        return {};
    const auto proposal = claimProposalFromJson(profile.proposal, u"claim/"_s + profile.key.value);
    return proposal ? std::optional(*proposal) : std::nullopt;
}

std::vector<ConflictField> fieldsOf(const Decision &decision, const ClaimProfile &profile)
{
    using Name = ConflictField::Name;
    const QJsonObject seen = dataOf(decision)["seen"_L1].toObject()["values"_L1].toObject();
    const auto saw = [&](const char *name) { return seen[QLatin1String(name)].toString(); };
    const auto verdict = verdictOf(profile);
    const QString currency = profile.parcel.item.currency.code();
    const auto action = claimActionFromWord(decision.action);
    const QString mineNote = decision.note;
    QString serverCode;
    QString serverNote;
    if (!profile.events.empty()) {
        serverCode = profile.events.back().code;
        serverNote = profile.events.back().note;
    }
    const auto state = claimStateFromWord(profile.state);
    return {{Name::Verdict, {}, action ? claimActionText(*action) : decision.action, state ? claimStateText(*state) : profile.state},
            {Name::Amount, saw("policy"), moneyOf(decision.amountMinor, decision.currency),
             verdict ? moneyOf(verdict->amountMinor, currency) : QString()},
            {Name::Reason, saw("code"), decision.reasonCodes.value(0), verdict ? verdict->code : serverCode},
            {Name::Documents, saw("documents"), saw("documents"), QString::number(profile.documents.size())},
            {Name::Note, {}, mineNote, serverNote}};
}

Result<ConflictCase> conflictOf(StoreSession &session, const ClaimBasis &basis, const OutboxEntry &entry)
{
    ConflictCase conflict;
    conflict.entry = entry;
    conflict.wasSent = entry.batch > 0;
    conflict.claim = claimOf(entry.decision);
    if (conflict.claim.isEmpty())
        return conflict;
    auto profile = ClaimDesk(session).profile(ClaimKey{conflict.claim});
    if (!profile && profile.failure().code == Failure::Code::NotFound)
        return conflict; // the claim is gone from the export; the decision is still told
    if (!profile)
        return profile.failure();
    conflict.order = profile->parcel.order;
    conflict.fields = fieldsOf(entry.decision, *profile);
    if (!profile->events.empty()) {
        const ClaimEventLine &last = profile->events.back();
        conflict.serverActor = basis.nameOf(last.actor);
        conflict.serverAtMs = last.atMs;
        conflict.serverTransition = last.transition;
    }
    return conflict;
}

OutboxLine lineOf(const StoreSession &session, const ClaimBasis &basis, const OutboxEntry &entry)
{
    const bool mine = session.person() && session.person()->key == entry.decision.actor;
    return {entry, claimOf(entry.decision), basis.nameOf(entry.decision.actor), entry.hold.leftMs(session.clock()), mine};
}

Result<> readOutbox(StoreSession &session, const ClaimBasis &basis, SyncCentreView *view)
{
    auto list = OutboxDesk(session.profile(), session.clock()).list();
    if (!list)
        return list.failure();
    view->counts = list->counts;
    view->outboxFolder = list->folder;
    for (const OutboxEntry &entry : list->entries) {
        if (entry.state != OutboxState::Conflict && entry.state != OutboxState::Rejected) {
            view->outbox.push_back(lineOf(session, basis, entry));
            continue;
        }
        auto conflict = conflictOf(session, basis, entry);
        if (!conflict)
            return conflict.failure();
        view->conflicts.push_back(std::move(*conflict));
    }
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
    for (const OutboxEntry &entry : *solved | std::views::reverse) {
        if (entry.ackedAtMs >= sinceMs)
            view->solved.push_back(lineOf(session, basis, entry));
    }
    view->history = std::move(*history);
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
