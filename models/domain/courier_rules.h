/// CourierRules: the courier section of a rule set (rules.md D2, every number an assumption that the rule set carries).
#pragma once

#include "models/core/exact_ratio.h"
#include "models/core/result.h"

#include <array>
#include <vector>

class QJsonObject;

namespace stardesk {

/// What a courier's score is made of, in the order of the rule.
enum class CourierComponent { Rating, OnTime, Contact, Door, Consent };
inline constexpr int kCourierComponentCount = 5;

/// The word of a component in rule sets, vectors, columns and the CLI: rating, on_time, contact, door, consent.
[[nodiscard]] QLatin1String courierComponentWord(CourierComponent component);

/// Scores are hundredths of a point, 0..10000.
inline constexpr int kTopScore = 10'000;
inline constexpr int kTopCourierStar = 5;

struct StarBand {
    int edge = 0; ///< lowest score of the band, inclusive
    int star = 0; ///< 1..5
};

struct StarCap {
    int count = 0; ///< from this many events on
    int star = 0;  ///< the star is at most this
};

struct CourierRules {
    int windowDays = 0;             ///< Beijing days that end at as_of
    int lateRatingsDays = 0;        ///< ratings received until as_of + this many days count
    qint64 priorWeight = 0;         ///< ratings that the prior stands for; 0: no prior
    int priorMeanMilli = 0;         ///< 1000..5000
    int ratingLowMilli = 0;         ///< this mean is worth 0 points
    int ratingHighMilli = 0;        ///< this mean is worth all points
    ExactDecimal wilsonZ;
    std::array<int, kCourierComponentCount> weights{}; ///< by CourierComponent, positive
    qint64 eligibleRatings = 0;
    qint64 eligibleDeliveries = 0;
    std::vector<StarBand> bands;    ///< edges and stars strictly descending, the last edge is 0
    int deductMinor = 0;
    int deductMajor = 0;
    int deductCritical = 0;
    int deductAtMost = 0;
    int margin = 0;                 ///< below edge - margin the star falls at once
    int belowPeriods = 0;           ///< so many periods in a row below the edge make the star fall
    int maxUp = 0;
    int maxDown = 0;
    int carriedPeriods = 0;         ///< a star is kept without enough data for so many periods
    StarCap criticalCap;
    StarCap falseSignOffCap;
    int exclusionAuditBp = 500;     ///< optional, a local assumption: above this share of a courier's ratings excluded, audit
};

/// The `courier` object of a rule set; `path` is its JSON pointer. Malformed with the field's path for a wrong type or
/// range, bands that do not descend to 0, weights that are not positive.
[[nodiscard]] Result<CourierRules> parseCourierRules(const QJsonObject &courier, const QString &path);

/// The star of a score (0..10000): the first band whose edge it reaches.
[[nodiscard]] int starOfScore(const CourierRules &rules, int score);

/// The lowest score that gives `star` or more; kTopScore + 1 where no band does.
[[nodiscard]] int edgeOfStar(const CourierRules &rules, int star);

} // namespace stardesk
