/// Sentences about decisions: what an armed one will do, what a stored one did. Whole sentences, for the strip, the undo
/// bar and screen readers.
#pragma once

#include "models/desk/claim_decisions.h"

namespace stardesk {

/// "the buyer gets EUR 17.99. Charged of it: Line-haul carrier EUR 15.73."
[[nodiscard]] QString consequenceText(const ClaimReview &review, const ClaimOrder &order);
/// "Held for 5 minutes, then final. Esc disarms."
[[nodiscard]] QString holdText(int minutes);
/// "Claim C-1042 rejected (R02, attempted on time)." of a decision that is held here.
[[nodiscard]] QString heldText(const HeldDecision &held);
/// Of `count` decisions that are held as one batch; `held` is any of them.
[[nodiscard]] QString heldBatchText(const HeldDecision &held, qint64 count);
/// The same right after it was stored.
[[nodiscard]] QString doneText(const ClaimOutcomeOfOrder &outcome);
/// The amount an approval without one stands for: the policy's.
[[nodiscard]] Money amountOf(const ClaimReview &review, const ClaimOrder &order);

} // namespace stardesk
