#include "models/desk/backtest_desk.h"

#include "models/desk/backtest_halves.h"
#include "models/desk/cell_value.h"
#include "models/domain/rule_set.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QJsonArray moneyJson(const std::vector<Money> &amounts)
{
    QJsonArray list;
    for (const Money &money : amounts)
        list << cellJson(MoneyValue{money.minor, money.currency.code()});
    return list;
}

QJsonArray matrixJson(const StarMatrix &matrix)
{
    QJsonArray rows;
    for (const auto &line : matrix) {
        QJsonArray row;
        for (const qint64 count : line)
            row << count;
        rows << row;
    }
    return rows;
}

QJsonObject halfJson(const BacktestHalf &half)
{
    QJsonArray periods;
    for (const BacktestPeriod &period : half.periods)
        periods << QJsonObject{{u"month"_s, period.month.iso().left(7)}, {u"same"_s, period.same}, {u"up"_s, period.up},
                               {u"down"_s, period.down}, {u"gained"_s, period.gained}, {u"lost"_s, period.lost},
                               {u"matrix"_s, matrixJson(period.matrix)}, {u"cost_before"_s, moneyJson(period.costBefore)},
                               {u"cost_after"_s, moneyJson(period.costAfter)}};
    const auto star = [](const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray moves;
    for (const BacktestMove &move : half.moves)
        moves << QJsonObject{{u"id"_s, move.id}, {u"from"_s, star(move.from)}, {u"to"_s, star(move.to)}};
    return {{u"periods"_s, periods}, {u"moves"_s, moves}};
}

} // namespace

BeijingDay firstDayOfMonth(qint64 month)
{
    return *BeijingDay::fromDate(QDate(int(month / 12), int(month % 12 + 1), 1));
}

std::optional<int> starOfByte(quint8 star)
{
    return star == kNoStarByte ? std::nullopt : std::optional(int(star));
}

Result<RuleBacktest> BacktestDesk::backtest(const RuleSet &changed, int periods, Job &job) const
{
    RuleBacktest result;
    result.ruleSet = changed.id;
    auto couriers = courierBacktest(m_session, changed.courier, periods, Movers::Named, job);
    if (!couriers)
        return couriers.failure();
    result.couriers = std::move(*couriers);
    auto sellers = sellerBacktest(m_session, changed.seller, periods, job);
    if (!sellers)
        return sellers.failure();
    result.sellers = std::move(*sellers);
    return result;
}

QJsonObject backtestJson(const RuleBacktest &backtest)
{
    return {{u"rule_set"_s, backtest.ruleSet},
            {u"couriers"_s, halfJson(backtest.couriers)},
            {u"sellers"_s, halfJson(backtest.sellers)}};
}

} // namespace stardesk
