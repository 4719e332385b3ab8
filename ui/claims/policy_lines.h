/// The policy's calculation as numbered lines: promise, delivery, days late, what the tier pays, result. Each line knows
/// the input behind it.
#pragma once

#include "models/desk/claim_decisions.h"
#include "ui/shared/numbered_lines.h"

namespace stardesk {

/// What a line of the calculation was made from: where a click leads.
enum class PolicyInput { Promise, Scans, Stages, Rules, Limits };

struct PolicyLine {
    NumberedLine line;
    PolicyInput input = PolicyInput::Rules;
};

/// One line that says why, where no plan covers the claim. The last line says how many people decide.
[[nodiscard]] QList<PolicyLine> policyLines(const ClaimReview &review);
/// "EUR 7.01 over policy", "as the policy gives"; empty where nothing was asked or nothing is computed.
[[nodiscard]] QString askedAgainstPolicy(const ClaimProfile &claim);

} // namespace stardesk
