/// The way to the next star as an explanation: what is missing, what has no effect, what stands in the way.
#pragma once

#include "models/domain/courier_what_if.h"
#include "models/domain/explanation.h"
#include "models/domain/seller_route.h"

namespace stardesk {

struct RuleSet;

/// Per track what every indicator lacks to the next star, the shortest route first; indicators that are good enough are
/// named as work without effect.
[[nodiscard]] Explanation explainSellerRoutes(const RuleSet &rules, const SellerScores &scores);

/// What keeps the star that is held: what is missing to it now, or how much is to spare.
[[nodiscard]] Explanation explainSellerKeep(const RuleSet &rules, const SellerScores &scores, int heldStar);

/// The next star: further five-star ratings, the path with the fewest changes, or the obstacle; then the tips.
[[nodiscard]] Explanation explainCourierNextStar(const RuleSet &rules, const CourierStarInput &input);

/// The obstacle as a sentence, QT_TRANSLATE_NOOP("Explanation", ...).
[[nodiscard]] const char *starObstacleText(StarObstacle obstacle);

} // namespace stardesk
