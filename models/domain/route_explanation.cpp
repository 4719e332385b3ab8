#include "models/domain/route_explanation.h"

#include "models/core/exact_ratio.h"
#include "models/domain/courier_tips.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

ExplanationText number(qint64 value)
{
    return ExplanationText(value);
}

Explanation indicatorStep(const RuleSet &rules, int indicator, int score, int missing)
{
    const ExplanationText name = sellerWord(rules.seller.indicators[indicator]);
    if (missing == 0)
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "%1: enough already, more of it has no effect"), {name})
            .withValue(ExplanationText::decimal(milliDisplayText(score)));
    return Explanation(QT_TRANSLATE_NOOP("Explanation", "%1: from %2 to %3"),
                       {name, ExplanationText::decimal(milliText(score)), ExplanationText::decimal(milliText(score + missing))})
        .withValue(ExplanationText::decimal(milliText(missing)));
}

Explanation trackRoute(const RuleSet &rules, const SellerScores &scores, const SellerRoute &route)
{
    Explanation line = Explanation(QT_TRANSLATE_NOOP("Explanation", "%1: points missing in all"),
                                   {sellerWord(rules.seller.tracks[route.track])})
                           .withValue(ExplanationText::decimal(milliText(route.totalMilli)));
    const TrackScores &own = *scores[size_t(route.track)];
    for (size_t i = 0; i < own.size(); ++i)
        line.children.push_back(indicatorStep(rules, int(i), *own[i], route.missingMilli[i]));
    return line;
}

void addRoutes(const RuleSet &rules, const SellerScores &scores, SellerRoutes routes, Explanation &tree)
{
    std::stable_sort(routes.routes.begin(), routes.routes.end(),
                     [](const SellerRoute &a, const SellerRoute &b) { return a.totalMilli < b.totalMilli; });
    for (const SellerRoute &route : routes.routes)
        tree.children.push_back(trackRoute(rules, scores, route));
}

const char *stepText(CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating: return QT_TRANSLATE_NOOP("Explanation", "Further five-star ratings");
    case CourierComponent::OnTime: return QT_TRANSLATE_NOOP("Explanation", "More deliveries on time instead of late");
    case CourierComponent::Contact: return QT_TRANSLATE_NOOP("Explanation", "More deliveries with a call or message before");
    case CourierComponent::Door: return QT_TRANSLATE_NOOP("Explanation", "More deliveries to the door when asked");
    case CourierComponent::Consent:
        return QT_TRANSLATE_NOOP("Explanation", "More pick-up point deliveries with consent and notice");
    }
    Q_UNREACHABLE();
}

Explanation pathLine(const CourierPath &path)
{
    Explanation line = Explanation(QT_TRANSLATE_NOOP("Explanation", "Fewest changes over all components together"))
                           .withValue(number(path.events));
    for (const CourierStep &step : path.steps)
        line.children.push_back(Explanation(stepText(step.component)).withValue(number(step.count)));
    return line;
}

Explanation ratingsLine(const FiveStarAnswer &answer)
{
    if (!answer.ratings)
        return Explanation(starObstacleText(answer.obstacle));
    return Explanation(QT_TRANSLATE_NOOP("Explanation", "Further five-star ratings, everything else unchanged"))
        .withValue(number(*answer.ratings));
}

void addTips(const RuleSet &rules, const CourierStarInput &input, Explanation &tree)
{
    for (const CourierTip &tip : courierTips(rules.courier, evaluateCourierStar(rules.courier, input)))
        tree.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 can still add at most"),
                                            {courierComponentName(tip.component)})
                                    .withValue(ExplanationText::decimal(pointsText(tip.gain)))
                                    .from(ruleSource(rules, "/courier/weights"_L1))
                                    .asLocal(isLocalRule(rules, u"/courier/weights")));
}

} // namespace

Explanation explainSellerRoutes(const RuleSet &rules, const SellerScores &scores)
{
    const SellerRoutes routes = routesToNextStar(rules.seller, scores);
    if (!routes.star) {
        const bool top = evaluateSellerStar(rules.seller, scores).star.has_value();
        return Explanation(top ? QT_TRANSLATE_NOOP("Explanation", "The highest star is reached")
                               : QT_TRANSLATE_NOOP("Explanation", "No track has all its data: there is no route to show"));
    }
    Explanation tree = Explanation(QT_TRANSLATE_NOOP("Explanation", "Shortest route to star %1"), {number(*routes.star)})
                           .from(ruleSource(rules, "/seller/thresholds"_L1));
    if (routes.bestTrack)
        tree.value = sellerWord(rules.seller.tracks[*routes.bestTrack]);
    addRoutes(rules, scores, routes, tree);
    return tree;
}

Explanation explainSellerKeep(const RuleSet &rules, const SellerScores &scores, int heldStar)
{
    const SellerMargin margin = sellerMargin(rules.seller, scores, heldStar);
    if (!margin.gapKeep)
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Nothing to lose: no star, or no data"));
    if (*margin.gapKeep <= 0)
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Star %1 is kept; points to spare in the lowest indicator"),
                           {number(heldStar)})
            .withValue(ExplanationText::decimal(milliText(-*margin.gapKeep)));
    Explanation tree = Explanation(QT_TRANSLATE_NOOP("Explanation", "Star %1 is lost unless these points are won back"),
                                   {number(heldStar)})
                           .withValue(ExplanationText::decimal(milliText(*margin.gapKeep)));
    addRoutes(rules, scores, routesToStar(rules.seller, scores, heldStar), tree);
    return tree;
}

Explanation explainCourierNextStar(const RuleSet &rules, const CourierStarInput &input)
{
    const std::optional<int> next = nextCourierStar(rules.courier, input);
    if (!next)
        return Explanation(starObstacleText(StarObstacle::TopStar));
    Explanation tree(QT_TRANSLATE_NOOP("Explanation", "The way to star %1"), {number(*next)});
    if (const auto score = scoreForStar(rules.courier, input, *next))
        tree.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Score needed"))
                                    .withValue(ExplanationText::decimal(pointsText(*score)))
                                    .from(ruleSource(rules, "/courier/bands"_L1))
                                    .asLocal(isLocalRule(rules, u"/courier/bands")));
    tree.children.push_back(ratingsLine(fiveStarRatingsFor(rules.courier, input, *next)));
    if (const auto path = cheapestPath(rules.courier, input, *next))
        tree.children.push_back(pathLine(*path));
    addTips(rules, input, tree);
    return tree;
}

const char *starObstacleText(StarObstacle obstacle)
{
    switch (obstacle) {
    case StarObstacle::None: return QT_TRANSLATE_NOOP("Explanation", "Nothing stands in the way");
    case StarObstacle::TopStar: return QT_TRANSLATE_NOOP("Explanation", "The highest star is reached");
    case StarObstacle::Eligibility:
        return QT_TRANSLATE_NOOP("Explanation", "Too few deliveries for a star: ratings alone cannot help");
    case StarObstacle::RiseLimit:
        return QT_TRANSLATE_NOOP("Explanation", "Not in this period: the star rises by a limited number a period");
    case StarObstacle::Cap:
        return QT_TRANSLATE_NOOP("Explanation", "Not while the cap holds: complaints must leave the window first");
    case StarObstacle::OutOfReach:
        return QT_TRANSLATE_NOOP("Explanation", "Out of reach with five-star ratings alone");
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
