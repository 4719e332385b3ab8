#include "models/domain/claim_guards.h"

#include "models/domain/rule_set.h"

#include <algorithm>
#include <initializer_list>

namespace stardesk {

namespace {

using Refusal = std::optional<ClaimRefusal>;
using States = std::initializer_list<ClaimState>;

constexpr std::nullopt_t kPossible = std::nullopt;

/// The first refusal that is one.
Refusal firstOf(std::initializer_list<Refusal> refusals)
{
    const auto it = std::find_if(refusals.begin(), refusals.end(), [](const Refusal &refusal) { return refusal.has_value(); });
    return it == refusals.end() ? Refusal() : *it;
}

Refusal unlessState(const Claim &claim, States states)
{
    if (std::find(states.begin(), states.end(), claim.state) == states.end())
        return ClaimRefusal::WrongState;
    return kPossible;
}

Refusal unlessRole(const ClaimOperator &who, std::initializer_list<ClaimRole> roles)
{
    const bool holds = std::any_of(roles.begin(), roles.end(), [&](ClaimRole role) { return hasRole(who.roles, role); });
    return holds ? Refusal() : ClaimRefusal::RoleMissing;
}

Refusal when(bool refused, ClaimRefusal refusal)
{
    return refused ? Refusal(refusal) : Refusal();
}

ClaimCycle runningCycle(const Claim &claim)
{
    return claim.cycles.isEmpty() ? ClaimCycle{} : claim.cycles.last();
}

bool tookPartEarlier(const Claim &claim, const QString &person, qsizetype cyclesBefore)
{
    return std::any_of(claim.cycles.begin(), claim.cycles.begin() + cyclesBefore, [&](const ClaimCycle &cycle) {
        return cycle.contributors.contains(person) || cycle.checkers.contains(person);
    });
}

Refusal toReview(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
{
    const bool heldByOther = claim.state == ClaimState::InReview && hasOpenLease(claim, nowMs) && claim.holder != who.id;
    return firstOf({unlessState(claim, {ClaimState::Submitted, ClaimState::InReview}),
                    when(heldByOther, ClaimRefusal::Conflict),
                    when(needsReassignment(claim, rules), ClaimRefusal::ReassignRequired),
                    refusalAsReviewer(claim, who.id, false, rules), unlessRole(who, {ClaimRole::Reviewer})});
}

Refusal toRelease(const Claim &claim, const ClaimOperator &who, qint64 nowMs)
{
    const bool ended = hasRole(who.roles, ClaimRole::System) && !hasOpenLease(claim, nowMs);
    const bool may = claim.holder == who.id || hasRole(who.roles, ClaimRole::Lead) || ended;
    return firstOf({unlessState(claim, {ClaimState::InReview}), when(!may, ClaimRefusal::NotHolder)});
}

/// Relations of four eyes that hold for confirming and for returning.
Refusal toJudgeProposal(const Claim &claim, const ClaimOperator &who)
{
    if (claim.state != ClaimState::PendingCheck || !claim.proposal)
        return ClaimRefusal::WrongState;
    return firstOf({when(claim.proposal->maker == who.id || claim.confirmedBy.contains(who.id), ClaimRefusal::SamePerson),
                    when(runningCycle(claim).contributors.contains(who.id), ClaimRefusal::Contributor)});
}

Refusal aboveOwnLimit(const ClaimProposal &proposal, const ClaimOperator &who)
{
    if (!who.limitMinor || proposal.verdict == ClaimVerdict::Reject)
        return kPossible;
    if (!proposal.valuedMinor)
        return ClaimRefusal::NoRate;
    return when(*proposal.valuedMinor > *who.limitMinor, ClaimRefusal::AboveLimit);
}

Refusal toAnswerRequest(const Claim &claim, const ClaimOperator &who)
{
    return firstOf({when(claim.request->by == who.id, ClaimRefusal::SamePerson), unlessRole(who, {ClaimRole::Approver})});
}

Refusal toConfirm(const Claim &claim, const ClaimOperator &who)
{
    if (claim.request)
        return toAnswerRequest(claim, who);
    if (const Refusal person = toJudgeProposal(claim, who))
        return person;
    return firstOf({when(evidenceChangedSinceProposal(claim), ClaimRefusal::DigestChanged),
                    unlessRole(who, {ClaimRole::Approver}), aboveOwnLimit(*claim.proposal, who)});
}

Refusal toReturn(const Claim &claim, const ClaimOperator &who)
{
    if (claim.request)
        return toAnswerRequest(claim, who);
    return firstOf({toJudgeProposal(claim, who), unlessRole(who, {ClaimRole::Approver})});
}

Refusal toSubmit(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimProcess &process)
{
    const auto &facts = claim.facts;
    const auto from = std::max(facts.deliveredMs, facts.protectionEndMs); // an empty one counts as earlier
    const bool late = from && nowMs > naturalDue(*from, process.filingDays);
    return firstOf({unlessState(claim, {ClaimState::Draft}), when(facts.attempt > process.claimAttempts, ClaimRefusal::AttemptsExhausted),
                    when(late, ClaimRefusal::OutOfWindow), when(!facts.evidenceComplete, ClaimRefusal::EvidenceMissing),
                    unlessRole(who, {ClaimRole::Agent, ClaimRole::System})});
}

Refusal toAutoApprove(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
{
    const auto valued = rules.fx.convertOn({claim.facts.computedMinor, claim.facts.currency}, rules.set.limits.currency,
                                           BeijingDay::ofInstant(nowMs), Rounding::HalfUp);
    const bool sampled = isQaSampled(claim.facts, rules.set.process.qaSamplePercent);
    return firstOf({unlessState(claim, {ClaimState::Submitted}),
                    when(claim.facts.computedMinor <= 0, ClaimRefusal::AmountZero),
                    when(!claim.facts.evidenceComplete, ClaimRefusal::EvidenceMissing),
                    when(claim.flags != 0 || sampled, ClaimRefusal::Flagged), when(!valued, ClaimRefusal::NoRate),
                    when(valued && valued->amount.minor > rules.set.limits.automatic, ClaimRefusal::AmountTooHigh),
                    unlessRole(who, {ClaimRole::System})});
}

Refusal toStartPayment(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
{
    const bool decided = claim.proposal && (claim.proposal->maker == who.id || claim.confirmedBy.contains(who.id));
    const bool large = claim.proposal
        && (!claim.proposal->valuedMinor || *claim.proposal->valuedMinor >= rules.set.limits.fourEyes);
    const bool undoable = nowMs < claim.noticeMs + rules.set.process.undoMinutes * kMsPerMinute;
    return firstOf({unlessState(claim, {ClaimState::Approved}), when(decided && large, ClaimRefusal::SamePerson),
                    when(undoable, ClaimRefusal::NotYet), unlessRole(who, {ClaimRole::Finance})});
}

Refusal toRetryPayment(const Claim &claim, const ClaimOperator &who, const ClaimProcess &process)
{
    const bool usedUp = claim.paymentRetries >= process.paymentTries;
    return firstOf({unlessState(claim, {ClaimState::PayFailed}),
                    when(usedUp && !hasRole(who.roles, ClaimRole::Lead), ClaimRefusal::AttemptsExhausted),
                    unlessRole(who, {usedUp ? ClaimRole::Lead : ClaimRole::Finance})});
}

Refusal toAppeal(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimProcess &process)
{
    // A dismissed appeal has closed the claim: the reason is then that there is no second one.
    const bool usedUp = claim.appealsUsed >= process.appeals && claim.state != ClaimState::Appealed;
    return firstOf({when(usedUp && claim.state == ClaimState::Closed, ClaimRefusal::AttemptsExhausted),
                    unlessState(claim, {ClaimState::Rejected, ClaimState::Paid, ClaimState::Expired}),
                    when(usedUp, ClaimRefusal::AttemptsExhausted),
                    when(nowMs > naturalDue(claim.noticeMs, process.appealDays), ClaimRefusal::OutOfWindow),
                    unlessRole(who, {ClaimRole::Agent})});
}

Refusal toClose(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimProcess &process)
{
    const bool open = claim.state != ClaimState::Withdrawn && nowMs <= naturalDue(claim.noticeMs, process.appealDays);
    return firstOf({unlessState(claim, {ClaimState::Paid, ClaimState::Rejected, ClaimState::Expired, ClaimState::Withdrawn}),
                    when(open, ClaimRefusal::NotYet), unlessRole(who, {ClaimRole::System})});
}

/// A request stands until an approver has answered it.
Refusal toAsk(const Claim &claim, const ClaimOperator &who, States states)
{
    return firstOf({unlessState(claim, states), when(claim.request.has_value(), ClaimRefusal::WrongState),
                    unlessRole(who, {ClaimRole::Lead})});
}

Refusal toChangeEvidence(const Claim &claim, const ClaimOperator &who, States states, std::initializer_list<ClaimRole> roles)
{
    return firstOf({unlessState(claim, states), when(runningCycle(claim).checkers.contains(who.id), ClaimRefusal::Checker),
                    unlessRole(who, roles)});
}

} // namespace

bool evidenceChangedSinceProposal(const Claim &claim)
{
    if (!claim.proposal)
        return false;
    const QString &seen = claim.proposal->evidenceDigest;
    return hasFlag(claim.flags, ClaimFlag::EvidenceChanged) || (!seen.isEmpty() && seen != claim.evidenceDigest);
}

bool hasOpenLease(const Claim &claim, qint64 nowMs)
{
    return claim.state == ClaimState::InReview && !claim.holder.isEmpty() && nowMs < claim.leaseEndMs;
}

bool needsReassignment(const Claim &claim, const ClaimRules &rules)
{
    return claim.state == ClaimState::InReview && claim.holder.isEmpty()
        && runningCycle(claim).returns >= rules.set.process.returnsBeforeReassign;
}

std::optional<ClaimRefusal> refusalAsReviewer(const Claim &claim, const QString &person, bool appealStarts,
                                              const ClaimRules &rules)
{
    const ClaimCycle cycle = runningCycle(claim);
    if (appealStarts)
        return when(tookPartEarlier(claim, person, claim.cycles.size()), ClaimRefusal::PreviousCycle);
    const bool earlier = cycle.reason == CycleReason::Appeal && tookPartEarlier(claim, person, claim.cycles.size() - 1);
    return firstOf({when(earlier, ClaimRefusal::PreviousCycle),
                    when(cycle.checkers.contains(person), ClaimRefusal::Checker),
                    when(needsReassignment(claim, rules) && cycle.maker == person, ClaimRefusal::SamePerson)});
}

std::optional<ClaimRefusal> refusalOf(const Claim &claim, ClaimAction action, const ClaimOperator &who, qint64 nowMs,
                                      const ClaimRules &rules)
{
    using enum ClaimState;
    const ClaimProcess &process = rules.set.process;
    switch (action) {
    case ClaimAction::Submit: return toSubmit(claim, who, nowMs, process);
    case ClaimAction::AutoReject: return firstOf({unlessState(claim, {Submitted}), unlessRole(who, {ClaimRole::System})});
    case ClaimAction::AutoApprove: return toAutoApprove(claim, who, nowMs, rules);
    case ClaimAction::Take:
    case ClaimAction::RequestInfo:
    case ClaimAction::Approve:
    case ClaimAction::Reject: return toReview(claim, who, nowMs, rules);
    case ClaimAction::Release: return toRelease(claim, who, nowMs);
    case ClaimAction::ReceiveInfo:
        return firstOf({unlessState(claim, {InfoRequested, Expired}), unlessRole(who, {ClaimRole::Agent, ClaimRole::System})});
    case ClaimAction::ExpireInfo:
        return firstOf({unlessState(claim, {InfoRequested}), when(nowMs <= claim.answerDeadlineMs, ClaimRefusal::NotYet),
                        unlessRole(who, {ClaimRole::System})});
    case ClaimAction::Confirm: return toConfirm(claim, who);
    case ClaimAction::Return: return toReturn(claim, who);
    case ClaimAction::StartPayment: return toStartPayment(claim, who, nowMs, rules);
    case ClaimAction::ConfirmPayment:
    case ClaimAction::FailPayment:
        return firstOf({unlessState(claim, {InPayment}), unlessRole(who, {ClaimRole::Finance, ClaimRole::System})});
    case ClaimAction::RetryPayment: return toRetryPayment(claim, who, process);
    case ClaimAction::Appeal: return toAppeal(claim, who, nowMs, process);
    case ClaimAction::Assign:
        return firstOf({unlessState(claim, {Submitted, InReview, Appealed}), unlessRole(who, {ClaimRole::Lead})});
    case ClaimAction::Dismiss: return toAsk(claim, who, {Appealed});
    case ClaimAction::Reopen: return toAsk(claim, who, {Paid, Rejected, Closed});
    case ClaimAction::Withdraw:
        return firstOf({unlessState(claim, {Draft, Submitted, InReview, InfoRequested}), unlessRole(who, {ClaimRole::Agent})});
    case ClaimAction::Close: return toClose(claim, who, nowMs, process);
    case ClaimAction::Attach:
        // The reviewer may file what the claimant sent; he counts as a contributor then.
        return toChangeEvidence(claim, who,
                                {Draft, Submitted, InReview, InfoRequested, PendingCheck, Rejected, Paid, Expired, Appealed},
                                {ClaimRole::Agent, ClaimRole::Reviewer});
    case ClaimAction::LinkIncident:
        return toChangeEvidence(claim, who, {Submitted, InReview, InfoRequested, PendingCheck, Appealed},
                                {ClaimRole::Reviewer, ClaimRole::Lead});
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
