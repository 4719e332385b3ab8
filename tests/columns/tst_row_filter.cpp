#include "models/columns/facet_counts.h"
#include "models/columns/filter_completion.h"
#include "models/columns/row_filter.h"
#include "models/columns/row_order.h"
#include "models/columns/text_index.h"
#include "models/core/beijing.h"

#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kStates[] = {"OPEN", "HELD", "CLOSED"};
constexpr ColumnDef kDefs[] = {
    {.key = "id", .kind = ColumnKind::Text, .searched = true},
    {.key = "name", .kind = ColumnKind::Text, .searched = true, .rankedBy = "pinyin"},
    {.key = "pinyin", .kind = ColumnKind::Reading, .searched = true, .rankedBy = "name"},
    {.key = "employer", .kind = ColumnKind::Code},
    {.key = "city", .kind = ColumnKind::Code, .width = 2},
    {.key = "state", .kind = ColumnKind::Code, .words = kStates},
    {.key = "star", .kind = ColumnKind::Number},
    {.key = "score", .kind = ColumnKind::Centi},
    {.key = "days_late", .kind = ColumnKind::Signed},
    {.key = "big", .kind = ColumnKind::Number, .width = 4},
    {.key = "since", .kind = ColumnKind::Day},
    {.key = "filed", .kind = ColumnKind::Minute},
    {.key = "delivered", .kind = ColumnKind::Flag},
    {.key = "asked", .kind = ColumnKind::Money},
    {.key = "flags", .kind = ColumnKind::WordSet, .width = 2},
    {.key = "secret", .kind = ColumnKind::Number, .hidden = true},
};

ColumnSet randomSet(Ordinal rows)
{
    std::mt19937 random(21);
    const auto data = [&] { return random() % 9 != 0; };
    const char *names[][2] = {{"王小明", "wang xiao ming"}, {"欧阳娜", "ou yang na"}, {"陈伟", "chen wei"}};
    const char *employers[] = {"ZTO", "YTO", "STO", "Best Inc"};
    const char *flags[] = {"zone_unknown", "duplicate_order", "edited"};
    ColumnSet set("claims", kDefs);
    set.appendRows(rows);
    for (Ordinal row = 0; row < rows; ++row) {
        set.edit("id").setText(row, "C-" + std::to_string(1000 + row));
        if (data()) {
            const auto &name = names[random() % 3];
            set.edit("name").setText(row, name[0]);
            set.edit("pinyin").setText(row, name[1]);
        }
        if (data())
            set.edit("employer").setText(row, employers[random() % 4]);
        if (data())
            set.edit("city").setText(row, "city" + std::to_string(random() % 50));
        if (data())
            set.edit("state").setValue(row, random() % 3);
        if (data())
            set.edit("star").setValue(row, random() % 6);
        if (data())
            set.edit("score").setValue(row, 8000 + random() % 2001);
        if (data())
            set.edit("days_late").setValue(row, int(random() % 20) - 10);
        if (data())
            set.edit("big").setValue(row, random() % 4'000'000'000u);
        if (data())
            set.edit("since").setValue(row, 19'700 + random() % 100);
        if (data())
            set.edit("filed").setValue(row, minuteOfMs(1'709'500'000'000) + random() % 20'000);
        if (data())
            set.edit("delivered").setValue(row, random() % 2);
        if (data())
            set.edit("asked").setMoney(row, random() % 3'000, random() % 2 ? "EUR" : "JPY");
        if (data())
            set.edit("flags").setValue(row, 0);
        if (data())
            set.edit("flags").setText(row, flags[random() % 3]);
    }
    for (Ordinal row = 0; row < rows; row += 17)
        set.setLive(row, false);
    set.settle();
    return set;
}

using Plain = std::function<bool(const ColumnSet &, Ordinal)>;

qint64 value(const ColumnSet &set, const char *key, Ordinal row)
{
    return set.column(key).valueAt(row);
}

std::string text(const ColumnSet &set, const char *key, Ordinal row)
{
    return std::string(set.column(key).textAt(row));
}

qint64 day(const char *iso)
{
    return BeijingDay::fromIso(QString::fromLatin1(iso))->number;
}

struct Case {
    QString filter;
    Plain plain;
};

std::vector<Case> cases()
{
    const auto has = [](const char *key) { return [key](const ColumnSet &set, Ordinal row) { return set.column(key).hasData(row); }; };
    const auto number = [](const char *key, auto test) {
        return [key, test](const ColumnSet &set, Ordinal row) { return value(set, key, row) != kNoData && test(value(set, key, row)); };
    };
    const auto word = [](const char *key, auto test) {
        return [key, test](const ColumnSet &set, Ordinal row) { return set.column(key).hasData(row) && test(text(set, key, row)); };
    };
    const auto money = [](const char *currency, auto test) {
        return [currency, test](const ColumnSet &set, Ordinal row) {
            return value(set, "asked", row) != kNoData && text(set, "asked", row) == currency && test(value(set, "asked", row));
        };
    };
    const auto no = [](Plain plain) { return [plain](const ColumnSet &set, Ordinal row) { return !plain(set, row); }; };
    const auto bit = [](const char *flag) {
        return [flag](const ColumnSet &set, Ordinal row) {
            const qint64 bits = value(set, "flags", row);
            return bits != kNoData && (bits >> set.column("flags").dictionary().find(flag) & 1);
        };
    };
    const qint64 noon = minuteOfMs(instantFromIso(u"2024-03-05T12:00:00+08:00").value());
    return {
        {u"star:3"_s, number("star", [](qint64 v) { return v == 3; })},
        {u"star:<3"_s, number("star", [](qint64 v) { return v < 3; })},
        {u"star:<=3"_s, number("star", [](qint64 v) { return v <= 3; })},
        {u"star:>=2,0"_s, number("star", [](qint64 v) { return v >= 2 || v == 0; })},
        {u"star:>200"_s, number("star", [](qint64) { return false; })},
        {u"star:>=-4"_s, number("star", [](qint64) { return true; })},
        {u"star:none"_s, no(has("star"))},
        {u"-star:none"_s, has("star")},
        {u"-star:<3"_s, no(number("star", [](qint64 v) { return v < 3; }))},
        {u"star:none,5"_s, [](const ColumnSet &set, Ordinal row) { return value(set, "star", row) == kNoData || value(set, "star", row) == 5; }},
        {u"days_late:-3..2"_s, number("days_late", [](qint64 v) { return v >= -3 && v <= 2; })},
        {u"days_late:..-9,9.."_s, number("days_late", [](qint64 v) { return v <= -9 || v >= 9; })},
        {u"days_late:5..1"_s, number("days_late", [](qint64) { return false; })},
        {u"big:>=2000000000"_s, number("big", [](qint64 v) { return v >= 2'000'000'000; })},
        {u"big:none"_s, no(has("big"))},
        {u"score:>=84.99"_s, number("score", [](qint64 v) { return v >= 8499; })},
        {u"score:<85%"_s, number("score", [](qint64 v) { return v < 8500; })},
        {u"employer:ZTO,yto"_s, word("employer", [](const std::string &t) { return t == "ZTO" || t == "YTO"; })},
        {u"employer:\"Best Inc\""_s, word("employer", [](const std::string &t) { return t == "Best Inc"; })},
        {u"employer:best"_s, word("employer", [](const std::string &t) { return t == "Best Inc"; })},
        {u"-employer:ZTO"_s, no(word("employer", [](const std::string &t) { return t == "ZTO"; }))},
        {u"employer:none,sto"_s, [](const ColumnSet &set, Ordinal row) { return !set.column("employer").hasData(row) || text(set, "employer", row) == "STO"; }},
        {u"city:city7,city8,city9"_s, word("city", [](const std::string &t) { return t == "city7" || t == "city8" || t == "city9"; })},
        {u"city:city7"_s, word("city", [](const std::string &t) { return t == "city7"; })},
        {u"state:held,OPEN"_s, word("state", [](const std::string &t) { return t != "CLOSED"; })},
        {u"since:2023-12"_s, number("since", [](qint64 v) { return v >= day("2023-12-01") && v <= day("2023-12-31"); })},
        {u"since:>2023-12"_s, number("since", [](qint64 v) { return v > day("2023-12-31"); })},
        {u"since:2023-12-15..2024-01"_s, number("since", [](qint64 v) { return v >= day("2023-12-15") && v <= day("2024-01-31"); })},
        {u"since:<=2023"_s, number("since", [](qint64 v) { return v <= day("2023-12-31"); })},
        {u"since:yesterday"_s, number("since", [](qint64 v) { return v == 19'749; })},
        {u"filed:2024-03-05"_s, number("filed", [&, noon](qint64 v) { return v >= noon - 720 && v < noon + 720; })},
        {u"filed:>=2024-03-05T12:00"_s, number("filed", [noon](qint64 v) { return v >= noon; })},
        {u"delivered:yes"_s, number("delivered", [](qint64 v) { return v == 1; })},
        {u"delivered:no,none"_s, [](const ColumnSet &set, Ordinal row) { return value(set, "delivered", row) != 1; }},
        {u"asked:>=EUR10"_s, money("EUR", [](qint64 v) { return v >= 1000; })},
        {u"asked:EUR10..20"_s, money("EUR", [](qint64 v) { return v >= 1000 && v <= 2000; })},
        {u"asked:<jpy100"_s, money("JPY", [](qint64 v) { return v < 100; })},
        {u"asked:JPY"_s, money("JPY", [](qint64) { return true; })},
        {u"asked:GBP"_s, money("GBP", [](qint64) { return true; })},
        {u"asked:none"_s, no(has("asked"))},
        {u"flags:zone_unknown"_s, bit("zone_unknown")},
        {u"-flags:edited,zone_unknown"_s, [bit](const ColumnSet &set, Ordinal row) { return !bit("edited")(set, row) && !bit("zone_unknown")(set, row); }},
        {u"flags:none"_s, [](const ColumnSet &set, Ordinal row) { return value(set, "flags", row) <= 0; }},
        {u"name:wxm"_s, word("name", [](const std::string &t) { return t == "王小明"; })},
        {u"name:王明,陈"_s, word("name", [](const std::string &t) { return t != "欧阳娜"; })},
        {u"name:=陈伟"_s, word("name", [](const std::string &t) { return t == "陈伟"; })},
        {u"name:=陈"_s, word("name", [](const std::string &) { return false; })},
        {u"name:none"_s, no(has("name"))},
        {u"pinyin:oy"_s, word("name", [](const std::string &t) { return t == "欧阳娜"; })},
        {u"id:c-10"_s, word("id", [](const std::string &t) { return t.find("C-10") != std::string::npos; })},
        {u"chenw"_s, word("name", [](const std::string &t) { return t == "陈伟"; })},
        {u"-\"C-1\""_s, no(word("id", [](const std::string &t) { return t.find("C-1") != std::string::npos; }))},
        {u"-id:none"_s, has("id")},
        {u""_s, [](const ColumnSet &, Ordinal) { return true; }},
    };
}

std::vector<Ordinal> slowRows(const ColumnSet &set, const std::vector<Plain> &all)
{
    std::vector<Ordinal> rows;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (set.isLive(row) && std::ranges::all_of(all, [&](const Plain &plain) { return plain(set, row); }))
            rows.push_back(row);
    }
    return rows;
}

const FilterContext kContext{.today = 19'750};

} // namespace

class TstRowFilter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_index = std::make_unique<TextIndex>(randomSet(10'000)); }
    void everyTermEqualsItsPlainMeaning();
    void termsTogetherEqualTheirPlainMeanings();
    void mistakesSayWhatToWrite_data();
    void mistakesSayWhatToWrite();
    void aFilterStaysRightAfterAPatch();
    void facetsCountWhatTheFilterLeaves();
    void facetsOfWordSetsAndMoney();
    void facetTextsAreFilterTexts();
    void textsAreNotCounted();
    void completions_data();
    void completions();

private:
    std::unique_ptr<TextIndex> m_index;
};

void TstRowFilter::everyTermEqualsItsPlainMeaning()
{
    const ColumnSet &set = m_index->set();
    for (const Case &one : cases()) {
        const auto filter = RowFilter::compile(set, one.filter, kContext);
        QVERIFY2(filter.ok(), qPrintable(one.filter));
        const auto rows = filter->rows(*m_index);
        QVERIFY2(std::ranges::equal(rows, slowRows(set, {one.plain})), qPrintable(one.filter));
        QCOMPARE(filter->count(*m_index), rows.size());
    }
}

void TstRowFilter::termsTogetherEqualTheirPlainMeanings()
{
    const ColumnSet &set = m_index->set();
    const std::vector<Case> all = cases();
    std::mt19937 random(22);
    for (int round = 0; round < 150; ++round) {
        QStringList filters;
        std::vector<Plain> plains;
        for (unsigned left = 2 + random() % 3; left > 0; --left) {
            const Case &one = all[random() % all.size()];
            filters += one.filter;
            plains.push_back(one.plain);
        }
        const QString text = filters.join(u' ');
        const auto filter = RowFilter::compile(set, text, kContext);
        QVERIFY2(filter.ok(), qPrintable(text));
        QVERIFY2(std::ranges::equal(filter->rows(*m_index), slowRows(set, plains)), qPrintable(text));
    }
}

void TstRowFilter::mistakesSayWhatToWrite_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown key") << u"emploier:ZTO"_s << u"employer"_s;
    QTest::newRow("hidden key") << u"secret:1"_s << u"score"_s;
    QTest::newRow("unknown word, closed") << u"state:OPPEN"_s << u"OPEN, HELD, CLOSED"_s;
    QTest::newRow("unknown word, few") << u"employer:DHL"_s << u"Best Inc, STO, YTO, ZTO"_s;
    QTest::newRow("unknown word, many") << u"city:citty7"_s << u"city7"_s;
    QTest::newRow("no currency") << u"asked:>=10"_s << u"asked:>="_s;
    QTest::newRow("two currencies") << u"asked:EUR10..USD20"_s << u"USD"_s;
    QTest::newRow("unknown currency") << u"asked:EURO10"_s << u"EURO"_s;
    QTest::newRow("too many decimals of money") << u"asked:JPY10.50"_s << u"JPY"_s;
    QTest::newRow("no number") << u"star:many"_s << u"star:>=4"_s;
    QTest::newRow("too many decimals") << u"score:84.999"_s << u"2"_s;
    QTest::newRow("no date") << u"since:2023-02-30"_s << u"since:2024-03"_s;
    QTest::newRow("no day of a month") << u"filed:march"_s << u"filed:2024-03"_s;
    QTest::newRow("neither yes nor no") << u"delivered:perhaps"_s << u"delivered:yes"_s;
    QTest::newRow("larger word") << u"employer:>ZTO"_s << u"employer:ZTO"_s;
    QTest::newRow("larger text") << u"name:>王"_s << u"name:王"_s;
}

void TstRowFilter::mistakesSayWhatToWrite()
{
    QFETCH(QString, filter);
    QFETCH(QString, part);
    const auto compiled = RowFilter::compile(m_index->set(), filter);
    QVERIFY(!compiled.ok());
    QString sentence = QString::fromUtf8(compiled.failure().text);
    for (const QString &arg : compiled.failure().args)
        sentence = sentence.arg(arg);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QCOMPARE(compiled.failure().where, filter);
    QCOMPARE(compiled.failure().code, Failure::Code::Usage);
}

void TstRowFilter::aFilterStaysRightAfterAPatch()
{
    ColumnSet set = m_index->set();
    const auto filter = RowFilter::compile(set, u"days_late:>=5");
    QVERIFY(filter.ok());
    set.edit("days_late").setValue(5, 100'000); // widens the column
    set.settle();
    QVERIFY(std::ranges::binary_search(filter->rows(TextIndex(set)), 5u));
}

void TstRowFilter::facetsCountWhatTheFilterLeaves()
{
    const ColumnSet &set = m_index->set();
    const auto rows = RowFilter::compile(set, u"star:>=2")->rows(*m_index);
    for (const char *key : {"employer", "city", "state", "star", "score", "days_late", "big", "since", "delivered"}) {
        const auto facets = facetCounts(set, set.indexOf(key), rows);
        QVERIFY(facets.ok());
        std::map<qint64, size_t> slow;
        for (const Ordinal row : rows)
            ++slow[value(set, key, row)];
        QCOMPARE(facets->size(), slow.size());
        for (const FacetCount &facet : *facets)
            QCOMPARE(facet.count, slow[facet.value]);
        const auto none = std::ranges::find(*facets, kNoData, &FacetCount::value);
        QVERIFY(none == facets->end() || none + 1 == facets->end());
    }
    const auto cities = facetCounts(set, set.indexOf("city"), rows);
    QCOMPARE(cities->at(0).text, u"city0"_s);
    QCOMPARE(cities->at(2).text, u"city2"_s); // numbers within words sort by value: not city10
}

void TstRowFilter::facetsOfWordSetsAndMoney()
{
    const ColumnSet &set = m_index->set();
    const auto rows = RowFilter().rows(*m_index);
    QCOMPARE(rows.size(), size_t(set.liveCount()));
    for (const char *key : {"flags", "asked"}) {
        const auto facets = facetCounts(set, set.indexOf(key), rows);
        QVERIFY(facets.ok());
        for (const FacetCount &facet : *facets) {
            const auto filter = RowFilter::compile(set, QString::fromLatin1(key) + u':' + facet.text);
            QCOMPARE(filter->count(*m_index), facet.count);
        }
    }
}

void TstRowFilter::facetTextsAreFilterTexts()
{
    const ColumnSet &set = m_index->set();
    const auto rows = RowFilter().rows(*m_index);
    for (const char *key : {"employer", "state", "star", "score", "days_late", "since", "delivered"}) {
        const auto facets = facetCounts(set, set.indexOf(key), rows);
        for (const FacetCount &facet : *facets) {
            const auto filter = RowFilter::compile(set, QString::fromLatin1(key) + u":\""_s + facet.text + u'"');
            if (facet.value == kNoData) // a quoted "none" is the word, not "no data"
                continue;
            QVERIFY2(filter.ok(), qPrintable(facet.text));
            QCOMPARE(filter->count(*m_index), facet.count);
        }
    }
}

void TstRowFilter::textsAreNotCounted()
{
    const ColumnSet &set = m_index->set();
    QVERIFY(!facetCounts(set, set.indexOf("name"), RowFilter().rows(*m_index)).ok());
    QVERIFY(facetCounts(set, set.indexOf("star"), {})->empty());
}

void TstRowFilter::completions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("completed");
    QTest::newRow("key") << u"em"_s << QStringList{u"employer"_s} << u"employer:"_s;
    QTest::newRow("negated key") << u"star:3 -stat"_s << QStringList{u"state"_s} << u"star:3 -state:"_s;
    QTest::newRow("keys that begin come first") << u"st"_s << QStringList{u"state"_s, u"star"_s} << u"state:"_s;
    QTest::newRow("values") << u"state:"_s << QStringList{u"OPEN"_s, u"HELD"_s, u"CLOSED"_s, u"none"_s} << u"state:OPEN"_s;
    QTest::newRow("second value") << u"employer:ZTO,b"_s << QStringList{u"Best Inc"_s} << u"employer:ZTO,\"Best Inc\""_s;
    QTest::newRow("yes or no") << u"delivered:y"_s << QStringList{u"yes"_s} << u"delivered:yes"_s;
    QTest::newRow("currency") << u"asked:>=e"_s << QStringList{u"EUR"_s, u"none"_s} << u"asked:>=EUR"_s;
    QTest::newRow("full width") << u"ｓｔａｔｅ：Ｈ"_s << QStringList{u"HELD"_s} << u"ｓｔａｔｅ：HELD"_s;
    QTest::newRow("unknown key") << u"nothing:x"_s << QStringList{} << u""_s;
    QTest::newRow("hidden key") << u"secr"_s << QStringList{} << u""_s;
}

void TstRowFilter::completions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, completed);
    const auto offers = completeFilter(m_index->set(), text, text.size());
    QStringList offered;
    for (const FilterCompletion &offer : offers)
        offered += offer.word;
    QCOMPARE(offered, words);
    if (!offers.empty())
        QCOMPARE(QString(text).replace(offers[0].from, offers[0].length, offers[0].insert), completed);
}

QTEST_GUILESS_MAIN(TstRowFilter)
#include "tst_row_filter.moc"
