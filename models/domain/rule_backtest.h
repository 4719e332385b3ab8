/// Back-test: a changed rule set over past periods: who moves, and what it changes in incentives.
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"
#include "models/domain/courier_star_batch.h"
#include "models/domain/seller_star_batch.h"

#include <array>

namespace stardesk {

/// What one person of each star gets per period, one currency; index 0 is no star.
struct StarIncentives {
    Currency currency;
    std::array<qint64, kTopCourierStar + 1> minorByStar{};
};

/// One person or seller that the changed rules give another star; none is kNoStarByte.
struct StarMove {
    quint32 row = 0;
    quint8 from = kNoStarByte;
    quint8 to = kNoStarByte;
    friend bool operator==(const StarMove &, const StarMove &) = default;
};

/// How many went from which star to which; index 0 is no star.
using StarMatrix = std::array<std::array<qint64, kTopCourierStar + 1>, kTopCourierStar + 1>;

struct BacktestPeriod {
    BeijingDay month;            ///< its first day
    StarMatrix matrix{};         ///< [before][after]
    qint64 up = 0;               ///< both have a star, the changed one is higher
    qint64 down = 0;
    qint64 gained = 0;           ///< a star where there was none
    qint64 lost = 0;             ///< none where there was one
    qint64 same = 0;
    std::vector<Money> costBefore; ///< incentives of the stars before, per currency of the incentives
    std::vector<Money> costAfter;
};

struct Backtest {
    std::vector<BacktestPeriod> periods;
    std::vector<StarMove> moves; ///< of the last period, by row
};

/// One past period of couriers. Rows of all periods are the same persons.
struct CourierPastPeriod {
    BeijingDay month;
    CourierStarColumns columns;             ///< with the recorded star before
    std::span<const quint8> published;      ///< by row; kNoStarByte: none
};

/// Periods in ascending order. The first period starts from the recorded star before; from then on each period builds on
/// what the changed rules gave in the one before, as it would have been.
[[nodiscard]] Backtest backtestCouriers(const CourierRules &changed, std::span<const CourierPastPeriod> periods,
                                        size_t rows, std::span<const StarIncentives> incentives);

/// One past publication of sellers: per track of the changed rules the indicator columns of the data day (empty: a track
/// without data), and the stars that were published.
struct SellerPastPeriod {
    BeijingDay month;
    std::vector<std::vector<std::span<const quint16>>> tracks;
    std::span<const quint8> published;
};

[[nodiscard]] Backtest backtestSellers(const SellerRules &changed, std::span<const SellerPastPeriod> periods, size_t rows);

} // namespace stardesk
