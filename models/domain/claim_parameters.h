/// The parameters of a claim command: codes, amounts, comments, targets, references (rules.md D1).
#pragma once

#include "models/domain/claim_workflow.h"

namespace stardesk {

/// What is wrong with the command's own fields; who may do it and when is claim_guards.h's.
[[nodiscard]] std::optional<ClaimRefusal> refusalOfParameters(const Claim &claim, const ClaimCommand &command, qint64 nowMs,
                                                              const ClaimRules &rules);

} // namespace stardesk
