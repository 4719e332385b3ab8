#include "models/domain/courier_star_kernels.h"

#include "models/core/cpu_clones.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stardesk {

namespace {

constexpr double kTop = 10'000.0;
// All estimates are wrong by less than 1e-10 points (some 30 roundings of 1e-16, times 10^4); the margin is wide of it.
constexpr double kMargin = 1e-6;

template <class T>
inline void widen(const T *__restrict values, size_t count, qint32 *__restrict out)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = values[i] == std::numeric_limits<T>::max() ? 0 : qint32(std::min<quint32>(values[i], kMostPackedCount));
}

/// All bits where the condition holds.
inline qint32 mask(bool holds)
{
    return -qint32(holds);
}

/// floor of a value that is not negative, and whether the value lies too near a whole number to be sure of it.
inline qint32 flooredPoints(double value, quint8 &unsure)
{
    const qint32 floored = qint32(value);
    const double rest = value - floored;
    unsure = quint8((rest < kMargin) | (rest > 1 - kMargin));
    return floored;
}

} // namespace

STARDESK_CPU_CLONES
void widenCounts(const quint8 *values, size_t count, qint32 *out)
{
    widen(values, count, out);
}

STARDESK_CPU_CLONES
void widenCounts(const quint16 *values, size_t count, qint32 *out)
{
    widen(values, count, out);
}

STARDESK_CPU_CLONES
void widenCounts(const quint32 *values, size_t count, qint32 *out)
{
    widen(values, count, out);
}

STARDESK_CPU_CLONES
void estimateWilson(const qint32 *__restrict hits, const qint32 *__restrict totals, size_t count, double z,
                    qint32 *__restrict points, quint8 *__restrict unsure)
{
    const double zz = z * z;
    for (size_t i = 0; i < count; ++i) {
        const double n = std::max(totals[i], 1);
        const double k = std::min(hits[i], totals[i]);
        // (k + zz/2 - z sqrt(k (n - k) / n + zz/4)) / (n + zz), over n so that one division does.
        const double root = std::sqrt(n * (k * (n - k) + n * zz * 0.25));
        const double bound = (n * (k + 0.5 * zz) - z * root) / (n * (n + zz));
        points[i] = flooredPoints(std::max(kTop * bound, 0.0) + 0.5, unsure[i]);
    }
}

STARDESK_CPU_CLONES
void estimateRating(const qint32 *__restrict ratings, const qint32 *__restrict sums, size_t count, const RatingTerms &terms,
                    qint32 *__restrict points, quint8 *__restrict unsure)
{
    const RatingTerms t = terms;
    for (size_t i = 0; i < count; ++i) {
        const double n = t.priorWeight + ratings[i];
        const double above = t.priorMilliSum + 1000.0 * sums[i] - t.low * n;
        const double share = above / (t.range * std::max(n, 1.0));
        points[i] = flooredPoints(kTop * std::min(std::max(share, 0.0), 1.0) + 0.5, unsure[i]);
    }
}

STARDESK_CPU_CLONES
void computeScores(const ScoreTerms &terms, size_t count, qint32 *__restrict score)
{
    const ScoreTerms t = terms;
    for (size_t i = 0; i < count; ++i) {
        double sum = 0;
        double weight = 0;
        for (int c = 0; c < 5; ++c) {
            const double present = t.totals[c][i] > 0 ? t.weights[c] : 0.0;
            sum += present * t.points[c][i];
            weight += present;
        }
        const double base = qint32((2 * sum + weight) / (2 * std::max(weight, 1.0)));
        double deduction = 0;
        for (int c = 0; c < 3; ++c)
            deduction += t.deductions[c] * t.complaints[c][i];
        const double rest = std::max(base - std::min(deduction, t.deductAtMost), 0.0);
        score[i] = weight > 0 ? qint32(rest) : -1;
    }
}

STARDESK_CPU_CLONES
void computeFacts(const FactTerms &terms, size_t count, qint32 *__restrict facts, qint32 *__restrict raw)
{
    const qint32 *__restrict score = terms.score;
    const qint32 *__restrict ratings = terms.ratings;
    const qint32 *__restrict deliveries = terms.deliveries;
    const qint32 *__restrict critical = terms.critical;
    const qint32 *__restrict falseSignOffs = terms.falseSignOffs;
    const qint32 *__restrict previousStar = terms.previousStar;
    const qint32 *__restrict below = terms.belowPeriods;
    const qint32 *__restrict carried = terms.carriedPeriods;
    // Yes-no facts as masks and numbers in locals: without branches and aliases the compiler takes eight rows at once.
    const auto [edge1, edge2, edge3, edge4, edge5] = terms.edges;
    const auto [margin0, margin1, margin2, margin3, margin4, margin5] = terms.margins;
    const qint32 eligibleRatings = terms.eligibleRatings;
    const qint32 eligibleDeliveries = terms.eligibleDeliveries;
    const qint32 criticalCount = terms.criticalCount;
    const qint32 falseSignOffCount = terms.falseSignOffCount;
    const qint32 lastBelow = terms.lastBelow;
    const qint32 mostCarried = terms.mostCarried;
    for (size_t i = 0; i < count; ++i) {
        const qint32 points = score[i];
        const qint32 previous = previousStar[i] & mask(previousStar[i] <= 5);
        const qint32 star = std::max({1 & mask(points >= edge1), 2 & mask(points >= edge2), 3 & mask(points >= edge3),
                                      4 & mask(points >= edge4), 5 & mask(points >= edge5)});
        const qint32 margin = (margin1 & mask(previous == 1)) | (margin2 & mask(previous == 2))
            | (margin3 & mask(previous == 3)) | (margin4 & mask(previous == 4)) | (margin5 & mask(previous == 5));
        const qint32 scored = mask(points >= 0);
        const qint32 eligible = 1 & mask(ratings[i] >= eligibleRatings) & mask(deliveries[i] >= eligibleDeliveries);
        const qint32 ofScore = (eligible | (2 & mask(points < margin))) & scored;
        const qint32 ofCounters = (4 & mask(below[i] >= lastBelow)) | (8 & mask(carried[i] < mostCarried));
        const qint32 ofCaps = (16 & mask(critical[i] >= criticalCount)) | (32 & mask(falseSignOffs[i] >= falseSignOffCount));
        facts[i] = ofScore | ofCounters | ofCaps | ((previous + 6 * star) << 6);
        raw[i] = star | ~scored;
    }
}

STARDESK_CPU_CLONES
void lookUp(const quint32 *__restrict table, const qint32 *__restrict facts, size_t count, quint32 *__restrict decisions)
{
    for (size_t i = 0; i < count; ++i)
        decisions[i] = table[facts[i]];
}

STARDESK_CPU_CLONES
void takeByte(const quint32 *__restrict decisions, int byte, size_t count, quint8 *__restrict out)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = quint8(decisions[i] >> (8 * byte));
}

STARDESK_CPU_CLONES
void takeCounter(const quint32 *__restrict decisions, quint32 kept, quint32 raised, const qint32 *__restrict before,
                 size_t count, quint8 *__restrict out)
{
    for (size_t i = 0; i < count; ++i) {
        const quint32 kept8 = quint32(before[i]) & quint32(mask((decisions[i] & (kept | raised)) != 0));
        out[i] = quint8(kept8 + quint32(1 & mask((decisions[i] & raised) != 0)));
    }
}

STARDESK_CPU_CLONES
void narrow(const qint32 *__restrict values, size_t count, quint8 *__restrict out)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = quint8(values[i]);
}

STARDESK_CPU_CLONES
void narrow(const qint32 *__restrict values, size_t count, quint16 *__restrict out)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = quint16(values[i]);
}

} // namespace stardesk
