/// The buttons of the decision panel: what can come next for a claim in its state, with the letter that arms it.
#pragma once

#include "models/desk/claim_decisions.h"

namespace stardesk {

struct DecisionVerb {
    ClaimAction action = ClaimAction::Approve;
    bool partial = false; ///< asks for the amount first
    QChar letter;         ///< null: no key
    QString text;
};

/// At most four, in the order of the buttons.
[[nodiscard]] QList<DecisionVerb> decisionVerbs(const ClaimReview &review);
/// What else the desk offers: for the menu of the claim.
[[nodiscard]] QList<ClaimAction> menuActions();

} // namespace stardesk
