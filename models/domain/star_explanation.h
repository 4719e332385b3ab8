/// Why a star is what it is: the rule's lines with values, inputs and the records they come from.
#pragma once

#include "models/domain/courier_star.h"
#include "models/domain/explanation.h"
#include "models/domain/seller_star.h"

namespace stardesk {

struct RuleSet;

/// Record keys that an explanation names ("conduct_window/K1/2024-03-31"); empty where there is none.
struct CourierStarSources {
    QString window;
    QString previous;
    bool tooFewRatings = false; ///< counts, sums and whatever they could be told from are not shown
};

/// True where so many ratings could be told apart by who gave them: more than none, fewer than anonymity_k (rules.md A1).
[[nodiscard]] bool tooFewToShow(const RuleSet &rules, qint64 ratings);

/// "too few to show", in the language of the installed translator.
[[nodiscard]] QString tooFewText();

/// The courier's star from result to inputs: components, base, deduction, band, hysteresis, cap (rules.md D2).
[[nodiscard]] Explanation explainCourierStar(const RuleSet &rules, const CourierStarInput &input,
                                             const CourierStarSources &sources);

struct SellerStarSources {
    QStringList tracks; ///< per track the `indicator_month` record
};

/// The seller's star from result to inputs: published track, track stars, the indicators that decide (seed 003).
[[nodiscard]] Explanation explainSellerStar(const RuleSet &rules, const SellerScores &scores,
                                            const SellerStarSources &sources);

/// "rule_set/demo-2024A#/courier/bands": a rule's line as a source.
[[nodiscard]] QString ruleSource(const RuleSet &rules, QLatin1String pointer);

/// Hundredths of a point as shown: "95.38"; "-" is never shown, none gives an empty text.
[[nodiscard]] QString pointsText(int hundredths);

/// The published name of an indicator or track, QT_TRANSLATE_NOOP("Explanation", ...); names that only a rule set
/// knows come as they stand.
[[nodiscard]] ExplanationText sellerWord(const QString &word);

} // namespace stardesk
