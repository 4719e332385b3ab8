#include "models/desk/claim_pack.h"

#include "models/desk/claim_evidence.h"
#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

PackedDecision packed(const OutboxEntry &entry)
{
    const Decision &decision = entry.decision;
    PackedDecision line{decision.decidedAtMs, decision.actor, decision.action, decision.reasonCodes, {}, decision.note, outboxWord(entry.state)};
    const auto currency = Currency::fromCode(decision.currency);
    if (decision.amountMinor && currency)
        line.amount = Money{*decision.amountMinor, *currency};
    return line;
}

} // namespace

Result<ClaimPack> claimPack(StoreSession &session, const ClaimProfile &profile)
{
    auto work = WorkAccess::forReading(session.profile());
    if (!work)
        return work.failure();
    auto entries = work->work().decisionsOn(u"claim"_s, profile.key.value);
    if (!entries)
        return entries.failure();
    auto evidence = evidenceOf(session, profile, *entries);
    if (!evidence)
        return evidence.failure();
    auto rules = session.rules().find(profile.ruleSet);
    if (!rules)
        return rules.failure();
    ClaimPack pack;
    for (const OutboxEntry &entry : *entries)
        pack.decisions.push_back(packed(entry));
    pack.evidence = evidence->seen.lines;
    pack.digest = evidenceDigestOf(pack.evidence, (*rules)->id, (*rules)->version);
    return pack;
}

} // namespace stardesk
