/// A claim as the events up to an instant leave it.
#pragma once

#include "models/domain/claim.h"
#include "models/store/feed_reader.h"

#include <vector>

namespace stardesk {

struct ClaimThen {
    ClaimState state = ClaimState::Draft;
    int cycle = 1;
    QString assignee; ///< who had taken it; empty: nobody
};

/// The fold of the claim_event records before `endMs`. An event of a newer server, whose word this program does not know,
/// changes nothing.
[[nodiscard]] ClaimThen claimThen(std::vector<RecordRow> events, qint64 endMs);

} // namespace stardesk
