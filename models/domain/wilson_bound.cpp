#include "models/domain/wilson_bound.h"

#include "models/domain/courier_rules.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <bit>

namespace stardesk {

namespace {

// With z = a/b, k hits of n, A = 2 b^2 k + a^2, D = 2 (b^2 n + a^2), S = a^2 + 4 b^2 k (n - k) / n the bound is
// (A - a sqrt(S)) / D. Points are the largest P with 10000 x bound >= P - 1/2, that is
//   20000 A - (2P - 1) D >= 20000 a sqrt(S),
// where both sides are squared after the sign of the left one is known; S x n is a whole number.
template <class Wide>
struct WilsonTest {
    Wide scaledA;  ///< 20000 A
    Wide d;
    Wide n;
    Wide right;    ///< (20000 a)^2 x S x n

    WilsonTest(qint64 hits, qint64 total, const ExactDecimal &z)
    {
        const Wide a = z.unscaled;
        const Wide bb = Wide(powerOfTen(z.scale)) * powerOfTen(z.scale);
        const Wide twice = 2 * kTopScore;
        n = total;
        scaledA = twice * (2 * bb * hits + a * a);
        d = 2 * (bb * total + a * a);
        right = twice * a * twice * a * (4 * bb * hits * Wide(total - hits) + a * a * n);
    }

    [[nodiscard]] bool reaches(int points) const
    {
        const Wide left = scaledA - (2 * points - 1) * d;
        return left >= 0 && left * left * n >= right;
    }
};

template <class Wide>
int largestReached(const WilsonTest<Wide> &test)
{
    int reached = 0; // the bound is never below 0, so 0 points are always reached
    int missed = kTopScore + 1;
    while (missed - reached > 1) {
        const int middle = (reached + missed) / 2;
        (test.reaches(middle) ? reached : missed) = middle;
    }
    return reached;
}

/// Whether every product of WilsonTest fits 127 bits: the largest is (20000 A)^2 x n, as bound >= 0 means A >= a sqrt(S).
bool fitsNarrow(qint64 total, const ExactDecimal &z)
{
    constexpr int kNarrowScale = 4;
    constexpr qint64 kNarrowZ = qint64(1) << 20;
    if (z.scale > kNarrowScale || z.unscaled > kNarrowZ)
        return false;
    const Int128 bb = Int128(powerOfTen(z.scale)) * powerOfTen(z.scale);
    const Int128 largest = 2 * Int128(kTopScore) * 2 * (bb * total + Int128(z.unscaled) * z.unscaled);
    if (largest >= Int128(1) << 62)
        return false;
    const int bits = 64 - std::countl_zero(quint64(largest));
    return 2 * bits + (64 - std::countl_zero(quint64(total))) <= 126;
}

} // namespace

int wilsonPoints(qint64 hits, qint64 total, const ExactDecimal &z)
{
    if (fitsNarrow(total, z))
        return largestReached(WilsonTest<Int128>(hits, total, z));
    return largestReached(WilsonTest<boost::multiprecision::int512_t>(hits, total, z));
}

} // namespace stardesk
