/// A parcel's scans as hours per stage, beside the hours that its promise gives each stage (seed 004).
#pragma once

#include "models/desk/claim_profile.h"

namespace stardesk {

struct ClaimProcess;

/// delayInputOf() of a parcel's records: hours planned and spent in the seven stages until `endMs` (delivery, or the day the
/// data are of).
[[nodiscard]] std::optional<DelayInput> stagesOf(const ParcelLine &parcel, const std::vector<TrackingLine> &tracking,
                                                 qint64 endMs, const ClaimProcess &process);

/// The first attempt at the consignee's door that the scans tell of.
[[nodiscard]] std::optional<qint64> firstAttemptOf(const std::vector<TrackingLine> &tracking);

} // namespace stardesk
