// Seller star: thresholds, decimals, routes, margins, effects and gates (seed 003, rules.md D3, A2).
#include "demo_rules.h"
#include "models/core/exact_ratio.h"
#include "models/domain/seller_gates.h"
#include "models/domain/seller_route.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

SellerScores both(TrackScores customized, TrackScores readyToShip)
{
    return {std::move(customized), std::move(readyToShip)};
}

/// S2: customized 92, 91.5, 84.99, 95; ready-to-ship 88, 86, 85, 90.
SellerScores s2()
{
    return both({92'000, 91'500, 84'990, 95'000}, {88'000, 86'000, 85'000, 90'000});
}

SellerScores randomScores(QRandomGenerator &random)
{
    SellerScores scores;
    for (int track = 0; track < 2; ++track) {
        TrackScores own;
        for (int i = 0; i < 4; ++i)
            own.push_back(random.bounded(55'000, 100'001));
        scores.push_back(own);
    }
    return scores;
}

} // namespace

class TstSellerStar : public QObject {
    Q_OBJECT
private slots:
    void thresholdsAreInclusive();
    void scoresAreReadExactly();
    void badScoresAreRefused_data();
    void badScoresAreRefused();
    void displayNeverRoundsUp();
    void aHigherScoreNeverLowersTheStar();
    void theRouteReachesTheStarAndOneThousandthLessDoesNot();
    void marginsSayWhatIsMissingAndWhatIsToSpare();
    void raisingAnIndicatorThatDoesNotLimitHasNoEffect();
    void raisingTheOnlyLimitingIndicatorMovesTheStar();
    void aMissedGateLimitsToTheFloorOfTheNextLowerStar();
    void gatesHoldOnlyInTheirTimeAndTrack();
};

void TstSellerStar::thresholdsAreInclusive()
{
    const SellerRules rules = test::demoRuleSet().seller;
    const std::pair<int, int> rows[] = {{59'999, 0}, {60'000, 1}, {69'999, 1}, {70'000, 2}, {79'999, 2}, {80'000, 3},
                                        {84'999, 3}, {85'000, 4}, {89'999, 4}, {90'000, 5}, {100'000, 5}, {0, 0}};
    for (const auto &[milli, star] : rows)
        QCOMPARE(starOfScoreMilli(rules, milli), star);
}

void TstSellerStar::scoresAreReadExactly()
{
    QCOMPARE(parseScoreMilli(u"89.995").value(), 89'995);
    QCOMPARE(parseScoreMilli(u"91.5").value(), 91'500);
    QCOMPARE(parseScoreMilli(u"0").value(), 0);
    QCOMPARE(parseScoreMilli(u"100.000").value(), 100'000);
    QCOMPARE(milliText(5010), "5.01");
    QCOMPARE(milliText(0), "0");
    QCOMPARE(milliText(-5), "-0.005");
}

void TstSellerStar::badScoresAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "100.001", "-1", "+1", "1.", ".5", "1e2", "01", "1.0000", " 1", "1 ", "1,5", "\u0661", "nan"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstSellerStar::badScoresAreRefused()
{
    QFETCH(QString, text);
    const auto score = parseScoreMilli(text, "customized/0");
    QVERIFY(!score);
    QCOMPARE(score.failure().where, "customized/0");
}

void TstSellerStar::displayNeverRoundsUp()
{
    QCOMPARE(milliDisplayText(89'995), "89.99");
    QCOMPARE(milliDisplayText(84'999), "84.99");
    QCOMPARE(milliDisplayText(90'000), "90.00");
    QCOMPARE(milliDisplayText(-5), "0.00");
}

void TstSellerStar::aHigherScoreNeverLowersTheStar()
{
    const SellerRules rules = test::demoRuleSet().seller;
    QRandomGenerator random(9);
    for (int i = 0; i < 5000; ++i) {
        const SellerScores scores = randomScores(random);
        const SellerStar star = evaluateSellerStar(rules, scores);
        SellerScores better = scores;
        int &raised = *(*better[size_t(random.bounded(2))])[size_t(random.bounded(4))];
        raised = random.bounded(raised, 100'001);
        QVERIFY(evaluateSellerStar(rules, better).star >= star.star);
    }
}

void TstSellerStar::theRouteReachesTheStarAndOneThousandthLessDoesNot()
{
    const SellerRules rules = test::demoRuleSet().seller;
    QRandomGenerator random(10);
    for (int i = 0; i < 5000; ++i) {
        const SellerScores scores = randomScores(random);
        const SellerRoutes routes = routesToNextStar(rules, scores);
        for (const SellerRoute &route : routes.routes) {
            SellerScores reached = scores;
            for (size_t k = 0; k < route.missingMilli.size(); ++k)
                *(*reached[size_t(route.track)])[k] += route.missingMilli[k];
            QCOMPARE(trackStar(rules, reached[size_t(route.track)]), routes.star);
            for (size_t k = 0; k < route.missingMilli.size(); ++k) {
                if (route.missingMilli[k] == 0)
                    continue;
                SellerScores almost = reached;
                --*(*almost[size_t(route.track)])[k];
                QVERIFY(trackStar(rules, almost[size_t(route.track)]) < routes.star);
            }
        }
    }
}

void TstSellerStar::marginsSayWhatIsMissingAndWhatIsToSpare()
{
    const SellerRules rules = test::demoRuleSet().seller;
    const SellerMargin present = sellerMargin(rules, s2(), 4);
    QCOMPARE(present.gapNext, std::optional(5010));
    QCOMPARE(present.gapKeep, std::optional(0));
    const SellerMargin falling = sellerMargin(rules, s2(), 5);
    QCOMPARE(falling.gapKeep, std::optional(5010));
    const SellerMargin spare = sellerMargin(rules, s2(), 3);
    QCOMPARE(spare.gapKeep, std::optional(-5000));
    QCOMPARE(sellerMargin(rules, s2(), std::nullopt).gapKeep, std::nullopt);
    QCOMPARE(sellerMargin(rules, {std::nullopt, std::nullopt}, 3).gapKeep, std::nullopt);
}

void TstSellerStar::raisingAnIndicatorThatDoesNotLimitHasNoEffect()
{
    const SellerRules rules = test::demoRuleSet().seller;
    const IndicatorEffect effect = effectOfRaising(rules, s2(), 0, 0);
    QVERIFY(!effect.limits && !effect.movesTrack && !effect.movesPublished);
    QCOMPARE(effect.stillLimiting, std::vector<int>{2});
}

void TstSellerStar::raisingTheOnlyLimitingIndicatorMovesTheStar()
{
    const SellerRules rules = test::demoRuleSet().seller;
    const IndicatorEffect effect = effectOfRaising(rules, s2(), 0, 2);
    QVERIFY(effect.limits && effect.movesTrack && effect.movesPublished);
    QCOMPARE(effect.star, std::optional(5));
}

void TstSellerStar::aMissedGateLimitsToTheFloorOfTheNextLowerStar()
{
    SellerRules rules = test::demoRuleSet().seller;
    SellerGate gate;
    gate.measure = "on_time_shipment_bp";
    gate.indicator = "after_sales";
    gate.least = 9000;
    rules.gates = {gate};
    const BeijingDay day = *BeijingDay::fromIso(u"2021-05-31");
    const SellerScores kept = gatedScores(rules, s2(), {{"on_time_shipment_bp", 9000}}, day);
    QCOMPARE(*(*kept[1])[3], 90'000);
    const SellerScores limited = gatedScores(rules, s2(), {{"on_time_shipment_bp", 8999}}, day);
    QCOMPARE(*(*limited[1])[3], 85'000);
    QCOMPARE(*(*limited[0])[3], 85'000);
    QCOMPARE(gatedScores(rules, s2(), {}, day), s2());
    QCOMPARE(gatedScoreMilli(rules, 65'000), 0);
    QCOMPARE(gatedScoreMilli(rules, 84'999), 70'000);
}

void TstSellerStar::gatesHoldOnlyInTheirTimeAndTrack()
{
    SellerRules rules = test::demoRuleSet().seller;
    SellerGate gate;
    gate.measure = "abnormal_bp";
    gate.indicator = "transaction";
    gate.tracks = QStringList{"ready_to_ship"};
    gate.most = 100;
    gate.from = *BeijingDay::fromIso(u"2021-04-01");
    gate.to = *BeijingDay::fromIso(u"2021-07-01");
    rules.gates = {gate};
    const SellerMeasures bad{{"abnormal_bp", 101}};
    QCOMPARE(gatedScores(rules, s2(), bad, *BeijingDay::fromIso(u"2021-07-01")), s2());
    const SellerScores limited = gatedScores(rules, s2(), bad, *BeijingDay::fromIso(u"2021-06-30"));
    QCOMPARE(limited[0], s2()[0]);
    QCOMPARE(*(*limited[1])[2], 80'000);
}

QTEST_GUILESS_MAIN(TstSellerStar)
#include "tst_seller_star.moc"
