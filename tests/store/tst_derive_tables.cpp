/// Tables derived from records made by hand: what the rules say row by row.

#include "store_fixture.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/domain/rule_set.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/clock_refresh.h"
#include "models/store/derive/table_builders.h"
#include "models/store/feed_store.h"

#include <QtCore/QFile>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace stardesk;
using namespace stardesk::test;
using namespace Qt::StringLiterals;

namespace {

qint64 dayOf(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay() - BeijingDay::kEpochJulianDay;
}

qint64 monthOf(int year, int month)
{
    return year * 12 + month - 1;
}

qint64 localOf(int year, int month, int day, int hour, int minute)
{
    return dayOf(year, month, day) * 86'400 + hour * 3600 + minute * 60;
}

qint64 instantOf(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

FeedMeta metaAt(qint64 nowMs, qint64 seq = 1)
{
    FeedMeta meta = metaOf(seq);
    meta.createdAtMs = nowMs;
    return meta;
}

/// A conduct_window like K1 of rules.md D2; `fives` and `fours` are ratings on Taobao.
Row window(const std::string &whose, qint64 asOf, qint64 fives = 378, qint64 fours = 42, qint64 deliveries = 4800)
{
    Row row{whose + "/" + std::to_string(asOf), 1, {}, {{"person", whose}}};
    for (const FieldSpec &field : recordType("conduct_window")->fields)
        row.numbers[std::string(field.column)] = 0;
    row.numbers["as_of"] = asOf;
    row.numbers["deliveries"] = deliveries;
    row.numbers["on_time"] = deliveries * 99 / 100;
    row.numbers["contacted"] = deliveries * 95 / 100;
    row.numbers["door_asked"] = 312;
    row.numbers["door_done"] = 310;
    row.numbers["station_drops"] = 1200;
    row.numbers["consented_and_told"] = 1180;
    row.numbers["taobao_n5"] = fives;
    row.numbers["taobao_n4"] = fours;
    return row;
}

Row star(const std::string &whose, qint64 month, qint64 stars, qint64 below = 0)
{
    return {whose + "/" + std::to_string(month), 1, {{"period", month}, {"star", stars}, {"below_periods", below},
            {"carried_periods", 0}}, {{"person", whose}}};
}

Row parcel(const std::string &key, qint64 promised, qint64 delivered, qint64 item = 2599, qint64 shipping = 199)
{
    Row row{key, 1, {{"start_on", promised - 9}, {"promised_on", promised}, {"item_minor", item}, {"shipping_minor", shipping}},
            {{"order", "O" + key}, {"dest_zone", "Europe/Madrid"}, {"item_currency", "EUR"}, {"shipping_currency", "EUR"},
             {"plan", "ES9"}, {"service", "ES9"}, {"lane", "CN-ES"}}};
    row.numbers["delivered_local"] = delivered;
    return row;
}

Row claim(const std::string &key, const std::string &whose, const std::string &incident = {})
{
    Row row{key, 1, {{"kind", 0}, {"attempt", 1}, {"language", 2}, {"filed_at", instantOf(2023, 7, 20, 10)},
            {"asked_minor", 5000}, {"state", 1}, {"cycle", 1}},
            {{"parcel", whose}, {"claimant", "X"}, {"asked_currency", "EUR"}}};
    if (!incident.empty())
        row.texts["incident"] = incident;
    return row;
}

Row incident(const std::string &key, qint64 hours)
{
    return {key, 1, {{"kind", 2}, {"stage", 7}, {"from", instantOf(2023, 6, 19, 0)}, {"to", instantOf(2023, 6, 22, 0)},
            {"excused_hours", hours}}, {}};
}

/// The plan ES9 of the shipped rule set.
Row es9()
{
    return {"ES9", 1, {{"promise_days", 9}, {"valid_from", 0}},
            {{"currency", "EUR"}, {"cap", R"({"currency":"EUR","amount":4000})"},
             {"tiers", R"([{"from_day":1,"to_day":3,"fixed":100},{"from_day":4,"to_day":10,"item_bp":1000,"minimum":100},)"
                       R"({"from_day":11,"to_day":20,"item_bp":3000,"shipping_bp":10000},)"
                       R"({"from_day":21,"to_day":null,"item_bp":10000,"shipping_bp":10000}])"}}};
}

} // namespace

class TstDeriveTables : public QObject {
    Q_OBJECT
private slots:
    void init();
    void courierIsRatedLikeTheRule();
    void publishedMonthDecidesTheWindow();
    void previousRecordGivesTheCounters();
    void fewRatingsHideSharesAndScore();
    void starsOfEarlierMonthsGiveTheChanges();
    void gravestComplaintIsNamed();
    void courierWithoutRecordsIsUnrated();
    void employmentShowsThePresentOne();
    void daysLateAreDatesOfTheDestination();
    void excusedHoursComeOffInUtc();
    void policyFollowsThePlan();
    void undeliveredGrowsWithTheNewestDay();
    void incidentCountsItsClaims();
    void clocksMoveWithTime();
    void deltaRemovesAndBringsBack();
    void movedChildTouchesBothParents();

private:
    void importBatches(std::vector<RecordBatch> batches, qint64 nowMs = instantOf(2024, 4, 20, 0));
    void applyBatches(std::vector<RecordBatch> batches, std::vector<TypeTotal> totals);
    std::shared_ptr<const ColumnSet> table(std::string_view name);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
};

void TstDeriveTables::init()
{
    m_folder.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto folder = StoreFolder::open(m_dir->filePath(u"store"_s), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(*folder);
}

void TstDeriveTables::importBatches(std::vector<RecordBatch> batches, qint64 nowMs)
{
    Job job;
    auto writer = GenerationWriter::begin(*m_folder, makeTableBuilders(), job);
    QVERIFY(writer.ok());
    std::vector<TypeTotal> totals;
    for (RecordBatch &batch : batches) {
        totals.push_back(totalsOf({&batch}).front());
        const auto added = (*writer)->add(batch);
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.failure().args.join(u' ')));
    }
    const auto done = (*writer)->finish(totals, metaAt(nowMs));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(QLatin1String(done.failure().text) + done.failure().args.join(u' ')));
    QVERIFY((*writer)->commit().ok());
}

void TstDeriveTables::applyBatches(std::vector<RecordBatch> batches, std::vector<TypeTotal> totals)
{
    Job job;
    auto writer = DeltaWriter::begin(*m_folder, makeColumnPatchers(instantOf(2024, 4, 21, 0)), job);
    QVERIFY(writer.ok());
    for (RecordBatch &batch : batches)
        QVERIFY((*writer)->add(batch).ok());
    const auto done = (*writer)->finish(totals, metaAt(instantOf(2024, 4, 21, 0), 2));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(QLatin1String(done.failure().text) + done.failure().args.join(u' ')));
    QVERIFY((*writer)->commit().ok());
}

std::shared_ptr<const ColumnSet> TstDeriveTables::table(std::string_view name)
{
    auto store = FeedStore::open(*m_folder);
    auto columns = store ? (*store)->columns(name) : Result<std::shared_ptr<const ColumnSet>>(store.failure());
    return columns ? *columns : nullptr;
}

void TstDeriveTables::courierIsRatedLikeTheRule()
{
    importBatches({batchOf("person", {person("p1")}), batchOf("conduct_window", {window("p1", dayOf(2024, 3, 31))})});
    const auto couriers = table("couriers");
    QVERIFY(couriers);
    QCOMPARE(couriers->column("score").valueAt(0), qint64(9538)); // K1
    QCOMPARE(couriers->column("star").valueAt(0), qint64(5));
    QVERIFY(!couriers->column("published_star").hasData(0));
    QCOMPARE(couriers->column("positive_share").valueAt(0), qint64(10'000));
    QCOMPARE(couriers->column("on_time").valueAt(0), qint64(9900));
    QCOMPARE(couriers->column("data_date").valueAt(0), dayOf(2024, 3, 31));
}

void TstDeriveTables::publishedMonthDecidesTheWindow()
{
    const Row february = window("p1", dayOf(2024, 2, 29), 100, 0, 900);
    const Row march = window("p1", dayOf(2024, 3, 31), 200, 0, 1000);
    const Row april = window("p1", dayOf(2024, 4, 9), 300, 0, 1100);
    importBatches({batchOf("person", {person("p1")}), batchOf("conduct_window", {february, march, april}),
                   batchOf("courier_star", {star("p1", monthOf(2024, 1), 3), star("p1", monthOf(2024, 2), 4)})});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->column("data_date").valueAt(0), dayOf(2024, 2, 29));
    QCOMPARE(couriers->column("feedback").valueAt(0), qint64(100));
    QCOMPARE(couriers->column("published_star").valueAt(0), qint64(4));
    QCOMPARE(couriers->column("star").valueAt(0), qint64(4)); // five by the score, one up at most
    QCOMPARE(couriers->column("previous_star").valueAt(0), qint64(3));
}

void TstDeriveTables::previousRecordGivesTheCounters()
{
    // K6 of rules.md: below the edge for the second time, so the star falls.
    Row k6 = window("p1", dayOf(2024, 3, 31), 0, 0, 3000);
    k6.numbers.insert_or_assign("on_time", 2916);
    k6.numbers.insert_or_assign("contacted", 2790);
    k6.numbers.insert_or_assign("door_asked", 205);
    k6.numbers.insert_or_assign("door_done", 200);
    k6.numbers.insert_or_assign("station_drops", 860);
    k6.numbers.insert_or_assign("consented_and_told", 840);
    k6.numbers.insert_or_assign("guoguo_n5", 182);
    k6.numbers.insert_or_assign("guoguo_n4", 78); // 260 ratings, sum 1222
    Row k5 = k6;
    k5.key = "p2/1";
    k5.texts["person"] = "p2";
    importBatches({batchOf("person", {person("p1"), person("p2")}), batchOf("conduct_window", {k6, k5}),
                   batchOf("courier_star", {star("p1", monthOf(2024, 2), 5, 1), star("p1", monthOf(2023, 12), 5),
                                            star("p2", monthOf(2024, 2), 5, 0)})});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->column("score").valueAt(0), qint64(8969));
    QCOMPARE(couriers->column("star").valueAt(0), qint64(4));
    QCOMPARE(couriers->column("change_3m").valueAt(0), qint64(-1));
    QCOMPARE(couriers->column("at_risk").valueAt(0), qint64(0));
    QCOMPARE(couriers->column("star").valueAt(1), qint64(5)); // K5: the first time it stays
    QCOMPARE(couriers->column("at_risk").valueAt(1), qint64(1));
}

void TstDeriveTables::fewRatingsHideSharesAndScore()
{
    importBatches({batchOf("person", {person("p1"), person("p2")}),
                   batchOf("conduct_window", {window("p1", dayOf(2024, 3, 31), 4, 0), window("p2", dayOf(2024, 3, 31), 5, 0)})});
    const auto couriers = table("couriers");
    QVERIFY(!couriers->column("positive_share").hasData(0)); // below anonymity_k
    QVERIFY(!couriers->column("neutral_share").hasData(0));
    QVERIFY(!couriers->column("negative_share").hasData(0));
    QVERIFY(!couriers->column("score").hasData(0)); // half of it is the mean of these four
    QVERIFY(couriers->column("score").hasData(1));
    QCOMPARE(couriers->column("positive_share").valueAt(1), qint64(10'000));
    QCOMPARE(couriers->column("feedback").valueAt(0), qint64(4));
}

void TstDeriveTables::starsOfEarlierMonthsGiveTheChanges()
{
    // March is rated: two stars a year ago, three in December, four last month.
    importBatches({batchOf("person", {person("p1"), person("p2")}), batchOf("conduct_window", {window("p1", dayOf(2024, 3, 31))}),
                   batchOf("courier_star", {star("p1", monthOf(2023, 3), 2), star("p1", monthOf(2023, 12), 3), star("p1", monthOf(2024, 2), 4)})});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->column("star").valueAt(0), qint64(5));
    QCOMPARE(couriers->column("change_1m").valueAt(0), qint64(1));
    QCOMPARE(couriers->column("change_3m").valueAt(0), qint64(2));
    QCOMPARE(couriers->column("change_12m").valueAt(0), qint64(3));
    QCOMPARE(couriers->column("last_star_on").valueAt(0), dayOf(2024, 2, 29));
    for (const char *key : {"change_1m", "change_12m", "last_star_on", "neutral_share", "top_complaint"})
        QVERIFY2(!couriers->column(key).hasData(1), key);
}

void TstDeriveTables::gravestComplaintIsNamed()
{
    Row minor = window("p1", dayOf(2024, 3, 31));
    minor.numbers["complaints_minor"] = 3;
    Row both = window("p2", dayOf(2024, 3, 31));
    both.numbers["complaints_minor"] = 9;
    both.numbers["complaints_critical"] = 1;
    Row forged = window("p3", dayOf(2024, 3, 31));
    forged.numbers["complaints_critical"] = 1;
    forged.numbers["false_sign_offs"] = 1;
    importBatches({batchOf("person", {person("p1"), person("p2"), person("p3"), person("p4")}),
                   batchOf("conduct_window", {minor, both, forged, window("p4", dayOf(2024, 3, 31))})});
    const auto couriers = table("couriers");
    const Column &top = couriers->column("top_complaint");
    QCOMPARE(top.textAt(0), std::string_view("minor"));
    QCOMPARE(top.textAt(1), std::string_view("critical"));
    QCOMPARE(top.textAt(2), std::string_view("false_sign_off"));
    QVERIFY(!top.hasData(3));
}

void TstDeriveTables::courierWithoutRecordsIsUnrated()
{
    importBatches({batchOf("person", {person("p1", 1, "曾国藩")})});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->column("unrated").valueAt(0), qint64(1));
    for (const char *key : {"star", "score", "at_risk", "feedback", "data_date", "employer", "positive_share"})
        QVERIFY2(!couriers->column(key).hasData(0) || std::string_view(key) == "at_risk", key);
    QCOMPARE(couriers->column("pinyin").readingAt(0), std::string("zeng guo fan"));
}

void TstDeriveTables::employmentShowsThePresentOne()
{
    Row ended = employment("e1", "p1", "STO");
    ended.numbers["to"] = 18'500;
    ended.texts["staff_no"] = "S1";
    Row present = employment("e2", "p1", "ZTO");
    present.numbers["from"] = 18'600;
    present.texts["staff_no"] = "Z7";
    present.texts["station"] = "Z-1";
    Row gone = employment("e3", "p2", "STO");
    gone.numbers["to"] = 19'000;
    const Row station{"Z-1", 1, {}, {{"employer", "ZTO"}, {"name", "上城区营业部"}, {"region", "330102"}}};
    importBatches({batchOf("employer", {employer("STO"), employer("ZTO")}), batchOf("station", {station}),
                   batchOf("person", {person("p1"), person("p2")}), batchOf("employment", {ended, present, gone})});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->column("employer").textAt(0), std::string_view("ZTO"));
    QCOMPARE(couriers->column("staff_no").textAt(0), std::string_view("Z7"));
    QCOMPARE(couriers->column("city").textAt(0), std::string_view("杭州市"));
    QCOMPARE(couriers->column("previous_employers").valueAt(0), qint64(1));
    QVERIFY(!couriers->column("employer").hasData(1)); // left
    QCOMPARE(couriers->column("previous_employers").valueAt(1), qint64(1));
}

void TstDeriveTables::daysLateAreDatesOfTheDestination()
{
    const qint64 promised = dayOf(2023, 6, 19);
    importBatches({batchOf("compensation_plan", {es9()}),
                   batchOf("parcel", {parcel("a", promised, localOf(2023, 6, 19, 23, 59)),
                                      parcel("b", promised, localOf(2023, 6, 20, 0, 0)),
                                      parcel("c", promised, localOf(2023, 6, 17, 8, 0))}),
                   batchOf("claim", {claim("c1", "a"), claim("c2", "b"), claim("c3", "c")})});
    const auto claims = table("claims");
    QCOMPARE(claims->column("days_late").valueAt(0), qint64(0));
    QCOMPARE(claims->column("days_late").valueAt(1), qint64(1));
    QCOMPARE(claims->column("days_late").valueAt(2), qint64(-2));
    QCOMPARE(claims->column("delivered_on").valueAt(1), dayOf(2023, 6, 20));
    QCOMPARE(claims->column("delivered").valueAt(1), qint64(1));
    QCOMPARE(claims->column("order").textAt(1), std::string_view("Ob"));
}

void TstDeriveTables::excusedHoursComeOffInUtc()
{
    // The table "Vectors - excused hours, Europe/Madrid" of rules.md D1.
    const qint64 june = dayOf(2023, 6, 19);
    importBatches({batchOf("compensation_plan", {es9()}),
                   batchOf("incident", {incident("i2", 2), incident("i3", 3), incident("i40", 40), incident("i60", 60)}),
                   batchOf("parcel", {parcel("a", june, localOf(2023, 6, 23, 10, 0)),
                                      parcel("b", june, localOf(2023, 6, 22, 11, 59)),
                                      parcel("c", june, localOf(2023, 6, 22, 12, 0)),
                                      parcel("d", dayOf(2023, 3, 25), localOf(2023, 3, 26, 3, 30)),
                                      parcel("e", dayOf(2023, 3, 25), localOf(2023, 3, 26, 3, 30))}),
                   batchOf("claim", {claim("c1", "a", "i40"), claim("c2", "b", "i60"), claim("c3", "c", "i60"),
                                     claim("c4", "d", "i3"), claim("c5", "e", "i2")})});
    const auto claims = table("claims");
    const std::vector<qint64> expected = {2, 0, 1, 0, 1};
    for (Ordinal row = 0; row < 5; ++row)
        QCOMPARE(claims->column("days_late").valueAt(row), expected[row]);
}

void TstDeriveTables::policyFollowsThePlan()
{
    const qint64 promised = dayOf(2023, 6, 19);
    importBatches({batchOf("compensation_plan", {es9()}),
                   batchOf("parcel", {parcel("a", promised, localOf(2023, 6, 21, 12, 0)),             // C1
                                      parcel("b", promised, localOf(2023, 6, 29, 12, 0), 649, 150),   // C4
                                      parcel("c", promised, localOf(2023, 7, 3, 12, 0), 4999, 299),   // C5
                                      parcel("d", promised, localOf(2023, 7, 14, 12, 0), 5999, 299)}), // C6
                   batchOf("claim", {claim("c1", "a"), claim("c2", "b"), claim("c3", "c"), claim("c4", "d")})});
    const auto claims = table("claims");
    const std::vector<qint64> expected = {100, 100, 1799, 4000};
    for (Ordinal row = 0; row < 4; ++row) {
        QCOMPARE(claims->column("policy").valueAt(row), expected[row]);
        QCOMPARE(claims->column("difference").valueAt(row), 5000 - expected[row]);
        QCOMPARE(claims->column("policy").textAt(row), std::string_view("EUR"));
    }
}

void TstDeriveTables::undeliveredGrowsWithTheNewestDay()
{
    const qint64 promised = dayOf(2023, 6, 19);
    importBatches({batchOf("compensation_plan", {es9()}),
                   batchOf("parcel", {parcel("a", promised, kNullInt), parcel("b", promised, localOf(2023, 7, 30, 9, 0))}),
                   batchOf("claim", {claim("c1", "a"), claim("c2", "b")})});
    const auto claims = table("claims");
    QCOMPARE(claims->column("delivered").valueAt(0), qint64(0));
    QCOMPARE(claims->column("days_late").valueAt(0), dayOf(2023, 7, 30) - promised);
}

void TstDeriveTables::incidentCountsItsClaims()
{
    const qint64 promised = dayOf(2023, 6, 19);
    const Row rate{"r", 1, {{"valid_from", 0}}, {{"from_currency", "EUR"}, {"to_currency", "CNY"}, {"rate", "7.8765"}}};
    importBatches({batchOf("fx_rate", {rate}), batchOf("compensation_plan", {es9()}),
                   batchOf("incident", {incident("i1", 0), incident("i2", 0)}),
                   batchOf("parcel", {parcel("a", promised, localOf(2023, 7, 3, 9, 0))}),
                   batchOf("claim", {claim("c1", "a", "i2"), claim("c2", "a", "i2")})});
    const auto incidents = table("incidents");
    QCOMPARE(incidents->column("claims").valueAt(0), qint64(0));
    QVERIFY(!incidents->column("amount").hasData(0));
    QCOMPARE(incidents->column("claims").valueAt(1), qint64(2));
    QCOMPARE(incidents->column("amount").valueAt(1), qint64(2 * 39'383)); // 50.00 x 7.8765 = 393.825, half up
    QCOMPARE(incidents->column("currency").textAt(1), std::string_view("CNY"));
}

void TstDeriveTables::clocksMoveWithTime()
{
    Row open = claim("c1", "a");
    open.numbers["due"] = instantOf(2024, 4, 22, 8);
    Row waiting = claim("c2", "a");
    waiting.numbers["state"] = 3;
    importBatches({batchOf("compensation_plan", {es9()}), batchOf("parcel", {parcel("a", 19'000, 1'700'000'000)}),
                   batchOf("claim", {open, waiting})}, instantOf(2024, 4, 16, 0));
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    auto columns = (*store)->columns("claims");
    QCOMPARE((*columns)->column("sla").textAt(0), std::string_view("running"));
    QCOMPARE((*columns)->column("sla").textAt(1), std::string_view("paused"));
    QFile file(u":/rules/demo-2024A.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rules = parseRuleSet(file.readAll());
    ColumnSet later = **columns;
    QVERIFY(refreshClock((*store)->reader(), *rules, instantOf(2024, 4, 22, 5), later).ok());
    QCOMPARE(later.column("sla").textAt(0), std::string_view("near"));
    QVERIFY(refreshClock((*store)->reader(), *rules, instantOf(2024, 4, 22, 9), later).ok());
    QCOMPARE(later.column("sla").textAt(0), std::string_view("late"));
    QCOMPARE((*columns)->column("sla").textAt(0), std::string_view("running")); // the copy that others hold
}

void TstDeriveTables::deltaRemovesAndBringsBack()
{
    importBatches({batchOf("person", {person("p1"), person("p2")})});
    TypeTotal one{"person", 1, {}};
    one.sum.add("person", "p1", 1);
    applyBatches({batchOf("person", {gone("p2", 2)})}, {one});
    QVERIFY(!table("couriers")->isLive(1));
    TypeTotal two{"person", 3, {}};
    two.sum.add("person", "p1", 1);
    two.sum.add("person", "p2", 3);
    two.sum.add("person", "p3", 3);
    applyBatches({batchOf("person", {person("p2", 3, "Back"), person("p3", 3, "New")})}, {two});
    const auto couriers = table("couriers");
    QCOMPARE(couriers->liveCount(), Ordinal(3));
    QCOMPARE(couriers->column("name").textAt(1), std::string_view("Back"));
    QCOMPARE(couriers->column("name").textAt(2), std::string_view("New"));
    QCOMPARE(couriers->column("unrated").valueAt(2), qint64(1));
}

void TstDeriveTables::movedChildTouchesBothParents()
{
    importBatches({batchOf("employer", {employer("STO")}), batchOf("person", {person("p1"), person("p2")}),
                   batchOf("employment", {employment("e1", "p1", "STO")})});
    QVERIFY(table("couriers")->column("employer").hasData(0));
    TypeTotal employers{"employer", 1, {}};
    employers.sum.add("employer", "STO", 1);
    TypeTotal people{"person", 2, {}};
    people.sum.add("person", "p1", 1);
    people.sum.add("person", "p2", 1);
    TypeTotal moved{"employment", 1, {}};
    moved.sum.add("employment", "e1", 2);
    applyBatches({batchOf("employment", {employment("e1", "p2", "STO", 2)})}, {employers, people, moved});
    const auto couriers = table("couriers");
    QVERIFY(!couriers->column("employer").hasData(0));
    QCOMPARE(couriers->column("employer").textAt(1), std::string_view("STO"));
}

QTEST_GUILESS_MAIN(TstDeriveTables)
#include "tst_derive_tables.moc"
