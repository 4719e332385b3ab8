#include "models/domain/claim_events.h"

namespace stardesk {

namespace {

void addPerson(QStringList &people, const QString &person)
{
    if (!person.isEmpty() && person != kSystemActor && !people.contains(person))
        people.append(person);
}

ClaimCycle &cycleOf(Claim &claim)
{
    if (claim.cycles.isEmpty())
        claim.cycles.append(ClaimCycle{});
    return claim.cycles.last();
}

void raise(Claim &claim, ClaimFlag flag)
{
    claim.flags = ClaimFlags(claim.flags | quint16(flag));
}

void lower(Claim &claim, ClaimFlag flag)
{
    claim.flags = ClaimFlags(claim.flags & ~quint16(flag));
}

void dropLease(Claim &claim)
{
    claim.holder.clear();
    claim.leaseEndMs = 0;
}

void stopClocks(Claim &claim)
{
    for (SlaClock *clock : {&claim.firstResponse, &claim.decision, &claim.appeal})
        clock->runningSince.reset();
}

void giveLease(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::InReview;
    claim.holder = event.holder;
    claim.leaseEndMs = event.leaseEndMs;
}

/// A verdict holds: approved money, or a rejection that takes back what an earlier cycle paid.
void conclude(Claim &claim, const ClaimEvent &event)
{
    const bool approved = claim.proposal && claim.proposal->verdict == ClaimVerdict::Approve;
    claim.state = approved ? ClaimState::Approved : ClaimState::Rejected;
    claim.approvedMinor = approved ? claim.proposal->amountMinor : 0;
    claim.noticeMs = event.atMs;
    stopClocks(claim);
    dropLease(claim);
    lower(claim, ClaimFlag::EvidenceChanged);
    if (approved)
        lower(claim, ClaimFlag::FraudHold);
    else if (const qint64 paid = claim.paidTotal(); paid != 0)
        claim.entries.append({MoneyEntryKind::Recovery, -paid, {}, event.atMs});
}

void startCycle(Claim &claim, const ClaimEvent &event, CycleReason reason)
{
    ClaimCycle cycle;
    cycle.reason = reason;
    claim.cycles.append(cycle);
    claim.proposal.reset();
    claim.confirmedBy.clear();
    claim.request.reset();
    stopClocks(claim);
    claim.decision = SlaClock{event.decisionMinutes, 0, event.atMs};
    giveLease(claim, event);
}

void open(Claim &claim, const ClaimEvent &event)
{
    if (event.facts)
        claim.facts = *event.facts;
    claim.state = ClaimState::Draft;
    addPerson(cycleOf(claim).contributors, event.actor);
}

void submit(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::Submitted;
    claim.evidenceDigest = event.evidenceDigest;
    claim.firstResponse = SlaClock{event.firstResponseMinutes, 0, event.atMs};
    claim.decision = SlaClock{event.decisionMinutes, 0, event.atMs};
}

void take(Claim &claim, const ClaimEvent &event)
{
    giveLease(claim, event);
    claim.firstResponse.runningSince.reset();
    // Whoever takes a claim has seen and may shape it; whom the lead assigns counts from the first own act.
    if (event.holder.isEmpty() || event.holder == event.actor)
        addPerson(cycleOf(claim).contributors, event.actor);
    else
        cycleOf(claim).returns = 0;
}

void requestInfo(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::InfoRequested;
    claim.answerDeadlineMs = event.deadlineMs;
    claim.decision.usedMs = event.usedMs;
    claim.decision.runningSince.reset();
    addPerson(cycleOf(claim).contributors, event.actor);
}

void receiveInfo(Claim &claim, const ClaimEvent &event)
{
    giveLease(claim, event);
    claim.decision = BusinessTime::resumed(claim.decision, event.atMs);
    if (!event.evidenceDigest.isEmpty())
        claim.evidenceDigest = event.evidenceDigest;
    addPerson(cycleOf(claim).contributors, event.actor);
}

void propose(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::PendingCheck;
    claim.proposal = event.proposal;
    claim.confirmedBy.clear();
    cycleOf(claim).maker = event.actor;
    addPerson(cycleOf(claim).contributors, event.actor);
    lower(claim, ClaimFlag::EvidenceChanged);
    dropLease(claim);
}

void confirm(Claim &claim, const ClaimEvent &event)
{
    addPerson(cycleOf(claim).checkers, event.actor);
    addPerson(claim.confirmedBy, event.actor);
}

void decideAlone(Claim &claim, const ClaimEvent &event)
{
    claim.proposal = event.proposal;
    addPerson(cycleOf(claim).contributors, event.actor);
    conclude(claim, event);
}

void returnToMaker(Claim &claim, const ClaimEvent &event)
{
    addPerson(cycleOf(claim).checkers, event.actor);
    ++cycleOf(claim).returns;
    claim.proposal.reset();
    claim.confirmedBy.clear();
    giveLease(claim, event);
}

void pay(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::Paid;
    claim.noticeMs = event.atMs;
    if (auto entry = claim.plannedEntry()) {
        entry->reference = event.reference;
        entry->atMs = event.atMs;
        claim.entries.append(*entry);
    }
}

void appeal(Claim &claim, const ClaimEvent &event)
{
    claim.state = ClaimState::Appealed;
    ++claim.appealsUsed;
    claim.request.reset();
    claim.appeal = SlaClock{event.appealMinutes, 0, event.atMs};
}

void changeEvidence(Claim &claim, const ClaimEvent &event)
{
    if (!event.evidenceDigest.isEmpty())
        claim.evidenceDigest = event.evidenceDigest;
    addPerson(cycleOf(claim).contributors, event.actor);
    raise(claim, ClaimFlag::EvidenceChanged);
}

void close(Claim &claim)
{
    claim.state = ClaimState::Closed;
    claim.request.reset();
    stopClocks(claim);
}

void change(Claim &claim, const ClaimEvent &event)
{
    switch (event.transition) {
    case ClaimTransition::Opened: return open(claim, event);
    case ClaimTransition::Submitted: return submit(claim, event);
    case ClaimTransition::AutoRejected:
    case ClaimTransition::AutoApproved:
    case ClaimTransition::Approved:
    case ClaimTransition::Rejected: return decideAlone(claim, event);
    case ClaimTransition::Taken: return take(claim, event);
    case ClaimTransition::Released:
        claim.state = ClaimState::Submitted;
        if (!event.note.isEmpty())
            claim.draftNote = event.note;
        return dropLease(claim);
    case ClaimTransition::InfoRequested: return requestInfo(claim, event);
    case ClaimTransition::InfoReceived: return receiveInfo(claim, event);
    case ClaimTransition::InfoExpired:
        claim.state = ClaimState::Expired; // the holder is kept: a late-synced answer goes back to the same person
        claim.noticeMs = event.atMs;
        return stopClocks(claim);
    case ClaimTransition::Proposed: return propose(claim, event);
    case ClaimTransition::FirstCheck: return confirm(claim, event);
    case ClaimTransition::Checked:
        confirm(claim, event);
        return conclude(claim, event);
    case ClaimTransition::Returned: return returnToMaker(claim, event);
    case ClaimTransition::PaymentStarted:
        claim.state = ClaimState::InPayment;
        claim.batch = event.reference;
        claim.paymentRetries = 0;
        return;
    case ClaimTransition::Paid: return pay(claim, event);
    case ClaimTransition::PayFailed: claim.state = ClaimState::PayFailed; return;
    case ClaimTransition::PaymentRetried:
        claim.state = ClaimState::InPayment;
        claim.batch = event.reference;
        ++claim.paymentRetries;
        return;
    case ClaimTransition::Appealed: return appeal(claim, event);
    case ClaimTransition::AppealAssigned: return startCycle(claim, event, CycleReason::Appeal);
    case ClaimTransition::DismissAsked: claim.request = ClaimRequest{false, event.actor, event.code}; return;
    case ClaimTransition::ReopenAsked: claim.request = ClaimRequest{true, event.actor, event.code}; return;
    case ClaimTransition::DismissRefused:
    case ClaimTransition::ReopenRefused: claim.request.reset(); return;
    case ClaimTransition::Dismissed: return close(claim);
    case ClaimTransition::Reopened: return startCycle(claim, event, CycleReason::Reopen);
    case ClaimTransition::Withdrawn:
        claim.state = ClaimState::Withdrawn;
        stopClocks(claim);
        return dropLease(claim);
    case ClaimTransition::Closed: return close(claim);
    case ClaimTransition::Attached: return changeEvidence(claim, event);
    case ClaimTransition::IncidentLinked:
        raise(claim, ClaimFlag::IncidentLinked);
        return changeEvidence(claim, event);
    }
    Q_UNREACHABLE();
}

void rememberCommand(Claim &claim, const ClaimEvent &event)
{
    if (event.commandId.isEmpty())
        return;
    if (claim.carriedOut.isEmpty() || claim.carriedOut.last().commandId != event.commandId)
        claim.carriedOut.append({event.commandId, 0, event.commandBody});
    claim.carriedOut.last().versionAfter = claim.version;
}

} // namespace

Claim withEvent(Claim claim, const ClaimEvent &event)
{
    change(claim, event);
    claim.flags = ClaimFlags(claim.flags | event.raised);
    ++claim.version;
    rememberCommand(claim, event);
    return claim;
}

Claim replayed(const QVector<ClaimEvent> &events)
{
    Claim claim;
    for (const ClaimEvent &event : events)
        claim = withEvent(std::move(claim), event);
    return claim;
}

} // namespace stardesk
