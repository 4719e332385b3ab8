/// Courier star: components, base, deduction, band, hysteresis, cap, in this order (rules.md D2).
#pragma once

#include "models/core/result.h"
#include "models/domain/courier_rules.h"

#include <QtCore/QFlags>
#include <QtCore/QStringList>

#include <array>
#include <optional>

class QJsonObject;

namespace stardesk {

struct HitShare {
    qint64 hits = 0;
    qint64 total = 0; ///< 0: no data, the component is absent
};

/// What happened before, from the `courier_star` record of the preceding period; never recomputed.
struct PreviousCourierStar {
    std::optional<int> star; ///< 1..5, none: newcomer or unrated
    int belowPeriods = 0;
    int carriedPeriods = 0;
};

/// The sums of one `conduct_window` and the star before. Contact and on-time totals are the deliveries, door is
/// door_done of door_asked, consent is consented_and_told of station_drops; complaints are the upheld ones.
struct CourierStarInput {
    qint64 ratings = 0;
    qint64 ratingSum = 0;
    qint64 deliveries = 0;
    HitShare onTime;
    HitShare contact;
    HitShare door;
    HitShare consent;
    qint64 minorComplaints = 0;
    qint64 majorComplaints = 0;
    qint64 criticalComplaints = 0;
    qint64 falseSignOffs = 0;
    PreviousCourierStar previous;
};

/// In the order in which they arise: at most both caps, then at most one of the others.
enum class CourierFlag : quint8 {
    CapCritical = 0x01,
    CapFalseSignOff = 0x02,
    Carried = 0x04,   ///< not enough data, the star before is kept
    Unrated = 0x08,   ///< not enough data for too long: no star (not one star)
    Up = 0x10,
    UpBlocked = 0x20, ///< would rise, but the cap is lower
    AtRisk = 0x40,    ///< below the edge of its star, kept this once
    Down = 0x80,
};
Q_DECLARE_FLAGS(CourierFlags, CourierFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(CourierFlags)

/// The words of the flags in their order: CAP_CRITICAL, CAP_FALSE_SIGN_OFF, CARRIED, UNRATED, UP, ...
[[nodiscard]] QStringList courierFlagWords(CourierFlags flags);

struct CourierStar {
    std::array<std::optional<int>, kCourierComponentCount> components; ///< hundredths of a point; none: no data
    std::optional<int> base;    ///< none only where no component has data (a rule set without prior)
    int deduction = 0;
    std::optional<int> score;   ///< max(0, base - deduction)
    std::optional<int> rawStar; ///< band of the score
    std::optional<int> officialStar;
    CourierFlags flags;
    int belowPeriods = 0;       ///< counters for the next period
    int carriedPeriods = 0;
};

/// Malformed with the field's name ("on_time.hits") for a negative count, hits above their total, a sum of ratings
/// outside count..5 x count, or a previous star outside 1..5.
[[nodiscard]] Result<> checkCourierInput(const CourierStarInput &input);

/// The star without what a few ratings could be told from: their component, base, score and band (rules.md A1).
[[nodiscard]] CourierStar withoutRatings(CourierStar star);

/// The whole rule on one courier; `input` has passed checkCourierInput.
[[nodiscard]] CourierStar evaluateCourierStar(const CourierRules &rules, const CourierStarInput &input);

/// Points of the rating component from the Bayesian mean, one rounding; none without prior and ratings.
[[nodiscard]] std::optional<int> ratingPoints(const CourierRules &rules, qint64 ratings, qint64 sum);

/// The Bayesian mean in thousandths, half up, for display; none without prior and ratings.
[[nodiscard]] std::optional<int> bayesianMeanMilli(const CourierRules &rules, qint64 ratings, qint64 sum);

/// The weighted mean of the components that have data, half up; none where none has.
[[nodiscard]] std::optional<int> weightedBase(const CourierRules &rules,
                                              const std::array<std::optional<int>, kCourierComponentCount> &components);

/// What the score and the counts decide, before anything of the past.
struct CourierOutcome {
    std::optional<int> rawStar;
    bool eligible = false;
    bool belowMargin = false;   ///< score < edge(previous) - margin
    bool criticalCap = false;   ///< the condition of the cap holds
    bool falseSignOffCap = false;
    PreviousCourierStar previous;
};

struct CourierDecision {
    std::optional<int> officialStar;
    CourierFlags flags;
    int belowPeriods = 0;
    int carriedPeriods = 0;
};

/// Hysteresis, caps, carrying: the part of the rule that the scalar and the batch evaluation share.
[[nodiscard]] CourierDecision decideCourierStar(const CourierRules &rules, const CourierOutcome &outcome);

/// Input from the JSON of a vector case (vectors/README.md). Malformed with the field's name.
[[nodiscard]] Result<CourierStarInput> courierInputFrom(const QJsonObject &input);

/// The result in the shape of a vector's `expect`.
[[nodiscard]] QJsonObject courierStarJson(const CourierStar &star);

} // namespace stardesk
