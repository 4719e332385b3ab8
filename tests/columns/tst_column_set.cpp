#include "models/columns/column_set.h"
#include "models/columns/table_columns.h"

#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr ColumnDef kDefs[] = {
    {.key = "id", .kind = ColumnKind::Text},
    {.key = "name", .kind = ColumnKind::Text, .rankedBy = "pinyin"},
    {.key = "pinyin", .kind = ColumnKind::Reading, .rankedBy = "name"},
    {.key = "employer", .kind = ColumnKind::Code},
    {.key = "count", .kind = ColumnKind::Number},
    {.key = "change", .kind = ColumnKind::Signed},
    {.key = "asked", .kind = ColumnKind::Money},
    {.key = "flags", .kind = ColumnKind::WordSet},
    {.key = "spark", .kind = ColumnKind::Series, .points = 5},
    {.key = "filed", .kind = ColumnKind::Minute},
};

ColumnSet smallSet(Ordinal rows)
{
    ColumnSet set("test", kDefs);
    set.appendRows(rows);
    return set;
}

/// Ranks must order rows exactly as `before` does, equal where it says neither comes first.
template <class Before>
void compareRanks(const Column &column, Before before)
{
    const std::span<const quint32> ranks = column.ranks();
    for (Ordinal a = 0; a < column.rowCount(); ++a) {
        for (Ordinal b = 0; b < column.rowCount(); ++b) {
            if (!column.hasData(a) || !column.hasData(b))
                continue;
            const quint32 left = ranks.empty() ? a : ranks[a];
            const quint32 right = ranks.empty() ? b : ranks[b];
            QCOMPARE(left < right, before(a, b));
        }
    }
}

} // namespace

class TstColumnSet : public QObject {
    Q_OBJECT
private slots:
    void newRowsHaveNoData();
    void numbersWidenWhenAValueNeedsIt();
    void signedNumbersKeepTheirOrderAcrossWidths();
    void codesOutgrowOneByte();
    void moneyRanksByCurrencyThenAmount();
    void textsOfAnyLengthSurviveChanges();
    void textInRowOrderNeedsNoRanks();
    void ranksStayRightOverManyChanges();
    void namesOrderByPinyinThenText();
    void aSurnameStaysTogether();
    void ranksEqualComparingWholeTexts_data();
    void ranksEqualComparingWholeTexts();
    void aNewSyllableKeepsReadings();
    void longReadingsAreKeptWhole();
    void wordSetsAndSeriesRoundTrip();
    void writingLeavesOtherCopiesAlone();
    void deletedRowsKeepTheirNumber();
    void everyTableHasUniqueKeys();
    void minutesRoundDown();
};

void TstColumnSet::newRowsHaveNoData()
{
    const ColumnSet set = smallSet(3);
    for (int index = 0; index < set.columnCount(); ++index)
        QVERIFY2(!set.column(index).hasData(2), set.column(index).def().key.data());
    QCOMPARE(set.liveCount(), 3u);
}

void TstColumnSet::numbersWidenWhenAValueNeedsIt()
{
    ColumnSet set = smallSet(3);
    Column &count = set.edit("count");
    count.setValue(0, 254);
    QCOMPARE(count.width(), 1);
    count.setValue(1, 255);
    QCOMPARE(count.width(), 2);
    count.setValue(1, 70000);
    QCOMPARE(count.width(), 4);
    QCOMPARE(count.valueAt(0), 254);
    QCOMPARE(count.valueAt(1), 70000);
    QCOMPARE(count.valueAt(2), kNoData);
}

void TstColumnSet::signedNumbersKeepTheirOrderAcrossWidths()
{
    ColumnSet set = smallSet(4);
    Column &change = set.edit("change");
    change.setValue(0, -127);
    change.setValue(1, 127);
    QCOMPARE(change.width(), 1);
    change.setValue(2, -1000);
    QCOMPARE(change.width(), 2);
    QCOMPARE(change.valueAt(0), -127);
    QCOMPARE(change.valueAt(1), 127);
    QCOMPARE(change.valueAt(2), -1000);
    QCOMPARE(change.valueAt(3), kNoData);
    QVERIFY(change.shorts()[2] < change.shorts()[0]);
}

void TstColumnSet::codesOutgrowOneByte()
{
    ColumnSet set = smallSet(300);
    Column &employer = set.edit("employer");
    for (Ordinal row = 0; row < 299; ++row)
        employer.setText(row, "E" + std::to_string(row));
    QCOMPARE(employer.width(), 2);
    QCOMPARE(employer.textAt(7), std::string_view("E7"));
    QCOMPARE(employer.textAt(299), std::string_view());
    QVERIFY(!employer.hasData(299));
}

void TstColumnSet::moneyRanksByCurrencyThenAmount()
{
    ColumnSet set = smallSet(200);
    std::mt19937 random(5);
    const char *currencies[] = {"USD", "CNY", "EUR"};
    for (Ordinal row = 0; row < 199; ++row)
        set.edit("asked").setMoney(row, qint64(random() % 50) - 25, currencies[random() % 3]);
    set.settle();
    const Column &asked = set.column("asked");
    compareRanks(asked, [&](Ordinal a, Ordinal b) {
        return std::pair(asked.textAt(a), asked.valueAt(a)) < std::pair(asked.textAt(b), asked.valueAt(b));
    });
    QVERIFY(!asked.hasData(199));
}

void TstColumnSet::textsOfAnyLengthSurviveChanges()
{
    ColumnSet set = smallSet(100);
    std::mt19937 random(6);
    std::map<Ordinal, std::string> truth;
    for (int step = 0; step < 2000; ++step) {
        const Ordinal row = random() % 100;
        const size_t length = random() % 10 == 0 ? 250 + random() % 10 : random() % 12;
        truth[row] = std::string(length, char('a' + random() % 26));
        set.edit("id").setText(row, truth[row]);
        if (step % 100 == 0)
            set.settle();
        const Ordinal other = random() % 100;
        QCOMPARE(set.column("id").textAt(other), std::string_view(truth.contains(other) ? truth[other] : std::string()));
        QCOMPARE(set.column("id").hasData(other), truth.contains(other));
    }
}

void TstColumnSet::textInRowOrderNeedsNoRanks()
{
    ColumnSet set = smallSet(0);
    set.appendRows(3);
    for (Ordinal row = 0; row < 3; ++row)
        set.edit("id").setText(row, "P" + std::to_string(row));
    set.settle();
    QVERIFY(set.column("id").sortKeys().inOrder);
    set.appendRows(1);
    set.edit("id").setText(3, "P1a");
    set.settle();
    const std::vector<quint32> expected{0, 1, 3, 2};
    QVERIFY(std::ranges::equal(set.column("id").ranks(), expected));
}

void TstColumnSet::ranksStayRightOverManyChanges()
{
    std::mt19937 random(7);
    ColumnSet set = smallSet(60);
    const auto someText = [&] { return std::string(1 + random() % 2, char('a' + random() % 4)); };
    for (Ordinal row = 0; row < 60; ++row)
        set.edit("id").setText(row, someText());
    for (int step = 0; step < 60; ++step) {
        for (unsigned change = random() % 5; change > 0; --change) {
            const Ordinal row = random() % set.rowCount();
            if (random() % 4 == 0)
                set.edit("id").clear(row);
            else
                set.edit("id").setText(row, someText());
        }
        if (step % 3 == 0)
            set.edit("id").setText(set.appendRows(2) + 1, someText());
        set.settle();
        const Column &id = set.column("id");
        compareRanks(id, [&](Ordinal a, Ordinal b) { return id.textAt(a) < id.textAt(b); });
    }
}

void TstColumnSet::namesOrderByPinyinThenText()
{
    ColumnSet set = smallSet(4);
    const char *names[] = {"张三", "陈一", "王小明", "陈怡"};
    const char *readings[] = {"zhang san", "chen yi", "wang xiao ming", "chen yi"};
    for (Ordinal row = 0; row < 4; ++row) {
        set.edit("name").setText(row, names[row]);
        set.edit("pinyin").setText(row, readings[row]);
    }
    set.settle();
    const std::vector<quint32> expected{3, 0, 2, 1};
    QVERIFY(std::ranges::equal(set.column("name").ranks(), expected));
}

void TstColumnSet::aSurnameStaysTogether()
{
    ColumnSet set = smallSet(5);
    const char *names[] = {"王安", "汪伟", "王伟", "汪安", "单安"};
    const char *readings[] = {"wang an", "wang wei", "wang wei", "wang an", "shan an"};
    for (Ordinal row = 0; row < 5; ++row) {
        set.edit("name").setText(row, names[row]);
        set.edit("pinyin").setText(row, readings[row]);
    }
    set.settle();
    const std::vector<quint32> expected{3, 2, 4, 1, 0};
    QVERIFY(std::ranges::equal(set.column("name").ranks(), expected));
}

void TstColumnSet::ranksEqualComparingWholeTexts_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("hanzi") << QStringList{u"王"_s, u"小"_s, u"明"_s, u"王小"_s};
    QTest::newRow("long numbers") << QStringList{u"PARCEL00"_s, u"1"_s, u"12345678"_s, u"0"_s};
    QTest::newRow("all planes") << QStringList{u"a"_s, u"é"_s, u"\uFFFD"_s, QString::fromUcs4(U"\U00020000"), QString::fromUcs4(U"\U00020001"), u"王"_s};
    QTest::newRow("few") << QStringList{u"x"_s};
}

void TstColumnSet::ranksEqualComparingWholeTexts()
{
    QFETCH(QStringList, pieces);
    std::mt19937 random(13);
    const char *syllables[] = {"wang", "xiao"};
    ColumnSet set = smallSet(500);
    for (Ordinal row = 0; row < 500; ++row) {
        QString text;
        for (unsigned left = random() % 8; left > 0; --left)
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
        set.edit("id").setText(row, text.toStdString());
        set.edit("name").setText(row, text.toStdString());
        set.edit("pinyin").setText(row, syllables[random() % 2]);
    }
    set.settle();
    const Column &id = set.column("id");
    compareRanks(id, [&](Ordinal a, Ordinal b) { return id.textAt(a) < id.textAt(b); });
    const Column &name = set.column("name");
    const auto whole = [&](Ordinal row) { return std::pair(set.column("pinyin").readingAt(row), name.textAt(row)); };
    compareRanks(name, [&](Ordinal a, Ordinal b) { return whole(a) < whole(b); });
}

void TstColumnSet::aNewSyllableKeepsReadings()
{
    ColumnSet set = smallSet(2);
    set.edit("pinyin").setText(0, "wang xiao ming");
    set.settle();
    set.edit("pinyin").setText(1, "ai bo");
    set.settle();
    QCOMPARE(set.column("pinyin").readingAt(0), std::string("wang xiao ming"));
    QCOMPARE(set.column("pinyin").readingAt(1), std::string("ai bo"));
    QVERIFY(std::ranges::is_sorted(set.column("pinyin").dictionary().words()));
}

void TstColumnSet::longReadingsAreKeptWhole()
{
    ColumnSet set = smallSet(1);
    set.edit("pinyin").setText(0, "a bu du ke li mu");
    set.settle();
    QCOMPARE(set.column("pinyin").readingAt(0), std::string("a bu du ke li mu"));
    set.edit("pinyin").setText(0, "li mu");
    QCOMPARE(set.column("pinyin").readingAt(0), std::string("li mu"));
}

void TstColumnSet::wordSetsAndSeriesRoundTrip()
{
    ColumnSet set = smallSet(2);
    set.edit("flags").setValue(0, 0);
    set.edit("flags").setText(1, "zone_unknown");
    set.edit("flags").setText(1, "duplicate_order");
    QVERIFY(set.column("flags").hasData(0));
    QCOMPARE(set.column("flags").valueAt(1), 3);
    const std::array points{3, 4, -1, 0, 5};
    set.edit("spark").setSeries(1, points);
    for (int point = 0; point < 5; ++point)
        QCOMPARE(set.column("spark").pointAt(1, point), points[size_t(point)]);
    QCOMPARE(set.column("spark").pointAt(0, 0), -1);
}

void TstColumnSet::writingLeavesOtherCopiesAlone()
{
    ColumnSet set = smallSet(2);
    set.edit("count").setValue(0, 1);
    const ColumnSet before = set;
    set.edit("count").setValue(0, 2);
    QCOMPARE(before.column("count").valueAt(0), 1);
    QCOMPARE(set.column("count").valueAt(0), 2);
    QCOMPARE(&before.column("change"), &set.column("change"));
}

void TstColumnSet::deletedRowsKeepTheirNumber()
{
    ColumnSet set = smallSet(130);
    set.setLive(64, false);
    set.setLive(64, false);
    QCOMPARE(set.liveCount(), 129u);
    QCOMPARE(set.rowCount(), 130u);
    QVERIFY(!set.isLive(64));
    QVERIFY(set.isLive(129));
}

void TstColumnSet::everyTableHasUniqueKeys()
{
    for (const TableDef &table : tableDefs()) {
        const ColumnSet set(table.name, table.columns);
        for (int index = 0; index < set.columnCount(); ++index) {
            const ColumnDef &def = set.column(index).def();
            QCOMPARE(set.indexOf(def.key), index);
            if (!def.rankedBy.empty())
                QVERIFY2(set.indexOf(def.rankedBy) >= 0, def.key.data());
        }
    }
}

void TstColumnSet::minutesRoundDown()
{
    QCOMPARE(minuteOfMs(946'684'800'000), 0);
    QCOMPARE(minuteOfMs(946'684'859'999), 0);
    QCOMPARE(minuteOfMs(946'684'799'999), -1);
    QCOMPARE(msOfMinute(1), 946'684'860'000);
}

QTEST_GUILESS_MAIN(TstColumnSet)
#include "tst_column_set.moc"
