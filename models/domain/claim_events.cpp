#include "models/domain/claim_events.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

struct TransitionName {
    ClaimTransition transition;
    QLatin1StringView word;
    const char *text;
};

constexpr std::array kTransitions{
    TransitionName{ClaimTransition::Opened, "T01"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Opened")},
    TransitionName{ClaimTransition::Submitted, "T02"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Submitted")},
    TransitionName{ClaimTransition::AutoRejected, "T03"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Rejected automatically")},
    TransitionName{ClaimTransition::AutoApproved, "T04"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Approved automatically")},
    TransitionName{ClaimTransition::Taken, "T05"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Taken into review")},
    TransitionName{ClaimTransition::Released, "T06"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Released")},
    TransitionName{ClaimTransition::InfoRequested, "T07"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Information requested")},
    TransitionName{ClaimTransition::InfoReceived, "T08"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Information received")},
    TransitionName{ClaimTransition::InfoExpired, "T09"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Answer not received in time")},
    TransitionName{ClaimTransition::Approved, "T10"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Approved")},
    TransitionName{ClaimTransition::Proposed, "T11"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Proposed")},
    TransitionName{ClaimTransition::Rejected, "T12"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Rejected")},
    TransitionName{ClaimTransition::FirstCheck, "T13-1"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Confirmed by the first of two checkers")},
    TransitionName{ClaimTransition::Checked, "T13"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Confirmed")},
    TransitionName{ClaimTransition::Returned, "T14"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Returned")},
    TransitionName{ClaimTransition::PaymentStarted, "T16"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment started")},
    TransitionName{ClaimTransition::Paid, "T17"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Paid")},
    TransitionName{ClaimTransition::PayFailed, "T17-FAIL"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment failed")},
    TransitionName{ClaimTransition::PaymentRetried, "T18"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment tried again")},
    TransitionName{ClaimTransition::Appealed, "T19"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appealed")},
    TransitionName{ClaimTransition::AppealAssigned, "T20"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appeal assigned")},
    TransitionName{ClaimTransition::DismissAsked, "T21-ASK"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Dismissal of the appeal asked for")},
    TransitionName{ClaimTransition::DismissRefused, "T21-NO"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Dismissal of the appeal not confirmed")},
    TransitionName{ClaimTransition::Dismissed, "T21"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appeal dismissed")},
    TransitionName{ClaimTransition::ReopenAsked, "T22-ASK"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Reopening asked for")},
    TransitionName{ClaimTransition::ReopenRefused, "T22-NO"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Reopening not confirmed")},
    TransitionName{ClaimTransition::Reopened, "T22"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Reopened")},
    TransitionName{ClaimTransition::Withdrawn, "T23"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Withdrawn")},
    TransitionName{ClaimTransition::Closed, "T24"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Closed")},
    TransitionName{ClaimTransition::Attached, "ATTACH"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Document attached")},
    TransitionName{ClaimTransition::IncidentLinked, "LINK"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Incident linked")},
};

const TransitionName &nameOf(ClaimTransition transition)
{
    return *std::find_if(kTransitions.begin(), kTransitions.end(),
                         [transition](const TransitionName &name) { return name.transition == transition; });
}

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

bool carriesMoney(ClaimState state)
{
    return state == ClaimState::Approved || state == ClaimState::InPayment || state == ClaimState::Paid
        || state == ClaimState::PayFailed;
}

/// Amount and payment of a claim whose events do not tell them (automatic approvals arrive without).
void restoreMoney(Claim &claim)
{
    if (!carriesMoney(claim.state) || !claim.proposal || claim.proposal->verdict != ClaimVerdict::Approve)
        return;
    claim.approvedMinor = claim.proposal->amountMinor;
    if (claim.state == ClaimState::Paid && claim.entries.isEmpty())
        claim.entries.append({MoneyEntryKind::Payment, claim.approvedMinor, {}, claim.noticeMs});
}

bool firstResponseGiven(ClaimState state)
{
    return state != ClaimState::Submitted;
}

} // namespace

QString claimTransitionWord(ClaimTransition transition)
{
    return nameOf(transition).word;
}

std::optional<ClaimTransition> claimTransitionFromWord(QStringView word)
{
    const auto it = std::find_if(kTransitions.begin(), kTransitions.end(),
                                 [word](const TransitionName &name) { return word == name.word; });
    return it == kTransitions.end() ? std::nullopt : std::optional(it->transition);
}

QString claimTransitionText(ClaimTransition transition)
{
    return QCoreApplication::translate("ClaimEvent", nameOf(transition).text);
}

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

Claim restoredClaim(const StoredClaim &stored, const QVector<ClaimEvent> &events)
{
    Claim claim;
    for (ClaimEvent event : events) {
        if (event.transition == ClaimTransition::Submitted) {
            event.firstResponseMinutes = stored.sla.firstResponseMinutes;
            event.decisionMinutes = stored.sla.decisionMinutes;
        }
        if (event.transition == ClaimTransition::AppealAssigned || event.transition == ClaimTransition::Reopened)
            event.decisionMinutes = stored.sla.decisionMinutes;
        if (event.transition == ClaimTransition::Appealed)
            event.appealMinutes = stored.sla.appealMinutes;
        if (event.leaseEndMs == 0)
            event.leaseEndMs = event.atMs + stored.leaseMinutes * kMsPerMinute;
        if (!event.proposal && stored.proposal && stored.proposal->maker == event.actor)
            event.proposal = stored.proposal;
        claim = withEvent(std::move(claim), event);
    }
    claim.facts = stored.facts;
    claim.state = stored.state;
    while (claim.cycles.size() < std::max(1, stored.cycle))
        claim.cycles.append(ClaimCycle{});
    claim.holder = stored.state == ClaimState::InReview || stored.state == ClaimState::InfoRequested ? stored.assignee
                                                                                                     : QString();
    if (stored.proposal) {
        claim.proposal = stored.proposal;
        addPerson(cycleOf(claim).contributors, stored.proposal->maker);
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
