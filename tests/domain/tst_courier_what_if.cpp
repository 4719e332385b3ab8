// What-if of couriers: fewest five-star ratings, cheapest path, tips, and what stands in the way.
#include "models/core/text/failure_text.h"
#include "models/domain/courier_tips.h"
#include "models/domain/courier_what_if.h"
#include "models/domain/rule_set.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

CourierRules demoRules()
{
    QFile file(":/rules/demo-2024A.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rule set");
    const auto rules = parseRuleSet(file.readAll());
    if (!rules)
        qFatal("%s", qPrintable(failureText(rules.failure())));
    return rules->courier;
}

CourierStarInput k10()
{
    CourierStarInput input;
    input.ratings = 90;
    input.ratingSum = 432;
    input.deliveries = 900;
    input.onTime = {882, 900};
    input.contact = {855, 900};
    input.door = {44, 45};
    input.previous = {4, 0, 0};
    return input;
}

/// The fewest events by trying every combination of up to `most` events.
qint64 fewestByTrying(const CourierRules &rules, const CourierStarInput &input, int target, int most)
{
    for (int total = 0; total <= most; ++total) {
        for (int ratings = 0; ratings <= total; ++ratings) {
            for (int onTime = 0; ratings + onTime <= total; ++onTime) {
                for (int contact = 0; ratings + onTime + contact <= total; ++contact) {
                    const int door = total - ratings - onTime - contact;
                    if (onTime > input.onTime.total - input.onTime.hits || door > input.door.total - input.door.hits
                        || contact > input.contact.total - input.contact.hits)
                        continue;
                    CourierStarInput tried = withStep(input, {CourierComponent::Rating, ratings});
                    tried = withStep(tried, {CourierComponent::OnTime, onTime});
                    tried = withStep(tried, {CourierComponent::Contact, contact});
                    tried = withStep(tried, {CourierComponent::Door, door});
                    if (evaluateCourierStar(rules, tried).officialStar.value_or(0) >= target)
                        return total;
                }
            }
        }
    }
    return -1;
}

} // namespace

class TstCourierWhatIf : public QObject {
    Q_OBJECT
private slots:
    void fiveMoreFiveStarRatingsReachTheNextStar();
    void oneFewerIsNotEnough();
    void theFewestRatingsAreFewest();
    void theCheapestPathHasTheFewestEvents();
    void aCapIsNamed();
    void theRiseLimitIsNamed();
    void tooFewDeliveriesAreNamed();
    void outOfReachIsNamed();
    void theTopHasNoNextStar();
    void ratingsAlsoMakeEligible();
    void tipsComeByWeightAndRoom();
};

void TstCourierWhatIf::fiveMoreFiveStarRatingsReachTheNextStar()
{
    const CourierRules rules = demoRules();
    QCOMPARE(nextCourierStar(rules, k10()), std::optional(5));
    const FiveStarAnswer answer = fiveStarRatingsFor(rules, k10(), 5);
    QCOMPARE(answer.ratings, std::optional<qint64>(5));
    QCOMPARE(answer.star.components[0], std::optional(8690));
    QCOMPARE(answer.star.score, std::optional(9000));
    QCOMPARE(answer.star.officialStar, std::optional(5));
}

void TstCourierWhatIf::oneFewerIsNotEnough()
{
    const CourierStar star = evaluateCourierStar(demoRules(), withStep(k10(), {CourierComponent::Rating, 4}));
    QCOMPARE(star.officialStar, std::optional(4));
}

void TstCourierWhatIf::theFewestRatingsAreFewest()
{
    const CourierRules rules = demoRules();
    QRandomGenerator random(11);
    int reached = 0;
    for (int i = 0; i < 2000; ++i) {
        CourierStarInput input = k10();
        input.ratings = random.bounded(200);
        input.ratingSum = input.ratings + random.bounded(int(4 * input.ratings) + 1);
        input.onTime.hits = 900 - random.bounded(200);
        input.minorComplaints = random.bounded(4);
        if (random.bounded(3))
            input.previous.star = random.bounded(1, 6);
        const int target = random.bounded(1, 6);
        const FiveStarAnswer answer = fiveStarRatingsFor(rules, input, target);
        const auto starWith = [&](qint64 added) {
            return evaluateCourierStar(rules, withStep(input, {CourierComponent::Rating, added})).officialStar.value_or(0);
        };
        for (qint64 added = 0; added < (answer.ratings ? *answer.ratings : 300); ++added)
            QVERIFY(starWith(added) < target);
        QVERIFY(!answer.ratings || starWith(*answer.ratings) >= target);
        QCOMPARE(answer.ratings.has_value(), answer.obstacle == StarObstacle::None);
        reached += answer.ratings ? 1 : 0;
    }
    QVERIFY(reached > 200);
}

void TstCourierWhatIf::theCheapestPathHasTheFewestEvents()
{
    const CourierRules rules = demoRules();
    for (const int missing : {0, 3, 6}) {
        CourierStarInput input = k10();
        input.ratingSum -= missing;
        const auto path = cheapestPath(rules, input, 5);
        QVERIFY(path);
        QVERIFY(path->star.officialStar.value_or(0) >= 5);
        QCOMPARE(path->events, fewestByTrying(rules, input, 5, 40));
    }
}

void TstCourierWhatIf::aCapIsNamed()
{
    CourierStarInput input = k10();
    input.criticalComplaints = 1;
    input.previous.star = 2;
    const FiveStarAnswer answer = fiveStarRatingsFor(demoRules(), input, 3);
    QVERIFY(!answer.ratings);
    QCOMPARE(answer.obstacle, StarObstacle::Cap);
    QVERIFY(!cheapestPath(demoRules(), input, 3));
}

void TstCourierWhatIf::theRiseLimitIsNamed()
{
    CourierStarInput input = k10();
    input.previous.star = 3;
    QCOMPARE(fiveStarRatingsFor(demoRules(), input, 5).obstacle, StarObstacle::RiseLimit);
}

void TstCourierWhatIf::tooFewDeliveriesAreNamed()
{
    CourierStarInput input = k10();
    input.deliveries = 299;
    QCOMPARE(fiveStarRatingsFor(demoRules(), input, 5).obstacle, StarObstacle::Eligibility);
}

void TstCourierWhatIf::outOfReachIsNamed()
{
    CourierStarInput input = k10();
    input.majorComplaints = 8;
    QCOMPARE(fiveStarRatingsFor(demoRules(), input, 5).obstacle, StarObstacle::OutOfReach);
}

void TstCourierWhatIf::theTopHasNoNextStar()
{
    CourierStarInput input = withStep(k10(), {CourierComponent::Rating, 50});
    input.previous.star = 5;
    QVERIFY(!nextCourierStar(demoRules(), input));
    QCOMPARE(fiveStarRatingsFor(demoRules(), input, 6).obstacle, StarObstacle::TopStar);
}

void TstCourierWhatIf::ratingsAlsoMakeEligible()
{
    CourierStarInput input = k10();
    input.ratings = 8;
    input.ratingSum = 40;
    input.previous = {};
    const FiveStarAnswer answer = fiveStarRatingsFor(demoRules(), input, 1);
    QCOMPARE(answer.ratings, std::optional<qint64>(22));
    QVERIFY(answer.star.officialStar.has_value());
}

void TstCourierWhatIf::tipsComeByWeightAndRoom()
{
    const CourierRules rules = demoRules();
    const auto tips = courierTips(rules, evaluateCourierStar(rules, k10()));
    QCOMPARE(tips.size(), size_t(4));
    QCOMPARE(tips[0].component, CourierComponent::Rating);
    QCOMPARE(tips[1].component, CourierComponent::Door);
    QCOMPARE(tips[2].component, CourierComponent::Contact);
    QCOMPARE(tips[3].component, CourierComponent::OnTime);
    QCOMPARE(tips[0].gain, 50 * (10000 - 8643) / 90);
}

QTEST_GUILESS_MAIN(TstCourierWhatIf)
#include "tst_courier_what_if.moc"
