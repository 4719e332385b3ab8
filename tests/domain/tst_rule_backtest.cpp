// Back-test: the chain over periods follows the changed rules, moves and costs add up.
#include "demo_rules.h"
#include "models/domain/rule_backtest.h"

#include <QtTest/QTest>

using namespace stardesk;

namespace {

template <class T>
PackedCounts counts(const std::vector<T> &values)
{
    return PackedCounts(std::span<const T>(values));
}

/// Two persons over two periods: K5's counts (8969, below the edge of five stars) and K1's (9538).
struct Past {
    std::vector<quint16> ratings{260, 420}, sums{1222, 2058}, deliveries{3000, 4800}, onTime{2916, 4752},
        contacted{2790, 4560}, doorAsked{205, 312}, doorDone{200, 310}, drops{860, 1200}, consented{840, 1180};
    std::vector<quint8> previous{5, 5}, none{0, 0};
    std::vector<quint8> published{5, 5};

    [[nodiscard]] CourierPastPeriod period(const char16_t *month) const
    {
        CourierPastPeriod past;
        past.month = *BeijingDay::fromIso(month);
        past.columns = {counts(ratings), counts(sums), counts(deliveries), counts(onTime), counts(contacted), counts(doorAsked),
                        counts(doorDone), counts(drops), counts(consented), counts(none), counts(none), counts(none),
                        counts(none), counts(previous), counts(none), counts(none)};
        past.published = published;
        return past;
    }
};

} // namespace

class TstRuleBacktest : public QObject {
    Q_OBJECT
private slots:
    void sameRulesCarryTheirOwnCounters();
    void changedRulesMoveAndCost();
    void sellersMoveWithTheThresholds();
};

void TstRuleBacktest::sameRulesCarryTheirOwnCounters()
{
    const Past past;
    const std::vector<CourierPastPeriod> periods{past.period(u"2024-01-01"), past.period(u"2024-02-01")};
    const Backtest result = backtestCouriers(test::demoRuleSet().courier, periods, 2, {});
    QCOMPARE(result.periods[0].same, qint64(2)); // AT_RISK, kept
    QCOMPARE(result.periods[1].down, qint64(1)); // second period below the edge
    QCOMPARE(result.moves, (std::vector<StarMove>{{0, 5, 4}}));
    QCOMPARE(result.periods[1].month.iso(), "2024-02-01");
}

void TstRuleBacktest::changedRulesMoveAndCost()
{
    CourierRules rules = test::demoRuleSet().courier;
    rules.bands[0].edge = 9600; // both fall below the edge; only the first is below the margin as well
    const Past past;
    const std::vector<CourierPastPeriod> periods{past.period(u"2024-01-01")};
    const StarIncentives cash{*Currency::fromCode(u"CNY"), {0, 0, 0, 0, 50'000, 100'000}};
    const Backtest result = backtestCouriers(rules, periods, 2, std::span(&cash, 1));
    QCOMPARE(result.moves, (std::vector<StarMove>{{0, 5, 4}}));
    QCOMPARE(result.periods[0].matrix[5][4], qint64(1));
    QCOMPARE(result.periods[0].costBefore[0].minor, qint64(200'000));
    QCOMPARE(result.periods[0].costAfter[0].minor, qint64(150'000));
}

void TstRuleBacktest::sellersMoveWithTheThresholds()
{
    SellerRules rules = test::demoRuleSet().seller;
    const std::vector<quint16> high{9000, 8500, kNoCentiScore};
    const std::vector<std::span<const quint16>> track(4, high);
    const std::vector<quint8> published{5, 4, kNoSellerStar};
    const SellerPastPeriod past{*BeijingDay::fromIso(u"2024-01-01"), {track, {}}, published};
    QCOMPARE(backtestSellers(rules, std::span(&past, 1), 3).periods[0].same, qint64(3));
    rules.thresholdsMilli[4] = 91'000;
    const Backtest result = backtestSellers(rules, std::span(&past, 1), 3);
    QCOMPARE(result.moves, (std::vector<StarMove>{{0, 5, 4}}));
}

QTEST_GUILESS_MAIN(TstRuleBacktest)
#include "tst_rule_backtest.moc"
