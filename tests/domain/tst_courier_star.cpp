// Courier star: the tables of rules.md D2 and the properties that hold for every input.
#include "demo_rules.h"
#include "models/domain/courier_star.h"
#include "models/domain/wilson_bound.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

const ExactDecimal kZ196{196, 2};

CourierStarInput k1()
{
    CourierStarInput input;
    input.ratings = 420;
    input.ratingSum = 2058;
    input.deliveries = 4800;
    input.onTime = {4752, 4800};
    input.contact = {4560, 4800};
    input.door = {310, 312};
    input.consent = {1180, 1200};
    input.previous = {5, 0, 0};
    return input;
}

HitShare randomShare(QRandomGenerator &random)
{
    const qint64 total = random.bounded(3) ? random.bounded(6000) : random.bounded(12);
    return {random.bounded(int(total) + 1), total};
}

CourierStarInput randomInput(QRandomGenerator &random)
{
    CourierStarInput input;
    input.ratings = random.bounded(3) ? random.bounded(600) : random.bounded(40);
    input.ratingSum = input.ratings + random.bounded(int(4 * input.ratings) + 1);
    input.deliveries = random.bounded(6000);
    input.onTime = randomShare(random);
    input.contact = randomShare(random);
    input.door = randomShare(random);
    input.consent = randomShare(random);
    input.minorComplaints = random.bounded(4) ? 0 : random.bounded(40);
    input.criticalComplaints = random.bounded(5) ? 0 : random.bounded(4);
    input.falseSignOffs = random.bounded(5) ? 0 : random.bounded(5);
    if (random.bounded(5))
        input.previous.star = random.bounded(1, 6);
    input.previous.belowPeriods = random.bounded(3);
    input.previous.carriedPeriods = random.bounded(4);
    return input;
}

} // namespace

class TstCourierStar : public QObject {
    Q_OBJECT
private slots:
    void wilsonPointsOfTheTable_data();
    void wilsonPointsOfTheTable();
    void wilsonTiesRoundUp();
    void wilsonRisesWithHitsAndWithSize();
    void narrowAndWideArithmeticAgree();
    void ratingPointsOfTheTable_data();
    void ratingPointsOfTheTable();
    void resultsStayInBounds();
    void aFurtherHitNeverLowersTheScore();
    void aFurtherComplaintNeverRaisesTheStar();
    void anAbsentComponentGivesItsWeightAway();
    void withoutPriorAndRatingsThereIsNoRatingComponent();
    void withoutAnyDataThereIsNoScore();
    void countersOfAWholeCareer();
};

void TstCourierStar::wilsonPointsOfTheTable_data()
{
    QTest::addColumn<qint64>("hits");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("points");
    const std::tuple<qint64, qint64, int> rows[] = {{0, 10, 0},      {1, 1, 2065},      {9, 10, 5958},    {10, 10, 7225},
                                                    {99, 100, 9455}, {990, 1000, 9817}, {300, 300, 9874}, {4752, 4800, 9868}};
    for (const auto &[hits, total, points] : rows)
        QTest::addRow("%lld of %lld", hits, total) << hits << total << points;
}

void TstCourierStar::wilsonPointsOfTheTable()
{
    QFETCH(qint64, hits);
    QFETCH(qint64, total);
    QTEST(wilsonPoints(hits, total, kZ196), "points");
}

void TstCourierStar::wilsonTiesRoundUp()
{
    // z = 1, all hits: 10000 n / (n + 1); 31 of 31 is 9687.5 exactly.
    QCOMPARE(wilsonPoints(31, 31, {1, 0}), 9688);
    QCOMPARE(wilsonPoints(31, 31, {10'000'000'000'000'000, 16}), 9688);
}

void TstCourierStar::wilsonRisesWithHitsAndWithSize()
{
    for (qint64 total = 1; total < 400; total += 7) {
        for (qint64 hits = 1; hits <= total; ++hits)
            QVERIFY(wilsonPoints(hits, total, kZ196) >= wilsonPoints(hits - 1, total, kZ196));
        QVERIFY(wilsonPoints(total + 1, total + 1, kZ196) >= wilsonPoints(total, total, kZ196));
    }
}

void TstCourierStar::narrowAndWideArithmeticAgree()
{
    // The same z with more digits is computed with 512 bits.
    const ExactDecimal wide{196'000'000'000, 11};
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        const qint64 total = 1 + random.bounded(i % 2 ? 50 : 100'000);
        const qint64 hits = random.bounded(int(total) + 1);
        QCOMPARE(wilsonPoints(hits, total, wide), wilsonPoints(hits, total, kZ196));
    }
}

void TstCourierStar::ratingPointsOfTheTable_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<int>("mean");
    QTest::addColumn<int>("points");
    const std::tuple<qint64, qint64, int, int> rows[] = {
        {0, 0, 4600, 8000},      {1, 1, 4529, 7647},      {1, 5, 4608, 8039},        {5, 25, 4636, 8182},
        {30, 150, 4750, 8750},   {100, 480, 4733, 8667},  {1000, 4800, 4790, 8952},  {500, 2500, 4964, 9818}};
    for (const auto &[count, sum, mean, points] : rows)
        QTest::addRow("%lld with %lld", count, sum) << count << sum << mean << points;
}

void TstCourierStar::ratingPointsOfTheTable()
{
    QFETCH(qint64, count);
    QFETCH(qint64, sum);
    const CourierRules rules = test::demoRuleSet().courier;
    QTEST(bayesianMeanMilli(rules, count, sum).value_or(-1), "mean");
    QTEST(ratingPoints(rules, count, sum).value_or(-1), "points");
}

void TstCourierStar::resultsStayInBounds()
{
    const CourierRules rules = test::demoRuleSet().courier;
    QRandomGenerator random(6);
    for (int i = 0; i < 20'000; ++i) {
        const CourierStarInput input = randomInput(random);
        QVERIFY(checkCourierInput(input));
        const CourierStar star = evaluateCourierStar(rules, input);
        for (const std::optional<int> &points : star.components)
            QVERIFY(!points || (*points >= 0 && *points <= kTopScore));
        QVERIFY(star.score && *star.score >= 0 && *star.score <= *star.base);
        QVERIFY(star.rawStar && *star.rawStar >= 1 && *star.rawStar <= 5);
        QVERIFY(!star.officialStar || (*star.officialStar >= 1 && *star.officialStar <= 5));
        QVERIFY(star.officialStar.has_value() != star.flags.testFlag(CourierFlag::Unrated));
        if (star.officialStar && input.previous.star)
            QVERIFY(*star.officialStar <= *input.previous.star + rules.maxUp);
    }
}

void TstCourierStar::aFurtherHitNeverLowersTheScore()
{
    const CourierRules rules = test::demoRuleSet().courier;
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const CourierStarInput input = randomInput(random);
        const int score = *evaluateCourierStar(rules, input).score;
        for (HitShare CourierStarInput::*share : {&CourierStarInput::onTime, &CourierStarInput::contact,
                                                  &CourierStarInput::door, &CourierStarInput::consent}) {
            CourierStarInput better = input;
            if ((better.*share).hits == (better.*share).total)
                continue;
            ++(better.*share).hits;
            QVERIFY(*evaluateCourierStar(rules, better).score >= score);
        }
    }
}

void TstCourierStar::aFurtherComplaintNeverRaisesTheStar()
{
    const CourierRules rules = test::demoRuleSet().courier;
    QRandomGenerator random(8);
    for (int i = 0; i < 5000; ++i) {
        const CourierStarInput input = randomInput(random);
        const CourierStar star = evaluateCourierStar(rules, input);
        for (qint64 CourierStarInput::*count : {&CourierStarInput::minorComplaints, &CourierStarInput::majorComplaints,
                                                &CourierStarInput::criticalComplaints, &CourierStarInput::falseSignOffs}) {
            CourierStarInput worse = input;
            ++(worse.*count);
            QVERIFY(evaluateCourierStar(rules, worse).officialStar <= star.officialStar);
        }
    }
}

void TstCourierStar::anAbsentComponentGivesItsWeightAway()
{
    CourierStarInput input = k1();
    input.consent = {};
    input.door = {};
    const CourierStar star = evaluateCourierStar(test::demoRuleSet().courier, input);
    QCOMPARE(star.components[4], std::nullopt);
    QCOMPARE(*star.base, (50 * 9340 + 20 * 9868 + 10 * 9435 + 40) / 80);
}

void TstCourierStar::withoutPriorAndRatingsThereIsNoRatingComponent()
{
    CourierRules rules = test::demoRuleSet().courier;
    rules.priorWeight = 0;
    rules.eligibleRatings = 0;
    CourierStarInput input = k1();
    input.ratings = input.ratingSum = 0;
    const CourierStar star = evaluateCourierStar(rules, input);
    QCOMPARE(star.components[0], std::nullopt);
    QVERIFY(star.officialStar.has_value());
}

void TstCourierStar::withoutAnyDataThereIsNoScore()
{
    CourierRules rules = test::demoRuleSet().courier;
    rules.priorWeight = rules.eligibleRatings = rules.eligibleDeliveries = 0;
    const CourierStar star = evaluateCourierStar(rules, CourierStarInput());
    QVERIFY(!star.score && !star.rawStar && !star.officialStar);
    QCOMPARE(courierFlagWords(star.flags), QStringList{"UNRATED"});
}

void TstCourierStar::countersOfAWholeCareer()
{
    // Five stars, then too little data for three periods (carried twice, then none), then back as a newcomer.
    const CourierRules rules = test::demoRuleSet().courier;
    CourierStarInput little = k1();
    little.ratings = 12;
    little.ratingSum = 59;
    little.deliveries = 140;
    QStringList flags;
    for (int period = 0; period < 3; ++period) {
        const CourierStar star = evaluateCourierStar(rules, little);
        flags += courierFlagWords(star.flags);
        little.previous = {star.officialStar, star.belowPeriods, star.carriedPeriods};
    }
    QCOMPARE(flags, (QStringList{"CARRIED", "CARRIED", "UNRATED"}));
    CourierStarInput back = k1();
    back.previous = little.previous;
    const CourierStar star = evaluateCourierStar(rules, back);
    QCOMPARE(star.officialStar, std::optional(5));
    QCOMPARE(star.carriedPeriods, 0);
}

QTEST_GUILESS_MAIN(TstCourierStar)
#include "tst_courier_star.moc"
