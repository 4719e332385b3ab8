#include "models/domain/claim_verdict.h"

#include "models/domain/claim_reasons.h"
#include "models/domain/rule_set.h"

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Int128 = __int128;
constexpr int kBasis = 10'000;

qint64 computedOf(const Claim &claim, const ClaimCommand &command)
{
    return command.computedMinor.value_or(claim.facts.computedMinor);
}

qint64 amountOf(const Claim &claim, const ClaimCommand &command)
{
    return command.action == ClaimAction::Reject ? 0 : command.amountMinor.value_or(computedOf(claim, command));
}

QString codeOf(const Claim &claim, const ClaimCommand &command)
{
    if (!command.code.isEmpty() || command.action == ClaimAction::Reject)
        return command.code;
    if (amountOf(claim, command) < computedOf(claim, command))
        return u"A03"_s;
    return claim.facts.kind == ClaimKind::Lost ? u"A02"_s : u"A01"_s;
}

bool raisedBeyond(qint64 amount, qint64 computed, int basisPoints)
{
    return Int128(amount) * kBasis > Int128(computed) * (kBasis + basisPoints);
}

/// What is compared with the limits: the amount, or what a rejection refuses.
qint64 valueOf(const Claim &claim, const ClaimProposal &proposal)
{
    if (proposal.verdict == ClaimVerdict::Approve)
        return proposal.amountMinor;
    return std::max(claim.facts.askedMinor.value_or(0), proposal.computedMinor);
}

void value(const Claim &claim, ClaimProposal &proposal, const ClaimRules &rules)
{
    const auto valued = rules.fx.convertOn({valueOf(claim, proposal), claim.facts.currency}, rules.set.limits.currency,
                                           BeijingDay::ofInstant(proposal.madeMs), Rounding::HalfUp);
    if (!valued)
        return;
    proposal.valuedMinor = valued->amount.minor;
    proposal.rate = valued->rate;
}

std::vector<FourEyesReason> reasonsFor(const Claim &claim, const ClaimProposal &proposal, const ClaimRules &rules)
{
    const bool approves = proposal.verdict == ClaimVerdict::Approve;
    const ClaimReason *code = findClaimReason(proposal.code);
    const ClaimLimits &limits = rules.set.limits;
    std::vector<FourEyesReason> reasons;
    const auto add = [&](bool holds, FourEyesReason reason) {
        if (holds)
            reasons.push_back(reason);
    };
    add(!proposal.valuedMinor, FourEyesReason::NoRate);
    add(proposal.valuedMinor && *proposal.valuedMinor >= limits.fourEyes,
        approves ? FourEyesReason::Amount : FourEyesReason::ClaimValue);
    add(approves && raisedBeyond(proposal.amountMinor, proposal.computedMinor, limits.overrideBp),
        FourEyesReason::Override);
    add(code && code->needsFourEyes, approves ? FourEyesReason::Goodwill : FourEyesReason::RejectCode);
    add(!claim.cycles.isEmpty() && claim.cycles.last().reason == CycleReason::Reopen, FourEyesReason::Reopened);
    add(approves && hasFlag(claim.flags, ClaimFlag::FraudHold), FourEyesReason::FraudHold);
    add(hasFlag(claim.flags, ClaimFlag::QaSample) || isQaSampled(claim.facts, rules.set.process.qaSamplePercent),
        FourEyesReason::QaSample);
    return reasons;
}

} // namespace

int checkersFor(const ClaimProposal &proposal, const ClaimLimits &limits)
{
    const bool large = proposal.verdict == ClaimVerdict::Approve && proposal.valuedMinor
        && *proposal.valuedMinor >= limits.twoCheckers;
    return std::max(proposal.checkersNeeded, large ? 2 : 1);
}

std::optional<ClaimRefusal> refusalOfVerdict(const Claim &claim, const ClaimCommand &command, const ClaimRules &rules)
{
    const bool rejects = command.action == ClaimAction::Reject;
    const QString code = codeOf(claim, command);
    if (code.isEmpty())
        return ClaimRefusal::ReasonRequired;
    if (!isReasonOf(code, rejects ? ReasonKind::Reject : ReasonKind::Approve))
        return ClaimRefusal::ReasonUnknown;
    const qint64 amount = amountOf(claim, command);
    if (!rejects && amount <= 0)
        return ClaimRefusal::AmountZero;
    if (!rejects && amount > claim.facts.ceilingMinor)
        return ClaimRefusal::AmountTooHigh;
    const bool raised = !rejects && amount > computedOf(claim, command);
    const bool commentDue = raised || findClaimReason(code)->needsComment;
    if (commentDue && command.note.trimmed().size() < rules.set.process.commentLength)
        return ClaimRefusal::CommentRequired;
    return std::nullopt;
}

ClaimProposal proposalFor(const Claim &claim, const ClaimCommand &command, const QString &maker, qint64 nowMs,
                          const ClaimRules &rules)
{
    ClaimProposal proposal;
    proposal.verdict = command.action == ClaimAction::Reject ? ClaimVerdict::Reject : ClaimVerdict::Approve;
    proposal.computedMinor = computedOf(claim, command);
    proposal.amountMinor = amountOf(claim, command);
    proposal.code = codeOf(claim, command);
    proposal.comment = command.note;
    proposal.maker = maker;
    proposal.madeMs = nowMs;
    proposal.ruleSet = rules.set.id;
    proposal.ruleVersion = rules.set.version;
    proposal.shareBp = command.shareBp;
    proposal.evidenceDigest = claim.evidenceDigest;
    value(claim, proposal, rules);
    proposal.reasons = reasonsFor(claim, proposal, rules);
    proposal.checkersNeeded = proposal.reasons.empty() ? 0 : checkersFor(proposal, rules.set.limits);
    return proposal;
}

} // namespace stardesk
