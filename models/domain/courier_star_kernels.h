/// Inner loops of the courier batch over blocks of rows: widening, points of shares and ratings, weighted mean.
/// Estimates are floating-point with a known error; whatever lies next to a half point is marked and decided exactly.
#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>

namespace stardesk {

/// Rows that are worked on at once: every array of a block stays in the first-level cache.
inline constexpr size_t kCourierBlock = 512;

/// No courier has more events in a window; sums of such counts stay inside 32 bits.
inline constexpr qint32 kMostPackedCount = qint32(1) << 30;

/// out[i] = values[i], held at kMostPackedCount, or 0 where all bits are set (no data).
void widenCounts(const quint8 *values, size_t count, qint32 *out);
void widenCounts(const quint16 *values, size_t count, qint32 *out);
void widenCounts(const quint32 *values, size_t count, qint32 *out);

/// Points (0..10000) of hits[i] of totals[i]; unsure[i] is not 0 where the estimate is too near a half point to trust.
/// hits above totals count as totals; totals of 0 give 0 points. `z` is the rule's z.
void estimateWilson(const qint32 *hits, const qint32 *totals, size_t count, double z, qint32 *points, quint8 *unsure);

/// The rating component as linear terms: points = 10000 x (priorSum + 1000 sum - low x (prior + n)) / (range x (prior + n)).
struct RatingTerms {
    double priorWeight = 0;
    double priorMilliSum = 0;
    double low = 0;
    double range = 0;
};
void estimateRating(const qint32 *ratings, const qint32 *sums, size_t count, const RatingTerms &terms, qint32 *points,
                    quint8 *unsure);

/// Exact: score[i] = max(0, half-up mean of the components with data - deduction), -1 where no component has data.
/// points[c] and totals[c] are arrays of the five components; a total of 0 leaves the component out. Weights sum to at
/// most 5 x 10^6 and all sums stay below 2^53, so the quotient's floor is the true one.
struct ScoreTerms {
    const qint32 *points[5];
    const qint32 *totals[5];
    double weights[5];
    const qint32 *complaints[3]; ///< minor, major, critical
    double deductions[3];
    double deductAtMost;
};
void computeScores(const ScoreTerms &terms, size_t count, qint32 *score);

/// The facts of a row that decide its star, as one number: eligible 1, below the margin 2, last warning 4, may carry 8,
/// critical cap 16, false sign-off cap 32, then 64 x (previous star + 6 x raw star), none being 0.
struct FactTerms {
    const qint32 *score;
    const qint32 *ratings;
    const qint32 *deliveries;
    const qint32 *critical;
    const qint32 *falseSignOffs;
    const qint32 *previousStar;
    const qint32 *belowPeriods;
    const qint32 *carriedPeriods;
    qint32 eligibleRatings;
    qint32 eligibleDeliveries;
    qint32 criticalCount;
    qint32 falseSignOffCount;
    qint32 lastBelow;      ///< from so many periods below on the next one is the last warning
    qint32 mostCarried;    ///< a star may be carried below so many periods
    qint32 edges[5];       ///< lowest score of star 1..5; 10001 where no band gives it
    qint32 margins[6];     ///< by previous star: below this score it falls at once; of none: 0
};
void computeFacts(const FactTerms &terms, size_t count, qint32 *facts, qint32 *raw);

/// A decision as bits: official star 0..7, flags 8..15, then how the counters go on.
inline constexpr quint32 kBelowKept = 1u << 16;
inline constexpr quint32 kBelowRaised = 1u << 17;
inline constexpr quint32 kCarriedKept = 1u << 18;
inline constexpr quint32 kCarriedRaised = 1u << 19;

/// decisions[i] = table[facts[i]].
void lookUp(const quint32 *table, const qint32 *facts, size_t count, quint32 *decisions);

/// Single results from decisions: byte 0 or 1 of them; a counter kept, raised by one, or begun again at 0.
void takeByte(const quint32 *decisions, int byte, size_t count, quint8 *out);
void takeCounter(const quint32 *decisions, quint32 kept, quint32 raised, const qint32 *before, size_t count, quint8 *out);

/// Low bytes or words of whole numbers (-1 becomes all bits set).
void narrow(const qint32 *values, size_t count, quint8 *out);
void narrow(const qint32 *values, size_t count, quint16 *out);

} // namespace stardesk
