#include "models/domain/seller_route.h"

#include "models/core/exact_ratio.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr int kTopMilli = 100'000;

SellerRoute routeOf(int track, const TrackScores &scores, int edge)
{
    SellerRoute route;
    route.track = track;
    for (const std::optional<int> &score : scores) {
        const int missing = std::max(0, edge - *score);
        route.missingMilli.push_back(missing);
        route.totalMilli += missing;
    }
    return route;
}

/// How far the lowest indicator of the best track lies above the edge; only asked where a track reaches it.
int spareAbove(const SellerRules &rules, const SellerScores &scores, int edge)
{
    int spare = 0;
    for (const std::optional<TrackScores> &track : scores) {
        if (!trackStar(rules, track))
            continue;
        const auto lowest = std::min_element(track->begin(), track->end());
        spare = std::max(spare, **lowest - edge);
    }
    return spare;
}

std::optional<int> leastTotal(const SellerRoutes &routes)
{
    if (!routes.bestTrack)
        return std::nullopt;
    const auto best = std::min_element(routes.routes.begin(), routes.routes.end(),
                                       [](const auto &a, const auto &b) { return a.totalMilli < b.totalMilli; });
    return best->totalMilli;
}

} // namespace

SellerRoutes routesToStar(const SellerRules &rules, const SellerScores &scores, int star)
{
    SellerRoutes result;
    result.star = star;
    const int edge = rules.thresholdsMilli[size_t(star - 1)];
    int least = 0;
    for (size_t track = 0; track < scores.size(); ++track) {
        if (!trackStar(rules, scores[track]))
            continue;
        SellerRoute route = routeOf(int(track), *scores[track], edge);
        if (!result.bestTrack || route.totalMilli < least) {
            result.bestTrack = int(track);
            least = route.totalMilli;
        }
        result.routes.push_back(std::move(route));
    }
    return result;
}

SellerRoutes routesToNextStar(const SellerRules &rules, const SellerScores &scores)
{
    const SellerStar now = evaluateSellerStar(rules, scores);
    if (!now.star || *now.star >= int(rules.thresholdsMilli.size()))
        return {};
    return routesToStar(rules, scores, *now.star + 1);
}

SellerMargin sellerMargin(const SellerRules &rules, const SellerScores &scores, std::optional<int> held)
{
    SellerMargin margin;
    margin.gapNext = leastTotal(routesToNextStar(rules, scores));
    if (!held || *held < 1 || *held > int(rules.thresholdsMilli.size()))
        return margin;
    margin.gapKeep = leastTotal(routesToStar(rules, scores, *held));
    if (margin.gapKeep && *margin.gapKeep == 0)
        margin.gapKeep = -spareAbove(rules, scores, rules.thresholdsMilli[size_t(*held - 1)]);
    return margin;
}

std::vector<int> limitingIndicators(const SellerRules &rules, const SellerScores &scores, int track)
{
    const std::optional<TrackScores> &own = scores[size_t(track)];
    const std::optional<int> star = trackStar(rules, own);
    std::vector<int> limiting;
    if (!star || *star >= int(rules.thresholdsMilli.size()))
        return limiting;
    for (size_t i = 0; i < own->size(); ++i) {
        if (starOfScoreMilli(rules, *(*own)[i]) == *star)
            limiting.push_back(int(i));
    }
    return limiting;
}

IndicatorEffect effectOfRaising(const SellerRules &rules, const SellerScores &scores, int track, int indicator)
{
    IndicatorEffect effect;
    const std::vector<int> limiting = limitingIndicators(rules, scores, track);
    effect.limits = std::find(limiting.begin(), limiting.end(), indicator) != limiting.end();
    const SellerStar before = evaluateSellerStar(rules, scores);
    SellerScores raised = scores;
    if (raised[size_t(track)])
        (*raised[size_t(track)])[size_t(indicator)] = kTopMilli;
    const SellerStar after = evaluateSellerStar(rules, raised);
    effect.trackStar = after.trackStars[size_t(track)];
    effect.star = after.star;
    effect.movesTrack = effect.trackStar > before.trackStars[size_t(track)];
    effect.movesPublished = after.star > before.star;
    if (!effect.movesTrack)
        effect.stillLimiting = limitingIndicators(rules, raised, track);
    return effect;
}

} // namespace stardesk
