/// Seller routes: what is missing to the next star, what keeps the present one, and which work has no effect.
#pragma once

#include "models/domain/seller_star.h"

namespace stardesk {

/// One track's way to a star.
struct SellerRoute {
    int track = 0;                 ///< index in SellerRules::tracks
    std::vector<int> missingMilli; ///< per indicator, 0 where it is reached
    int totalMilli = 0;
};

struct SellerRoutes {
    std::optional<int> star;         ///< the star that the routes reach; none: no data, or there is none higher
    std::vector<SellerRoute> routes; ///< tracks with all indicators, in the order of the rules
    std::optional<int> bestTrack;    ///< least total, the first of a tie
};

/// What every track with data lacks to reach `star` (1..number of thresholds).
[[nodiscard]] SellerRoutes routesToStar(const SellerRules &rules, const SellerScores &scores, int star);

/// Routes to one star above the published one of these scores.
[[nodiscard]] SellerRoutes routesToNextStar(const SellerRules &rules, const SellerScores &scores);

/// How the star stands against the edges, in milli-points.
struct SellerMargin {
    std::optional<int> gapNext;  ///< least total that is missing to the next star; none at the top or without data
    std::optional<int> gapKeep;  ///< least total that is missing to keep `held`; 0 or less: kept with so much to spare
};

/// Margins of the day's scores against the star that is held (the official one). gapKeep below 0 is how far the lowest
/// indicator of the best track lies above the edge of `held`; a held star of 0 cannot be lost and has no gapKeep.
[[nodiscard]] SellerMargin sellerMargin(const SellerRules &rules, const SellerScores &scores, std::optional<int> held);

/// What raising one indicator alone would do.
struct IndicatorEffect {
    bool limits = false;             ///< it is one of the lowest of its track: the track's star is this indicator's
    std::optional<int> trackStar;    ///< with this indicator at 100; none: the track lacks another indicator
    std::optional<int> star;         ///< published star then
    bool movesTrack = false;         ///< the track's star rises
    bool movesPublished = false;     ///< the published star rises; false: this work alone has no effect for buyers
    std::vector<int> stillLimiting;  ///< indicators of the track that hold it where raising this one does nothing
};

/// Effect of raising `indicator` of `track` to 100, everything else unchanged. Indexes as in the rules.
[[nodiscard]] IndicatorEffect effectOfRaising(const SellerRules &rules, const SellerScores &scores, int track,
                                              int indicator);

/// The indicators that hold a track at its star: those whose own star is the track's; empty without a star or at the top.
[[nodiscard]] std::vector<int> limitingIndicators(const SellerRules &rules, const SellerScores &scores, int track);

} // namespace stardesk
