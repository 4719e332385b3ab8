/// The published star history of a courier: invented before the first conduct window, by the rules from there on.
#pragma once

#include "models/domain/courier_rules.h"
#include "models/feed/demo/demo_conduct.h"

#include <optional>

namespace stardesk::demo {

struct StarPeriod {
    int month = 0;                ///< year * 12 + month - 1
    std::optional<int> star;
    std::optional<int> scoreMilli;
    int belowPeriods = 0;
    int carriedPeriods = 0;
};

/// Ascending; for a detailed courier up to 14 months that end with frame.period, else that one. Three in a thousand
/// couriers carry a planted error of one star in the newest period, so that comparisons have something to find.
[[nodiscard]] std::vector<StarPeriod> starsOf(const DemoFrame &frame, const CourierRules &rules,
                                              const Courier &courier);

} // namespace stardesk::demo
