/// Exchange rates by Beijing day, and amounts frozen with the rate that converted them (rules.md D1, Money).
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"

#include <QtCore/QVector>

#include <optional>

namespace stardesk {

struct FxRate {
    Currency from;
    Currency to;
    Rate rate;                         ///< units of `to` per 1 `from`
    BeijingDay validFrom;              ///< inclusive
    std::optional<BeijingDay> validTo; ///< exclusive; none: open
    QString source;                    ///< who published it
};

/// A rate as it was used, kept in the decision for ever.
struct FrozenRate {
    Currency from;
    Currency to;
    QString rate; ///< the decimal string as published
    BeijingDay day;
    QString source;
    friend bool operator==(const FrozenRate &, const FrozenRate &) = default;
};

struct ConvertedMoney {
    Money amount;
    std::optional<FrozenRate> rate; ///< none where both currencies are the same
};

class FxTable {
public:
    /// Rejected where a rate of the same pair is valid on one of the same days.
    [[nodiscard]] Result<> add(const FxRate &rate);
    /// The rate of exactly this pair on this day; never the inverse, never over a third currency.
    [[nodiscard]] const FxRate *find(Currency from, Currency to, BeijingDay day) const;
    /// `money` in `target` at the rate of `day`; nothing where there is no rate (code NO_RATE) or the result does not fit.
    [[nodiscard]] std::optional<ConvertedMoney> convertOn(const Money &money, Currency target, BeijingDay day,
                                                          Rounding rounding) const;

private:
    QVector<FxRate> m_rates; // sorted by (from, to, validFrom)
};

} // namespace stardesk
