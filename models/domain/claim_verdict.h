/// The verdict of a review: its code and amount checked, its need for a second person found, and all frozen in a proposal
/// (rules.md D1, limits).
#pragma once

#include "models/domain/claim_limits.h"
#include "models/domain/claim_workflow.h"

namespace stardesk {

/// Everything wrong with the parameters of an approval or rejection; the guards of claim_guards.h come first.
[[nodiscard]] std::optional<ClaimRefusal> refusalOfVerdict(const Claim &claim, const ClaimCommand &command,
                                                           const ClaimRules &rules);

/// The proposal that the command stands for: default code and amount filled in, valued in the limits' currency at the rate
/// of the Beijing day of `nowMs`, with the reasons for four eyes. `checkersNeeded` 0: the reviewer decides alone.
[[nodiscard]] ClaimProposal proposalFor(const Claim &claim, const ClaimCommand &command, const QString &maker,
                                        qint64 nowMs, const ClaimRules &rules);

/// How many people confirm a pending proposal: as frozen in it, and never fewer than its amount asks for (proposals of
/// other makers of feeds may lack the number).
[[nodiscard]] int checkersFor(const ClaimProposal &proposal, const ClaimLimits &limits);

} // namespace stardesk
