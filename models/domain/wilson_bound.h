/// Wilson lower bound of a share, in hundredths of a point, computed with integers only.
#pragma once

#include "models/core/exact_ratio.h"

namespace stardesk {

/// Largest count that the exact rules accept (about 10^12): every product then fits 512 bits.
inline constexpr qint64 kMostExactCount = qint64(1) << 40;

/// round-half-up(10000 x lower bound of hits/total at z), for 0 <= hits <= total, 1 <= total <= kMostExactCount.
/// The root is never taken: "is the bound at least P - 1/2" is decided by comparing squares.
[[nodiscard]] int wilsonPoints(qint64 hits, qint64 total, const ExactDecimal &z);

} // namespace stardesk
