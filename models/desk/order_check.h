/// What the rules say to an order that is still being prepared: the desk shows it before anything is committed.
#pragma once

#include "models/desk/claim_decisions.h"

namespace stardesk {

/// The command of a verdict (Approve, Reject) as the workflow judges it: the policy amount of now is its yardstick.
[[nodiscard]] ClaimCommand verdictCommand(const ClaimOrder &order, const ClaimSituation &situation);

struct OrderCheck {
    std::optional<ClaimRefusal> refusal; ///< why it cannot be committed as it stands
    int checkers = 0;                    ///< people who have to confirm it
    [[nodiscard]] bool proposes() const { return checkers > 0; }
};
/// Judges a verdict with all its parameters; other actions have none that need it and pass. What is paid although required
/// documents are missing needs a note that says why (screens.md 3.5): EvidenceMissing.
[[nodiscard]] OrderCheck checkOrder(const ClaimReview &review, const ClaimOrder &order);

} // namespace stardesk
