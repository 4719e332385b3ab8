#include "models/domain/seller_star_batch.h"

#include "models/core/cpu_clones.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr size_t kBlock = 4096; // two u16 arrays of it stay in the first-level cache
constexpr int kCommonThresholds = 5;
constexpr int kMostThresholds = 9;
constexpr int kMilliPerCenti = 10;

template <int Count>
using Thresholds = std::array<quint16, Count>;

/// Thresholds in hundredths, filled up with one that no score reaches.
template <int Count>
Thresholds<Count> centiThresholds(const SellerRules &rules)
{
    Thresholds<Count> thresholds;
    thresholds.fill(kNoCentiScore);
    for (size_t i = 0; i < rules.thresholdsMilli.size(); ++i)
        thresholds[i] = quint16(rules.thresholdsMilli[i] / kMilliPerCenti);
    return thresholds;
}

template <int Count>
inline __attribute__((always_inline)) quint8 starOf(quint16 low, quint16 high, const Thresholds<Count> &thresholds)
{
    quint16 star = 0;
    for (int t = 0; t < Count; ++t)
        star = quint16(star + (low >= thresholds[size_t(t)] ? 1 : 0));
    // One indicator without data is the highest value there is.
    return quint8(high == kNoCentiScore ? kNoSellerStar : star);
}

STARDESK_CPU_CLONES
void fourOfFive(const quint16 *__restrict a, const quint16 *__restrict b, const quint16 *__restrict c,
                const quint16 *__restrict d, size_t count, const Thresholds<kCommonThresholds> &of,
                quint8 *__restrict stars)
{
    const Thresholds<kCommonThresholds> thresholds = of;
    for (size_t i = 0; i < count; ++i) {
        const quint16 low = std::min(std::min(a[i], b[i]), std::min(c[i], d[i]));
        const quint16 high = std::max(std::max(a[i], b[i]), std::max(c[i], d[i]));
        stars[i] = starOf<kCommonThresholds>(low, high, thresholds);
    }
}

STARDESK_CPU_CLONES
void lowest(const quint16 *__restrict values, size_t count, quint16 *__restrict low, quint16 *__restrict high)
{
    for (size_t i = 0; i < count; ++i) {
        low[i] = std::min(low[i], values[i]);
        high[i] = std::max(high[i], values[i]);
    }
}

STARDESK_CPU_CLONES
void starsOf(const quint16 *__restrict low, const quint16 *__restrict high, size_t count,
             const Thresholds<kMostThresholds> &of, quint8 *__restrict stars)
{
    const Thresholds<kMostThresholds> thresholds = of;
    for (size_t i = 0; i < count; ++i)
        stars[i] = starOf<kMostThresholds>(low[i], high[i], thresholds);
}

/// Any number of indicators and thresholds, block by block.
void anyIndicators(const SellerRules &rules, std::span<const std::span<const quint16>> indicators, std::span<quint8> stars)
{
    const auto thresholds = centiThresholds<kMostThresholds>(rules);
    std::array<quint16, kBlock> low;
    std::array<quint16, kBlock> high;
    for (size_t first = 0; first < stars.size(); first += kBlock) {
        const size_t count = std::min(kBlock, stars.size() - first);
        low.fill(kNoCentiScore);
        high.fill(indicators.empty() ? kNoCentiScore : 0);
        for (const std::span<const quint16> &values : indicators)
            lowest(values.data() + first, count, low.data(), high.data());
        starsOf(low.data(), high.data(), count, thresholds, stars.data() + first);
    }
}

STARDESK_CPU_CLONES
void higherTrack(const quint8 *__restrict track, quint8 number, size_t count, quint8 *__restrict stars,
                 quint8 *__restrict tracks)
{
    for (size_t i = 0; i < count; ++i) {
        // + 1 turns "none" into 0, below every star.
        const bool higher = quint8(track[i] + 1) > quint8(stars[i] + 1);
        stars[i] = higher ? track[i] : stars[i];
        tracks[i] = higher ? number : tracks[i];
    }
}

} // namespace

void evaluateTrackStars(const SellerRules &rules, std::span<const std::span<const quint16>> indicators,
                        std::span<quint8> stars)
{
    if (indicators.size() != 4 || rules.thresholdsMilli.size() > kCommonThresholds)
        return anyIndicators(rules, indicators, stars);
    fourOfFive(indicators[0].data(), indicators[1].data(), indicators[2].data(), indicators[3].data(), stars.size(),
               centiThresholds<kCommonThresholds>(rules), stars.data());
}

void publishStars(std::span<const std::span<const quint8>> trackStars, std::span<quint8> stars, std::span<quint8> tracks)
{
    std::array<quint8, kBlock> unread;
    for (size_t first = 0; first < stars.size(); first += kBlock) {
        const size_t count = std::min(kBlock, stars.size() - first);
        quint8 *numbers = tracks.empty() ? unread.data() : tracks.data() + first;
        std::fill_n(stars.data() + first, count, kNoSellerStar);
        std::fill_n(numbers, count, kNoSellerTrack);
        for (size_t track = 0; track < trackStars.size(); ++track)
            higherTrack(trackStars[track].data() + first, quint8(track), count, stars.data() + first, numbers);
    }
}

std::vector<quint32> changedRows(std::span<const quint8> before, std::span<const quint8> after)
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i] != after[i])
            rows.push_back(quint32(i));
    }
    return rows;
}

} // namespace stardesk
