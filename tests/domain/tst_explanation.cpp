// Explanations: one tree, rendered as text and JSON, with values, sources and the mark of local rules.
#include "models/core/text/failure_text.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace stardesk;

namespace {

RuleSet demoRules()
{
    QFile file(":/rules/demo-2024A.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rule set");
    const auto rules = parseRuleSet(file.readAll());
    if (!rules)
        qFatal("%s", qPrintable(failureText(rules.failure())));
    return *rules;
}

} // namespace

class TstExplanation : public QObject {
    Q_OBJECT
private slots:
    void argumentsAreNotReadAsPlaces();
    void courierTreeNamesValuesSourcesAndLocalRules();
    void sellerTreeNamesTheIndicatorThatDecides();
    void jsonHasTheSameLines();
};

void TstExplanation::argumentsAreNotReadAsPlaces()
{
    const Explanation node("%1 and %2", {QString("%2"), QString("x")});
    QCOMPARE(explanationSentence(node), "%2 and x");
}

void TstExplanation::courierTreeNamesValuesSourcesAndLocalRules()
{
    CourierStarInput input;
    input.ratings = 90;
    input.ratingSum = 432;
    input.deliveries = 900;
    input.onTime = {882, 900};
    input.contact = {855, 900};
    input.door = {44, 45};
    input.criticalComplaints = 1;
    input.previous = {4, 0, 0};
    const QString text = renderExplanation(
        explainCourierStar(demoRules(), input, {"conduct_window/P1/2024-03-31", "courier_star/P1/2024-02"}));
    QVERIFY2(text.startsWith("Courier star by rule set demo-2024A, version 1: 2\n"), qPrintable(text));
    for (const char *line : {"Score: base less deduction, not below 0: 79.74", "Weighted mean of the components: 89.74",
                             "Ratings, weight 50: 86.43 [local rule] (rule_set/demo-2024A#/courier/weights)",
                             "882 of 900 (conduct_window/P1/2024-03-31)", "Nothing happened to judge by",
                             "Star of the period before", "(courier_star/P1/2024-02)",
                             "Critical complaints upheld: 1; from 1 on the star is at most 2"})
        QVERIFY2(text.contains(line), qPrintable(text));
}

void TstExplanation::sellerTreeNamesTheIndicatorThatDecides()
{
    const SellerScores scores{TrackScores{92000, 91500, 84990, 95000}, std::nullopt};
    const QString text = renderExplanation(explainSellerStar(demoRules(), scores, {{"indicator_month/S1/c/2024-03", ""}}));
    for (const char *line : {"Seller star by rule set demo-2024A, version 1: 3", "Transaction, enough for star 3; this decides: 84.99",
                             "Star 4 begins at 85; 0.01 points are missing", "No data for this track"})
        QVERIFY2(text.contains(line), qPrintable(text));
    QVERIFY2(!text.contains("local rule"), qPrintable(text)); // seller rules come from the seed
}

void TstExplanation::jsonHasTheSameLines()
{
    const SellerScores scores{std::nullopt, TrackScores{90000, 90000, 90000, 90000}};
    const QJsonObject json = explanationJson(explainSellerStar(demoRules(), scores, {}));
    QCOMPARE(json.value("value").toString(), "5");
    QCOMPARE(json.value("children").toArray().at(0).toObject().value("value").toString(), "Ready-to-ship track");
    QVERIFY(json.value("source").isNull());
}

QTEST_GUILESS_MAIN(TstExplanation)
#include "tst_explanation.moc"
