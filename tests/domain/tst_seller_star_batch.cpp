// The seller batch is the rule: every row of random columns equals the scalar functions, for several shapes of rules.
#include "models/domain/seller_star_batch.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QString>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

SellerRules rulesOf(std::vector<int> thresholdsMilli, int indicators)
{
    SellerRules rules;
    for (int i = 0; i < indicators; ++i)
        rules.indicators.append(QString::number(i));
    rules.tracks = {"customized", "ready_to_ship"};
    rules.thresholdsMilli = std::move(thresholdsMilli);
    return rules;
}

/// Milli-points that crowd around the thresholds; sometimes none.
std::optional<int> randomScore(const SellerRules &rules, QRandomGenerator &random)
{
    const int kind = random.bounded(20);
    if (kind == 0)
        return std::nullopt;
    if (kind < 4)
        return random.bounded(100'001);
    const int edge = rules.thresholdsMilli[size_t(random.bounded(int(rules.thresholdsMilli.size())))];
    return std::clamp(edge + random.bounded(-25, 26), 0, 100'000);
}

void compareWithRule(const SellerRules &rules, size_t count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<SellerScores> sellers(count);
    std::array<std::vector<std::vector<quint16>>, 2> columns;
    for (auto &track : columns)
        track.assign(size_t(rules.indicators.size()), std::vector<quint16>(count));
    for (size_t i = 0; i < count; ++i) {
        for (auto &track : columns) {
            TrackScores scores;
            for (std::vector<quint16> &column : track) {
                scores.push_back(randomScore(rules, random));
                column[i] = centiScore(scores.back());
            }
            sellers[i].push_back(scores);
        }
    }
    std::array<std::vector<quint8>, 2> trackStars;
    for (size_t t = 0; t < 2; ++t) {
        trackStars[t].resize(count);
        const std::vector<std::span<const quint16>> spans(columns[t].begin(), columns[t].end());
        evaluateTrackStars(rules, spans, trackStars[t]);
    }
    std::vector<quint8> stars(count);
    std::vector<quint8> tracks(count);
    publishStars(std::array<std::span<const quint8>, 2>{trackStars[0], trackStars[1]}, stars, tracks);
    for (size_t i = 0; i < count; ++i) {
        const SellerStar star = evaluateSellerStar(rules, sellers[i]);
        QCOMPARE(int(trackStars[0][i]), star.trackStars[0].value_or(kNoSellerStar));
        QCOMPARE(int(trackStars[1][i]), star.trackStars[1].value_or(kNoSellerStar));
        QCOMPARE(int(stars[i]), star.star.value_or(kNoSellerStar));
        QCOMPARE(int(tracks[i]), star.track.value_or(kNoSellerTrack));
    }
}

} // namespace

class TstSellerStarBatch : public QObject {
    Q_OBJECT
private slots:
    void everyRowEqualsTheRule() { compareWithRule(rulesOf({60'000, 70'000, 80'000, 85'000, 90'000}, 4), 60'000, 1); }
    void otherThresholds() { compareWithRule(rulesOf({10, 20, 99'990, 100'000}, 4), 30'000, 2); }
    void sixIndicatorsAndNineThresholds()
    {
        compareWithRule(rulesOf({10'000, 20'000, 30'000, 40'000, 50'000, 60'000, 70'000, 80'000, 90'000}, 6), 30'000, 3);
    }
    void oneIndicator() { compareWithRule(rulesOf({50'000}, 1), 10'000, 4); }
    void changedRowsAreListedInOrder();
};

void TstSellerStarBatch::changedRowsAreListedInOrder()
{
    const std::vector<quint8> before{1, 2, 255, 4};
    const std::vector<quint8> after{1, 3, 0, 4};
    QCOMPARE(changedRows(before, after), (std::vector<quint32>{1, 2}));
}

QTEST_GUILESS_MAIN(TstSellerStarBatch)
#include "tst_seller_star_batch.moc"
