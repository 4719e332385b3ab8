/// A claim's seven stages for the eye: planned and actual on one axis, what was excused, silent or impossible, and who
/// is charged for it. The picture and its table twin are made of the same rows.
#pragma once

#include "models/desk/claim_profile.h"
#include "ui/shared/runs.h"
#include "ui/shared/stage_timeline.h"

#include <array>

namespace stardesk {

/// One stage in hours and money.
struct StageShare {
    qint64 planned = 0;  ///< hours
    qint64 actual = 0;
    qint64 excused = 0;  ///< hours that really took something off
    qint64 over = 0;     ///< hours the stage answers for
    int shareBp = 0;     ///< of the cost; 0 where nothing is payable
    std::optional<Money> charged; ///< none where there is nothing to split
    Party party = Party::Merchant;
};

/// Nothing where no scan tells a stage.
[[nodiscard]] std::optional<std::array<StageShare, kStageCount>> stageShares(const ClaimProfile &claim);
/// No rows where no scan tells a stage.
[[nodiscard]] StageTimelineData claimTimeline(const ClaimProfile &claim);
/// "Stage 4 is 87 % of the delay": the finding above the picture.
[[nodiscard]] QString delayFinding(const ClaimProfile &claim);
/// The same seven rows as a table: planned, actual, over, excused, who answers, charged.
[[nodiscard]] QList<QList<Runs>> stageTable(const ClaimProfile &claim);

} // namespace stardesk
