/// Courier what-if: how many five-star ratings, or which fewest changes, reach a star (rules.md D2).
#pragma once

#include "models/domain/courier_star.h"

#include <vector>

namespace stardesk {

/// What stands between a courier and a star.
enum class StarObstacle {
    None,
    TopStar,     ///< there is no higher star in the rules
    Eligibility, ///< too few deliveries: ratings alone cannot help
    RiseLimit,   ///< the score would do, but the star rises by at most so many a period
    Cap,         ///< complaints cap the star lower
    OutOfReach,  ///< not even all points would do
};

/// The word of an obstacle for programs: none, top_star, eligibility, rise_limit, cap, out_of_reach.
[[nodiscard]] QLatin1String starObstacleWord(StarObstacle obstacle);

/// The star that comes next: one above the official one; without an official star one above the previous, and 1 for a
/// newcomer. None at the top of the rules.
[[nodiscard]] std::optional<int> nextCourierStar(const CourierRules &rules, const CourierStarInput &input);

/// The lowest score (0..10000) with which the official star is `target` or more, with enough data assumed. None where
/// the rise limit or a cap is in the way.
[[nodiscard]] std::optional<int> scoreForStar(const CourierRules &rules, const CourierStarInput &input, int target);

struct FiveStarAnswer {
    std::optional<qint64> ratings; ///< fewest further five-star ratings; 0: the star is there already
    StarObstacle obstacle = StarObstacle::None;
    CourierStar star;              ///< the result with these ratings; without an answer the present one
};

/// Fewest further five-star ratings that make the official star `target` or more, everything else unchanged.
[[nodiscard]] FiveStarAnswer fiveStarRatingsFor(const CourierRules &rules, const CourierStarInput &input, int target);

/// `count` further events of one kind: five-star ratings, or misses of a share turned into hits.
struct CourierStep {
    CourierComponent component = CourierComponent::Rating;
    qint64 count = 0;
};

/// The input after the step. A share takes at most its misses.
[[nodiscard]] CourierStarInput withStep(CourierStarInput input, const CourierStep &step);

struct CourierPath {
    std::vector<CourierStep> steps; ///< in the order of the components, only counts above 0
    qint64 events = 0;              ///< their sum
    CourierStar star;               ///< the result after them
};

/// A longer path is no advice for a person and is not looked for.
inline constexpr int kMostPathEvents = 2000;

/// The path with the fewest events over all components together that makes the official star `target` or more; ties go
/// to the earlier component. None where no path of kMostPathEvents or fewer does.
[[nodiscard]] std::optional<CourierPath> cheapestPath(const CourierRules &rules, const CourierStarInput &input, int target);

} // namespace stardesk
