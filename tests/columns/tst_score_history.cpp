#include "models/columns/score_history.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace stardesk;

namespace {

class FakeTiles final : public ScoreTiles {
public:
    Result<QByteArray> read(qint64 key) override
    {
        const auto found = stored.find(key);
        return found == stored.end() ? QByteArray() : found->second;
    }
    Result<> write(qint64 key, const QByteArray &bytes) override
    {
        ++writes;
        if (bytes.isEmpty())
            stored.erase(key);
        else
            stored[key] = QByteArray(bytes.constData(), bytes.size()); // the writer's bytes are gone afterwards
        return {};
    }
    std::map<qint64, QByteArray> stored;
    int writes = 0;
};

} // namespace

class TstScoreHistory : public QObject {
    Q_OBJECT
private slots:
    void scoresComeBack();
    void sellersInOrderWriteEveryTileOnce();
    void pointsAreTruncatedNeverRounded();
    void daysWithoutDataHaveNoScores();
    void oldDaysLieBeforeTheFirstTileOfADay();
    void aTileOfAnotherSizeIsRefused();
    void aTileWithoutScoresGoes();
};

void TstScoreHistory::scoresComeBack()
{
    std::mt19937 random(31);
    FakeTiles tiles;
    std::map<std::pair<Ordinal, qint64>, DayScores> truth;
    ScoreWriter writer(tiles, 5); // few open tiles: any order must do
    for (int step = 0; step < 20'000; ++step) {
        const Ordinal seller = random() % 700;
        const qint64 day = 19'800 + random() % 10;
        const int track = int(random() % 2);
        const int indicator = int(random() % 4);
        const qint64 milli = random() % 10 == 0 ? -1 : qint64(random() % 100'001);
        QVERIFY(writer.set(seller, day, track, indicator, milli).ok());
        auto &scores = truth.try_emplace({seller, day}, kNoScores).first->second;
        scores[size_t(track * 4 + indicator)] = centiOfMilli(milli);
    }
    QVERIFY(writer.finish().ok());
    for (Ordinal seller = 0; seller < 700; ++seller) {
        const auto scores = readScores(tiles, seller, 19'800, 19'809);
        QVERIFY(scores.ok());
        for (qint64 day = 0; day < 10; ++day) {
            const auto wanted = truth.find({seller, 19'800 + day});
            QVERIFY(scores->at(size_t(day)) == (wanted == truth.end() ? kNoScores : wanted->second));
        }
    }
}

void TstScoreHistory::sellersInOrderWriteEveryTileOnce()
{
    FakeTiles tiles;
    ScoreWriter writer(tiles, 30);
    for (Ordinal seller = 0; seller < 2'560; ++seller) {
        for (qint64 day = 100; day < 130; ++day)
            QVERIFY(writer.set(seller, day, 1, 2, 80'000).ok());
    }
    QVERIFY(writer.finish().ok());
    QCOMPARE(tiles.stored.size(), size_t(10 * 30));
    QCOMPARE(tiles.writes, 10 * 30);
}

void TstScoreHistory::pointsAreTruncatedNeverRounded()
{
    QCOMPARE(centiOfMilli(89'995), quint16(8'999));
    QCOMPARE(centiOfMilli(100'000), quint16(10'000));
    QCOMPARE(centiOfMilli(0), quint16(0));
    QCOMPARE(centiOfMilli(-1), kNoScore);
}

void TstScoreHistory::daysWithoutDataHaveNoScores()
{
    FakeTiles tiles;
    const auto scores = readScores(tiles, 5, 10, 12);
    QVERIFY(scores.ok());
    QCOMPARE(scores->size(), size_t(3));
    QVERIFY(scores->at(1) == kNoScores);
}

void TstScoreHistory::oldDaysLieBeforeTheFirstTileOfADay()
{
    QVERIFY(tileKey(99, 2'097'151) < firstTileOf(100));
    QVERIFY(tileKey(100, 0) >= firstTileOf(100));
}

void TstScoreHistory::aTileOfAnotherSizeIsRefused()
{
    FakeTiles tiles;
    tiles.stored[tileKey(10, 5)] = QByteArray(100, 'x');
    QVERIFY(!readScores(tiles, 5, 10, 10).ok());
    ScoreWriter writer(tiles);
    QVERIFY(!writer.set(5, 10, 0, 0, 1).ok());
}

void TstScoreHistory::aTileWithoutScoresGoes()
{
    FakeTiles tiles;
    for (const qint64 milli : {qint64(70'000), qint64(-1)}) {
        ScoreWriter writer(tiles);
        QVERIFY(writer.set(300, 10, 1, 3, milli).ok());
        QVERIFY(writer.finish().ok());
        QCOMPARE(tiles.stored.size(), milli < 0 ? size_t(0) : size_t(1));
    }
}

QTEST_GUILESS_MAIN(TstScoreHistory)
#include "tst_score_history.moc"
