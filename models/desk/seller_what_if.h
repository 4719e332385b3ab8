/// SellerWhatIf: changed scores on both tracks and what they would do; pure, fast enough for every step of a slider.
#pragma once

#include "models/domain/seller_route.h"

namespace stardesk {

/// What one changed score contributes among all the changes of its track.
struct ScoreEffect {
    enum class Kind {
        Unchanged,
        Decides,   ///< without this change the track would have another star: trackFrom to trackTo
        NoEffect,  ///< the track's star is the same without it; `heldBy` limits it
    };
    Kind kind = Kind::Unchanged;
    int changeMilli = 0;
    std::optional<int> trackFrom; ///< star of the track before any change
    std::optional<int> trackTo;   ///< star of the track with all changes
    std::optional<int> heldBy;    ///< indicator that limits the track then; none at the top
};

struct SellerWhatIf {
    SellerStar before;
    SellerStar after;
    std::vector<std::vector<ScoreEffect>> effects; ///< per track and indicator of the rules
    SellerRoutes next;                             ///< from the changed scores to the next star

    [[nodiscard]] bool isChanged() const;
};

/// `base` and `changed` have the shape of evaluateSellerStar; a track without data in `base` may have scores in `changed`.
[[nodiscard]] SellerWhatIf sellerWhatIf(const SellerRules &rules, const SellerScores &base, const SellerScores &changed);

} // namespace stardesk
