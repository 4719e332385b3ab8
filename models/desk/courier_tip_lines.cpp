#include "models/desk/courier_tip_lines.h"

#include "models/domain/courier_tips.h"
#include "models/domain/courier_what_if.h"

#include <algorithm>

namespace stardesk {

namespace {

qint64 missing(const CourierStarInput &input, CourierComponent component)
{
    const auto misses = [](const HitShare &share) { return share.total - share.hits; };
    switch (component) {
    case CourierComponent::Rating: return std::clamp<qint64>(input.ratings, 2, kMostRatings);
    case CourierComponent::OnTime: return misses(input.onTime);
    case CourierComponent::Contact: return misses(input.contact);
    case CourierComponent::Door: return misses(input.door);
    case CourierComponent::Consent: return misses(input.consent);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<TipLine> tipLines(const CourierRules &rules, const CourierStarInput &input, bool tooFewRatings)
{
    const CourierStar now = evaluateCourierStar(rules, input);
    std::vector<TipLine> lines;
    if (!now.score)
        return lines;
    for (const CourierTip &tip : courierTips(rules, now)) {
        TipLine line{tip.component, tip.points, tip.text, 0, missing(input, tip.component), 0, 0, {}};
        line.half = (line.all + 1) / 2;
        const CourierStar half = evaluateCourierStar(rules, withStep(input, {tip.component, line.half}));
        const CourierStar all = evaluateCourierStar(rules, withStep(input, {tip.component, line.all}));
        line.gainHalf = half.score.value_or(*now.score) - *now.score;
        line.gainAll = all.score.value_or(*now.score) - *now.score;
        line.starAll = all.officialStar;
        if (line.gainAll == 0)
            continue;
        if (tooFewRatings && line.component == CourierComponent::Rating)
            line = {line.component, 0, line.text, 0, 0, 0, 0, {}};
        lines.push_back(line);
    }
    std::ranges::stable_sort(lines, std::greater(), &TipLine::gainAll);
    return lines;
}

} // namespace stardesk
