/// A parcel's scans as hours per stage, beside the hours that its promise gives each stage (seed 004).
#pragma once

#include "models/desk/claim_profile.h"

namespace stardesk {

struct ClaimProcess;

/// Hours planned and spent in the seven stages until `endMs` (delivery, or the day the data are of). A stage ends with its
/// last scan, and one without scans leaves its time to the next, as in the table. Counting begins where the promise leaves
/// exactly its days until the end of the promised day, so that the hours over plan are the hours late. Nothing where no
/// scan tells a stage, or the promise has no days.
[[nodiscard]] std::optional<DelayInput> stagesOf(const ParcelLine &parcel, const std::vector<TrackingLine> &tracking,
                                                 qint64 endMs, const ClaimProcess &process);

/// The first attempt at the consignee's door that the scans tell of.
[[nodiscard]] std::optional<qint64> firstAttemptOf(const std::vector<TrackingLine> &tracking);

} // namespace stardesk
