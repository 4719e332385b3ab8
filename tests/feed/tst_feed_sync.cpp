// A store follows a feed: snapshot, deltas, nothing new, refusals that leave the data as it was.
#include "models/core/clock.h"
#include "models/feed/feed_sync.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builder.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

SyncTables noTables()
{
    return {[] { return std::vector<std::unique_ptr<TableBuilder>>(); }, [](qint64) { return std::vector<std::unique_ptr<ColumnPatcher>>(); }};
}

/// One desk: store folder, work database, clock.
class Desk {
public:
    explicit Desk(const QString &path) : m_clock(kNow)
    {
        m_folder = StoreFolder::open(path, StoreFolder::Access::Writer).value();
        m_work = WorkStore::open(*m_folder).value();
    }
    Result<SyncResult> sync(const QString &source, std::optional<PublicKey> trust, qint64 nowMs, Job *job = nullptr)
    {
        m_clock.set(nowMs);
        Job own;
        return FeedSync(*m_folder, *m_work, m_clock, noTables()).run({source, trust, nullptr}, job ? *job : own);
    }
    WorkStore &work() { return *m_work; }

    /// Live keys and versions of all types: equal snapshots of it mean equal data.
    QMap<QString, qint64> state()
    {
        QMap<QString, qint64> rows;
        auto store = FeedStore::open(*m_folder);
        if (!store)
            return rows;
        rows.insert(u"seq"_s, (*store)->meta().seq);
        const auto totals = (*store)->totals();
        for (const TypeTotal &total : *totals)
            rows.insert(QString::fromStdString(total.type) + u' ' + QString::fromLatin1(total.sum.toHex()), total.rows);
        return rows;
    }
    bool holds(const World &world)
    {
        auto store = FeedStore::open(*m_folder);
        if (!store)
            return false;
        for (const RecordType &type : recordTypes()) {
            if (type.sealed)
                continue;
            for (const auto &[key, row] : world.rows(type)) {
                const auto ordinal = (*store)->reader().find(type.name, key);
                if (!ordinal || *ordinal == kNoOrdinal || !sameValues((*store)->reader(), row, *ordinal))
                    return false;
            }
            if ((*store)->reader().count(type.name).value() != world.size(type))
                return false;
        }
        return true;
    }

private:
    static bool sameValues(FeedReader &reader, const RecordBatch &row, Ordinal ordinal)
    {
        const auto read = reader.readRow(row.type().name, ordinal);
        for (size_t i = 0; read && i < row.fields.size(); ++i) {
            const FieldSpec &field = row.type().fields[i];
            const TextColumn &texts = row.fields[i].texts;
            if (field.kind == FieldKind::Ref) {
                const QString key = texts.isNull(0) ? QString() : QString::fromUtf8(texts.at(0).data(), qsizetype(texts.at(0).size()));
                const Ordinal target = read->ref(field.column);
                if (texts.isNull(0) ? target != kNoOrdinal : reader.keyOf(field.target, target).value() != key)
                    return false;
            } else if (isTextKind(field.kind)) {
                if (texts.isNull(0) != read->textNull[i] || (!texts.isNull(0) && read->texts[i] != texts.at(0)))
                    return false;
            } else if (read->ints[i] != row.fields[i].ints[0]) {
                return false;
            }
        }
        return read.ok();
    }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<WorkStore> m_work;
    FixedClock m_clock;
};

void changeSome(World &world, Random &random)
{
    for (const std::string_view name : {"person", "claim", "ack", "tracking_event"}) {
        for (int i = 0; i < 4; ++i)
            world.renew(*recordType(name), keyOf(name, int(between(random, 0, 60))));
    }
    world.remove(*recordType("ack"), keyOf("ack", int(between(random, 0, 39))));
}

} // namespace

class TstFeedSync final : public QObject {
    Q_OBJECT
private slots:
    void firstSyncNeedsKeyAndSource();
    void snapshotThenDeltasFollowTheFeed();
    void newDeskTakesSnapshotAndDeltasInOnePass();
    void sourceAndKeyAreRemembered();
    void nothingNewChangesNothing();
    void otherKeyIsRefused();
    void olderHeadIsRefused();
    void otherFeedIsRefused();
    void changedPartLeavesTheData();
    void missingPartLeavesTheData();
    void cancelLeavesTheData();
    void newEpochIsASnapshotAgain();
    void sealedRowsAreSkippedAndCounted();
};

void TstFeedSync::firstSyncNeedsKeyAndSource()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    const auto noKey = desk.sync(dir.filePath(u"f"_s), std::nullopt, kNow);
    QVERIFY(!noKey);
    QCOMPARE(noKey.failure().code, Failure::Code::Usage);
    const auto noSource = desk.sync({}, testKey().publicKey(), kNow);
    QVERIFY(!noSource);
    QCOMPARE(noSource.failure().code, Failure::Code::Usage);
    QVERIFY(desk.state().isEmpty());
}

void TstFeedSync::snapshotThenDeltasFollowTheFeed()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1);
    Random random(3);
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow)));
    const auto first = desk.sync(feed, testKey().publicKey(), kNow);
    VERIFY_OK(first);
    QCOMPARE(first->kind, FeedPlan::Kind::Snapshot);
    QVERIFY(desk.holds(world));
    for (int day = 1; day <= 6; ++day) {
        changeSome(world, random);
        VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow + day * kDayMs)));
        if (day % 3 == 1)
            continue; // two publications in one sync now and then
        const auto next = desk.sync(feed, std::nullopt, kNow + day * kDayMs);
        VERIFY_OK(next);
        QCOMPARE(next->kind, FeedPlan::Kind::Delta);
        QCOMPARE(next->toSeq, day + 1);
        QVERIFY(desk.holds(world));
    }
}

void TstFeedSync::newDeskTakesSnapshotAndDeltasInOnePass()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1);
    Random random(4);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow)));
    Desk follower(dir.filePath(u"a"_s));
    VERIFY_OK(follower.sync(feed, testKey().publicKey(), kNow));
    for (int day = 1; day <= 3; ++day) {
        changeSome(world, random);
        VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow + day * kDayMs)));
    }
    VERIFY_OK(follower.sync(feed, {}, kNow + 3 * kDayMs));
    Desk late(dir.filePath(u"b"_s));
    const auto result = late.sync(feed, testKey().publicKey(), kNow + 3 * kDayMs);
    VERIFY_OK(result);
    QCOMPARE(result->kind, FeedPlan::Kind::Snapshot);
    QCOMPARE(result->toSeq, 4);
    QVERIFY(late.holds(world));
    QCOMPARE(late.state(), follower.state());
}

void TstFeedSync::sourceAndKeyAreRemembered()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(dir.filePath(u"f"_s), testKey().publicKey(), kNow));
    VERIFY_OK(desk.sync({}, std::nullopt, kNow));
}

void TstFeedSync::nothingNewChangesNothing()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(dir.filePath(u"f"_s), testKey().publicKey(), kNow));
    const auto before = desk.state();
    const auto again = desk.sync({}, std::nullopt, kNow + kDayMs);
    VERIFY_OK(again);
    QCOMPARE(again->kind, FeedPlan::Kind::UpToDate);
    QCOMPARE(desk.state(), before);
}

void TstFeedSync::otherKeyIsRefused()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    const auto wrong = desk.sync(dir.filePath(u"f"_s), testKey(9).publicKey(), kNow);
    QVERIFY(!wrong);
    QCOMPARE(wrong.failure().code, Failure::Code::Unverified);
    QVERIFY(desk.state().isEmpty());
    VERIFY_OK(desk.sync(dir.filePath(u"f"_s), testKey().publicKey(), kNow));
    const auto later = desk.sync({}, testKey(9).publicKey(), kNow);
    QVERIFY(!later);
    QCOMPARE(later.failure().code, Failure::Code::Unverified);
}

void TstFeedSync::olderHeadIsRefused()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1);
    Random random(5);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow)));
    const auto old = treeOf(feed);
    changeSome(world, random);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow + kDayMs)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(feed, testKey().publicKey(), kNow + kDayMs));
    const auto before = desk.state();
    QVERIFY(writeTree(feed, old));
    const auto replay = desk.sync({}, std::nullopt, kNow + kDayMs);
    QVERIFY(!replay);
    QCOMPARE(replay.failure().code, Failure::Code::Unverified);
    QCOMPARE(desk.state(), before);
}

void TstFeedSync::otherFeedIsRefused()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1), dir.filePath(u"a"_s), testKey(), optionsAt(kNow)));
    VERIFY_OK(publish(World(2), dir.filePath(u"b"_s), testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(dir.filePath(u"a"_s), testKey().publicKey(), kNow));
    const auto before = desk.state();
    const auto other = desk.sync(dir.filePath(u"b"_s), std::nullopt, kNow);
    QVERIFY(!other);
    QCOMPARE(other.failure().code, Failure::Code::Unverified);
    QCOMPARE(desk.state(), before);
}

void TstFeedSync::changedPartLeavesTheData()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1);
    Random random(6);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(feed, testKey().publicKey(), kNow));
    const auto before = desk.state();
    const auto old = treeOf(feed);
    changeSome(world, random);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow + kDayMs)));
    const auto good = treeOf(feed);
    int tried = 0;
    for (auto file = good.begin(); file != good.end(); ++file) {
        if (!file.key().startsWith(u"parts/"_s) || old.contains(file.key()))
            continue;
        QByteArray bad = file.value();
        bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
        QVERIFY(writeFile(feed + u'/' + file.key(), bad));
        const auto refused = desk.sync({}, std::nullopt, kNow + kDayMs);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::Unverified);
        QCOMPARE(desk.state(), before);
        QVERIFY(writeFile(feed + u'/' + file.key(), file.value()));
        ++tried;
    }
    QVERIFY(tried >= 3);
    VERIFY_OK(desk.sync({}, std::nullopt, kNow + kDayMs));
    QVERIFY(desk.holds(world));
}

void TstFeedSync::missingPartLeavesTheData()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    VERIFY_OK(publish(World(1), feed, testKey(), optionsAt(kNow)));
    const auto tree = treeOf(feed);
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (file.key().startsWith(u"parts/"_s)) {
            QVERIFY(QFile::remove(feed + u'/' + file.key()));
            break;
        }
    }
    Desk desk(dir.filePath(u"s"_s));
    const auto refused = desk.sync(feed, testKey().publicKey(), kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, Failure::Code::Malformed);
    QVERIFY(desk.state().isEmpty());
}

void TstFeedSync::cancelLeavesTheData()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    VERIFY_OK(publish(World(1), feed, testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    for (const QString &phase : {u"verify"_s, u"insert"_s}) {
        Job *running = nullptr;
        Job job([&](const JobProgress &progress) {
            if (progress.phase == phase)
                running->cancel();
        });
        running = &job;
        const auto stopped = desk.sync(feed, testKey().publicKey(), kNow, &job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.failure().code, Failure::Code::Cancelled);
        QVERIFY(desk.state().isEmpty());
    }
    VERIFY_OK(desk.sync(feed, testKey().publicKey(), kNow));
}

void TstFeedSync::newEpochIsASnapshotAgain()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    const World world(1);
    VERIFY_OK(publish(world, feed, testKey(), optionsAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(feed, testKey().publicKey(), kNow));
    PublishOptions options = optionsAt(kNow + kDayMs);
    options.newEpoch = true;
    VERIFY_OK(publish(world, feed, testKey(), options));
    const auto result = desk.sync({}, std::nullopt, kNow + kDayMs);
    VERIFY_OK(result);
    QCOMPARE(result->kind, FeedPlan::Kind::Snapshot);
    QVERIFY(result->epochChanged);
    QVERIFY(desk.holds(world));
}

void TstFeedSync::sealedRowsAreSkippedAndCounted()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    PublishOptions options = optionsAt(kNow);
    options.sealTo = {testKey(7).publicKey()};
    const World world(1);
    VERIFY_OK(publish(world, feed, testKey(), options));
    Desk desk(dir.filePath(u"s"_s));
    const auto result = desk.sync(feed, testKey().publicKey(), kNow);
    VERIFY_OK(result);
    QCOMPARE(result->sealedRows, 40);
    QVERIFY(desk.holds(world));
}

QTEST_GUILESS_MAIN(TstFeedSync)
#include "tst_feed_sync.moc"
