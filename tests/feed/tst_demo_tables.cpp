/// The tables that follow from a demo: computed stars beside published ones, lateness, windows; and a delta leaves the
/// same tables as a fresh import of the new state.

#include "models/columns/column_set.h"
#include "models/core/job.h"
#include "models/feed/demo/demo_generator.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builder.h"
#include "models/store/derive/table_builders.h"
#include "models/store/feed_store.h"
#include "models/store/generation_writer.h"
#include "models/store/store_folder.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <map>
#include <string>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kNow = 1'773'849'600'000; // 2026-03-18T16:00:00Z: midnight of the 19th in Beijing

DemoOptions demoAt(qint64 now, quint32 couriers = 400)
{
    return {.couriers = couriers, .sellers = couriers / 4 - 10, .claims = couriers + 200, .days = 120, .detail = 250, .seed = 11, .nowMs = now,
            .idNumbers = false};
}

struct Values {
    std::vector<qint64> ints;
    std::vector<std::optional<std::string>> texts;
    bool operator==(const Values &) const = default;
};
using State = std::vector<std::map<std::string, Values>>; // by type

State stateAt(qint64 now, quint32 couriers = 400)
{
    State state(recordTypes().size());
    auto generator = DemoGenerator::create(demoAt(now, couriers));
    Job job;
    const auto done = generator->run([&](const RecordBatch &batch) -> Result<> {
        auto &records = state[size_t(recordTypeIndex(batch.type().name))];
        for (size_t row = 0; row < batch.rows(); ++row) {
            Values values;
            for (size_t field = 0; field < batch.fields.size(); ++field) {
                const bool text = isTextKind(batch.type().fields[field].kind);
                const auto &texts = batch.fields[field].texts;
                values.ints.push_back(text ? 0 : batch.fields[field].ints[row]);
                values.texts.push_back(!text || texts.isNull(row) ? std::nullopt : std::optional(std::string(texts.at(row))));
            }
            records[std::string(batch.keys.at(row))] = std::move(values);
        }
        return {};
    }, &job);
    if (!done)
        qFatal("%s", done.failure().text);
    return state;
}

void append(RecordBatch *batch, const std::string &key, const Values *values, qint64 version)
{
    batch->ops.push_back(values ? RecordOp::Upsert : RecordOp::Delete);
    batch->keys.append(key);
    batch->versions.push_back(version);
    batch->lines.push_back(quint32(batch->ops.size()));
    for (size_t field = 0; field < batch->fields.size(); ++field) {
        if (!isTextKind(batch->type().fields[field].kind))
            batch->fields[field].ints.push_back(values ? values->ints[field] : kNullInt);
        else if (values && values->texts[field])
            batch->fields[field].texts.append(*values->texts[field]);
        else
            batch->fields[field].texts.appendNull();
    }
}

/// Totals of a state in which `versionOf` says which version each record has.
template <class VersionOf>
std::vector<TypeTotal> totalsOf(const State &state, VersionOf versionOf)
{
    std::vector<TypeTotal> totals;
    for (size_t type = 0; type < state.size(); ++type) {
        if (state[type].empty())
            continue;
        TypeTotal total{std::string(recordTypes()[type].name), qint64(state[type].size()), {}};
        for (const auto &[key, values] : state[type])
            total.sum.add(total.type, key, versionOf(type, key));
        totals.push_back(total);
    }
    return totals;
}

FeedMeta metaAt(qint64 now)
{
    FeedMeta meta;
    meta.feedId = u"f"_s;
    meta.createdAtMs = now;
    meta.demo = true;
    return meta;
}

void importState(StoreFolder &folder, const State &state, qint64 now)
{
    Job job;
    auto writer = GenerationWriter::begin(folder, makeTableBuilders(), job);
    QVERIFY(writer.ok());
    for (size_t type = 0; type < state.size(); ++type) {
        RecordBatch batch(recordTypes()[type]);
        for (const auto &[key, values] : state[type])
            append(&batch, key, &values, 1);
        if (batch.rows() == 0)
            continue;
        const auto added = (*writer)->add(batch);
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.failure().args.join(u' ')));
    }
    const auto done = (*writer)->finish(totalsOf(state, [](size_t, const std::string &) { return 1; }), metaAt(now));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(QLatin1String(done.failure().text) + done.failure().args.join(u' ')));
    QVERIFY((*writer)->commit().ok());
}

void applyChanges(StoreFolder &folder, const State &before, const State &after, qint64 now)
{
    Job job;
    auto writer = DeltaWriter::begin(folder, makeColumnPatchers(now), job);
    QVERIFY(writer.ok());
    for (size_t type = 0; type < after.size(); ++type) {
        RecordBatch batch(recordTypes()[type]);
        for (const auto &[key, values] : after[type]) {
            const auto old = before[type].find(key);
            if (old == before[type].end() || !(old->second == values))
                append(&batch, key, &values, 2);
        }
        for (const auto &[key, values] : before[type]) {
            if (!after[type].contains(key))
                append(&batch, key, nullptr, 2);
        }
        if (batch.rows() == 0)
            continue;
        const auto added = (*writer)->add(batch);
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(QLatin1String(added.failure().text) + added.failure().args.join(u' ')));
    }
    const auto version = [&](size_t type, const std::string &key) {
        const auto old = before[type].find(key);
        return old == before[type].end() || !(old->second == after[type].at(key)) ? 2 : 1;
    };
    const auto done = (*writer)->finish(totalsOf(after, version), metaAt(now));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(QLatin1String(done.failure().text) + done.failure().args.join(u' ')));
    QVERIFY((*writer)->commit().ok());
}

/// Every cell as text, by the row's id and the column's key.
std::map<std::string, QString> cellsOf(const ColumnSet &set)
{
    std::map<std::string, QString> cells;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (!set.isLive(row))
            continue;
        const std::string id(set.column("id").textAt(row));
        for (int index = 0; index < set.columnCount(); ++index) {
            const Column &column = set.column(index);
            QString text = u"-"_s;
            if (column.def().kind == ColumnKind::Reading) {
                text = QString::fromStdString(column.readingAt(row));
            } else if (column.def().kind == ColumnKind::Series) {
                text.clear();
                for (int point = 0; point < column.def().points; ++point)
                    text += QString::number(column.pointAt(row, point)) + u' ';
            } else if (column.def().kind == ColumnKind::WordSet) {
                QStringList words;
                const qint64 bits = column.valueAt(row);
                for (quint32 code = 0; bits != kNoData && code < column.dictionary().size(); ++code) {
                    if (bits >> code & 1)
                        words += QString::fromStdString(std::string(column.dictionary().word(code)));
                }
                words.sort();
                text = words.join(u',');
            } else if (column.hasData(row)) {
                const bool worded = column.def().kind == ColumnKind::Text || column.def().kind == ColumnKind::Code;
                text = worded ? QString() : QString::number(column.valueAt(row));
                if (worded || column.def().kind == ColumnKind::Money)
                    text += u' ' + QString::fromStdString(std::string(column.textAt(row)));
            }
            cells[id + ' ' + std::string(column.def().key)] = text;
        }
    }
    return cells;
}

std::map<std::string, int> countsOf(const ColumnSet &set, std::string_view key)
{
    std::map<std::string, int> counts;
    const Column &column = set.column(key);
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (!column.hasData(row))
            ++counts["-"];
        else
            ++counts[column.def().kind == ColumnKind::Code ? std::string(column.textAt(row)) : std::to_string(column.valueAt(row))];
    }
    return counts;
}

} // namespace

class TstDemoTables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void computedStarsEqualPublishedOnes();
    void sellersHaveOfficialAndPredictedStars();
    void claimsCountWholeDays();
    void programmesAndIncidentsHaveRows();
    void deltaLeavesWhatAFreshImportWouldBuild_data();
    void deltaLeavesWhatAFreshImportWouldBuild();

private:
    std::shared_ptr<const ColumnSet> table(std::string_view name);
    QTemporaryDir m_dir;
    State m_state;
    std::unique_ptr<StoreFolder> m_folder;
};

void TstDemoTables::initTestCase()
{
    m_state = stateAt(kNow);
    auto folder = StoreFolder::open(m_dir.filePath(u"a"_s), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(*folder);
    importState(*m_folder, m_state, kNow);
}

std::shared_ptr<const ColumnSet> TstDemoTables::table(std::string_view name)
{
    auto store = FeedStore::open(*m_folder);
    if (!store)
        return {};
    auto columns = (*store)->columns(name);
    return columns ? *columns : nullptr;
}

void TstDemoTables::computedStarsEqualPublishedOnes()
{
    const auto couriers = table("couriers");
    QVERIFY(couriers);
    QCOMPARE(couriers->rowCount(), Ordinal(400));
    int different = 0;
    for (Ordinal row = 0; row < couriers->rowCount(); ++row)
        different += couriers->column("star").valueAt(row) != couriers->column("published_star").valueAt(row) ? 1 : 0;
    QVERIFY2(different <= 5, qPrintable(QString::number(different))); // the planted ones
    auto stars = countsOf(*couriers, "star");
    for (const char *star : {"-", "2", "3", "4", "5"})
        QVERIFY2(stars[star] > 0, star);
    QVERIFY(countsOf(*couriers, "at_risk")["1"] > 0);
    QVERIFY(countsOf(*couriers, "employer").size() >= 6);
    QVERIFY(countsOf(*couriers, "change_3m").size() >= 3);
}

void TstDemoTables::sellersHaveOfficialAndPredictedStars()
{
    const auto sellers = table("sellers");
    QVERIFY(sellers);
    QVERIFY(countsOf(*sellers, "official").size() >= 4);
    auto directions = countsOf(*sellers, "direction");
    QVERIFY(directions["same"] > 0 && directions["down"] + directions["up"] > 0);
    QVERIFY(countsOf(*sellers, "window")["open"] > 0);
    QCOMPARE(countsOf(*sellers, "data_date").size(), size_t(2)); // yesterday, and sellers without scores
}

void TstDemoTables::claimsCountWholeDays()
{
    const auto claims = table("claims");
    QVERIFY(claims);
    int policies = 0;
    for (Ordinal row = 0; row < claims->rowCount(); ++row) {
        const qint64 delivered = claims->column("delivered_on").valueAt(row);
        const qint64 promised = claims->column("promised_on").valueAt(row);
        const qint64 late = claims->column("days_late").valueAt(row);
        if (delivered != kNoData && !claims->column("incident").hasData(row))
            QCOMPARE(late, delivered - promised);
        else if (delivered != kNoData)
            QVERIFY(late <= delivered - promised);
        else
            QVERIFY(late > 0);
        policies += claims->column("policy").hasData(row) ? 1 : 0;
    }
    QCOMPARE(policies, int(claims->rowCount())); // the demo has a rate for every currency
    QVERIFY(countsOf(*claims, "sla").size() >= 4);
    // Limits of the rule set at EUR 1 = CNY 7.8765: automatic, one person, four eyes, two checkers.
    std::array<int, 4> bands{};
    for (Ordinal row = 0; row < claims->rowCount(); ++row) {
        if (claims->column("policy").textAt(row) != "EUR" || claims->column("policy").valueAt(row) == 0)
            continue;
        const qint64 cny = claims->column("policy").valueAt(row) * 78'765 / 10'000;
        ++bands[cny <= 5000 ? 0 : cny < 50'000 ? 1 : cny < 500'000 ? 2 : 3];
    }
    QVERIFY(std::ranges::all_of(bands, [](int claimsInBand) { return claimsInBand >= 3; }));
}

void TstDemoTables::programmesAndIncidentsHaveRows()
{
    const auto programmes = table("programmes");
    QVERIFY(programmes && programmes->rowCount() > 3);
    const auto incidents = table("incidents");
    QVERIFY(incidents && incidents->rowCount() > 5);
    qint64 linked = 0;
    for (Ordinal row = 0; row < incidents->rowCount(); ++row)
        linked += incidents->column("claims").valueAt(row);
    QVERIFY(linked > 0);
}

void TstDemoTables::deltaLeavesWhatAFreshImportWouldBuild_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("couriers");
    QTest::newRow("three days later") << 3 << 400;
    QTest::newRow("a month end later, stars are published") << 30 << 400;
    QTest::newRow("some are gone") << 1 << 370;
    QTest::newRow("some are new") << 0 << 430;
}

void TstDemoTables::deltaLeavesWhatAFreshImportWouldBuild()
{
    QFETCH(int, days);
    QFETCH(int, couriers);
    const qint64 later = kNow + days * kDay;
    const State after = stateAt(later, quint32(couriers));
    auto patched = StoreFolder::open(m_dir.filePath(u"a%1-%2"_s.arg(days).arg(couriers)), StoreFolder::Access::Writer);
    QVERIFY(patched.ok());
    importState(**patched, m_state, kNow);
    applyChanges(**patched, m_state, after, later);
    auto changed = FeedStore::open(**patched);
    QVERIFY(changed.ok());
    auto fresh = StoreFolder::open(m_dir.filePath(u"b%1-%2"_s.arg(days).arg(couriers)), StoreFolder::Access::Writer);
    QVERIFY(fresh.ok());
    importState(**fresh, after, later);
    auto store = FeedStore::open(**fresh);
    QVERIFY(store.ok());
    for (const std::string_view name : {"couriers", "sellers", "claims", "programmes", "incidents"}) {
        auto expected = (*store)->columns(name);
        QVERIFY(expected.ok());
        const auto wanted = cellsOf(**expected);
        auto actual = (*changed)->columns(name);
        QVERIFY(actual.ok());
        const auto got = cellsOf(**actual);
        QCOMPARE(got.size(), wanted.size());
        int different = 0;
        for (const auto &[cell, text] : wanted) {
            const auto found = got.find(cell);
            if (found == got.end() || found->second != text) {
                if (++different <= 10)
                    qWarning("%s %s: %s, not %s", name.data(), cell.c_str(), found == got.end() ? "nothing" : qPrintable(found->second), qPrintable(text));
            }
        }
        QCOMPARE(different, 0);
    }
}

QTEST_GUILESS_MAIN(TstDemoTables)
#include "tst_demo_tables.moc"
