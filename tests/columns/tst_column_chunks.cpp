#include "models/columns/column_chunks.h"

#include <QtTest/QTest>

#include <map>
#include <random>

using namespace stardesk;

namespace {

constexpr std::string_view kStates[] = {"OPEN", "CLOSED"};
constexpr ColumnDef kDefs[] = {
    {.key = "id", .kind = ColumnKind::Text},
    {.key = "name", .kind = ColumnKind::Text, .rankedBy = "pinyin"},
    {.key = "pinyin", .kind = ColumnKind::Reading, .rankedBy = "name"},
    {.key = "employer", .kind = ColumnKind::Code},
    {.key = "state", .kind = ColumnKind::Code, .words = kStates},
    {.key = "count", .kind = ColumnKind::Number},
    {.key = "change", .kind = ColumnKind::Signed},
    {.key = "asked", .kind = ColumnKind::Money},
    {.key = "spark", .kind = ColumnKind::Series, .points = 5},
    {.key = "filed", .kind = ColumnKind::Minute},
};

using Stored = std::map<std::tuple<QByteArray, int, int>, QByteArray>;

ColumnChunks::Use into(Stored &stored, int *written = nullptr)
{
    return [&stored, written](const ColumnChunk &chunk) {
        stored[{chunk.column, chunk.part, chunk.chunk}] = chunk.bytes;
        if (written)
            ++*written;
        return Result<>();
    };
}

Result<ColumnSet> load(const Stored &stored)
{
    ColumnLoader loader("test", kDefs);
    for (const auto &[key, bytes] : stored) {
        if (auto added = loader.add({std::get<0>(key), std::get<1>(key), std::get<2>(key), bytes}); !added)
            return added.failure();
    }
    return loader.finish();
}

void fill(ColumnSet &set, Ordinal row, std::mt19937 &random)
{
    const char *syllables[] = {"wang", "li", "xiao", "ming", "ou", "yang", "na"};
    std::string reading;
    for (unsigned count = 1 + random() % 6; count > 0; --count)
        reading += (reading.empty() ? "" : " ") + std::string(syllables[random() % 7]);
    set.edit("pinyin").setText(row, reading);
    set.edit("name").setText(row, std::string(random() % 7, char('a' + random() % 26)));
    set.edit("id").setText(row, "P" + std::to_string(10'000'000 + row) + std::string(random() % 500 == 0 ? 300 : 0, 'x'));
    if (random() % 3 != 0)
        set.edit("employer").setText(row, "E" + std::to_string(random() % 300));
    set.edit("state").setValue(row, random() % 2);
    set.edit("count").setValue(row, random() % 100'000);
    set.edit("change").setValue(row, int(random() % 400) - 200);
    if (random() % 3 != 0)
        set.edit("asked").setMoney(row, random() % 10'000, random() % 2 ? "EUR" : "CNY");
    set.edit("spark").setSeries(row, std::array{1, 2, 3, 4, int(random() % 6) - 1});
    set.edit("filed").setValue(row, 12'000'000 + random() % 1'000'000);
}

ColumnSet randomSet(Ordinal rows)
{
    std::mt19937 random(11);
    ColumnSet set("test", kDefs);
    set.appendRows(rows);
    for (Ordinal row = 0; row < rows; ++row)
        fill(set, row, random);
    for (Ordinal row = 0; row < rows; row += 97)
        set.setLive(row, false);
    set.settle();
    return set;
}

void compareSets(const ColumnSet &a, const ColumnSet &b)
{
    QCOMPARE(a.rowCount(), b.rowCount());
    QCOMPARE(a.liveCount(), b.liveCount());
    QVERIFY(std::ranges::equal(a.live(), b.live()));
    for (int index = 0; index < a.columnCount(); ++index) {
        const Column &left = a.column(index);
        const Column &right = b.column(index);
        QCOMPARE(left.width(), right.width());
        QVERIFY(std::ranges::equal(left.ranks(), right.ranks()));
        left.visit([&](auto values) {
            using T = typename decltype(values)::value_type;
            right.visit([&](auto others) { QVERIFY((std::is_same_v<T, typename decltype(others)::value_type>)); });
        });
        QVERIFY(std::ranges::equal(left.bytes(), right.bytes()));
        QVERIFY(std::ranges::equal(left.shorts(), right.shorts()));
        QVERIFY(std::ranges::equal(left.words(), right.words()));
        QVERIFY(std::ranges::equal(left.amounts(), right.amounts()));
        QVERIFY(left.dictionary().words() == right.dictionary().words());
        for (Ordinal row = 0; row < a.rowCount(); ++row) {
            if (left.def().kind == ColumnKind::Text)
                QCOMPARE(left.textAt(row), right.textAt(row));
            if (left.def().kind == ColumnKind::Reading)
                QCOMPARE(left.readingAt(row), right.readingAt(row));
        }
    }
}

} // namespace

class TstColumnChunks : public QObject {
    Q_OBJECT
private slots:
    void everyColumnComesBackTheSame();
    void anEmptyTableComesBack();
    void aPatchRewritesOnlyTouchedChunks();
    void patchedChunksComeBackTheSame();
    void aColumnAddedLaterHasNoData();
    void damageIsRefused();
};

void TstColumnChunks::everyColumnComesBackTheSame()
{
    const ColumnSet set = randomSet(140'000);
    Stored stored;
    QVERIFY(ColumnChunks::writeAll(set, into(stored)).ok());
    auto loaded = load(stored);
    QVERIFY(loaded.ok());
    compareSets(set, *loaded);
}

void TstColumnChunks::anEmptyTableComesBack()
{
    const ColumnSet set("test", kDefs);
    Stored stored;
    QVERIFY(ColumnChunks::writeAll(set, into(stored)).ok());
    auto loaded = load(stored);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->rowCount(), 0u);
    QCOMPARE(loaded->appendRows(2), 0u);
}

void TstColumnChunks::aPatchRewritesOnlyTouchedChunks()
{
    ColumnSet set = randomSet(140'000);
    ColumnChunks::markStored(set);
    Stored stored;
    int written = 0;
    set.edit("state").setValue(70'000, 0);
    QVERIFY(ColumnChunks::writeTouched(set, into(stored, &written)).ok());
    QCOMPARE(written, 3); // the table's head, the column's head, one chunk of 65,536 rows
    QVERIFY(stored.contains({"state", int(ColumnPart::Values), 1}));
}

void TstColumnChunks::patchedChunksComeBackTheSame()
{
    std::mt19937 random(12);
    ColumnSet set = randomSet(70'000);
    Stored stored;
    QVERIFY(ColumnChunks::writeAll(set, into(stored)).ok());
    ColumnChunks::markStored(set);
    for (int step = 0; step < 3; ++step) {
        set.appendRows(10);
        for (Ordinal row = set.rowCount() - 10; row < set.rowCount(); ++row)
            fill(set, row, random);
        fill(set, random() % 70'000, random);
        set.setLive(random() % 70'000, false);
        set.settle();
        QVERIFY(ColumnChunks::writeTouched(set, into(stored)).ok());
        ColumnChunks::markStored(set);
        auto loaded = load(stored);
        QVERIFY(loaded.ok());
        compareSets(set, *loaded);
    }
}

void TstColumnChunks::aColumnAddedLaterHasNoData()
{
    const ColumnSet set = randomSet(100);
    Stored stored;
    QVERIFY(ColumnChunks::writeAll(set, into(stored)).ok());
    std::erase_if(stored, [](const auto &entry) {
        return std::get<0>(entry.first) == "count" || std::get<0>(entry.first) == "asked" || std::get<0>(entry.first) == "id";
    });
    auto loaded = load(stored);
    QVERIFY(loaded.ok());
    QVERIFY(!loaded->column("count").hasData(5));
    QVERIFY(!loaded->column("asked").hasData(5));
    QVERIFY(!loaded->column("id").hasData(5));
}

void TstColumnChunks::damageIsRefused()
{
    const ColumnSet set = randomSet(100);
    Stored stored;
    QVERIFY(ColumnChunks::writeAll(set, into(stored)).ok());
    for (const auto &[key, bytes] : stored) {
        Stored shortened = stored;
        shortened[key].chop(1);
        if (!bytes.isEmpty())
            QVERIFY2(!load(shortened).ok(), (std::get<0>(key) + ' ' + QByteArray::number(std::get<1>(key))).constData());
        Stored gap = stored;
        gap.erase(key);
        const bool whole = std::get<1>(key) == int(ColumnPart::Values) || std::get<1>(key) == int(ColumnPart::Live);
        if (whole)
            QVERIFY(!load(gap).ok());
    }
    Stored outside = stored;
    outside[{"employer", int(ColumnPart::Values), 0}].fill('\x7f', 200);
    QVERIFY(!load(outside).ok());
}

QTEST_GUILESS_MAIN(TstColumnChunks)
#include "tst_column_chunks.moc"
