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
    const qint64 told = claim.entries.isEmpty() ? claim.facts.computedMinor : claim.paidTotal();
    claim.approvedMinor = claim.proposal ? claim.proposal->amountMinor : told;
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

/// A payment whose note begins with its amount ("EUR 10.00", then the reference) is known after the claim was reopened,
/// when the record has neither proposal nor money any more.
void readPayment(Claim &claim, ClaimEvent &event, Currency currency)
{
    if (event.transition != ClaimTransition::Paid)
        return;
    const auto paid = parseMoney(event.note.section(u' ', 0, 1));
    if (!paid || paid->currency != currency)
        return;
    claim.approvedMinor = paid->minor;
    event.reference = event.note.section(u' ', 2);
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
    for (const ClaimEvent &told : events) {
        ClaimEvent event = completed(told, stored);
        readPayment(claim, event, stored.facts.currency);
        claim = withEvent(std::move(claim), event);
    }
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
