/// Claims that no plan covers: how late the parcel was and who caused it, without an amount.
#pragma once

#include "models/domain/claim_case.h"

namespace stardesk {

/// Lateness and attribution alone; the amount stays zero and the code empty. Failure as attributeDelay.
[[nodiscard]] Result<ClaimOutcome> uncoveredOutcome(const ClaimCase &facts);

/// Promise, zone, delivery, excuses, days late, hours per stage; `why` says why there is no amount.
[[nodiscard]] Explanation explainUncoveredClaim(const ClaimCase &facts, const ClaimOutcome &outcome, const QString &why);

} // namespace stardesk
