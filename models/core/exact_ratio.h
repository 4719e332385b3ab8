/// Exact decimals and divisions: nothing between an input and a decision is a floating-point number.
#pragma once

#include "models/core/result.h"

#include <QtCore/QStringView>

namespace stardesk {

__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

/// A decimal string as unscaled / 10^scale, without trailing zeros in the fraction ("1.960" is 196 / 10^2).
struct ExactDecimal {
    qint64 unscaled = 0;
    int scale = 0;
    friend bool operator==(const ExactDecimal &, const ExactDecimal &) = default;
};

/// Reads digits with an optional fraction ("0.049693"): no sign, no exponent, no leading zero, at most 18 digits in
/// all. Malformed otherwise; `where` names the field.
[[nodiscard]] Result<ExactDecimal> parseExactDecimal(QStringView text, const QString &where = {});

/// The plain decimal string of the value, without trailing zeros.
[[nodiscard]] QString exactDecimalText(const ExactDecimal &decimal);

/// 10^exponent, exponent 0..18.
[[nodiscard]] constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// floor(numerator / denominator), denominator > 0, for any sign of the numerator.
[[nodiscard]] constexpr Int128 ratioFloor(Int128 numerator, Int128 denominator)
{
    const Int128 quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// numerator / denominator rounded half up (towards plus infinity at a tie), denominator > 0.
/// 2 x numerator + denominator must fit 127 bits.
[[nodiscard]] constexpr Int128 ratioHalfUp(Int128 numerator, Int128 denominator)
{
    return ratioFloor(2 * numerator + denominator, 2 * denominator);
}

/// A score of the export: a decimal string 0..100 with at most three decimals, as milli-points (89.995 is 89995).
[[nodiscard]] Result<int> parseScoreMilli(QStringView text, const QString &where = {});

/// Milli-points as the shortest exact decimal string ("5.01", "0.005", "0").
[[nodiscard]] QString milliText(qint64 milli);

/// Milli-points for display: two decimals, cut and never rounded up (89995 is "89.99").
[[nodiscard]] QString milliDisplayText(qint64 milli);

} // namespace stardesk
