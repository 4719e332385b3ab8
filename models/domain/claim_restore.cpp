#include "models/domain/claim_events.h"

#include <algorithm>

namespace stardesk {

namespace {

bool carriesMoney(ClaimState state)
{
    return state == ClaimState::Approved || state == ClaimState::InPayment || state == ClaimState::Paid
        || state == ClaimState::PayFailed;
}

/// Amount and payment of a claim whose events do not tell them: automatic approvals arrive without a proposal and are of
/// the computed amount.
void restoreMoney(Claim &claim)
{
    if (!carriesMoney(claim.state))
        return;
    claim.approvedMinor = claim.proposal ? claim.proposal->amountMinor : claim.facts.computedMinor;
    if (claim.state == ClaimState::Paid && claim.entries.isEmpty())
        claim.entries.append({MoneyEntryKind::Payment, claim.approvedMinor, {}, claim.noticeMs});
}

bool firstResponseGiven(ClaimState state)
{
    return state != ClaimState::Submitted;
}

void addMaker(QStringList &contributors, const QString &maker)
{
    if (!maker.isEmpty() && !contributors.contains(maker))
        contributors.append(maker);
}

/// Fills in what the feed's events leave out: lengths of clocks, the lease, the proposal of the person who made it.
ClaimEvent completed(ClaimEvent event, const StoredClaim &stored)
{
    const bool starts = event.transition == ClaimTransition::Submitted || event.transition == ClaimTransition::AppealAssigned
        || event.transition == ClaimTransition::Reopened;
    if (starts)
        event.decisionMinutes = stored.sla.decisionMinutes;
    if (event.transition == ClaimTransition::Submitted)
        event.firstResponseMinutes = stored.sla.firstResponseMinutes;
    if (event.transition == ClaimTransition::Appealed)
        event.appealMinutes = stored.sla.appealMinutes;
    if (event.leaseEndMs == 0)
        event.leaseEndMs = event.atMs + stored.leaseMinutes * kMsPerMinute;
    if (!event.proposal && stored.proposal && stored.proposal->maker == event.actor)
        event.proposal = stored.proposal;
    return event;
}

} // namespace

Claim restoredClaim(const StoredClaim &stored, const QVector<ClaimEvent> &events)
{
    Claim claim;
    for (const ClaimEvent &event : events)
        claim = withEvent(std::move(claim), completed(event, stored));
    claim.facts = stored.facts;
    claim.state = stored.state;
    while (claim.cycles.size() < std::max(1, stored.cycle))
        claim.cycles.append(ClaimCycle{});
    const bool held = stored.state == ClaimState::InReview || stored.state == ClaimState::InfoRequested;
    claim.holder = held ? stored.assignee : QString();
    if (stored.proposal) {
        claim.proposal = stored.proposal;
        addMaker(claim.cycles.last().contributors, stored.proposal->maker);
    }
    claim.flags = ClaimFlags(claim.flags | stored.flags);
    claim.version = stored.version;
    if (!stored.evidenceDigest.isEmpty())
        claim.evidenceDigest = stored.evidenceDigest;
    restoreMoney(claim);
    if (firstResponseGiven(stored.state))
        claim.firstResponse.runningSince.reset();
    return claim;
}

} // namespace stardesk
