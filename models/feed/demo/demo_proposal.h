/// The proposal of an invented claim that waits for a second person, with what its maker saw.
#pragma once

#include "models/feed/demo/demo_claim.h"

namespace stardesk::demo {

/// JSON object as the export carries it. A claim without scans and papers of its own has neither digest nor snapshot.
[[nodiscard]] std::string proposalOf(const DemoFrame &frame, const ClaimLimits &limits, const Claim &claim);

} // namespace stardesk::demo
