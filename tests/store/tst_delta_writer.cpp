/// A delta on a generation: versions, tombstones, lists, totals, one transaction.
#include "models/columns/column_chunks.h"
#include "models/columns/column_set.h"
#include "models/columns/table_columns.h"
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::test;

namespace {

/// Writes the name of each touched person into the couriers' column `name`.
class NamePatcher final : public ColumnPatcher {
public:
    std::string_view table() const override { return "couriers"; }
    Result<> before(FeedReader &reader, const RecordBatch &batch, const DeltaRows &delta) override
    {
        const auto &[ordinals, changes, refFields, oldRefs] = delta;
        if (batch.type().name != "person")
            return {};
        for (size_t row = 0; row < changes.size(); ++row) {
            if (changes[row] == RowChange::Unchanged)
                continue;
            m_touched.push_back(ordinals[row]);
            if (changes[row] == RowChange::Changed)
                m_oldNames.push_back(reader.readRow("person", ordinals[row])->text("name"));
        }
        return {};
    }
    bool isTouched() const override { return !m_touched.empty(); }
    Result<> patch(FeedReader &reader, ColumnSet &columns) override
    {
        for (const Ordinal ordinal : m_touched) {
            if (ordinal >= columns.rowCount())
                columns.appendRows(ordinal + 1 - columns.rowCount());
            auto row = reader.readRow("person", ordinal);
            columns.setLive(ordinal, row.ok());
            if (row)
                columns.edit("name").setText(ordinal, row->text("name").toStdString());
        }
        return {};
    }
    static inline QStringList m_oldNames;

private:
    std::vector<Ordinal> m_touched;
};

class NameBuilder final : public TableBuilder {
public:
    NameBuilder() : m_set("couriers", tableDef("couriers")->columns) { }
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override
    {
        if (batch.type().name != "person")
            return;
        m_set.appendRows(Ordinal(ordinals.size()));
        for (size_t row = 0; row < ordinals.size(); ++row)
            m_set.edit("name").setText(ordinals[row], batch.fields[0].texts.at(row));
    }
    Result<ColumnSet> build(const BuildContext &) override
    {
        m_set.settle();
        return m_set;
    }

private:
    ColumnSet m_set;
};

} // namespace

class TstDeltaWriter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void appliesHigherVersionsOnly();
    void givesNewRecordsOrdinalsAtTheEnd();
    void twiceChangesNothing();
    void deletedRecordsLeaveATombstone();
    void aNewerUpsertBringsARecordBackOnItsOrdinal();
    void childrenMoveWithTheirReference();
    void refusesToOrphanChildren();
    void refusesUnresolvedReferences();
    void refusesDuplicateKeys();
    void refusesWrongTotals();
    void uncommittedChangesNothing();
    void readersSeeTheirEpochUntilItEnds();
    void patchesColumns();
    void worksOnUnsortedSnapshots();
    void totalsStayThoseOfAFreshImport();

private:
    struct Stated {
        std::string type;
        std::vector<std::pair<std::string, qint64>> rows;
    };
    Result<std::vector<TypeChange>> apply(std::initializer_list<RecordBatch *> batches, std::vector<Stated> after,
                                          qint64 seq = 2);
    static std::vector<TypeTotal> totals(const std::vector<Stated> &stated);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
    std::vector<Stated> m_base;
};

std::vector<TypeTotal> TstDeltaWriter::totals(const std::vector<Stated> &stated)
{
    std::vector<TypeTotal> totals;
    for (const Stated &type : stated) {
        TypeTotal total{type.type, qint64(type.rows.size()), {}};
        for (const auto &[key, version] : type.rows)
            total.sum.add(type.type, key, version);
        totals.push_back(total);
    }
    return totals;
}

Result<std::vector<TypeChange>> TstDeltaWriter::apply(std::initializer_list<RecordBatch *> batches,
                                                      std::vector<Stated> after, qint64 seq)
{
    std::vector<Stated> expected = m_base;
    for (const Stated &type : after) {
        for (Stated &known : expected) {
            if (known.type == type.type)
                known.rows = type.rows;
        }
    }
    Job job;
    auto writer = DeltaWriter::begin(*m_folder, {}, job);
    if (!writer)
        return writer.failure();
    for (RecordBatch *batch : batches) {
        if (auto added = (*writer)->add(*batch); !added)
            return added.failure();
    }
    if (auto finished = (*writer)->finish(totals(expected), metaOf(seq)); !finished)
        return finished.failure();
    if (auto committed = (*writer)->commit(); !committed)
        return committed.failure();
    return (*writer)->changes();
}

void TstDeltaWriter::init()
{
    m_folder.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto folder = StoreFolder::open(m_dir->filePath(QStringLiteral("store")), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(folder).value();
    RecordBatch employers = batchOf("employer", {employer("STO"), employer("ZTO")});
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p3")});
    RecordBatch jobs = batchOf("employment", {employment("p1/1", "p1", "ZTO"), employment("p2/1", "p2", "STO")});
    QVERIFY(import(*m_folder, {&employers, &people, &jobs}, metaOf(1)).ok());
    m_base = {{"employer", {{"STO", 1}, {"ZTO", 1}}},
              {"person", {{"p1", 1}, {"p2", 1}, {"p3", 1}}},
              {"employment", {{"p1/1", 1}, {"p2/1", 1}}}};
}

void TstDeltaWriter::appliesHigherVersionsOnly()
{
    RecordBatch people = batchOf("person", {person("p1", 2, "New"), person("p2", 1, "Old")});
    auto done = apply({&people}, {{"person", {{"p1", 2}, {"p2", 1}, {"p3", 1}}}});
    QVERIFY(done.ok());
    QCOMPARE(done->front().changed, 1);
    auto store = FeedStore::open(*m_folder);
    QCOMPARE((*store)->reader().readRow("person", 0)->text("name"), QStringLiteral("New"));
    QCOMPARE((*store)->reader().readRow("person", 1)->text("name"), QStringLiteral("Name"));
    QCOMPARE((*store)->meta().seq, 2);
}

void TstDeltaWriter::givesNewRecordsOrdinalsAtTheEnd()
{
    RecordBatch people = batchOf("person", {person("a0", 2), person("p9", 2)});
    QVERIFY(apply({&people}, {{"person", {{"p1", 1}, {"p2", 1}, {"p3", 1}, {"a0", 2}, {"p9", 2}}}}).ok());
    auto store = FeedStore::open(*m_folder);
    QCOMPARE(*(*store)->reader().find("person", "a0"), Ordinal(3));
    QCOMPARE(*(*store)->reader().find("person", "p9"), Ordinal(4));
    QCOMPARE(*(*store)->reader().find("person", "p2"), Ordinal(1));
    QCOMPARE(*(*store)->reader().capacity("person"), Ordinal(5));
}

void TstDeltaWriter::twiceChangesNothing()
{
    const std::vector<Stated> after = {{"person", {{"p1", 2}, {"p3", 1}, {"p4", 2}}}, {"employment", {{"p1/1", 1}}}};
    for (const qint64 expected : {1, 0}) {
        RecordBatch people = batchOf("person", {person("p1", 2), gone("p2", 2), person("p4", 2)});
        RecordBatch jobs = batchOf("employment", {gone("p2/1", 2)});
        auto done = apply({&people, &jobs}, after);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : QLatin1String(done.failure().text)));
        QCOMPARE(done->front().added, expected);
        QCOMPARE(done->front().changed, expected);
        QCOMPARE(done->front().removed, expected);
    }
}

void TstDeltaWriter::deletedRecordsLeaveATombstone()
{
    RecordBatch people = batchOf("person", {gone("p3", 5), gone("never", 5)});
    QVERIFY(apply({&people}, {{"person", {{"p1", 1}, {"p2", 1}}}}).ok());
    RecordBatch older = batchOf("person", {person("p3", 4), person("never", 5)});
    QVERIFY(apply({&older}, {{"person", {{"p1", 1}, {"p2", 1}}}}, 3).ok());
    auto store = FeedStore::open(*m_folder);
    QCOMPARE(*(*store)->reader().find("person", "p3"), kNoOrdinal);
    QCOMPARE((*store)->reader().readRow("person", 2).failure().code, Failure::Code::NotFound);
    QCOMPARE(*(*store)->reader().keyOf("person", 2), QStringLiteral("p3"));
}

void TstDeltaWriter::aNewerUpsertBringsARecordBackOnItsOrdinal()
{
    RecordBatch people = batchOf("person", {gone("p3", 5), gone("never", 5)});
    QVERIFY(apply({&people}, {{"person", {{"p1", 1}, {"p2", 1}}}}).ok());
    RecordBatch newer = batchOf("person", {person("p3", 6), person("never", 6)});
    auto done = apply({&newer}, {{"person", {{"p1", 1}, {"p2", 1}, {"p3", 6}, {"never", 6}}}}, 3);
    QVERIFY(done.ok());
    QCOMPARE(done->front().added, 2);
    auto store = FeedStore::open(*m_folder);
    QCOMPARE(*(*store)->reader().find("person", "p3"), Ordinal(2));
    QCOMPARE(*(*store)->reader().find("person", "never"), Ordinal(3));
}

void TstDeltaWriter::childrenMoveWithTheirReference()
{
    RecordBatch jobs = batchOf("employment", {employment("p1/1", "p2", "ZTO", 2), employment("p3/1", "p3", "ZTO", 2)});
    QVERIFY(apply({&jobs}, {{"employment", {{"p1/1", 2}, {"p2/1", 1}, {"p3/1", 2}}}}).ok());
    {
        auto store = FeedStore::open(*m_folder);
        FeedReader &reader = (*store)->reader();
        QCOMPARE(*reader.children("employment", "person", 0), std::vector<Ordinal>{});
        QCOMPARE(*reader.children("employment", "person", 1), (std::vector<Ordinal>{0, 1}));
        QCOMPARE(*reader.children("employment", "person", 2), std::vector<Ordinal>{2});
        QCOMPARE(*reader.children("employment", "employer", 1), (std::vector<Ordinal>{0, 2}));
    }
    RecordBatch back = batchOf("employment", {employment("p1/1", "p1", "STO", 3), gone("p3/1", 3)});
    QVERIFY(apply({&back}, {{"employment", {{"p1/1", 3}, {"p2/1", 1}}}}, 3).ok());
    auto store = FeedStore::open(*m_folder);
    FeedReader &reader = (*store)->reader();
    QCOMPARE(*reader.children("employment", "person", 0), std::vector<Ordinal>{0});
    QCOMPARE(*reader.children("employment", "person", 2), std::vector<Ordinal>{});
    QCOMPARE(*reader.children("employment", "employer", 0), (std::vector<Ordinal>{0, 1}));
    QCOMPARE(*reader.children("employment", "employer", 1), std::vector<Ordinal>{});
}

void TstDeltaWriter::refusesToOrphanChildren()
{
    RecordBatch people = batchOf("person", {gone("p1", 2)});
    auto done = apply({&people}, {{"person", {{"p2", 1}, {"p3", 1}}}});
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().code, Failure::Code::Malformed);
    QCOMPARE(done.failure().args.at(3), QStringLiteral("p1/1"));
    QCOMPARE((*FeedStore::open(*m_folder))->meta().seq, 1);
}

void TstDeltaWriter::refusesUnresolvedReferences()
{
    RecordBatch people = batchOf("person", {gone("p3", 2)});
    RecordBatch jobs = batchOf("employment", {employment("p3/1", "p3", "ZTO", 2)});
    auto done = apply({&people, &jobs}, {});
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().args.at(3), QStringLiteral("p3"));
}

void TstDeltaWriter::refusesDuplicateKeys()
{
    RecordBatch people = batchOf("person", {person("p3", 2), person("p3", 3)});
    auto done = apply({&people}, {});
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().args, (QStringList{QStringLiteral("person"), QStringLiteral("p3")}));
    QCOMPARE(done.failure().where, QStringLiteral("line 2"));
}

void TstDeltaWriter::refusesWrongTotals()
{
    RecordBatch people = batchOf("person", {person("p1", 2, "New")});
    auto done = apply({&people}, {{"person", {{"p1", 3}, {"p2", 1}, {"p3", 1}}}});
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().code, Failure::Code::Unverified);
    QCOMPARE((*FeedStore::open(*m_folder))->reader().readRow("person", 0)->text("name"), QStringLiteral("Name"));
}

void TstDeltaWriter::uncommittedChangesNothing()
{
    Job job;
    {
        auto writer = DeltaWriter::begin(*m_folder, {}, job);
        QVERIFY(writer.ok());
        QCOMPARE((*writer)->meta().seq, 1);
        RecordBatch people = batchOf("person", {person("p1", 2, "New")});
        QVERIFY((*writer)->add(people).ok());
        QCOMPARE((*writer)->reader().readRow("person", 0)->text("name"), QStringLiteral("New"));
    }
    QCOMPARE((*FeedStore::open(*m_folder))->reader().readRow("person", 0)->text("name"), QStringLiteral("Name"));
}

void TstDeltaWriter::readersSeeTheirEpochUntilItEnds()
{
    auto store = FeedStore::open(*m_folder);
    QVERIFY((*store)->beginEpoch().ok());
    RecordBatch people = batchOf("person", {person("p1", 2, "New")});
    QVERIFY(apply({&people}, {{"person", {{"p1", 2}, {"p2", 1}, {"p3", 1}}}}).ok());
    QCOMPARE((*store)->reader().readRow("person", 0)->text("name"), QStringLiteral("Name"));
    (*store)->endEpoch();
    QCOMPARE((*store)->reader().readRow("person", 0)->text("name"), QStringLiteral("New"));
}

void TstDeltaWriter::patchesColumns()
{
    Job job;
    std::vector<std::unique_ptr<TableBuilder>> builders;
    builders.push_back(std::make_unique<NameBuilder>());
    auto snapshot = GenerationWriter::begin(*m_folder, std::move(builders), job);
    QVERIFY(snapshot.ok());
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p3")});
    QVERIFY((*snapshot)->add(people).ok());
    QVERIFY((*snapshot)->finish(totalsOf({&people}), metaOf(1)).ok());
    QVERIFY((*snapshot)->commit().ok());

    std::vector<std::unique_ptr<ColumnPatcher>> patchers;
    patchers.push_back(std::make_unique<NamePatcher>());
    auto delta = DeltaWriter::begin(*m_folder, std::move(patchers), job);
    QVERIFY(delta.ok());
    RecordBatch changes = batchOf("person", {person("p2", 2, "New"), gone("p3", 2), person("p4", 2, "Four")});
    QVERIFY((*delta)->add(changes).ok());
    QVERIFY((*delta)->finish(totals({{"person", {{"p1", 1}, {"p2", 2}, {"p4", 2}}}}), metaOf(2)).ok());
    QVERIFY((*delta)->commit().ok());
    QCOMPARE(NamePatcher::m_oldNames, QStringList{QStringLiteral("Name")});

    auto store = FeedStore::open(*m_folder);
    auto columns = (*store)->columns("couriers");
    QVERIFY(columns.ok());
    QCOMPARE((*columns)->rowCount(), Ordinal(4));
    QCOMPARE((*columns)->liveCount(), Ordinal(3));
    QVERIFY(!(*columns)->isLive(2));
    QCOMPARE((*columns)->column("name").textAt(1), std::string_view("New"));
    QCOMPARE((*columns)->column("name").textAt(3), std::string_view("Four"));
    auto sibling = (*store)->sibling();
    QVERIFY(sibling.ok());
    QCOMPARE((*sibling)->columns("couriers")->get(), columns->get());
}

void TstDeltaWriter::worksOnUnsortedSnapshots()
{
    RecordBatch people = batchOf("person", {person("p3"), person("p1"), person("p2")});
    QVERIFY(import(*m_folder, {&people}, metaOf(1)).ok());
    m_base = {{"person", {}}};
    RecordBatch changes = batchOf("person", {person("p1", 2, "New"), gone("p3", 2), person("p4", 2)});
    auto done = apply({&changes}, {{"person", {{"p1", 2}, {"p2", 1}, {"p4", 2}}}});
    QVERIFY(done.ok());
    RecordBatch again = batchOf("person", {person("p3", 3)});
    QVERIFY(apply({&again}, {{"person", {{"p1", 2}, {"p2", 1}, {"p3", 3}, {"p4", 2}}}}, 3).ok());
    QCOMPARE(*(*FeedStore::open(*m_folder))->reader().find("person", "p3"), Ordinal(0));
}

void TstDeltaWriter::totalsStayThoseOfAFreshImport()
{
    RecordBatch people = batchOf("person", {person("p1", 2), gone("p3", 2), person("p7", 2)});
    const std::vector<Stated> after = {{"person", {{"p1", 2}, {"p2", 1}, {"p7", 2}}}};
    QVERIFY(apply({&people}, after).ok());
    auto store = FeedStore::open(*m_folder);
    auto counted = (*store)->totals();
    QVERIFY(counted.ok());
    const TypeTotal expected = totals(after).front();
    const auto found = std::ranges::find(*counted, expected.type, &TypeTotal::type);
    QVERIFY(found != counted->end());
    QCOMPARE(found->rows, expected.rows);
    QCOMPARE(found->sum.toHex(), expected.sum.toHex());
}

QTEST_GUILESS_MAIN(TstDeltaWriter)
#include "tst_delta_writer.moc"
