/// What the courier star is computed from, out of records: one conduct window and the star of the month before.
#pragma once

#include "models/domain/courier_star.h"
#include "models/store/feed_reader.h"

#include <array>

namespace stardesk {

/// Channels of feedback in the order they are shown.
inline constexpr std::array kFeedbackChannels = {"taobao", "tmall", "guoguo"};

/// `previous`: the courier_star record of the month before the window's; null where there is none.
[[nodiscard]] CourierStarInput courierInput(const RecordRow &window, const RecordRow *previous);
/// A count of a record; 0 where it is not given.
[[nodiscard]] qint64 countOf(const RecordRow &record, const QString &field);
/// Ratings of one channel by stars, [0] is one star.
[[nodiscard]] std::array<qint64, 5> channelRatings(const RecordRow &window, const char *channel);

} // namespace stardesk
