/// Stars of past months computed again from their own windows, to lay them beside the published ones.
#pragma once

#include "models/core/ids.h"
#include "models/desk/courier_career.h"

namespace stardesk {

/// Months, oldest first, whose closing conduct window the export holds. NotFound where no rule set held on a window's
/// last day.
[[nodiscard]] Result<std::vector<PastStar>> pastStars(StoreSession &session, Ordinal person);

/// How a component moved between two months.
struct ComponentMove {
    CourierComponent component = CourierComponent::Rating;
    int points = 0; ///< hundredths of a point of score it added or took, by its weight
};

/// The components that moved the score most between two computed stars, at most three, the strongest first; both must
/// have data of the component.
[[nodiscard]] std::vector<ComponentMove> strongestMoves(const CourierRules &rules, const CourierStar &before,
                                                        const CourierStar &after);

} // namespace stardesk
