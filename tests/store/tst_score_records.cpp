/// Daily scores follow the indicator_month records, through imports and deltas.
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QDate>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

#include <map>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr qint64 kJanuary = 2026 * 12;
constexpr qint64 kFebruary = kJanuary + 1;
constexpr qint64 kFirstJanuary = 20454; // days since 1970-01-01
constexpr qint64 kCustomized = 0;
constexpr qint64 kReadyToShip = 1;

std::string packed(std::initializer_list<qint32> milli)
{
    std::string bytes(milli.size() * 4, '\0');
    size_t at = 0;
    for (const qint32 value : milli)
        qToLittleEndian<qint32>(value, bytes.data() + 4 * at++);
    return bytes;
}

/// Quality as given, the other three indicators without a value on every day.
Row month(const std::string &key, const std::string &seller, qint64 track, qint64 which, std::initializer_list<qint32> quality,
          qint64 version = 1)
{
    std::string none;
    for (size_t day = 0; day < quality.size(); ++day)
        none += packed({-1});
    return {key, version, {{"track", track}, {"month", which}},
            {{"seller", seller}, {"seller_product_quality", packed(quality)}, {"marketing", none}, {"transaction", none}, {"after_sales", none}}};
}

Row seller(const std::string &key)
{
    return {key, 1, {{"membership", 0}}, {{"name", "Seller " + key}}};
}

} // namespace

class TstScoreRecords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void importedMonthsAreReadByDay();
    void theSpanIsThatOfTheDaysWithScores();
    void aDeltaAppendsDays();
    void aShorterMonthTakesDaysBack();
    void aRemovedRecordLeavesNoScores();
    void aMonthThatTwoRecordsSwapBelongsToItsNewOne();
    void milliPointsAreTruncatedToHundredths();

private:
    void importMonths(std::initializer_list<Row> months);
    void applyMonths(std::initializer_list<Row> months);
    void note(std::initializer_list<Row> months);
    [[nodiscard]] std::vector<TypeTotal> totals() const;
    quint16 quality(Ordinal whose, qint64 day, qint64 track = kCustomized);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
    std::map<std::string, qint64> m_versions; ///< of the live months by key
    qint64 m_seq = 1;
};

void TstScoreRecords::init()
{
    m_folder.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto folder = StoreFolder::open(m_dir->path() + QStringLiteral("/store"), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(folder).value();
    m_seq = 1;
    m_versions.clear();
}

void TstScoreRecords::note(std::initializer_list<Row> months)
{
    for (const Row &row : months) {
        if (row.deleted)
            m_versions.erase(row.key);
        else
            m_versions[row.key] = row.version;
    }
}

std::vector<TypeTotal> TstScoreRecords::totals() const
{
    const RecordBatch sellers = batchOf("seller", {seller("S1"), seller("S2")});
    std::vector<TypeTotal> expected = totalsOf({&sellers});
    expected.push_back({"indicator_month", qint64(m_versions.size()), {}});
    for (const auto &[key, version] : m_versions)
        expected.back().sum.add("indicator_month", key, version);
    return expected;
}

void TstScoreRecords::importMonths(std::initializer_list<Row> months)
{
    note(months);
    RecordBatch sellers = batchOf("seller", {seller("S1"), seller("S2")});
    RecordBatch batch = batchOf("indicator_month", months);
    QVERIFY(import(*m_folder, {&sellers, &batch}, metaOf(m_seq)).ok());
}

void TstScoreRecords::applyMonths(std::initializer_list<Row> months)
{
    note(months);
    Job job;
    auto writer = DeltaWriter::begin(*m_folder, {}, job);
    QVERIFY(writer.ok());
    RecordBatch batch = batchOf("indicator_month", months);
    QVERIFY((*writer)->add(batch).ok());
    QVERIFY((*writer)->finish(totals(), metaOf(++m_seq)).ok());
    QVERIFY((*writer)->commit().ok());
}

quint16 TstScoreRecords::quality(Ordinal whose, qint64 day, qint64 track)
{
    auto feed = FeedStore::open(*m_folder);
    auto scores = (*feed)->scores(whose, day, day);
    return scores->at(0)[size_t(track * kScoreIndicators)];
}

void TstScoreRecords::importedMonthsAreReadByDay()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {80'000, 81'000}), month("S1/b", "S1", kReadyToShip, kJanuary, {70'000}),
                  month("S2/a", "S2", kCustomized, kJanuary, {60'000, -1, 62'000})});
    QCOMPARE(quality(0, kFirstJanuary), quint16(8'000));
    QCOMPARE(quality(0, kFirstJanuary + 1), quint16(8'100));
    QCOMPARE(quality(0, kFirstJanuary + 2), kNoScore);
    QCOMPARE(quality(0, kFirstJanuary, kReadyToShip), quint16(7'000));
    QCOMPARE(quality(1, kFirstJanuary + 1), kNoScore);
    QCOMPARE(quality(1, kFirstJanuary + 2), quint16(6'200));
}

void TstScoreRecords::theSpanIsThatOfTheDaysWithScores()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {-1, 81'000}), month("S1/b", "S1", kCustomized, kFebruary, {70'000, -1})});
    auto feed = FeedStore::open(*m_folder);
    const auto span = (*feed)->scoreSpan();
    QVERIFY(span.ok() && span->has_value());
    QVERIFY(**span == (ScoreSpan{kFirstJanuary + 1, kFirstJanuary + 31}));
}

void TstScoreRecords::aDeltaAppendsDays()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {80'000})});
    applyMonths({month("S1/a", "S1", kCustomized, kJanuary, {80'000, 82'000}, 2), month("S2/a", "S2", kReadyToShip, kFebruary, {50'000}, 2)});
    QCOMPARE(quality(0, kFirstJanuary), quint16(8'000));
    QCOMPARE(quality(0, kFirstJanuary + 1), quint16(8'200));
    QCOMPARE(quality(1, kFirstJanuary + 31, kReadyToShip), quint16(5'000));
}

void TstScoreRecords::aShorterMonthTakesDaysBack()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {80'000, 81'000, 82'000})});
    applyMonths({month("S1/a", "S1", kCustomized, kJanuary, {79'000}, 2)});
    QCOMPARE(quality(0, kFirstJanuary), quint16(7'900));
    QCOMPARE(quality(0, kFirstJanuary + 1), kNoScore);
    QCOMPARE(quality(0, kFirstJanuary + 2), kNoScore);
}

void TstScoreRecords::aRemovedRecordLeavesNoScores()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {80'000}), month("S2/a", "S2", kCustomized, kJanuary, {60'000})});
    applyMonths({gone("S1/a", 2)});
    QCOMPARE(quality(0, kFirstJanuary), kNoScore);
    QCOMPARE(quality(1, kFirstJanuary), quint16(6'000));
}

void TstScoreRecords::aMonthThatTwoRecordsSwapBelongsToItsNewOne()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {10'000, 11'000}), month("S1/b", "S1", kCustomized, kFebruary, {20'000})});
    applyMonths({month("S1/a", "S1", kCustomized, kFebruary, {30'000}, 2), month("S1/b", "S1", kCustomized, kJanuary, {40'000}, 2)});
    QCOMPARE(quality(0, kFirstJanuary), quint16(4'000));
    QCOMPARE(quality(0, kFirstJanuary + 1), kNoScore);
    QCOMPARE(quality(0, kFirstJanuary + 31), quint16(3'000));
}

void TstScoreRecords::milliPointsAreTruncatedToHundredths()
{
    importMonths({month("S1/a", "S1", kCustomized, kJanuary, {84'999, 85'000})});
    QCOMPARE(quality(0, kFirstJanuary), quint16(8'499));
    QCOMPARE(quality(0, kFirstJanuary + 1), quint16(8'500));
}

QTEST_GUILESS_MAIN(TstScoreRecords)
#include "tst_score_records.moc"
