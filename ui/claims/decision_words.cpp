#include "ui/claims/decision_words.h"

#include "models/core/text/words.h"
#include "models/desk/order_check.h"
#include "models/desk/tip_notes.h"
#include "models/domain/claim_reasons.h"
#include "ui/claims/claim_words.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr Words say("Decisions");

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

/// What an action is called once it is done, and what an armed one will do. A second sentence where a second person decides.
struct ActionWords {
    ClaimAction action;
    const char *past;        ///< %1 the claim
    const char *proposed;    ///< null: never proposed
    const char *consequence; ///< %1 the person or incident; null: told by its amount
};
constexpr std::array kActionWords{
    ActionWords{ClaimAction::Approve, QT_TRANSLATE_NOOP("Decisions", "Claim %1 approved"),
                QT_TRANSLATE_NOOP("Decisions", "Approval of claim %1 proposed"), nullptr},
    ActionWords{ClaimAction::Reject, QT_TRANSLATE_NOOP("Decisions", "Claim %1 rejected"),
                QT_TRANSLATE_NOOP("Decisions", "Rejection of claim %1 proposed"),
                QT_TRANSLATE_NOOP("Decisions", "the buyer gets nothing and is told why.")},
    ActionWords{ClaimAction::Confirm, QT_TRANSLATE_NOOP("Decisions", "Claim %1 confirmed"), nullptr, nullptr},
    ActionWords{ClaimAction::Return, QT_TRANSLATE_NOOP("Decisions", "Claim %1 returned"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the proposal goes back to review.")},
    ActionWords{ClaimAction::RequestInfo, QT_TRANSLATE_NOOP("Decisions", "Claim %1 on hold, information requested"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the clock pauses until the claimant answers.")},
    ActionWords{ClaimAction::Release, QT_TRANSLATE_NOOP("Decisions", "Claim %1 released"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the claim goes back to the queue for anybody.")},
    ActionWords{ClaimAction::Take, QT_TRANSLATE_NOOP("Decisions", "Claim %1 taken"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the claim is yours until you release it or your lease ends.")},
    ActionWords{ClaimAction::Assign, QT_TRANSLATE_NOOP("Decisions", "Claim %1 assigned"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "%1 reviews this claim.")},
    ActionWords{ClaimAction::LinkIncident, QT_TRANSLATE_NOOP("Decisions", "Claim %1 linked to an incident"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "incident %1 is linked; its excused hours count.")},
    ActionWords{ClaimAction::Attach, QT_TRANSLATE_NOOP("Decisions", "Document attached to claim %1"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the document is filed with the claim.")},
    ActionWords{ClaimAction::Appeal, QT_TRANSLATE_NOOP("Decisions", "Claim %1 appealed"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "the claim is looked at again by somebody who has not seen it.")},
    ActionWords{ClaimAction::Dismiss, QT_TRANSLATE_NOOP("Decisions", "Dismissal of claim %1 asked for"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "an approver confirms that the appeal is dismissed.")},
    ActionWords{ClaimAction::Reopen, QT_TRANSLATE_NOOP("Decisions", "Reopening of claim %1 asked for"), nullptr,
                QT_TRANSLATE_NOOP("Decisions", "an approver confirms; what was paid stays and is only added to.")},
};

const ActionWords *wordsOf(ClaimAction action)
{
    const auto found = std::ranges::find(kActionWords, action, &ActionWords::action);
    return found == kActionWords.end() ? nullptr : &*found;
}

QString pastText(ClaimAction action, bool proposed)
{
    const ActionWords *words = wordsOf(action);
    if (!words)
        return claimActionText(action) + u": %1"_s;
    return say(proposed && words->proposed ? words->proposed : words->past);
}

/// What a claim that was paid before gets now: paid money is only added to (T22).
QString paidAgainText(const Claim &claim, qint64 amount)
{
    const Currency currency = claim.facts.currency;
    const qint64 more = amount - claim.paidTotal();
    const QString paid = say(QT_TRANSLATE_NOOP("Decisions", "%1 was paid and stays")).arg(shownMoney({claim.paidTotal(), currency}));
    if (more > 0)
        return say(QT_TRANSLATE_NOOP("Decisions", "%1; a supplement of %2 is added.")).arg(paid, shownMoney({more, currency}));
    if (more < 0)
        return say(QT_TRANSLATE_NOOP("Decisions", "%1; a recovery of %2 is booked.")).arg(paid, shownMoney({-more, currency}));
    return paid + u'.';
}

QString approvalText(const ClaimReview &review, const Money &amount)
{
    const Claim &claim = review.situation.claim;
    return claim.entries.isEmpty() ? paidText(review, amount) : paidAgainText(claim, amount.minor);
}

QString confirmText(const ClaimReview &review)
{
    const Claim &claim = review.situation.claim;
    if (claim.request)
        return claim.request->reopen ? say(QT_TRANSLATE_NOOP("Decisions", "the claim goes back to review."))
                                     : say(QT_TRANSLATE_NOOP("Decisions", "the appeal is dismissed and the claim closed."));
    if (claim.proposal && claim.proposal->verdict == ClaimVerdict::Approve)
        return say(QT_TRANSLATE_NOOP("Decisions", "confirmed: %1")).arg(approvalText(review, {claim.proposal->amountMinor, claim.facts.currency}));
    return say(QT_TRANSLATE_NOOP("Decisions", "confirmed: the buyer gets nothing and is told why."));
}

QString ifConfirmed(const QString &consequence)
{
    return say(QT_TRANSLATE_NOOP("Decisions", "a second person decides; if confirmed, %1")).arg(consequence);
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
    if (order.action == ClaimAction::Confirm)
        return confirmText(review);
    if (order.action == ClaimAction::Approve) {
        const QString paid = approvalText(review, amountOf(review, order));
        return checkOrder(review, order).proposes() ? ifConfirmed(paid) : paid;
    }
    const ActionWords *words = wordsOf(order.action);
    if (!words)
        return claimActionText(order.action);
    const QString text = say(words->consequence);
    if (checkOrder(review, order).proposes())
        return ifConfirmed(text);
    return text.contains(u"%1"_s) ? text.arg(order.to) : text;
}

QString holdText(int minutes)
{
    return minutes == 0 ? say(QT_TRANSLATE_NOOP("Decisions", "Final at once. Esc disarms."))
                        : say(QT_TRANSLATE_NOOP("Decisions", "Held for %1 min, then final. Esc disarms.")).arg(minutes);
}

QString heldText(const HeldDecision &held)
{
    if (!held.person.value.isEmpty()) //: %1 is a courier, %2 what HR decided: "rating excluded".
        return withDetail(say(QT_TRANSLATE_NOOP("Decisions", "%1: %2")).arg(held.personName, hrDoneWords(held.kind, held.note)), held.code, held.amount);
    const auto action = claimActionFromWord(held.action);
    const QString sentence = action ? pastText(*action, held.proposed).arg(held.record) : held.action + u' ' + held.record;
    return withDetail(sentence, held.code, held.amount);
}

QString heldBatchText(const HeldDecision &held, qint64 count)
{
    const auto action = claimActionFromWord(held.action);
    return say(QT_TRANSLATE_NOOP("Decisions", "Decided together for %1 claims: %2."))
        .arg(QLocale().toString(count), action ? claimActionText(*action) : held.action);
}

QString doneText(const ClaimOutcomeOfOrder &outcome)
{
    return withDetail(pastText(outcome.order.action, outcome.proposed).arg(outcome.order.claim.value), outcome.order.code, outcome.amount);
}

} // namespace stardesk
