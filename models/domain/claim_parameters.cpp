#include "models/domain/claim_parameters.h"

#include "models/domain/claim_reasons.h"
#include "models/domain/claim_verdict.h"

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<ClaimRefusal>;

Refusal unlessReason(const QString &code, ReasonKind kind)
{
    if (code.isEmpty())
        return ClaimRefusal::ReasonRequired;
    return isReasonOf(code, kind) ? Refusal() : ClaimRefusal::ReasonUnknown;
}

Refusal unlessGiven(const QString &text, ClaimRefusal refusal)
{
    return text.isEmpty() ? Refusal(refusal) : Refusal();
}

Refusal refusalOfReturn(const Claim &claim, const ClaimCommand &command)
{
    if (const Refusal code = unlessReason(command.code, ReasonKind::Return))
        return code;
    const bool changed = !claim.request && evidenceChangedSinceProposal(claim);
    return changed && command.code != "K03"_L1 ? Refusal(ClaimRefusal::DigestChanged) : Refusal();
}

Refusal refusalOfAppeal(const Claim &claim, const ClaimCommand &command)
{
    // New evidence speaks for itself: a document named here, or one attached since the decision.
    if (command.code.isEmpty() && (!command.reference.isEmpty() || hasFlag(claim.flags, ClaimFlag::EvidenceChanged)))
        return {};
    return unlessReason(command.code, ReasonKind::Reopen);
}

Refusal refusalOfAnswer(const Claim &claim, const ClaimCommand &command, qint64 nowMs)
{
    const bool late = command.receivedMs.value_or(nowMs) > claim.answerDeadlineMs;
    return late ? Refusal(ClaimRefusal::OutOfWindow) : Refusal();
}

Refusal refusalOfAssignment(const Claim &claim, const ClaimCommand &command, const ClaimRules &rules)
{
    if (command.to.isEmpty())
        return ClaimRefusal::TargetRequired;
    return refusalAsReviewer(claim, command.to, claim.state == ClaimState::Appealed, rules);
}

Refusal refusalOfAutoReject(const ClaimCommand &command)
{
    if (const Refusal code = unlessReason(command.code, ReasonKind::Reject))
        return code;
    return findClaimReason(command.code)->objective ? Refusal() : ClaimRefusal::ReasonUnknown;
}

} // namespace

std::optional<ClaimRefusal> refusalOfParameters(const Claim &claim, const ClaimCommand &command, qint64 nowMs,
                                                const ClaimRules &rules)
{
    switch (command.action) {
    case ClaimAction::Approve:
    case ClaimAction::Reject: return refusalOfVerdict(claim, command, rules);
    case ClaimAction::RequestInfo: return unlessReason(command.code, ReasonKind::Info);
    case ClaimAction::ReceiveInfo: return refusalOfAnswer(claim, command, nowMs);
    case ClaimAction::AutoReject: return refusalOfAutoReject(command);
    case ClaimAction::Return: return refusalOfReturn(claim, command);
    case ClaimAction::Assign: return refusalOfAssignment(claim, command, rules);
    case ClaimAction::Appeal: return refusalOfAppeal(claim, command);
    case ClaimAction::Dismiss: return unlessReason(command.code, ReasonKind::Reject);
    case ClaimAction::Reopen: return unlessReason(command.code, ReasonKind::Reopen);
    case ClaimAction::StartPayment:
    case ClaimAction::ConfirmPayment:
    case ClaimAction::RetryPayment:
    case ClaimAction::Attach:
    case ClaimAction::LinkIncident: return unlessGiven(command.reference, ClaimRefusal::ReferenceRequired);
    case ClaimAction::Submit:
    case ClaimAction::AutoApprove:
    case ClaimAction::Take:
    case ClaimAction::Release:
    case ClaimAction::ExpireInfo:
    case ClaimAction::Confirm:
    case ClaimAction::FailPayment:
    case ClaimAction::Withdraw:
    case ClaimAction::Close: return {};
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
