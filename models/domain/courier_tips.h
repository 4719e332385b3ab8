/// Courier tips: what a person can do for the next star, the most effective first (rules.md D2; seed 000 names the acts).
#pragma once

#include "models/domain/courier_star.h"

#include <vector>

namespace stardesk {

struct CourierTip {
    CourierComponent component = CourierComponent::Rating;
    int points = 0; ///< of the component now
    int gain = 0;   ///< hundredths of a point of score that the component can still give, cut
    const char *text = ""; ///< QT_TRANSLATE_NOOP("CourierTips", ...): what to do, said to the courier
};

/// Components that still have room, by weight x (10000 - points) descending, ties in the order of the rule. Components
/// without data give no tip.
[[nodiscard]] std::vector<CourierTip> courierTips(const CourierRules &rules, const CourierStar &star);

/// A tip is open where the share of done acts, in hundredths of a percent, lies below the edge of the next star.
[[nodiscard]] bool isTipOpen(const CourierRules &rules, int star, int share);

/// The tip's text id of a component.
[[nodiscard]] const char *courierTipText(CourierComponent component);

/// The component's name, QT_TRANSLATE_NOOP("Explanation", ...).
[[nodiscard]] const char *courierComponentName(CourierComponent component);

} // namespace stardesk
