/// Money: int64 minor units with a currency, and the exact arithmetic on it. No double anywhere.
#pragma once

#include "models/core/currency.h"
#include "models/core/result.h"

#include <QtCore/QVector>

class QLocale;

namespace stardesk {

struct Money {
    qint64 minor = 0; ///< in minor units of `currency`: 2599 EUR is 25.99
    Currency currency;
    friend auto operator<=>(const Money &, const Money &) = default;
};

/// An exchange rate as it was written: digits x 10^-scale, units of the target per 1 unit of the source.
class Rate {
public:
    /// A plain positive decimal such as "7.8765" or "0.049693" with at most 19 significant digits; no sign, no
    /// exponent. Malformed otherwise.
    [[nodiscard]] static Result<Rate> parse(QStringView text);

    [[nodiscard]] quint64 digits() const { return m_digits; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] const QString &text() const { return m_text; } ///< as it came in, to be frozen in a decision
    friend bool operator==(const Rate &a, const Rate &b) { return a.m_text == b.m_text; }

private:
    quint64 m_digits = 0;
    int m_scale = 0;
    QString m_text;
};

/// How a quotient becomes a whole number of minor units (rules.md D1, Money).
enum class Rounding { HalfUp, Floor };

/// `money` in `target` at `rate`. HalfUp for amounts, Floor for caps. Rejected for a negative amount and where the
/// result does not fit 64 bits.
[[nodiscard]] Result<Money> convert(const Money &money, Currency target, const Rate &rate, Rounding rounding);

/// round-half-up(minor x basisPoints / 10000). Rejected for a negative operand or an overflow.
[[nodiscard]] Result<qint64> basisPointsOf(qint64 minor, qint64 basisPoints);

/// floor((2n + d) / 2d), d > 0: half up also below zero.
[[nodiscard]] qint64 divideHalfUp(qint64 numerator, qint64 denominator);

/// a + b, or Rejected where it does not fit 64 bits.
[[nodiscard]] Result<qint64> addMinor(qint64 a, qint64 b);

/// `total` cut by `weights` with the largest remainder, ties to the earlier part; the parts sum to `total`. Rejected for
/// a negative total, a negative weight, no weight, or weights that sum to zero while the total is not zero.
[[nodiscard]] Result<QVector<qint64>> splitByLargestRemainder(qint64 total, const QVector<qint64> &weights);

/// "1234.50" for 123450 EUR, "-0.05", "1523" for JPY: without group separators, always a point.
[[nodiscard]] QString amountText(const Money &money);
/// "EUR 25.99".
[[nodiscard]] QString moneyText(const Money &money);
/// "EUR 1,234.50" with the locale's digits, separators and sign; never through a double.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale);

/// "25.99" with at most as many decimals as the currency has; "25" and "25.9" are filled up. Malformed otherwise.
[[nodiscard]] Result<Money> parseAmount(QStringView text, Currency currency);
/// The same as a person types it: the locale's decimal sign, group separators only where they belong.
[[nodiscard]] Result<Money> parseAmount(QStringView text, Currency currency, const QLocale &locale);
/// "EUR 25.99" or "EUR25.99". Malformed for an unknown currency or a wrong number of decimals.
[[nodiscard]] Result<Money> parseMoney(QStringView text);

} // namespace stardesk
