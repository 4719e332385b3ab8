/// One invented seller: name, region, manager and the slow walk of its scores.
#pragma once

#include "models/feed/demo/demo_frame.h"
#include "models/feed/demo/demo_rows.h"

#include <array>

namespace stardesk::demo {

inline constexpr int kTracks = 2;
inline constexpr int kIndicators = 4;

struct Seller {
    quint32 index = 0;
    int membership = 0;       ///< place in the words of `membership`
    std::string name;
    std::string_view region;
    std::string_view manager;
    std::array<bool, kTracks> hasTrack{};
    std::array<std::array<int, kIndicators>, kTracks> baseMilli{}; ///< scores wander around these
};

/// Daily scores in milli-points from `firstDay` to frame.newest, -1 where a day has no data.
struct ScoreWalk {
    int firstDay = 0;
    std::array<std::array<std::vector<int>, kIndicators>, kTracks> days;
};

[[nodiscard]] Seller sellerOf(const DemoFrame &frame, quint32 index);
/// First day of the month that holds frame.oldest, so that months come whole.
[[nodiscard]] ScoreWalk scoresOf(const DemoFrame &frame, const Seller &seller);
[[nodiscard]] DemoKey sellerKey(quint32 index);

} // namespace stardesk::demo
