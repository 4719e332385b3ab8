/// The two halves of the outlook: sellers from their columns, couriers from the newest conduct windows.
#pragma once

#include "models/desk/outlook_desk.h"

namespace stardesk {

struct RuleSet;

/// Sellers whose next star is not the official one. `phase` is the sellers' at `at`.
[[nodiscard]] Result<std::vector<OutlookMove>> sellerMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job);
/// Couriers whose next star, computed from their newest window, is not the published one.
[[nodiscard]] Result<std::vector<OutlookMove>> courierMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job);

} // namespace stardesk
