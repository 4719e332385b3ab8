#include "models/desk/order_check.h"

#include "models/desk/claim_basis.h"
#include "models/domain/claim_verdict.h"

namespace stardesk {

ClaimCommand verdictCommand(const ClaimOrder &order, const ClaimSituation &situation)
{
    ClaimCommand command;
    command.action = order.action;
    command.id = order.id;
    command.baseVersion = order.seenVersion;
    command.code = order.code;
    command.note = order.note;
    command.computedMinor = situation.claim.facts.computedMinor;
    if (order.action != ClaimAction::Approve)
        return command;
    command.amountMinor = order.amountMinor.value_or(*command.computedMinor);
    if (const auto &attribution = situation.profile.outcome.attribution; attribution && attribution->payable)
        command.shareBp = attribution->shareBp;
    return command;
}

OrderCheck checkOrder(const ClaimReview &review, const ClaimOrder &order)
{
    const ClaimSituation &now = review.situation;
    const bool verdict = order.action == ClaimAction::Approve || order.action == ClaimAction::Reject;
    if (!verdict || !review.basis)
        return {};
    const ClaimCommand command = verdictCommand(order, now);
    const ClaimRules rules = review.basis->rules(*now.rules);
    OrderCheck check{refusalOfCommand(now.claim, command, review.basis->claimOperator(review.viewer), review.readAtMs, rules),
                     proposalFor(now.claim, command, review.viewer, review.readAtMs, rules).checkersNeeded};
    const bool explained = order.note.trimmed().size() >= rules.set.process.commentLength;
    if (!check.refusal && order.action == ClaimAction::Approve && !review.missingEvidence.isEmpty() && !explained)
        check.refusal = ClaimRefusal::EvidenceMissing;
    return check;
}

} // namespace stardesk
