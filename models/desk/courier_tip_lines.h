/// Tips of one courier with what they would do: the most effective first, each with the score it adds when half and when
/// all of what is missing is done.
#pragma once

#include "models/domain/courier_rules.h"
#include "models/domain/courier_star.h"

#include <optional>
#include <vector>

namespace stardesk {

struct TipLine {
    CourierComponent component = CourierComponent::Rating;
    int points = 0;             ///< of the component now, hundredths
    const char *text = "";      ///< QT_TRANSLATE_NOOP("CourierTips", ...)
    qint64 half = 0;            ///< further acts: misses turned into hits, or five-star ratings
    qint64 all = 0;
    int gainHalf = 0;           ///< hundredths of a point of score
    int gainAll = 0;
    std::optional<int> starAll; ///< official star then; none: unrated
};

/// Tips that raise the score with `all` acts; one without effect is left out. Ratings have no end: as many further
/// five-star ratings are taken as the person has in the window, at most kMostRatings. `tooFewRatings`: what few ratings are
/// worth is not told, the tip about them comes last and without numbers.
[[nodiscard]] std::vector<TipLine> tipLines(const CourierRules &rules, const CourierStarInput &input, bool tooFewRatings = false);

inline constexpr qint64 kMostRatings = 100;

} // namespace stardesk
