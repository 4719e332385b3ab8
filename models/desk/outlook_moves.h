/// The two halves of the outlook: sellers from their columns, couriers from the newest conduct windows.
#pragma once

#include "models/desk/outlook_board.h"

namespace stardesk {

struct RuleSet;

/// Sellers whose next star is not the official one. `phase` is the sellers' at `at`.
[[nodiscard]] Result<std::vector<OutlookMove>> sellerMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job);
/// Couriers whose next star, computed from their newest window, is not the published one.
[[nodiscard]] Result<std::vector<OutlookMove>> courierMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job);

/// The last counting day's prediction against what was published, of each kind; see LastPrediction.
[[nodiscard]] Result<std::optional<LastPrediction>> lastSellerPrediction(StoreSession &session, Job &job);
[[nodiscard]] Result<std::optional<LastPrediction>> lastCourierPrediction(StoreSession &session, Job &job);

} // namespace stardesk
