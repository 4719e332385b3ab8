// Explanations: one tree, rendered as text and JSON, with values, sources and the mark of local rules.
#include "models/core/text/failure_text.h"
#include "models/domain/route_explanation.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QFile>
#include <QtCore/QTranslator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtTest/QTest>

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
    void theRouteNamesWhatHasNoEffect();
    void keepingAStarSaysWhatIsToSpare();
    void theNextCourierStarNamesRatingsAndPath();
    void numbersFollowTheLanguage();
    void fewRatingsAreHidden();
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

void TstExplanation::theRouteNamesWhatHasNoEffect()
{
    const SellerScores scores{TrackScores{92000, 91500, 84990, 95000}, TrackScores{88000, 86000, 85000, 90000}};
    const QString text = renderExplanation(explainSellerRoutes(demoRules(), scores));
    for (const char *line : {"Shortest route to star 5: Customized track", "Customized track: points missing in all: 5.01",
                             "Marketing: enough already, more of it has no effect: 91.50", "Transaction: from 84.99 to 90: 5.01"})
        QVERIFY2(text.contains(line), qPrintable(text));
    QVERIFY(text.indexOf("Customized track: points") < text.indexOf("Ready-to-ship track: points"));
    QCOMPARE(renderExplanation(explainSellerRoutes(demoRules(), {std::nullopt, std::nullopt})),
             "No track has all its data: there is no route to show\n");
}

void TstExplanation::keepingAStarSaysWhatIsToSpare()
{
    const SellerScores scores{TrackScores{92000, 91500, 84990, 95000}, std::nullopt};
    QCOMPARE(renderExplanation(explainSellerKeep(demoRules(), scores, 3)),
             "Star 3 is kept; points to spare in the lowest indicator: 4.99\n");
    QVERIFY(renderExplanation(explainSellerKeep(demoRules(), scores, 4)).startsWith(
        "Star 4 is lost unless these points are won back: 0.01\n"));
}

void TstExplanation::theNextCourierStarNamesRatingsAndPath()
{
    CourierStarInput input;
    input.ratings = 90;
    input.ratingSum = 432;
    input.deliveries = 900;
    input.onTime = {882, 900};
    input.contact = {855, 900};
    input.door = {44, 45};
    input.previous = {4, 0, 0};
    const QString text = renderExplanation(explainCourierNextStar(demoRules(), input));
    for (const char *line : {"The way to star 5", "Score needed: 90.00 [local rule]",
                             "Further five-star ratings, everything else unchanged: 5",
                             "Fewest changes over all components together: 1", "More deliveries to the door when asked: 1",
                             "Ratings can still add at most: 7.53"})
        QVERIFY2(text.contains(line), qPrintable(text));
}

/// A language with a comma, as the Spanish texts have it.
class CommaTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, ".") == 0 ? QString(u',') : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void TstExplanation::numbersFollowTheLanguage()
{
    const Explanation tree = Explanation("%1 of plan %2", {ExplanationText::decimal("2.5 %"), QString("P.1")}).withValue(ExplanationText::decimal("EUR 25.99"));
    QCOMPARE(explanationLine(tree), "2.5 % of plan P.1: EUR 25.99");
    CommaTranslator comma;
    QCoreApplication::installTranslator(&comma);
    QCOMPARE(explanationLine(tree), "2,5 % of plan P.1: EUR 25,99");
    // Programs read the same in every language.
    QCOMPARE(explanationJson(tree)["value"].toString(), "EUR 25.99");
    QCOMPARE(explanationJson(tree)["text"].toString(), "2.5 % of plan P.1");
    QCoreApplication::removeTranslator(&comma);
}

void TstExplanation::fewRatingsAreHidden()
{
    CourierStarInput input;
    input.ratings = 4;
    input.ratingSum = 17;
    input.deliveries = 80;
    input.onTime = {78, 80};
    const QString text = renderExplanation(explainCourierStar(demoRules(), input, {"conduct_window/P1/2024-03-31", {}, true}));
    QVERIFY2(text.contains("Score: base less deduction, not below 0: too few to show"), qPrintable(text));
    QVERIFY2(text.contains("Fewer than 5 ratings: they stay anonymous"), qPrintable(text));
    QVERIFY2(!text.contains("4 ratings") && !text.contains("17"), qPrintable(text));
    QVERIFY(text.contains("78 of 80"));
}

QTEST_GUILESS_MAIN(TstExplanation)
#include "tst_explanation.moc"
