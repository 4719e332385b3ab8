/// A snapshot on its way into a generation: ordinals, references, duplicates, totals, switch.
#include "models/store/feed_store.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::test;

class TstGenerationWriter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void givesOrdinalsInKeyOrder();
    void findsKeysThatArriveUnsorted();
    void resolvesReferencesAndLists();
    void namesAnUnresolvedReference();
    void namesADuplicateAmongSortedKeys();
    void namesADuplicateAmongUnsortedKeys();
    void refusesWrongTotals();
    void refusesADeleteInASnapshot();
    void refusesTypesOutOfOrder();
    void cancelLeavesNothing();
    void cancelAnywhereLeavesYesterdaysData_data();
    void cancelAnywhereLeavesYesterdaysData();
    void keepsThePreviousGenerationAndNoOlderOne();
    void readsBackEveryKindOfField();
    void manyRowsOverSeveralChunks();
    void countsWhatASnapshotChanges();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
};

void TstGenerationWriter::init()
{
    m_folder.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto folder = StoreFolder::open(m_dir->filePath(QStringLiteral("store")), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(folder).value();
}

void TstGenerationWriter::givesOrdinalsInKeyOrder()
{
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p3")});
    QVERIFY(import(*m_folder, {&people}, metaOf(1)).ok());
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    QCOMPARE(*(*store)->reader().find("person", "p1"), Ordinal(0));
    QCOMPARE(*(*store)->reader().find("person", "p3"), Ordinal(2));
    QCOMPARE(*(*store)->reader().find("person", "p4"), kNoOrdinal);
    QCOMPARE(*(*store)->reader().find("person", "a"), kNoOrdinal);
    QCOMPARE((*store)->meta().seq, 1);
    QCOMPARE((*store)->meta().head, QByteArray("head 1"));
}

void TstGenerationWriter::findsKeysThatArriveUnsorted()
{
    RecordBatch people = batchOf("person", {person("p3"), person("p1"), person("p2")});
    RecordBatch jobs = batchOf("employment", {});
    QVERIFY(import(*m_folder, {&people}, metaOf(1)).ok());
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    QCOMPARE(*(*store)->reader().find("person", "p3"), Ordinal(0));
    QCOMPARE(*(*store)->reader().find("person", "p1"), Ordinal(1));
    QCOMPARE(*(*store)->reader().keyOf("person", 2), QStringLiteral("p2"));
}

void TstGenerationWriter::resolvesReferencesAndLists()
{
    RecordBatch employers = batchOf("employer", {employer("STO"), employer("ZTO")});
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p3")});
    RecordBatch jobs
        = batchOf("employment",
                  {employment("p1/1", "p1", "ZTO"), employment("p1/2", "p1", "STO"), employment("p3/1", "p3", "ZTO")});
    QVERIFY(import(*m_folder, {&employers, &people, &jobs}, metaOf(1)).ok());
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    FeedReader &reader = (*store)->reader();
    QCOMPARE(*reader.children("employment", "person", 0), (std::vector<Ordinal>{0, 1}));
    QCOMPARE(*reader.children("employment", "person", 1), std::vector<Ordinal>{});
    QCOMPARE(*reader.children("employment", "employer", 1), (std::vector<Ordinal>{0, 2}));
    QCOMPARE(*reader.children("employment", "station", 0), std::vector<Ordinal>{});
    auto row = reader.readRow("employment", 2);
    QVERIFY(row.ok());
    QCOMPARE(row->ref("person"), Ordinal(2));
    QCOMPARE(row->ref("station"), kNoOrdinal);
    QCOMPARE(*reader.keyOf("employer", row->ref("employer")), QStringLiteral("ZTO"));
}

void TstGenerationWriter::namesAnUnresolvedReference()
{
    RecordBatch people = batchOf("person", {person("p1")});
    RecordBatch jobs = batchOf("employment", {employment("p9/1", "p9", "ZTO")});
    const auto done = import(*m_folder, {&people, &jobs}, metaOf(1));
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().code, Failure::Code::Malformed);
    QCOMPARE(done.failure().args,
             (QStringList{QStringLiteral("employment"), QStringLiteral("p9/1"), QStringLiteral("person"),
                          QStringLiteral("p9"), QStringLiteral("person")}));
    QCOMPARE(done.failure().where, QStringLiteral("line 1"));
    QVERIFY(m_folder->current().isEmpty());
}

void TstGenerationWriter::namesADuplicateAmongSortedKeys()
{
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p2")});
    const auto done = import(*m_folder, {&people}, metaOf(1));
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().args, (QStringList{QStringLiteral("person"), QStringLiteral("p2")}));
    QCOMPARE(done.failure().where, QStringLiteral("line 3"));
}

void TstGenerationWriter::namesADuplicateAmongUnsortedKeys()
{
    RecordBatch people = batchOf("person", {person("p2"), person("p1"), person("p2")});
    const auto done = import(*m_folder, {&people}, metaOf(1));
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().args, (QStringList{QStringLiteral("person"), QStringLiteral("p2")}));
    RecordBatch notes = batchOf("holiday",
                                {{"b", 1, {{"day", 1}, {"kind", 0}}, {{"calendar", "CN"}, {"name", "x"}}},
                                 {"a", 1, {{"day", 1}, {"kind", 0}}, {{"calendar", "CN"}, {"name", "x"}}},
                                 {"b", 1, {{"day", 1}, {"kind", 0}}, {{"calendar", "CN"}, {"name", "x"}}}});
    const auto unkept = import(*m_folder, {&notes}, metaOf(1));
    QVERIFY(!unkept.ok());
    QCOMPARE(unkept.failure().args, (QStringList{QStringLiteral("holiday"), QStringLiteral("b")}));
}

void TstGenerationWriter::refusesWrongTotals()
{
    RecordBatch people = batchOf("person", {person("p1"), person("p2")});
    RecordBatch other = batchOf("person", {person("p1"), person("p2", 2)});
    RecordBatch fewer = batchOf("person", {person("p1")});
    for (const RecordBatch *stated : {&other, &fewer}) {
        Job job;
        auto writer = GenerationWriter::begin(*m_folder, {}, job);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->add(people).ok());
        const auto done = (*writer)->finish(totalsOf({stated}), metaOf(1));
        QVERIFY(!done.ok());
        QCOMPARE(done.failure().code, Failure::Code::Unverified);
        QCOMPARE(done.failure().where, QStringLiteral("person"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("gen-*")}), QStringList());
}

void TstGenerationWriter::refusesADeleteInASnapshot()
{
    RecordBatch people = batchOf("person", {person("p1"), gone("p2", 3)});
    QCOMPARE(import(*m_folder, {&people}, metaOf(1)).failure().code, Failure::Code::Malformed);
}

void TstGenerationWriter::refusesTypesOutOfOrder()
{
    RecordBatch people = batchOf("person", {person("p1")});
    RecordBatch employers = batchOf("employer", {employer("ZTO")});
    QCOMPARE(import(*m_folder, {&people, &employers}, metaOf(1)).failure().code, Failure::Code::Malformed);
}

void TstGenerationWriter::cancelLeavesNothing()
{
    Job job;
    {
        auto writer = GenerationWriter::begin(*m_folder, {}, job);
        QVERIFY(writer.ok());
        RecordBatch people = batchOf("person", {person("p1")});
        QVERIFY((*writer)->add(people).ok());
        job.cancel();
        QCOMPARE((*writer)->add(people).failure().code, Failure::Code::Cancelled);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("gen-*")}), QStringList());
}

void TstGenerationWriter::cancelAnywhereLeavesYesterdaysData_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 50, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TstGenerationWriter::cancelAnywhereLeavesYesterdaysData()
{
    QFETCH(const int, percent);
    RecordBatch yesterday = batchOf("person", {person("p1"), person("p2")});
    QVERIFY(import(*m_folder, {&yesterday}, metaOf(1)).ok());
    const QString before = m_folder->current();
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    {
        Job job;
        auto writer = GenerationWriter::begin(*m_folder, {}, job);
        QVERIFY(writer.ok());
        for (int batch = 0; batch < 100; ++batch) {
            RecordBatch people = batchOf("person", {person("q" + std::to_string(1000 + batch))});
            if (batch == percent)
                job.cancel();
            const auto added = (*writer)->add(people);
            QCOMPARE(added.ok(), batch < percent);
            if (!added) {
                QCOMPARE(added.failure().code, Failure::Code::Cancelled);
                break;
            }
        }
    }
    QCOMPARE(m_folder->current(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    QCOMPARE((*store)->meta().seq, 1);
    QCOMPARE((*store)->reader().count("person").value(), 2);
    QCOMPARE(*(*store)->reader().find("person", "q1000"), kNoOrdinal);
}

void TstGenerationWriter::keepsThePreviousGenerationAndNoOlderOne()
{
    RecordBatch people = batchOf("person", {person("p1")});
    QVERIFY(import(*m_folder, {&people}, metaOf(1)).ok());
    const QString first = m_folder->current();
    RecordBatch more = batchOf("person", {person("p1"), person("p2", 2)});
    QVERIFY(import(*m_folder, {&more}, metaOf(2)).ok());
    const QString second = m_folder->current();
    QCOMPARE(m_folder->previous(), first);
    QVERIFY(m_folder->switchTo(first).ok());
    QCOMPARE((*FeedStore::open(*m_folder))->meta().seq, 1);
    QVERIFY(m_folder->switchTo(second).ok());
    RecordBatch most = batchOf("person", {person("p1"), person("p2", 2), person("p3", 3)});
    QVERIFY(import(*m_folder, {&most}, metaOf(3)).ok());
    const QString third = m_folder->current();
    const QString path = m_folder->path();
    m_folder.reset();
    auto again = StoreFolder::open(path, StoreFolder::Access::Writer);
    QVERIFY(again.ok());
    // One can be rolled back to; what is older goes at the next start.
    QStringList kept = QDir(path).entryList({QStringLiteral("gen-*.db")}, QDir::Files, QDir::Name);
    QStringList wanted{second + QStringLiteral(".db"), third + QStringLiteral(".db")};
    wanted.sort();
    QCOMPARE(kept, wanted);
}

void TstGenerationWriter::readsBackEveryKindOfField()
{
    RecordBatch sellers = batchOf("seller", {{"s1", 7, {{"membership", 1}}, {{"name", "店"}, {"region", ""}}}});
    const std::string days("\x10\x27\0\0\xff\xff\xff\xff", 8);
    RecordBatch months = batchOf("indicator_month",
                                 {{"s1/c/2024-01",
                                   7,
                                   {{"track", 0}, {"month", 24288}},
                                   {{"seller", "s1"},
                                    {"seller_product_quality", days},
                                    {"marketing", days},
                                    {"transaction", days},
                                    {"after_sales", days}}}});
    const auto done = import(*m_folder, {&sellers, &months}, metaOf(7));
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.failure().detail));
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    auto row = (*store)->reader().readRow("seller", 0);
    QVERIFY(row.ok());
    QCOMPARE(row->version, 7);
    QCOMPARE(row->word("membership"), QStringLiteral("HK"));
    QCOMPARE(row->text("name"), QStringLiteral("店"));
    QVERIFY(!row->text("region").isNull() && row->text("region").isEmpty());
    QVERIFY(row->text("manager").isNull());
    auto month = (*store)->reader().readRow("indicator_month", 0);
    QVERIFY(month.ok());
    QCOMPARE(month->texts[size_t(month->type->fieldIndex("marketing"))], days);
}

void TstGenerationWriter::manyRowsOverSeveralChunks()
{
    // More parents and children than one chunk of a child list holds, in an order that is not the parents'.
    constexpr int kPeople = 9000;
    RecordBatch employers = batchOf("employer", {employer("ZTO")});
    RecordBatch people(*recordType("person"));
    RecordBatch jobs(*recordType("employment"));
    const auto key = [](int n) { return QByteArray::number(100000 + n).toStdString(); };
    const auto appendTo = [](RecordBatch &batch, const char *type, const Row &row) {
        const RecordBatch one = batchOf(type, {row});
        batch.ops.push_back(one.ops[0]);
        batch.keys.append(one.keys.at(0));
        batch.versions.push_back(one.versions[0]);
        for (size_t i = 0; i < one.fields.size(); ++i) {
            if (!one.fields[i].ints.empty())
                batch.fields[i].ints.push_back(one.fields[i].ints[0]);
            else if (one.fields[i].texts.isNull(0))
                batch.fields[i].texts.appendNull();
            else
                batch.fields[i].texts.append(one.fields[i].texts.at(0));
        }
    };
    for (int n = 0; n < kPeople; ++n) {
        appendTo(people, "person", person(key(n)));
        appendTo(jobs, "employment", employment("e" + key(n), key((n * 7) % kPeople), "ZTO"));
    }
    QVERIFY(import(*m_folder, {&employers, &people, &jobs}, metaOf(1)).ok());
    auto store = FeedStore::open(*m_folder);
    QVERIFY(store.ok());
    FeedReader &reader = (*store)->reader();
    QCOMPARE(reader.children("employment", "employer", 0)->size(), size_t(kPeople));
    for (const int n : {0, 1, 4095, 4096, 8191, 8192, 8999}) {
        const Ordinal whose = Ordinal((n * 7) % kPeople);
        QCOMPARE(*reader.find("person", key(int(whose))), whose);
        QCOMPARE(*reader.children("employment", "person", whose), std::vector<Ordinal>{Ordinal(n)});
    }
    QCOMPARE(*reader.count("employment"), qint64(kPeople));
}

void TstGenerationWriter::countsWhatASnapshotChanges()
{
    RecordBatch employers = batchOf("employer", {employer("STO")});
    RecordBatch first = batchOf("person", {person("p1"), person("p3"), person("p2"), person("p4")});
    QVERIFY(import(*m_folder, {&employers, &first}, metaOf(1)).ok());

    Job job;
    auto writer = GenerationWriter::begin(*m_folder, {}, job);
    QVERIFY(writer.ok());
    RecordBatch holidays
        = batchOf("holiday", {{"h1", 1, {{"day", 1}, {"kind", 0}}, {{"calendar", "CN"}, {"name", "x"}}}});
    RecordBatch second = batchOf("person", {person("p0"), person("p2", 2), person("p3"), person("p9")});
    QVERIFY((*writer)->add(holidays).ok());
    QVERIFY((*writer)->add(second).ok());
    QVERIFY((*writer)->finish(totalsOf({&holidays, &second}), metaOf(2)).ok());
    std::map<std::string, std::array<qint64, 3>> changes;
    for (const TypeChange &change : (*writer)->changes())
        changes[change.type] = {change.added, change.changed, change.removed};
    QCOMPARE(changes["person"], (std::array<qint64, 3>{2, 1, 2}));
    QCOMPARE(changes["holiday"], (std::array<qint64, 3>{1, 0, 0}));
    QCOMPARE(changes["employer"], (std::array<qint64, 3>{0, 0, 1}));
}

QTEST_GUILESS_MAIN(TstGenerationWriter)
#include "tst_generation_writer.moc"
