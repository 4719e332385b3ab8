#include "ui/claims/decision_words.h"

#include "models/domain/claim_reasons.h"
#include "models/domain/hr_decision.h"
#include "ui/claims/claim_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Decisions", text);
}

/// Who is charged most of `amount`, and how much; nothing where there is nothing to split.
std::optional<std::pair<Party, qint64>> mostCharged(const ClaimProfile &claim, qint64 amount)
{
    const auto &delay = claim.outcome.attribution;
    if (!delay || !delay->payable || amount <= 0)
        return {};
    const auto split = splitCost(*delay, amount);
    if (!split)
        return {};
    const auto most = std::ranges::max_element(*split);
    return std::pair(claim.outcome.parties[size_t(most - split->begin())], *most);
}

QString paidText(const ClaimReview &review, const Money &amount)
{
    const QString paid = shownMoney(amount);
    const auto charged = mostCharged(review.situation.profile, amount.minor);
    if (!charged)
        return say(QT_TRANSLATE_NOOP("Decisions", "the buyer gets %1.")).arg(paid);
    return say(QT_TRANSLATE_NOOP("Decisions", "the buyer gets %1. Charged of it: %2 %3."))
        .arg(paid, partyText(charged->first), shownMoney({charged->second, amount.currency}));
}

/// The action in the past, with the claim in place of %1.
QString pastText(ClaimAction action, bool proposed)
{
    switch (action) {
    case ClaimAction::Approve:
        return proposed ? say(QT_TRANSLATE_NOOP("Decisions", "Approval of claim %1 proposed"))
                        : say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 approved"));
    case ClaimAction::Reject:
        return proposed ? say(QT_TRANSLATE_NOOP("Decisions", "Rejection of claim %1 proposed"))
                        : say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 rejected"));
    case ClaimAction::Confirm: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 confirmed"));
    case ClaimAction::Return: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 returned"));
    case ClaimAction::RequestInfo: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 on hold, information requested"));
    case ClaimAction::Release: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 released"));
    case ClaimAction::Take: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 taken"));
    case ClaimAction::Assign: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 assigned"));
    case ClaimAction::LinkIncident: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 linked to an incident"));
    case ClaimAction::Attach: return say(QT_TRANSLATE_NOOP("Decisions", "Document attached to claim %1"));
    case ClaimAction::Appeal: return say(QT_TRANSLATE_NOOP("Decisions", "Claim %1 appealed"));
    case ClaimAction::Dismiss: return say(QT_TRANSLATE_NOOP("Decisions", "Dismissal of claim %1 asked for"));
    case ClaimAction::Reopen: return say(QT_TRANSLATE_NOOP("Decisions", "Reopening of claim %1 asked for"));
    case ClaimAction::Submit:
    case ClaimAction::AutoReject:
    case ClaimAction::AutoApprove:
    case ClaimAction::ReceiveInfo:
    case ClaimAction::ExpireInfo:
    case ClaimAction::StartPayment:
    case ClaimAction::ConfirmPayment:
    case ClaimAction::FailPayment:
    case ClaimAction::RetryPayment:
    case ClaimAction::Withdraw:
    case ClaimAction::Close: return claimActionText(action) + u": %1"_s;
    }
    Q_UNREACHABLE();
}

QString withDetail(const QString &sentence, const QString &code, const std::optional<Money> &amount)
{
    QStringList detail;
    if (amount && amount->minor > 0)
        detail.append(shownMoney(*amount));
    if (!code.isEmpty())
        detail.append(code);
    return detail.isEmpty() ? sentence + u'.' : sentence + u" ("_s + detail.join(u", "_s) + u")."_s;
}

} // namespace

Money amountOf(const ClaimReview &review, const ClaimOrder &order)
{
    const ClaimFacts &facts = review.situation.claim.facts;
    return {order.amountMinor.value_or(facts.computedMinor), facts.currency};
}

QString consequenceText(const ClaimReview &review, const ClaimOrder &order)
{
    const Claim &claim = review.situation.claim;
    switch (order.action) {
    case ClaimAction::Approve:
        return review.action(ClaimAction::Approve).proposes
            ? say(QT_TRANSLATE_NOOP("Decisions", "a second person decides; if confirmed, %1")).arg(paidText(review, amountOf(review, order)))
            : paidText(review, amountOf(review, order));
    case ClaimAction::Reject: return say(QT_TRANSLATE_NOOP("Decisions", "the buyer gets nothing and is told why."));
    case ClaimAction::RequestInfo: return say(QT_TRANSLATE_NOOP("Decisions", "the clock pauses until the claimant answers."));
    case ClaimAction::Confirm:
        if (claim.proposal && claim.proposal->verdict == ClaimVerdict::Approve)
            return say(QT_TRANSLATE_NOOP("Decisions", "confirmed: %1")).arg(paidText(review, {claim.proposal->amountMinor, claim.facts.currency}));
        return say(QT_TRANSLATE_NOOP("Decisions", "confirmed: the buyer gets nothing and is told why."));
    case ClaimAction::Return: return say(QT_TRANSLATE_NOOP("Decisions", "the proposal goes back to review."));
    case ClaimAction::Release: return say(QT_TRANSLATE_NOOP("Decisions", "the claim goes back to the queue for anybody."));
    case ClaimAction::Assign: return say(QT_TRANSLATE_NOOP("Decisions", "%1 reviews this claim.")).arg(order.to);
    case ClaimAction::LinkIncident: return say(QT_TRANSLATE_NOOP("Decisions", "incident %1 is linked; its excused hours count.")).arg(order.to);
    case ClaimAction::Dismiss: return say(QT_TRANSLATE_NOOP("Decisions", "an approver confirms that the appeal is dismissed."));
    case ClaimAction::Reopen: return say(QT_TRANSLATE_NOOP("Decisions", "an approver confirms; what was paid stays and is only added to."));
    case ClaimAction::Appeal:
    case ClaimAction::Take:
    case ClaimAction::Attach:
    case ClaimAction::Submit:
    case ClaimAction::AutoReject:
    case ClaimAction::AutoApprove:
    case ClaimAction::ReceiveInfo:
    case ClaimAction::ExpireInfo:
    case ClaimAction::StartPayment:
    case ClaimAction::ConfirmPayment:
    case ClaimAction::FailPayment:
    case ClaimAction::RetryPayment:
    case ClaimAction::Withdraw:
    case ClaimAction::Close: return claimActionText(order.action);
    }
    Q_UNREACHABLE();
}

QString holdText(int minutes)
{
    return minutes == 0 ? say(QT_TRANSLATE_NOOP("Decisions", "Final at once. Esc disarms."))
                        : say(QT_TRANSLATE_NOOP("Decisions", "Held for %1 min, then final. Esc disarms.")).arg(minutes);
}

QString heldText(const HeldDecision &held)
{
    if (!held.person.value.isEmpty()) //: %1 is a courier, %2 what HR decided: "rating excluded".
        return withDetail(say(QT_TRANSLATE_NOOP("Decisions", "%1: %2")).arg(held.personName, hrDoneText(held.kind)), held.code, held.amount);
    const auto action = claimActionFromWord(held.action);
    const QString sentence = action ? pastText(*action, false).arg(held.record) : held.action + u' ' + held.record;
    return withDetail(sentence, held.code, held.amount);
}

QString doneText(const ClaimOutcomeOfOrder &outcome)
{
    return withDetail(pastText(outcome.order.action, outcome.proposed).arg(outcome.order.claim.value), outcome.order.code, outcome.amount);
}

} // namespace stardesk
