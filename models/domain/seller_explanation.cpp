#include "models/domain/star_explanation.h"

#include "models/core/exact_ratio.h"
#include "models/domain/rule_set.h"
#include "models/domain/seller_route.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr const char *kNoData = QT_TRANSLATE_NOOP("Explanation", "no data");
constexpr const char *kNoStar = QT_TRANSLATE_NOOP("Explanation", "no star");

ExplanationText starValue(const std::optional<int> &star)
{
    return star ? ExplanationText(qint64(*star)) : ExplanationText(kNoStar);
}

/// One indicator: its score, the star that it alone would give, the next threshold.
Explanation indicatorLine(const RuleSet &rules, int indicator, const std::optional<int> &score, bool limits,
                          const QString &source)
{
    const SellerRules &seller = rules.seller;
    const ExplanationText name = sellerWord(seller.indicators[indicator]);
    if (!score)
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "%1: a missing indicator gives the track no star"), {name})
            .withValue(kNoData)
            .from(source);
    const int star = starOfScoreMilli(seller, *score);
    const char *text = limits ? QT_TRANSLATE_NOOP("Explanation", "%1, enough for star %2; this decides")
                              : QT_TRANSLATE_NOOP("Explanation", "%1, enough for star %2");
    Explanation line(text, {name, ExplanationText(qint64(star))});
    line = std::move(line).withValue(ExplanationText::decimal(milliDisplayText(*score))).from(source);
    if (size_t(star) < seller.thresholdsMilli.size())
        line.children.push_back(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "Star %1 begins at %2; %3 points are missing"),
                        {ExplanationText(qint64(star + 1)), ExplanationText::decimal(milliText(seller.thresholdsMilli[size_t(star)])),
                         ExplanationText::decimal(milliText(seller.thresholdsMilli[size_t(star)] - *score))})
                .from(ruleSource(rules, "/seller/thresholds"_L1))
                .asLocal(isLocalRule(rules, u"/seller/thresholds")));
    return line;
}

Explanation trackLine(const RuleSet &rules, const SellerScores &scores, int track, const std::optional<int> &star,
                      const QString &source)
{
    Explanation line(QT_TRANSLATE_NOOP("Explanation", "%1: the lowest indicator decides"),
                     {sellerWord(rules.seller.tracks[track])});
    line = std::move(line).withValue(starValue(star)).from(ruleSource(rules, "/seller/thresholds"_L1));
    const std::optional<TrackScores> &own = scores[size_t(track)];
    if (!own) {
        line.children.push_back(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "No data for this track; the other one still counts")).from(source));
        return line;
    }
    const std::vector<int> limiting = limitingIndicators(rules.seller, scores, track);
    for (size_t i = 0; i < own->size(); ++i) {
        const bool limits = std::find(limiting.begin(), limiting.end(), int(i)) != limiting.end();
        line.children.push_back(indicatorLine(rules, int(i), (*own)[i], limits, source));
    }
    return line;
}

} // namespace

ExplanationText sellerWord(const QString &word)
{
    static constexpr std::pair<const char *, const char *> kNames[] = {
        {"customized", QT_TRANSLATE_NOOP("Explanation", "Customized track")},
        {"ready_to_ship", QT_TRANSLATE_NOOP("Explanation", "Ready-to-ship track")},
        {"seller_product_quality", QT_TRANSLATE_NOOP("Explanation", "Seller and product quality")},
        {"marketing", QT_TRANSLATE_NOOP("Explanation", "Marketing")},
        {"transaction", QT_TRANSLATE_NOOP("Explanation", "Transaction")},
        {"after_sales", QT_TRANSLATE_NOOP("Explanation", "After-sales service")},
    };
    const auto known = std::find_if(std::begin(kNames), std::end(kNames),
                                    [&word](const auto &name) { return word == QLatin1String(name.first); });
    return known == std::end(kNames) ? ExplanationText(word) : ExplanationText(known->second);
}

Explanation explainSellerStar(const RuleSet &rules, const SellerScores &scores, const SellerStarSources &sources)
{
    const SellerStar star = evaluateSellerStar(rules.seller, scores);
    Explanation tree(QT_TRANSLATE_NOOP("Explanation", "Seller star by rule set %1, version %2"),
                     {rules.id, ExplanationText(qint64(rules.version))});
    tree.value = starValue(star.star);
    if (star.track)
        tree.children.push_back(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "The higher track is published; at a tie the first"))
                .withValue(sellerWord(rules.seller.tracks[*star.track]))
                .from(ruleSource(rules, "/seller/tracks"_L1)));
    for (int track = 0; track < int(scores.size()); ++track)
        tree.children.push_back(
            trackLine(rules, scores, track, star.trackStars[size_t(track)], sources.tracks.value(track)));
    return tree;
}

} // namespace stardesk
