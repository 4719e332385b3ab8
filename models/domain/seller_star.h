/// Seller star: two tracks, the lowest of four indicators decides, the higher track is published (seed 003).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QStringList>
#include <QtCore/QTime>

#include <optional>
#include <vector>

class QJsonObject;

namespace stardesk {

/// A requirement on basic buyer service: where it is missed, an indicator counts only the floor of the next lower star
/// (rules.md A2). Measures are whole numbers in the unit that the rule set's author chose (basis points, minutes).
struct SellerGate {
    QString id;
    QString measure;
    QString indicator;
    QStringList tracks;          ///< empty: every track
    std::optional<qint64> least; ///< missed below this
    std::optional<qint64> most;  ///< missed above this
    BeijingDay from;              ///< first day of data it counts for
    std::optional<BeijingDay> to; ///< first day after
};

/// The seller section of a rule set.
struct SellerRules {
    QStringList indicators;           ///< in the order of the score arrays
    QStringList tracks;               ///< the first wins a tie
    std::vector<int> thresholdsMilli; ///< of star 1, 2, ...: ascending, whole centi-points
    int publicationDay = 0;           ///< of each month, Beijing, 00:00
    QTime privilegesOpen;             ///< on the publication day
    int privilegesCloseDay = 0;       ///< of the following month
    QTime privilegesClose;            ///< the last second that still counts
    std::vector<SellerGate> gates;
};

/// The `seller` object of a rule set; `path` is its JSON pointer. Malformed with the field's path for wrong types,
/// thresholds that do not ascend or are not whole centi-points, tracks or indicators named twice.
[[nodiscard]] Result<SellerRules> parseSellerRules(const QJsonObject &seller, const QString &path);

/// The scores of one track: milli-points per indicator, none where the indicator has no data.
using TrackScores = std::vector<std::optional<int>>;

/// One seller's inputs: per track of the rules its scores, or none for a track without data.
using SellerScores = std::vector<std::optional<TrackScores>>;

struct SellerStar {
    std::vector<std::optional<int>> trackStars; ///< per track; none where an indicator is missing (no star, not zero)
    std::optional<int> star;                    ///< the published one: the highest track
    std::optional<int> track;                   ///< index of the published track; the first of a tie
};

/// Stars of one track's score: how many thresholds it reaches.
[[nodiscard]] int starOfScoreMilli(const SellerRules &rules, int milli);

/// The star of one track, none where an indicator is missing.
[[nodiscard]] std::optional<int> trackStar(const SellerRules &rules, const std::optional<TrackScores> &scores);

/// The whole rule on one seller. `scores` has one entry per track and each one entry per indicator (checked by
/// sellerScoresFrom and by the callers' columns).
[[nodiscard]] SellerStar evaluateSellerStar(const SellerRules &rules, const SellerScores &scores);

/// Scores from JSON: {TRACK: ["92", null, ...] or null, ...} for each track of the rules. Malformed with the field's
/// name for a missing track, another number of indicators, a score outside 0..100 or with more than three decimals.
[[nodiscard]] Result<SellerScores> sellerScoresFrom(const SellerRules &rules, const QJsonObject &input);

} // namespace stardesk
