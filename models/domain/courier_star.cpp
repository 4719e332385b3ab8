#include "models/domain/courier_star.h"

#include "models/domain/wilson_bound.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilli = 1000;

std::optional<int> sharePoints(const CourierRules &rules, const HitShare &share)
{
    if (share.total == 0)
        return std::nullopt;
    return wilsonPoints(share.hits, share.total, rules.wilsonZ);
}

int deductionOf(const CourierRules &rules, const CourierStarInput &input)
{
    const Int128 sum = Int128(rules.deductMinor) * input.minorComplaints
        + Int128(rules.deductMajor) * input.majorComplaints + Int128(rules.deductCritical) * input.criticalComplaints;
    return int(std::min<Int128>(sum, rules.deductAtMost));
}

/// The counts of one period, before it is decided: complaint counts against the caps, eligibility, distance to the edge.
CourierOutcome outcomeOf(const CourierRules &rules, const CourierStarInput &input, const CourierStar &star)
{
    CourierOutcome outcome;
    outcome.rawStar = star.rawStar;
    outcome.eligible = star.rawStar && input.ratings >= rules.eligibleRatings
        && input.deliveries >= rules.eligibleDeliveries;
    outcome.belowMargin = star.score && input.previous.star
        && *star.score < edgeOfStar(rules, *input.previous.star) - rules.margin;
    outcome.criticalCap = input.criticalComplaints >= rules.criticalCap.count;
    outcome.falseSignOffCap = input.falseSignOffs >= rules.falseSignOffCap.count;
    outcome.previous = input.previous;
    return outcome;
}

/// Not enough data: the star before is kept for a while, then there is none.
CourierDecision carry(const CourierRules &rules, const PreviousCourierStar &previous, int cap, CourierFlags caps)
{
    if (previous.star && previous.carriedPeriods < rules.carriedPeriods)
        return {std::min(*previous.star, cap), caps | CourierFlag::Carried, previous.belowPeriods,
                previous.carriedPeriods + 1};
    return {std::nullopt, caps | CourierFlag::Unrated, 0, previous.carriedPeriods};
}

CourierDecision rise(const CourierRules &rules, int raw, int previous, int cap, CourierFlags caps)
{
    const int candidate = std::min(raw, previous + rules.maxUp);
    const CourierFlag flag = candidate > cap ? CourierFlag::UpBlocked : CourierFlag::Up;
    return {std::min(candidate, cap), caps | flag, 0, 0};
}

CourierDecision fallOrKeep(const CourierRules &rules, const CourierOutcome &outcome, int cap, CourierFlags caps)
{
    const int previous = *outcome.previous.star;
    const bool lastWarning = outcome.previous.belowPeriods + 1 >= rules.belowPeriods;
    if (outcome.belowMargin || lastWarning) {
        const int candidate = std::max(*outcome.rawStar, previous - rules.maxDown);
        return {std::min(candidate, cap), caps | CourierFlag::Down, 0, 0};
    }
    return {std::min(previous, cap), caps | CourierFlag::AtRisk, outcome.previous.belowPeriods + 1, 0};
}

} // namespace

QStringList courierFlagWords(CourierFlags flags)
{
    static constexpr std::pair<CourierFlag, const char *> kWords[] = {
        {CourierFlag::CapCritical, "CAP_CRITICAL"}, {CourierFlag::CapFalseSignOff, "CAP_FALSE_SIGN_OFF"},
        {CourierFlag::Carried, "CARRIED"},          {CourierFlag::Unrated, "UNRATED"},
        {CourierFlag::Up, "UP"},                    {CourierFlag::UpBlocked, "UP_BLOCKED"},
        {CourierFlag::AtRisk, "AT_RISK"},           {CourierFlag::Down, "DOWN"},
    };
    QStringList words;
    for (const auto &[flag, word] : kWords) {
        if (flags.testFlag(flag))
            words.append(QString::fromLatin1(word));
    }
    return words;
}

std::optional<int> ratingPoints(const CourierRules &rules, qint64 ratings, qint64 sum)
{
    const Int128 count = Int128(rules.priorWeight) + ratings;
    if (count == 0)
        return std::nullopt;
    const Int128 milliSum = Int128(rules.priorWeight) * rules.priorMeanMilli + Int128(kMilli) * sum;
    const Int128 above = milliSum - rules.ratingLowMilli * count;
    const Int128 range = (rules.ratingHighMilli - rules.ratingLowMilli) * count;
    return int(ratioHalfUp(kTopScore * std::clamp<Int128>(above, 0, range), range));
}

std::optional<int> bayesianMeanMilli(const CourierRules &rules, qint64 ratings, qint64 sum)
{
    const Int128 count = Int128(rules.priorWeight) + ratings;
    if (count == 0)
        return std::nullopt;
    return int(ratioHalfUp(Int128(rules.priorWeight) * rules.priorMeanMilli + Int128(kMilli) * sum, count));
}

std::optional<int> weightedBase(const CourierRules &rules,
                                const std::array<std::optional<int>, kCourierComponentCount> &components)
{
    qint64 points = 0;
    qint64 weight = 0;
    for (size_t i = 0; i < components.size(); ++i) {
        if (!components[i])
            continue;
        points += qint64(rules.weights[i]) * *components[i];
        weight += rules.weights[i];
    }
    if (weight == 0)
        return std::nullopt;
    return int(ratioHalfUp(points, weight));
}

CourierDecision decideCourierStar(const CourierRules &rules, const CourierOutcome &outcome)
{
    int cap = kTopCourierStar;
    CourierFlags caps;
    if (outcome.criticalCap) {
        cap = std::min(cap, rules.criticalCap.star);
        caps |= CourierFlag::CapCritical;
    }
    if (outcome.falseSignOffCap) {
        cap = std::min(cap, rules.falseSignOffCap.star);
        caps |= CourierFlag::CapFalseSignOff;
    }
    if (!outcome.eligible || !outcome.rawStar)
        return carry(rules, outcome.previous, cap, caps);
    const int raw = *outcome.rawStar;
    if (!outcome.previous.star || raw == *outcome.previous.star)
        return {std::min(raw, cap), caps, 0, 0};
    if (raw > *outcome.previous.star)
        return rise(rules, raw, *outcome.previous.star, cap, caps);
    return fallOrKeep(rules, outcome, cap, caps);
}

CourierStar withoutRatings(CourierStar star)
{
    star.components[size_t(CourierComponent::Rating)].reset();
    star.base.reset();
    star.score.reset();
    star.rawStar.reset();
    return star;
}

CourierStar evaluateCourierStar(const CourierRules &rules, const CourierStarInput &input)
{
    CourierStar star;
    star.components = {ratingPoints(rules, input.ratings, input.ratingSum), sharePoints(rules, input.onTime),
                       sharePoints(rules, input.contact), sharePoints(rules, input.door),
                       sharePoints(rules, input.consent)};
    star.base = weightedBase(rules, star.components);
    star.deduction = deductionOf(rules, input);
    if (star.base) {
        star.score = std::max(0, *star.base - star.deduction);
        star.rawStar = starOfScore(rules, *star.score);
    }
    const CourierDecision decision = decideCourierStar(rules, outcomeOf(rules, input, star));
    star.officialStar = decision.officialStar;
    star.flags = decision.flags;
    star.belowPeriods = decision.belowPeriods;
    star.carriedPeriods = decision.carriedPeriods;
    return star;
}

} // namespace stardesk
