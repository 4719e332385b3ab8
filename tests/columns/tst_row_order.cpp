#include "models/columns/row_order.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace stardesk;

namespace {

constexpr std::string_view kStates[] = {"OPEN", "HELD", "CLOSED"};
constexpr ColumnDef kDefs[] = {
    {.key = "id", .kind = ColumnKind::Text},
    {.key = "name", .kind = ColumnKind::Text},
    {.key = "employer", .kind = ColumnKind::Code},
    {.key = "city", .kind = ColumnKind::Code, .width = 4},
    {.key = "state", .kind = ColumnKind::Code, .words = kStates},
    {.key = "star", .kind = ColumnKind::Number},
    {.key = "score", .kind = ColumnKind::Centi},
    {.key = "change", .kind = ColumnKind::Signed},
    {.key = "filed", .kind = ColumnKind::Minute},
    {.key = "bytes", .kind = ColumnKind::Number, .width = 4},
    {.key = "asked", .kind = ColumnKind::Money},
    {.key = "secret", .kind = ColumnKind::Number, .hidden = true},
};

ColumnSet randomSet(Ordinal rows, unsigned seed)
{
    std::mt19937 random(seed);
    ColumnSet set("test", kDefs);
    set.appendRows(rows);
    const auto data = [&] { return random() % 8 != 0; };
    for (Ordinal row = 0; row < rows; ++row) {
        set.edit("id").setText(row, "P" + std::to_string(10'000'000 + row));
        if (data())
            set.edit("name").setText(row, std::string(random() % 3, char('a' + random() % 20)));
        if (data())
            set.edit("employer").setText(row, "E" + std::to_string(random() % 40));
        if (data())
            set.edit("city").setText(row, "C" + std::to_string(random() % 300));
        if (data())
            set.edit("state").setValue(row, random() % 3);
        if (data())
            set.edit("star").setValue(row, random() % 6);
        if (data())
            set.edit("score").setValue(row, random() % 10'001);
        if (data())
            set.edit("change").setValue(row, int(random() % 9) - 4);
        if (data())
            set.edit("filed").setValue(row, 12'000'000 + random() % 4'000'000);
        if (data())
            set.edit("bytes").setValue(row, random() % 0xFFFF'FFFFu);
        if (data())
            set.edit("asked").setMoney(row, random() % 500, random() % 2 ? "EUR" : "CNY");
    }
    set.settle();
    return set;
}

/// What the fast way must equal: nulls last, then the value as a person would compare it.
int compare(const ColumnSet &set, const SortKey &key, Ordinal a, Ordinal b)
{
    const Column &column = set.column(key.column);
    if (!column.hasData(a) || !column.hasData(b))
        return int(column.hasData(b)) - int(column.hasData(a));
    int result = 0;
    if (column.def().kind == ColumnKind::Text)
        result = column.textAt(a).compare(column.textAt(b));
    else if (column.def().kind == ColumnKind::Money)
        result = std::pair(column.textAt(a), column.valueAt(a)) < std::pair(column.textAt(b), column.valueAt(b)) ? -1
            : std::pair(column.textAt(a), column.valueAt(a)) == std::pair(column.textAt(b), column.valueAt(b)) ? 0 : 1;
    else if (column.def().kind == ColumnKind::Code && column.def().words.empty()) // E2 before E10
        result = std::stoi(std::string(column.textAt(a).substr(1))) - std::stoi(std::string(column.textAt(b).substr(1)));
    else
        result = column.valueAt(a) < column.valueAt(b) ? -1 : int(column.valueAt(a) > column.valueAt(b));
    return key.descending ? -result : result;
}

BigArray<Ordinal> slowOrder(const ColumnSet &set, std::span<const SortKey> keys, BigArray<Ordinal> rows)
{
    std::ranges::stable_sort(rows, [&](Ordinal a, Ordinal b) {
        for (const SortKey &key : keys) {
            if (const int result = compare(set, key, a, b); result != 0)
                return result < 0;
        }
        return false;
    });
    return rows;
}

void compareOrders(const ColumnSet &set, std::span<const SortKey> keys, const BigArray<Ordinal> &rows)
{
    const RowOrder order = makeOrder(set, keys, rows);
    const BigArray<Ordinal> slow = slowOrder(set, keys, rows);
    QVERIFY2(std::ranges::equal(order.rows(), slow), set.column(keys.empty() ? 0 : keys[0].column).def().key.data());
}

} // namespace

class TstRowOrder : public QObject {
    Q_OBJECT
private slots:
    void oneKeyEqualsStableSort();
    void twoKeysEqualStableSort();
    void threeKeysEqualStableSort();
    void deletedRowsAreLeftOut();
    void filteredRowsAreSortedAlone();
    void emptyAndUniformTables();
    void wordsAddedSinceComeBehind();
    void rowsPastFourMillionSort();
    void sortTextIsParsed();
    void unknownSortKeyNamesTheNearest();
};

void TstRowOrder::oneKeyEqualsStableSort()
{
    const ColumnSet set = randomSet(20'000, 1);
    for (int column = 0; column < set.columnCount(); ++column) {
        for (const bool descending : {false, true}) {
            const SortKey keys[] = {{column, descending}};
            compareOrders(set, keys, liveRows(set));
            const RowOrder all = makeOrder(set, keys);
            QVERIFY(std::ranges::equal(all.rows(), slowOrder(set, keys, liveRows(set))));
        }
    }
}

void TstRowOrder::twoKeysEqualStableSort()
{
    const ColumnSet set = randomSet(3'000, 2);
    for (int first = 0; first < set.columnCount(); ++first) {
        for (int second = 0; second < set.columnCount(); ++second) {
            const SortKey keys[] = {{first, second % 2 == 0}, {second, first % 2 == 0}};
            compareOrders(set, keys, liveRows(set));
            QVERIFY(std::ranges::equal(makeOrder(set, keys).rows(), slowOrder(set, keys, liveRows(set))));
        }
    }
}

void TstRowOrder::threeKeysEqualStableSort()
{
    const ColumnSet set = randomSet(2'000, 3);
    std::mt19937 random(4);
    for (int round = 0; round < 60; ++round) {
        SortKey keys[3];
        for (SortKey &key : keys)
            key = {int(random() % unsigned(set.columnCount())), random() % 2 == 0};
        compareOrders(set, keys, liveRows(set));
    }
}

void TstRowOrder::deletedRowsAreLeftOut()
{
    ColumnSet set = randomSet(5'000, 5);
    for (Ordinal row = 0; row < 5'000; row += 3)
        set.setLive(row, false);
    const SortKey keys[] = {{set.indexOf("star"), true}};
    const RowOrder order = makeOrder(set, keys);
    QCOMPARE(order.size(), size_t(set.liveCount()));
    QVERIFY(std::ranges::all_of(order.rows(), [&](Ordinal row) { return set.isLive(row); }));
    QCOMPARE(order.placeOf(0), -1);
    QCOMPARE(order.placeOf(order.at(17)), 17);
}

void TstRowOrder::filteredRowsAreSortedAlone()
{
    const ColumnSet set = randomSet(20'000, 6);
    std::mt19937 random(7);
    for (const unsigned share : {2u, 50u, 5'000u}) {
        BigArray<Ordinal> rows;
        for (Ordinal row = 0; row < set.rowCount(); ++row) {
            if (random() % share == 0)
                rows.push_back(row);
        }
        for (int column = 0; column < set.columnCount(); ++column) {
            const SortKey keys[] = {{column, true}, {set.indexOf("filed"), false}};
            compareOrders(set, keys, rows);
        }
    }
}

void TstRowOrder::emptyAndUniformTables()
{
    ColumnSet set("test", kDefs);
    const SortKey keys[] = {{set.indexOf("filed"), true}};
    QCOMPARE(makeOrder(set, keys).size(), size_t(0));
    set.appendRows(5);
    set.settle();
    for (int column = 0; column < set.columnCount(); ++column) {
        const SortKey one[] = {{column, true}};
        QVERIFY(std::ranges::equal(makeOrder(set, one).rows(), liveRows(set)));
    }
}

void TstRowOrder::wordsAddedSinceComeBehind()
{
    ColumnSet set = randomSet(1'000, 9);
    for (const char *key : {"employer", "city"}) { // one narrow, one wide; overlays add words without settling
        set.edit(key).setText(17, "A new word");
        const SortKey keys[] = {{set.indexOf(key), true}};
        QCOMPARE(makeOrder(set, keys).at(0), 17u);
    }
}

void TstRowOrder::rowsPastFourMillionSort()
{
    constexpr ColumnDef kOne[] = {{.key = "filed", .kind = ColumnKind::Minute}};
    constexpr Ordinal kRows = (1u << 22) + 1000;
    ColumnSet set("test", kOne);
    std::mt19937 random(8);
    std::vector<quint32> minutes(kRows);
    std::ranges::generate(minutes, [&] { return random() % 3'000'000; });
    set.appendRows(kRows);
    set.edit(0).adopt(minutes);
    const SortKey keys[] = {{0, false}};
    const RowOrder order = makeOrder(set, keys);
    for (size_t place = 1; place < order.size(); ++place) {
        const Ordinal a = order.at(place - 1);
        const Ordinal b = order.at(place);
        QVERIFY(minutes[a] < minutes[b] || (minutes[a] == minutes[b] && a < b));
    }
}

void TstRowOrder::sortTextIsParsed()
{
    const ColumnSet set("test", kDefs);
    const auto keys = parseSort(set, u"star:desc, name");
    QVERIFY(keys.ok());
    const std::vector<SortKey> expected{{set.indexOf("star"), true}, {set.indexOf("name"), false}};
    QVERIFY(*keys == expected);
    QVERIFY(!parseSort(set, u"star:up").ok());
    QVERIFY(!parseSort(set, u"secret").ok());
}

void TstRowOrder::unknownSortKeyNamesTheNearest()
{
    const ColumnSet set("test", kDefs);
    const auto keys = parseSort(set, u"emplyoer");
    QVERIFY(!keys.ok());
    QCOMPARE(keys.failure().args, QStringList({QStringLiteral("emplyoer"), QStringLiteral("employer")}));
}

QTEST_GUILESS_MAIN(TstRowOrder)
#include "tst_row_order.moc"
