/// Track stars of all sellers from packed columns: the lowest of the indicators against the thresholds (seed 003).
#pragma once

#include "models/domain/seller_star.h"

#include <span>

namespace stardesk {

/// Scores as floor(milli / 10): rule sets only hold thresholds of whole hundredths, so every comparison on the floor
/// equals the exact one (rules.md D3).
inline constexpr quint16 kNoCentiScore = 0xffff;
inline constexpr quint8 kNoSellerStar = 0xff;
inline constexpr quint8 kNoSellerTrack = 0xff;

/// Milli-points or none as a column holds them.
[[nodiscard]] constexpr quint16 centiScore(const std::optional<int> &milli)
{
    return milli ? quint16(*milli / 10) : kNoCentiScore;
}

/// stars[i] of one track for all rows of `indicators` (one span per indicator, all of the size of `stars`); kNoSellerStar
/// where an indicator has no data, and for a track without indicator columns.
void evaluateTrackStars(const SellerRules &rules, std::span<const std::span<const quint16>> indicators,
                        std::span<quint8> stars);

/// The published star and track from the track stars (one span per track, in the order of the rules): the highest, the
/// first of a tie. `tracks` may be empty. kNoSellerStar and kNoSellerTrack where no track has a star.
void publishStars(std::span<const std::span<const quint8>> trackStars, std::span<quint8> stars, std::span<quint8> tracks);

/// Rows whose star differs between two columns, in order: the list that is written back after a change of the rules.
[[nodiscard]] std::vector<quint32> changedRows(std::span<const quint8> before, std::span<const quint8> after);

} // namespace stardesk
