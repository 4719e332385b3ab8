/// Reading a claim's records into its profile.
#pragma once

#include "models/desk/claim_profile.h"
#include "models/store/feed_reader.h"

namespace stardesk {

/// The records of a claim with nothing judged yet. Malformed for a parcel whose zone or currency the program does not know.
[[nodiscard]] Result<ClaimProfile> readClaim(FeedReader &reader, const RecordRow &claim, const RecordRow &parcel);

/// NotFound names the incident.
[[nodiscard]] Result<IncidentLine> readIncident(FeedReader &reader, const IncidentKey &key);

} // namespace stardesk
