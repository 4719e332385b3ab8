// Publishing: snapshot, deltas against what the feed holds, the same bytes for the same input, nothing left of a failure.
#include "models/feed/merged_rows.h"
#include "models/feed/sealed_part.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// The newest state that a reader of the feed sees is exactly the world.
bool holds(const QString &folder, const FeedTrust &trust, const World &world)
{
    auto source = openFeedSource(folder);
    auto plan = planFeed(**source, trust, kNow + 400 * kDayMs);
    if (!plan)
        return false;
    for (const RecordType &type : recordTypes()) {
        if (type.sealed)
            continue;
        MergedRows rows(**source, plan->manifests, type, MergedRows::Deletes::Drop, PartReader::Checks());
        RecordBatch batch(type);
        auto expected = world.rows(type).begin();
        while (rows.next(batch, 7).ok() && batch.rows() > 0) {
            for (size_t row = 0; row < batch.rows(); ++row, ++expected) {
                RecordBatch wanted = expected->second;
                wanted.versions[0] = batch.versions[row];
                if (expected == world.rows(type).end() || !sameRow(wanted, 0, batch, row))
                    return false;
            }
        }
        if (expected != world.rows(type).end())
            return false;
    }
    return true;
}

} // namespace

class TstFeedPublisher final : public QObject {
    Q_OBJECT
private slots:
    void newFeedIsASnapshotThatVerifies();
    void sameInputGivesTheSameBytes();
    void batchSizesDoNotMatter();
    void nothingChangedMakesNoVersion();
    void differencesBecomeADelta();
    void chainStaysShortAndTheStateRight();
    void typeThatIsGoneIsDeleted();
    void partsAreSplit();
    void otherKeyWritesNothing();
    void damagedFeedWritesNothing();
    void folderOfOtherThingsIsLeftAlone();
    void secondPublisherWaits();
    void refusedRowLeavesNothing_data();
    void refusedRowLeavesNothing();
    void typesOutOfOrderAreRefused();
    void sealedTypesAreLeftOutWithoutDevices();
    void sealedTypesAreReadByTheirDeviceOnly();
    void newEpochIsAFullSnapshot();
    void staleObjectsAreSwept();
};

void TstFeedPublisher::newFeedIsASnapshotThatVerifies()
{
    const QTemporaryDir dir;
    const World world(1);
    PublishOptions options = optionsAt(kNow);
    options.durable = true;
    const auto result = publish(world, dir.filePath(u"f"_s), testKey(), options);
    VERIFY_OK(result);
    QCOMPARE(result->kind, PublishResult::Kind::Snapshot);
    QCOMPARE(result->version, 1);
    QCOMPARE(result->rows.value(u"person"_s).upserts, 40);
    const auto report = verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow);
    VERIFY_OK(report);
    QCOMPARE(report->rows.value(u"claim"_s), 40);
    QCOMPARE(report->ignoredObjects, 0);
    QVERIFY(holds(dir.filePath(u"f"_s), trustOf(testKey()), world));
}

void TstFeedPublisher::sameInputGivesTheSameBytes()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"a"_s), testKey(), optionsAt(kNow)));
    VERIFY_OK(publish(World(1), dir.filePath(u"b"_s), testKey(), optionsAt(kNow)));
    QCOMPARE(treeOf(dir.filePath(u"a"_s)), treeOf(dir.filePath(u"b"_s)));
    VERIFY_OK(publish(World(2), dir.filePath(u"c"_s), testKey(), optionsAt(kNow)));
    QVERIFY(fileBytes(dir.filePath(u"a/head"_s)) != fileBytes(dir.filePath(u"c/head"_s)));
}

void TstFeedPublisher::batchSizesDoNotMatter()
{
    const QTemporaryDir dir;
    const World world(1);
    VERIFY_OK(publish(world, dir.filePath(u"a"_s), testKey(), optionsAt(kNow)));
    const SigningKey key = testKey();
    auto publisher = FeedPublisher::open(dir.filePath(u"b"_s), key, optionsAt(kNow));
    VERIFY_OK(publisher);
    for (const RecordType &type : recordTypes()) {
        for (const auto &[name, row] : world.rows(type))
            VERIFY_OK((*publisher)->add(row));
    }
    VERIFY_OK((*publisher)->finish());
    QCOMPARE(treeOf(dir.filePath(u"a"_s)), treeOf(dir.filePath(u"b"_s)));
}

void TstFeedPublisher::nothingChangedMakesNoVersion()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    const auto before = treeOf(dir.filePath(u"f"_s));
    const auto again = publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow + kDayMs));
    VERIFY_OK(again);
    QCOMPARE(again->kind, PublishResult::Kind::Nothing);
    QCOMPARE(again->version, 1);
    QCOMPARE(treeOf(dir.filePath(u"f"_s)), before);
}

void TstFeedPublisher::differencesBecomeADelta()
{
    const QTemporaryDir dir;
    World world(1, 2000);
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    const RecordType &event = *recordType("tracking_event");
    for (int i = 0; i < 37; ++i)
        world.renew(event, keyOf("tracking_event", i * 3));
    for (int i = 0; i < 5; ++i)
        world.remove(event, keyOf("tracking_event", 1900 + i));
    world.renew(event, "tracking_event-zzz");
    const auto delta = publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow + kDayMs));
    VERIFY_OK(delta);
    QCOMPARE(delta->kind, PublishResult::Kind::Delta);
    QCOMPARE(delta->fromSeq, 1);
    QCOMPARE(delta->toSeq, 2);
    QCOMPARE(delta->rows.size(), 1);
    QCOMPARE(delta->rows.value(u"tracking_event"_s).upserts, 38);
    QCOMPARE(delta->rows.value(u"tracking_event"_s).deletes, 5);
    QVERIFY(!delta->snapshotRefreshed);
    VERIFY_OK(verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow + kDayMs));
    QVERIFY(holds(dir.filePath(u"f"_s), trustOf(testKey()), world));
}

void TstFeedPublisher::chainStaysShortAndTheStateRight()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"f"_s);
    World world(1, 120);
    Random random(5);
    VERIFY_OK(publish(world, folder, testKey(), optionsAt(kNow)));
    int refreshed = 0;
    for (int day = 1; day <= 14; ++day) {
        // Mostly small days (the chain gets long), two large ones (the deltas get large).
        const int changes = 2;
        for (int i = 0; i < 120 && day % 10 == 3; ++i) {
            for (const std::string_view name : {"conduct_window", "feedback_week", "indicator_month"})
                world.renew(*recordType(name), keyOf(name, i));
        }
        for (const std::string_view name : {"ack", "document", "tracking_event"}) {
            const RecordType &type = *recordType(name);
            for (int i = 0; i < changes; ++i) {
                const std::string key = keyOf(name, int(between(random, 0, 130)));
                if (between(random, 0, 4) == 0)
                    world.remove(type, key);
                else
                    world.renew(type, key);
            }
        }
        const auto delta = publish(world, folder, testKey(), optionsAt(kNow + day * kDayMs));
        VERIFY_OK(delta);
        QCOMPARE(delta->version, day + 1);
        refreshed += delta->snapshotRefreshed;
        VERIFY_OK(verify(folder, trustOf(testKey()), kNow + day * kDayMs));
        QVERIFY(holds(folder, trustOf(testKey()), world));
        const auto head = headOfDocument(fileBytes(folder + u"/head"_s));
        VERIFY_OK(head);
        QVERIFY(head->deltas.size() <= kMaxDeltas);
        QCOMPARE(head->currentSeq(), day + 1);
        // A desk that is up to eight publications behind still goes by deltas.
        FeedTrust behind = trustOf(testKey());
        behind.generationEpoch = head->epoch;
        behind.generationSeq = qMax(1, day + 1 - kMaxDeltas);
        auto source = openFeedSource(folder);
        const auto plan = planFeed(**source, behind, kNow + day * kDayMs);
        VERIFY_OK(plan);
        QCOMPARE(plan->kind, FeedPlan::Kind::Delta);
    }
    QVERIFY(refreshed >= 3);
}

void TstFeedPublisher::typeThatIsGoneIsDeleted()
{
    const QTemporaryDir dir;
    World world(1);
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    for (const std::string_view name : {"conduct_week", "ack"}) {
        for (int i = 0; i < 40; ++i)
            world.remove(*recordType(name), keyOf(name, i));
    }
    const auto delta = publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow + kDayMs));
    VERIFY_OK(delta);
    QCOMPARE(delta->rows.value(u"conduct_week"_s).deletes, 40);
    QCOMPARE(delta->rows.value(u"ack"_s).deletes, 40);
    QVERIFY(holds(dir.filePath(u"f"_s), trustOf(testKey()), world));
}

void TstFeedPublisher::partsAreSplit()
{
    const QTemporaryDir dir;
    const World world(1, 3000);
    PublishOptions options = optionsAt(kNow);
    options.partBytes = 64 * 1024;
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), options));
    auto source = openFeedSource(dir.filePath(u"f"_s));
    const auto plan = planFeed(**source, trustOf(testKey()), kNow);
    VERIFY_OK(plan);
    const auto parts = std::ranges::count_if(plan->manifests[0].parts, [](const FeedPart &part) { return part.type == u"person"_s; });
    QVERIFY(parts > 1 || std::ranges::count_if(plan->manifests[0].parts, [](const FeedPart &part) {
                return part.type == u"conduct_window"_s; }) > 1);
    QVERIFY(holds(dir.filePath(u"f"_s), trustOf(testKey()), world));
    VERIFY_OK(verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow));
}

void TstFeedPublisher::otherKeyWritesNothing()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(1), optionsAt(kNow)));
    const auto before = treeOf(dir.filePath(u"f"_s));
    const auto other = publish(World(2), dir.filePath(u"f"_s), testKey(2), optionsAt(kNow + kDayMs));
    QVERIFY(!other);
    QCOMPARE(other.failure().code, Failure::Code::Unverified);
    QCOMPARE(treeOf(dir.filePath(u"f"_s)), before);
}

void TstFeedPublisher::damagedFeedWritesNothing()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    auto tree = treeOf(dir.filePath(u"f"_s));
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!file.key().startsWith(u"parts/"_s))
            continue;
        const QByteArray good = file.value();
        QByteArray bad = good;
        bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 4);
        QVERIFY(writeFile(dir.filePath(u"f/"_s + file.key()), bad));
        const auto delta = publish(World(2), dir.filePath(u"f"_s), testKey(), optionsAt(kNow + kDayMs));
        // A sealed type's rows are left out here, so every part is of a type that is compared.
        QVERIFY(!delta);
        QCOMPARE(delta.failure().code, Failure::Code::Unverified);
        QVERIFY(writeFile(dir.filePath(u"f/"_s + file.key()), good));
        QCOMPARE(treeOf(dir.filePath(u"f"_s)), tree);
    }
}

void TstFeedPublisher::folderOfOtherThingsIsLeftAlone()
{
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(u"f/thesis.txt"_s), "dear"));
    const auto result = publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow));
    QVERIFY(!result);
    QCOMPARE(result.failure().code, Failure::Code::Malformed);
    QCOMPARE(treeOf(dir.filePath(u"f"_s)).size(), 1);
}

void TstFeedPublisher::secondPublisherWaits()
{
    const QTemporaryDir dir;
    const SigningKey key = testKey();
    const auto first = FeedPublisher::open(dir.filePath(u"f"_s), key, optionsAt(kNow));
    VERIFY_OK(first);
    const auto second = FeedPublisher::open(dir.filePath(u"f"_s), key, optionsAt(kNow));
    QVERIFY(!second);
    QCOMPARE(second.failure().code, Failure::Code::Busy);
}

void TstFeedPublisher::refusedRowLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("employer");
    QTest::newRow("key twice") << "station-000039"_ba << "x"_ba << "employer-000001"_ba;
    QTest::newRow("key before") << "station-000001"_ba << "x"_ba << "employer-000001"_ba;
    QTest::newRow("bad key") << "station 1"_ba << "x"_ba << "employer-000001"_ba;
    QTest::newRow("control character") << "station-1"_ba << "x\x1b"_ba << "employer-000001"_ba;
    QTest::newRow("empty name") << "station-1"_ba << ""_ba << "employer-000001"_ba;
    QTest::newRow("not UTF-8") << "station-1"_ba << "\xff\xfe"_ba << "employer-000001"_ba;
    QTest::newRow("dangling reference") << "station-1"_ba << "x"_ba << "employer-nobody"_ba;
}

void TstFeedPublisher::refusedRowLeavesNothing()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, employer);
    const QTemporaryDir dir;
    const World world(1);
    const SigningKey signer = testKey();
    {
        auto publisher = FeedPublisher::open(dir.filePath(u"f"_s), signer, optionsAt(kNow));
        VERIFY_OK(publisher);
        for (const std::string_view type : {"employer", "station"}) {
            for (const auto &[k, row] : world.rows(*recordType(type)))
                VERIFY_OK((*publisher)->add(row));
        }
        RecordBatch bad(*recordType("station"));
        bad.ops.push_back(RecordOp::Upsert);
        bad.versions.push_back(0);
        bad.lines.push_back(1);
        bad.keys.append(key.toStdString());
        bad.fields[0].texts.append(employer.toStdString());
        bad.fields[1].texts.append(name.toStdString());
        bad.fields[2].texts.appendNull();
        const auto added = (*publisher)->add(bad);
        QVERIFY(!added);
        QCOMPARE(added.failure().code, Failure::Code::Malformed);
        QVERIFY2(added.failure().where.contains(u"station"_s), qPrintable(added.failure().where));
    }
    QCOMPARE(treeOf(dir.filePath(u"f"_s)).size(), 0);
}

void TstFeedPublisher::typesOutOfOrderAreRefused()
{
    const QTemporaryDir dir;
    const World world(1);
    const SigningKey key = testKey();
    auto publisher = FeedPublisher::open(dir.filePath(u"f"_s), key, optionsAt(kNow));
    VERIFY_OK(publisher);
    VERIFY_OK((*publisher)->add(world.rows(*recordType("person")).begin()->second));
    QVERIFY(!(*publisher)->add(world.rows(*recordType("employer")).begin()->second));
}

void TstFeedPublisher::sealedTypesAreLeftOutWithoutDevices()
{
    const QTemporaryDir dir;
    const auto result = publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow));
    VERIFY_OK(result);
    QCOMPARE(result->sealedSkipped, 40);
    QVERIFY(!result->rows.contains(u"person_id"_s));
}

void TstFeedPublisher::sealedTypesAreReadByTheirDeviceOnly()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"f"_s);
    World world(1);
    PublishOptions options = optionsAt(kNow);
    const SigningKey device = testKey(7);
    options.sealTo = {device.publicKey()};
    VERIFY_OK(publish(world, folder, testKey(), options));
    world.renew(*recordType("person_id"), keyOf("person_id", 3));
    options.nowMs += kDayMs;
    const auto delta = publish(world, folder, testKey(), options);
    VERIFY_OK(delta);
    QCOMPARE(delta->rows.value(u"person_id"_s).upserts, 1);
    const auto closed = verify(folder, trustOf(testKey()), options.nowMs);
    VERIFY_OK(closed);
    QVERIFY(closed->sealedRows > 0);
    QVERIFY(!closed->rows.contains(u"person_id"_s));

    const QByteArray wrapped = fileBytes(folder + u"/keys/"_s + QString::fromLatin1(closed->plan.head.keys) + u".json"_s);
    const auto none = readWrappedKeys(wrapped, testKey(8), {});
    VERIFY_OK(none);
    QVERIFY(none->empty());
    const auto keys = readWrappedKeys(wrapped, device, {});
    VERIFY_OK(keys);
    QVERIFY(!keys->empty());
    auto source = openFeedSource(folder);
    Job job;
    const auto open = verifyFeed(**source, trustOf(testKey()), options.nowMs, job, &*keys);
    VERIFY_OK(open);
    QCOMPARE(open->rows.value(u"person_id"_s), 40);
    QCOMPARE(open->sealedRows, 0);
    for (const QByteArray &bytes : treeOf(folder))
        QVERIFY(!bytes.contains("id_type"));
}

void TstFeedPublisher::newEpochIsAFullSnapshot()
{
    const QTemporaryDir dir;
    const World world(1);
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    const auto first = headOfDocument(fileBytes(dir.filePath(u"f/head"_s)));
    PublishOptions options = optionsAt(kNow + kDayMs);
    options.newEpoch = true;
    const auto restored = publish(world, dir.filePath(u"f"_s), testKey(), options);
    VERIFY_OK(restored);
    QCOMPARE(restored->kind, PublishResult::Kind::Snapshot);
    const auto head = headOfDocument(fileBytes(dir.filePath(u"f/head"_s)));
    VERIFY_OK(head);
    QCOMPARE(head->version, 2);
    QVERIFY(head->epoch != first->epoch);
    QCOMPARE(head->feedId, first->feedId);
    QVERIFY(head->deltas.isEmpty());
    VERIFY_OK(verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow + kDayMs));
}

void TstFeedPublisher::staleObjectsAreSwept()
{
    const QTemporaryDir dir;
    World world(1, 20);
    qsizetype most = 0;
    for (int day = 0; day < 14; ++day) {
        for (const RecordType &type : recordTypes())
            world.renew(type, keyOf(type.name, day % 20));
        VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), optionsAt(kNow + day * kDayMs)));
        most = qMax(most, treeOf(dir.filePath(u"f"_s)).size());
    }
    QVERIFY2(most < 600, QByteArray::number(most).constData());
    VERIFY_OK(verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow + 14 * kDayMs));
}

QTEST_GUILESS_MAIN(TstFeedPublisher)
#include "tst_feed_publisher.moc"
