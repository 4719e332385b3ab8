#include "models/domain/courier_what_if.h"

#include "models/domain/wilson_bound.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kFiveStars = 5;
constexpr qint64 kMostAddedRatings = qint64(1) << 30;
constexpr qint64 kImpossible = std::numeric_limits<qint64>::min() / 4;

bool hasStar(const CourierStar &star, int target)
{
    return star.officialStar && *star.officialStar >= target;
}

/// What the decision would be with enough data and this score.
CourierDecision decisionAt(const CourierRules &rules, const CourierStarInput &input, int score)
{
    CourierOutcome outcome;
    outcome.rawStar = starOfScore(rules, score);
    outcome.eligible = true;
    outcome.belowMargin = input.previous.star && score < edgeOfStar(rules, *input.previous.star) - rules.margin;
    outcome.criticalCap = input.criticalComplaints >= rules.criticalCap.count;
    outcome.falseSignOffCap = input.falseSignOffs >= rules.falseSignOffCap.count;
    outcome.previous = input.previous;
    return decideCourierStar(rules, outcome);
}

StarObstacle obstacleTo(const CourierRules &rules, const CourierStarInput &input, int target)
{
    if (target > rules.bands.front().star)
        return StarObstacle::TopStar;
    if (input.deliveries < rules.eligibleDeliveries)
        return StarObstacle::Eligibility;
    if (scoreForStar(rules, input, target))
        return StarObstacle::OutOfReach;
    const bool capped = (input.criticalComplaints >= rules.criticalCap.count && rules.criticalCap.star < target)
        || (input.falseSignOffs >= rules.falseSignOffCap.count && rules.falseSignOffCap.star < target);
    return capped ? StarObstacle::Cap : StarObstacle::RiseLimit;
}

CourierStar withRatings(const CourierRules &rules, const CourierStarInput &input, qint64 added)
{
    return evaluateCourierStar(rules, withStep(input, {CourierComponent::Rating, added}));
}

HitShare *shareOf(CourierStarInput &input, CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating: return nullptr;
    case CourierComponent::OnTime: return &input.onTime;
    case CourierComponent::Contact: return &input.contact;
    case CourierComponent::Door: return &input.door;
    case CourierComponent::Consent: return &input.consent;
    }
    Q_UNREACHABLE();
}

/// Weighted points by number of events; kImpossible for a count that cannot be.
using Gains = std::vector<qint64>;

Gains ratingGains(const CourierRules &rules, const CourierStarInput &input, int most)
{
    Gains gains(size_t(most) + 1, kImpossible);
    for (int added = 0; added <= most; ++added) {
        const qint64 ratings = input.ratings + added;
        const auto points = ratingPoints(rules, ratings, input.ratingSum + kFiveStars * qint64(added));
        if (points && ratings >= rules.eligibleRatings)
            gains[size_t(added)] = qint64(rules.weights[0]) * *points;
    }
    return gains;
}

Gains shareGains(const CourierRules &rules, const HitShare &share, int weight, int most)
{
    if (share.total == 0)
        return {0}; // absent: nothing to gain and no weight
    const qint64 last = std::min<qint64>(most, share.total - share.hits);
    Gains gains;
    for (qint64 turned = 0; turned <= last; ++turned)
        gains.push_back(qint64(weight) * wilsonPoints(share.hits + turned, share.total, rules.wilsonZ));
    return gains;
}

/// Best sum for every total number of events, and how many of them the second list took.
struct Combined {
    Gains best;
    std::vector<int> taken;
};

Combined combine(const Gains &first, const Gains &second, int most)
{
    const size_t size = std::min(first.size() + second.size() - 1, size_t(most) + 1);
    Combined both{Gains(size, kImpossible), std::vector<int>(size, 0)};
    for (size_t taken = 0; taken < second.size() && taken < size; ++taken) {
        for (size_t before = 0; before < first.size() && before + taken < size; ++before) {
            const qint64 sum = first[before] + second[taken];
            if (first[before] == kImpossible || sum <= both.best[before + taken])
                continue;
            both.best[before + taken] = sum;
            both.taken[before + taken] = int(taken);
        }
    }
    return both;
}

/// Least weighted sum whose half-up mean, less the deduction, is `score`.
qint64 sumForScore(int score, int deduction, qint64 weight)
{
    if (score == 0)
        return kImpossible + 1; // every sum does: deductions never take a score below 0
    const qint64 twice = 2 * weight * (qint64(score) + deduction) - weight;
    return (twice + 1) / 2;
}

qint64 weightWithData(const CourierRules &rules, const CourierStarInput &input)
{
    qint64 weight = rules.weights[0]; // on a path to a star there are ratings
    const HitShare *shares[] = {&input.onTime, &input.contact, &input.door, &input.consent};
    for (size_t i = 0; i < std::size(shares); ++i)
        weight += shares[i]->total > 0 ? rules.weights[i + 1] : 0;
    return weight;
}

CourierPath pathFrom(const CourierRules &rules, const CourierStarInput &input,
                     const std::array<qint64, kCourierComponentCount> &counts)
{
    CourierPath path;
    CourierStarInput changed = input;
    for (int i = 0; i < kCourierComponentCount; ++i) {
        if (counts[size_t(i)] == 0)
            continue;
        const CourierStep step{CourierComponent(i), counts[size_t(i)]};
        path.steps.push_back(step);
        path.events += step.count;
        changed = withStep(changed, step);
    }
    path.star = evaluateCourierStar(rules, changed);
    return path;
}

} // namespace

QLatin1String starObstacleWord(StarObstacle obstacle)
{
    switch (obstacle) {
    case StarObstacle::None: return "none"_L1;
    case StarObstacle::TopStar: return "top_star"_L1;
    case StarObstacle::Eligibility: return "eligibility"_L1;
    case StarObstacle::RiseLimit: return "rise_limit"_L1;
    case StarObstacle::Cap: return "cap"_L1;
    case StarObstacle::OutOfReach: return "out_of_reach"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<int> nextCourierStar(const CourierRules &rules, const CourierStarInput &input)
{
    const CourierStar now = evaluateCourierStar(rules, input);
    const int from = now.officialStar.value_or(input.previous.star.value_or(0));
    // Bands may leave stars out: the next star is the next one that the rules give.
    for (auto band = rules.bands.rbegin(); band != rules.bands.rend(); ++band) {
        if (band->star > from)
            return band->star;
    }
    return std::nullopt;
}

std::optional<int> scoreForStar(const CourierRules &rules, const CourierStarInput &input, int target)
{
    const auto reaches = [&](int score) {
        const CourierDecision decision = decisionAt(rules, input, score);
        return decision.officialStar && *decision.officialStar >= target;
    };
    if (!reaches(kTopScore))
        return std::nullopt;
    int missed = -1;
    int reached = kTopScore;
    while (reached - missed > 1) {
        const int middle = (reached + missed) / 2;
        (reaches(middle) ? reached : missed) = middle;
    }
    return reached;
}

FiveStarAnswer fiveStarRatingsFor(const CourierRules &rules, const CourierStarInput &input, int target)
{
    FiveStarAnswer answer;
    answer.star = evaluateCourierStar(rules, input);
    if (hasStar(answer.star, target)) {
        answer.ratings = 0;
        return answer;
    }
    // From the first eligible count on the star only rises with further five-star ratings, so halving finds the fewest.
    qint64 missed = std::max<qint64>(0, rules.eligibleRatings - input.ratings - 1);
    qint64 reached = kMostAddedRatings;
    if (!hasStar(withRatings(rules, input, reached), target)) {
        answer.obstacle = obstacleTo(rules, input, target);
        return answer;
    }
    while (reached - missed > 1) {
        const qint64 middle = missed + (reached - missed) / 2;
        (hasStar(withRatings(rules, input, middle), target) ? reached : missed) = middle;
    }
    answer.ratings = reached;
    answer.star = withRatings(rules, input, reached);
    return answer;
}

CourierStarInput withStep(CourierStarInput input, const CourierStep &step)
{
    if (HitShare *share = shareOf(input, step.component)) {
        share->hits += std::min(step.count, share->total - share->hits);
        return input;
    }
    input.ratings += step.count;
    input.ratingSum += kFiveStars * step.count;
    return input;
}

std::optional<CourierPath> cheapestPath(const CourierRules &rules, const CourierStarInput &input, int target)
{
    CourierPath now = pathFrom(rules, input, {});
    if (hasStar(now.star, target))
        return now;
    const std::optional<int> score = scoreForStar(rules, input, target);
    if (!score || input.deliveries < rules.eligibleDeliveries)
        return std::nullopt;
    // The fewest events of one component bound the search; combining then goes over all of them at once.
    const FiveStarAnswer alone = fiveStarRatingsFor(rules, input, target);
    const int most = int(std::min<qint64>(alone.ratings.value_or(kMostPathEvents), kMostPathEvents));
    const HitShare *shares[] = {&input.onTime, &input.contact, &input.door, &input.consent};
    std::array<Combined, kCourierComponentCount> stages;
    stages[0].best = ratingGains(rules, input, most);
    for (size_t i = 0; i < std::size(shares); ++i)
        stages[i + 1] = combine(stages[i].best, shareGains(rules, *shares[i], rules.weights[i + 1], most), most);
    const qint64 needed = sumForScore(*score, now.star.deduction, weightWithData(rules, input));
    const Gains &all = stages.back().best;
    const auto found = std::find_if(all.begin(), all.end(), [needed](qint64 sum) { return sum >= needed; });
    if (found == all.end())
        return std::nullopt;
    qint64 left = found - all.begin();
    std::array<qint64, kCourierComponentCount> counts{};
    for (size_t i = kCourierComponentCount - 1; i > 0; --i) {
        counts[i] = stages[i].taken[size_t(left)];
        left -= counts[i];
    }
    counts[0] = left;
    return pathFrom(rules, input, counts);
}

} // namespace stardesk
