/// CourierView: all that the profile of one courier shows, read in one question to the worker.
#pragma once

#include "models/desk/courier_career.h"
#include "models/desk/courier_tip_lines.h"
#include "models/domain/rule_set.h"

namespace stardesk {

struct CourierView {
    CourierProfile profile;
    RuleBook::Entry rules; ///< that the star was computed with; null where there is no conduct window
    std::optional<StarProof> proof;
    CourierCareer career;
    std::vector<TipLine> tips;  ///< the most effective first
    qint64 nowMs = 0;
};

[[nodiscard]] Result<CourierView> readCourierView(StoreSession &session, const PersonKey &key);

/// Star in force: the newest published line; none: unrated.
[[nodiscard]] std::optional<qint64> currentStar(const CourierProfile &profile);
/// Awards that wait to be granted.
[[nodiscard]] int incentivesDue(const CourierView &view);
/// True where two employments share a day: the ID is to be checked.
[[nodiscard]] bool hasOverlap(const CourierProfile &profile);
/// Change against the star so many months before; none where there is no star then or now.
[[nodiscard]] std::optional<int> starChange(const CourierProfile &profile, int months);

} // namespace stardesk
