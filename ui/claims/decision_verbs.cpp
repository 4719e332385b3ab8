#include "ui/claims/decision_verbs.h"

#include "models/core/text/words.h"
#include "ui/claims/claim_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr Words say("stardesk::DecisionPanel");

QString confirmText(const Claim &claim)
{
    if (claim.request)
        return claim.request->reopen ? say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Confirm the reopening"))
                                     : say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Confirm the dismissal"));
    if (claim.proposal && claim.proposal->verdict == ClaimVerdict::Approve)
        return say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Confirm %1")).arg(shownMoney({claim.proposal->amountMinor, claim.facts.currency}));
    return say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Confirm the rejection"));
}

QList<DecisionVerb> checkerVerbs(const Claim &claim)
{
    return {{ClaimAction::Confirm, false, u'a', confirmText(claim)},
            {ClaimAction::Return, false, u'r', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Return…"))}};
}

QList<DecisionVerb> reviewerVerbs(const ClaimReview &review)
{
    const ClaimFacts &facts = review.situation.claim.facts;
    const QString amount = shownMoney({facts.computedMinor, facts.currency});
    const bool proposes = review.action(ClaimAction::Approve).proposes;
    QString approve = claimActionText(ClaimAction::Approve); // nothing to name where no plan gives an amount
    if (review.situation.profile.policy)
        approve = (proposes ? say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Propose %1")) : say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Approve %1"))).arg(amount);
    return {{ClaimAction::Approve, false, u'a', approve},
            {ClaimAction::Approve, true, u'p', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Partial…"))},
            {ClaimAction::Reject, false, u'r', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Reject…"))},
            {ClaimAction::RequestInfo, false, u'h', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Hold…"))}};
}

QList<DecisionVerb> leadVerbs(bool appeal)
{
    QList<DecisionVerb> verbs{{ClaimAction::Assign, false, u'a', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Assign…"))}};
    if (appeal)
        verbs.append({ClaimAction::Dismiss, false, u'r', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Dismiss…"))});
    else
        verbs.append({ClaimAction::Release, false, {}, claimActionText(ClaimAction::Release)});
    return verbs;
}

/// What is decided is not edited: it is appealed for the claimant, or reopened.
QList<DecisionVerb> afterVerbs()
{
    return {{ClaimAction::Appeal, false, u'a', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Appeal…"))},
            {ClaimAction::Reopen, false, u'r', say(QT_TRANSLATE_NOOP("stardesk::DecisionPanel", "Ask to reopen…"))}};
}

bool isDecided(ClaimState state)
{
    using enum ClaimState;
    constexpr std::array kDecided{Approved, Rejected, InPayment, Paid, PayFailed, Expired, Withdrawn, Closed};
    return std::ranges::find(kDecided, state) != kDecided.end();
}

} // namespace

QList<DecisionVerb> decisionVerbs(const ClaimReview &review)
{
    const Claim &claim = review.situation.claim;
    if (claim.request || claim.state == ClaimState::PendingCheck)
        return checkerVerbs(claim);
    if (claim.state == ClaimState::Appealed)
        return leadVerbs(true);
    if (isDecided(claim.state))
        return afterVerbs();
    const QList<DecisionVerb> verbs = reviewerVerbs(review);
    const bool any = std::ranges::any_of(verbs, [&](const DecisionVerb &verb) { return review.action(verb.action).possible(); });
    return !any && review.action(ClaimAction::Assign).possible() ? leadVerbs(false) : verbs;
}

QList<ClaimAction> menuActions()
{
    return {ClaimAction::Take, ClaimAction::Release, ClaimAction::Assign, ClaimAction::Appeal, ClaimAction::Dismiss, ClaimAction::Reopen};
}

} // namespace stardesk
