#include "models/desk/seller_what_if.h"

#include <algorithm>

namespace stardesk {

namespace {

std::optional<int> scoreIn(const SellerScores &scores, size_t track, size_t indicator)
{
    const auto &own = scores[track];
    return own ? (*own)[indicator] : std::nullopt;
}

ScoreEffect effectOf(const SellerRules &rules, const SellerScores &base, const SellerScores &changed, size_t track,
                     size_t indicator)
{
    ScoreEffect effect;
    const auto from = scoreIn(base, track, indicator);
    const auto to = scoreIn(changed, track, indicator);
    if (from == to)
        return effect;
    effect.changeMilli = to.value_or(0) - from.value_or(0);
    effect.trackFrom = trackStar(rules, base[track]);
    effect.trackTo = trackStar(rules, changed[track]);
    auto without = changed[track];
    if (without)
        (*without)[indicator] = from;
    effect.kind = trackStar(rules, without) == effect.trackTo ? ScoreEffect::Kind::NoEffect : ScoreEffect::Kind::Decides;
    const auto limiting = limitingIndicators(rules, changed, int(track));
    if (!limiting.empty())
        effect.heldBy = limiting.front();
    return effect;
}

} // namespace

bool SellerWhatIf::isChanged() const
{
    return std::ranges::any_of(effects, [](const std::vector<ScoreEffect> &track) {
        return std::ranges::any_of(track, [](const ScoreEffect &effect) { return effect.kind != ScoreEffect::Kind::Unchanged; });
    });
}

SellerWhatIf sellerWhatIf(const SellerRules &rules, const SellerScores &base, const SellerScores &changed)
{
    SellerWhatIf result;
    result.before = evaluateSellerStar(rules, base);
    result.after = evaluateSellerStar(rules, changed);
    for (size_t track = 0; track < base.size(); ++track) {
        auto &effects = result.effects.emplace_back();
        for (size_t indicator = 0; indicator < size_t(rules.indicators.size()); ++indicator)
            effects.push_back(effectOf(rules, base, changed, track, indicator));
    }
    result.next = routesToNextStar(rules, changed);
    return result;
}

} // namespace stardesk
