// Sealed ID numbers through a store's life: with an open vault they are there, encrypted; with a closed one they are
// skipped and counted; what was missed is fetched when the vault opens.
#include "models/core/clock.h"
#include "models/feed/feed_sync.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builder.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/vault_index.h"
#include "models/store/work_store.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

const SigningKey kDevice = testKey(7);
constexpr int kRows = 40;

/// A desk whose vault is opened and closed by a flag.
class Desk {
public:
    explicit Desk(const QString &path)
        : m_key(SecretKey::random()), m_folder(StoreFolder::open(path, StoreFolder::Access::Writer).value()),
          m_work(WorkStore::open(*m_folder).value())
    {
    }
    Result<SyncResult> sync(const QString &feed, bool open, qint64 nowMs, const SigningKey &device = kDevice)
    {
        const FixedClock clock(nowMs);
        const SyncTables none{[] { return std::vector<std::unique_ptr<TableBuilder>>(); },
                              [](qint64) { return std::vector<std::unique_ptr<ColumnPatcher>>(); }};
        SyncRequest request{feed, testKey().publicKey()};
        request.sealed = [&](const FeedHead &) -> Result<std::optional<SealedAccess>> {
            if (!open)
                return std::optional<SealedAccess>();
            return std::optional(SealedAccess{device.clone(), IdSealer(m_key)});
        };
        Job job;
        return FeedSync(*m_folder, *m_work, clock, none).run(request, job);
    }
    /// Number in clear by record key, through the vault; empty where a row is not what the vault stored.
    QMap<QString, QString> numbers()
    {
        QMap<QString, QString> all;
        const auto store = FeedStore::open(*m_folder).value();
        const IdSealer sealer(m_key);
        const Ordinal end = store->reader().capacity("person_id").value();
        for (Ordinal row = 0; row < end; ++row) {
            const auto read = store->reader().readRow("person_id", row);
            if (!read)
                continue;
            const QString person = store->reader().keyOf("person", read->ref("person")).value();
            const auto number = sealer.open(person.toStdString(), read->text("number").toStdString());
            all.insert(read->key, number ? *number : QString());
        }
        return all;
    }
    qsizetype holders(const QString &number)
    {
        const auto store = FeedStore::open(*m_folder).value();
        return qsizetype(personsByNumber(store->connection(), IdSealer(m_key).numberTerm(number), 100).value().size());
    }

private:
    SecretKey m_key;
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<WorkStore> m_work;
};

QMap<QString, QString> numbersOf(const World &world)
{
    QMap<QString, QString> all;
    for (const auto &[key, row] : world.rows(*recordType("person_id"))) {
        const std::string_view number = row.fields[2].texts.at(0);
        all.insert(QString::fromStdString(key), QString::fromUtf8(number.data(), qsizetype(number.size())));
    }
    return all;
}

PublishOptions sealedAt(qint64 nowMs)
{
    PublishOptions options = optionsAt(nowMs);
    options.sealTo = {kDevice.publicKey()};
    return options;
}

} // namespace

class TstFeedSealed final : public QObject {
    Q_OBJECT
private slots:
    void openVaultStoresNumbersEncrypted();
    void sealedToOthersIsSkipped();
    void openedLaterFetchesWhatWasSkipped();
    void deltasReachTheIndex();
    void closedDuringADeltaCatchesUpAfterwards();
};

void TstFeedSealed::openVaultStoresNumbersEncrypted()
{
    const QTemporaryDir dir;
    const World world(1, kRows);
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), sealedAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    const auto result = desk.sync(dir.filePath(u"f"_s), true, kNow);
    VERIFY_OK(result);
    QCOMPARE(result->sealedRows, 0);
    QCOMPARE(desk.numbers(), numbersOf(world));
    for (const QString &number : numbersOf(world))
        QVERIFY(desk.holders(number) >= 1);
    for (const QByteArray &bytes : treeOf(dir.filePath(u"s"_s))) {
        for (const QString &number : numbersOf(world))
            QVERIFY(number.size() < 8 || !bytes.contains(number.toUtf8()));
    }
}

void TstFeedSealed::sealedToOthersIsSkipped()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1, kRows), dir.filePath(u"f"_s), testKey(), sealedAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    const auto result = desk.sync(dir.filePath(u"f"_s), true, kNow, testKey(8));
    VERIFY_OK(result);
    QCOMPARE(result->sealedRows, kRows);
    QVERIFY(desk.numbers().isEmpty());
}

void TstFeedSealed::openedLaterFetchesWhatWasSkipped()
{
    const QTemporaryDir dir;
    const World world(1, kRows);
    VERIFY_OK(publish(world, dir.filePath(u"f"_s), testKey(), sealedAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    const auto closed = desk.sync(dir.filePath(u"f"_s), false, kNow);
    VERIFY_OK(closed);
    QCOMPARE(closed->sealedRows, kRows);
    const auto open = desk.sync(dir.filePath(u"f"_s), true, kNow);
    VERIFY_OK(open);
    QCOMPARE(open->kind, FeedPlan::Kind::Snapshot);
    QCOMPARE(desk.numbers(), numbersOf(world));
    const auto again = desk.sync(dir.filePath(u"f"_s), true, kNow);
    VERIFY_OK(again);
    QCOMPARE(again->kind, FeedPlan::Kind::UpToDate);
}

void TstFeedSealed::deltasReachTheIndex()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1, kRows);
    VERIFY_OK(publish(world, feed, testKey(), sealedAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(feed, true, kNow));
    const QMap<QString, QString> before = numbersOf(world);
    const QString changed = QString::fromStdString(keyOf("person_id", 3));
    world.renew(*recordType("person_id"), keyOf("person_id", 3));
    world.renew(*recordType("person_id"), keyOf("person_id", kRows)); // a new one
    world.remove(*recordType("person_id"), keyOf("person_id", 5));
    VERIFY_OK(publish(world, feed, testKey(), sealedAt(kNow + kDayMs)));
    const auto delta = desk.sync(feed, true, kNow + kDayMs);
    VERIFY_OK(delta);
    QCOMPARE(delta->kind, FeedPlan::Kind::Delta);
    QCOMPARE(desk.numbers(), numbersOf(world));
    QVERIFY(desk.holders(numbersOf(world).value(changed)) >= 1);
    if (!numbersOf(world).values().contains(before.value(changed)))
        QCOMPARE(desk.holders(before.value(changed)), 0);
}

void TstFeedSealed::closedDuringADeltaCatchesUpAfterwards()
{
    const QTemporaryDir dir;
    const QString feed = dir.filePath(u"f"_s);
    World world(1, kRows);
    VERIFY_OK(publish(world, feed, testKey(), sealedAt(kNow)));
    Desk desk(dir.filePath(u"s"_s));
    VERIFY_OK(desk.sync(feed, true, kNow));
    world.renew(*recordType("person_id"), keyOf("person_id", 3));
    world.remove(*recordType("person_id"), keyOf("person_id", 5));
    VERIFY_OK(publish(world, feed, testKey(), sealedAt(kNow + kDayMs)));
    const auto closed = desk.sync(feed, false, kNow + kDayMs);
    VERIFY_OK(closed);
    QCOMPARE(closed->kind, FeedPlan::Kind::Delta);
    QCOMPARE(closed->sealedRows, 2);
    QVERIFY(desk.numbers() != numbersOf(world));
    const auto open = desk.sync(feed, true, kNow + kDayMs);
    VERIFY_OK(open);
    QCOMPARE(open->kind, FeedPlan::Kind::Snapshot);
    QCOMPARE(desk.numbers(), numbersOf(world));
}

QTEST_GUILESS_MAIN(TstFeedSealed)
#include "tst_feed_sealed.moc"
