// The batch is the rule: every row of random columns equals the scalar function, under many rule sets and widths.
#include "models/core/text/failure_text.h"
#include "models/domain/courier_star_batch.h"
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

/// A rule set with every number changed within its range.
CourierRules randomRules(QRandomGenerator &random)
{
    CourierRules rules = demoRules();
    static constexpr ExactDecimal kZ[] = {{196, 2}, {1, 0}, {1645, 3}, {2576, 3}, {1959963984540054, 15}, {5, 1}, {0, 0}};
    rules.wilsonZ = kZ[random.bounded(7)];
    rules.priorWeight = random.bounded(3) == 0 ? 0 : random.bounded(1, 300);
    rules.priorMeanMilli = random.bounded(1000, 5001);
    rules.ratingLowMilli = random.bounded(1000, 4000);
    rules.ratingHighMilli = random.bounded(4000, 5001);
    for (int &weight : rules.weights)
        weight = random.bounded(1, 80);
    rules.eligibleRatings = random.bounded(60);
    rules.eligibleDeliveries = random.bounded(600);
    int edge = 10000;
    rules.bands.clear();
    for (int star = 5; star >= 1; --star) {
        edge = star == 1 ? 0 : random.bounded(star * 100, edge);
        rules.bands.push_back({edge, star});
    }
    if (random.bounded(4) == 0)
        rules.bands.erase(rules.bands.begin()); // nobody reaches five stars
    rules.deductMinor = random.bounded(300);
    rules.deductAtMost = random.bounded(10000);
    rules.margin = random.bounded(800);
    rules.belowPeriods = random.bounded(1, 5);
    rules.maxUp = random.bounded(1, 4);
    rules.maxDown = random.bounded(1, 4);
    rules.carriedPeriods = random.bounded(4);
    rules.criticalCap = {random.bounded(1, 4), random.bounded(1, 5)};
    rules.falseSignOffCap = {random.bounded(1, 4), random.bounded(1, 6)};
    return rules;
}

template <class T>
struct Rows {
    std::vector<T> ratings, ratingSum, deliveries, onTime, contacted, doorAsked, doorDone, stationDrops, consented;
    std::vector<quint8> minor, major, critical, falseSignOffs, previous, below, carried;

    Rows(size_t count, quint32 most, QRandomGenerator &random)
    {
        const auto upTo = [&random](quint32 limit) { return T(random.bounded(limit + 1)); };
        const auto near = [&random](T limit) { return T(limit - random.bounded(std::min<quint32>(limit, 9) + 1)); };
        for (size_t i = 0; i < count; ++i) {
            const T n = upTo(random.bounded(3) == 0 ? 40 : most / 5);
            ratings.push_back(n);
            ratingSum.push_back(random.bounded(2) ? near(T(5 * n)) : T(n + random.bounded(4 * n + 1)));
            const T all = random.bounded(20) == 0 ? T(-1) : upTo(random.bounded(3) == 0 ? 60 : most);
            deliveries.push_back(all);
            onTime.push_back(random.bounded(2) ? near(all) : upTo(all)); // sometimes above the total: held there
            contacted.push_back(near(all));
            doorAsked.push_back(upTo(100));
            doorDone.push_back(near(doorAsked.back()));
            stationDrops.push_back(upTo(random.bounded(2) ? 3 : most));
            consented.push_back(near(stationDrops.back()));
            minor.push_back(quint8(random.bounded(10) ? 0 : random.bounded(256)));
            major.push_back(quint8(random.bounded(8) ? 0 : random.bounded(5)));
            critical.push_back(quint8(random.bounded(8) ? 0 : random.bounded(4)));
            falseSignOffs.push_back(quint8(random.bounded(8) ? 0 : random.bounded(5)));
            previous.push_back(quint8(random.bounded(6) ? random.bounded(7) : 255));
            below.push_back(quint8(random.bounded(6)));
            carried.push_back(quint8(random.bounded(6)));
        }
    }

    [[nodiscard]] CourierStarColumns columns() const
    {
        const auto counts = [](const std::vector<T> &values) { return PackedCounts(std::span<const T>(values)); };
        const auto bytes = [](const std::vector<quint8> &values) { return PackedCounts(std::span<const quint8>(values)); };
        return {counts(ratings),      counts(ratingSum), counts(deliveries), counts(onTime),       counts(contacted),
                counts(doorAsked),    counts(doorDone),  counts(stationDrops), counts(consented),  bytes(minor),
                bytes(major),         bytes(critical),   bytes(falseSignOffs), bytes(previous),    bytes(below),
                bytes(carried)};
    }
};

struct Results {
    std::vector<quint16> score;
    std::vector<quint8> raw, official, flags, below, carried;
    explicit Results(size_t count) : score(count), raw(count), official(count), flags(count), below(count), carried(count) {}
    [[nodiscard]] CourierStarOutputs outputs() { return {score, raw, official, flags, below, carried}; }
};

/// Compares every row; the index of the first that differs, or -1.
qint64 firstDifference(const CourierRules &rules, const CourierStarColumns &columns, const Results &results)
{
    for (size_t i = 0; i < results.score.size(); ++i) {
        const CourierStar star = evaluateCourierStar(rules, courierInputAt(columns, i));
        const bool same = results.score[i] == star.score.value_or(kNoScoreWord)
            && results.raw[i] == star.rawStar.value_or(kNoStarByte)
            && results.official[i] == star.officialStar.value_or(kNoStarByte)
            && CourierFlags::fromInt(results.flags[i]) == star.flags && results.below[i] == star.belowPeriods
            && results.carried[i] == star.carriedPeriods;
        if (!same)
            return qint64(i);
    }
    return -1;
}

template <class T>
qint64 differenceUnder(const CourierRules &rules, size_t count, quint32 most, QRandomGenerator &random)
{
    const Rows<T> rows(count, most, random);
    Results results(count);
    CourierStarBatch(rules).evaluate(rows.columns(), 0, count, results.outputs());
    return firstDifference(rules, rows.columns(), results);
}

} // namespace

class TstCourierStarBatch : public QObject {
    Q_OBJECT
private slots:
    void everyRowEqualsTheRule();
    void everyRowEqualsTheRuleUnderOtherRuleSets();
    void pointsNextToAHalfAreDecidedExactly();
    void partsGiveTheSameAsTheWhole();
    void absentOutputsAreNotWritten();
};

void TstCourierStarBatch::everyRowEqualsTheRule()
{
    QRandomGenerator random(1);
    QCOMPARE(differenceUnder<quint16>(demoRules(), 200'000, 8000, random), -1);
    QCOMPARE(differenceUnder<quint32>(demoRules(), 50'000, 2'000'000, random), -1);
}

void TstCourierStarBatch::everyRowEqualsTheRuleUnderOtherRuleSets()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 150; ++round) {
        const CourierRules rules = randomRules(random);
        QCOMPARE(differenceUnder<quint16>(rules, 1500, round % 2 ? 12'000 : 300, random), -1);
    }
}

void TstCourierStarBatch::pointsNextToAHalfAreDecidedExactly()
{
    // With z = 1 all hits of n give 10000 n / (n + 1): a half for n = 31, 95, 159, ...
    CourierRules rules = demoRules();
    rules.wilsonZ = {1, 0};
    std::vector<quint16> totals;
    for (quint16 n = 0; n < 60'000; ++n)
        totals.push_back(n);
    CourierStarColumns columns;
    columns.deliveries = PackedCounts(std::span<const quint16>(totals));
    columns.onTime = columns.contacted = columns.deliveries;
    Results results(totals.size());
    CourierStarBatch(rules).evaluate(columns, 0, totals.size(), results.outputs());
    QCOMPARE(evaluateCourierStar(rules, courierInputAt(columns, 31)).components[1], std::optional(9688));
    QCOMPARE(firstDifference(rules, columns, results), -1);
}

void TstCourierStarBatch::partsGiveTheSameAsTheWhole()
{
    QRandomGenerator random(3);
    const Rows<quint16> rows(5000, 8000, random);
    Results whole(5000);
    Results parts(5000);
    const CourierStarBatch batch(demoRules());
    batch.evaluate(rows.columns(), 0, 5000, whole.outputs());
    batch.evaluate(rows.columns(), 0, 1777, parts.outputs());
    batch.evaluate(rows.columns(), 1777, 5000 - 1777, parts.outputs());
    QCOMPARE(parts.score, whole.score);
    QCOMPARE(parts.official, whole.official);
    QCOMPARE(parts.flags, whole.flags);
}

void TstCourierStarBatch::absentOutputsAreNotWritten()
{
    QRandomGenerator random(4);
    const Rows<quint16> rows(100, 8000, random);
    std::vector<quint8> official(100);
    CourierStarOutputs outputs;
    outputs.official = official;
    CourierStarBatch(demoRules()).evaluate(rows.columns(), 0, 100, outputs);
    const auto first = evaluateCourierStar(demoRules(), courierInputAt(rows.columns(), 0));
    QCOMPARE(int(official[0]), first.officialStar.value_or(kNoStarByte));
}

QTEST_GUILESS_MAIN(TstCourierStarBatch)
#include "tst_courier_star_batch.moc"
