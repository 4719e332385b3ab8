#include "models/domain/rule_backtest.h"

#include <algorithm>

namespace stardesk {

namespace {

/// 0 for none; seller stars above 5 do not occur with the matrix's size and count as the top.
size_t placeOf(quint8 star)
{
    return star == kNoStarByte ? 0 : std::min<size_t>(star, kTopCourierStar);
}

void countMove(BacktestPeriod &period, quint8 before, quint8 after)
{
    ++period.matrix[placeOf(before)][placeOf(after)];
    if (before == after)
        ++period.same;
    else if (before == kNoStarByte)
        ++period.gained;
    else if (after == kNoStarByte)
        ++period.lost;
    else
        ++(after > before ? period.up : period.down);
}

BacktestPeriod compare(BeijingDay month, std::span<const quint8> before, std::span<const quint8> after,
                       std::vector<StarMove> &moves)
{
    BacktestPeriod period;
    period.month = month;
    moves.clear();
    for (size_t row = 0; row < after.size(); ++row) {
        countMove(period, before[row], after[row]);
        if (before[row] != after[row])
            moves.push_back({quint32(row), before[row], after[row]});
    }
    return period;
}

void addCosts(BacktestPeriod &period, std::span<const StarIncentives> incentives)
{
    for (const StarIncentives &paid : incentives) {
        Money before{0, paid.currency};
        Money after{0, paid.currency};
        for (size_t from = 0; from < period.matrix.size(); ++from) {
            for (size_t to = 0; to < period.matrix.size(); ++to) {
                before.minor += period.matrix[from][to] * paid.minorByStar[from];
                after.minor += period.matrix[from][to] * paid.minorByStar[to];
            }
        }
        period.costBefore.push_back(before);
        period.costAfter.push_back(after);
    }
}

/// What a period under the changed rules hands to the next one.
struct Carried {
    std::vector<quint8> star;
    std::vector<quint8> below;
    std::vector<quint8> carried;
    explicit Carried(size_t rows) : star(rows), below(rows), carried(rows) {}
};

} // namespace

Backtest backtestCouriers(const CourierRules &changed, std::span<const CourierPastPeriod> periods, size_t rows,
                          std::span<const StarIncentives> incentives)
{
    const CourierStarBatch batch(changed);
    Backtest result;
    Carried before(rows);
    Carried after(rows);
    for (size_t p = 0; p < periods.size(); ++p) {
        CourierStarColumns columns = periods[p].columns;
        if (p > 0) {
            columns.previousStar = PackedCounts(std::span<const quint8>(before.star));
            columns.belowPeriods = PackedCounts(std::span<const quint8>(before.below));
            columns.carriedPeriods = PackedCounts(std::span<const quint8>(before.carried));
        }
        CourierStarOutputs outputs;
        outputs.official = after.star;
        outputs.belowPeriods = after.below;
        outputs.carriedPeriods = after.carried;
        batch.evaluate(columns, 0, rows, outputs);
        result.periods.push_back(compare(periods[p].month, periods[p].published, after.star, result.moves));
        addCosts(result.periods.back(), incentives);
        std::swap(before, after);
    }
    return result;
}

Backtest backtestSellers(const SellerRules &changed, std::span<const SellerPastPeriod> periods, size_t rows)
{
    Backtest result;
    std::vector<quint8> stars(rows);
    for (const SellerPastPeriod &past : periods) {
        std::vector<std::vector<quint8>> trackStars;
        std::vector<std::span<const quint8>> views;
        for (const auto &indicators : past.tracks) {
            trackStars.emplace_back(rows);
            evaluateTrackStars(changed, indicators, trackStars.back());
        }
        views.assign(trackStars.begin(), trackStars.end());
        publishStars(views, stars, {});
        result.periods.push_back(compare(past.month, past.published, stars, result.moves));
    }
    return result;
}

} // namespace stardesk
