/// A publication that brings changes instead of the whole state: what it does not name stays, with the version it had.
#include "feed_fixture.h"


#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Only the sellers' first row, changed.
Result<PublishResult> publishChange(const World &world, const QString &folder, PublishOptions options)
{
    options.keepOthers = true;
    auto publisher = FeedPublisher::open(folder, testKey(), options);
    if (!publisher)
        return publisher.failure();
    const RecordType &seller = *recordType("seller");
    RecordBatch batch(seller);
    appendRow(batch, world.rows(seller).begin()->second, 0);
    if (auto added = (*publisher)->add(batch); !added)
        return added.failure();
    return (*publisher)->finish();
}

} // namespace

class TstFeedChanges : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotNamedStays();
    void nothingChangedMakesNoVersion();
    void aNewEpochKeepsVersions();
    void wholeStatesStillDelete();
};

void TstFeedChanges::whatIsNotNamedStays()
{
    QTemporaryDir folder;
    World world(1);
    VERIFY_OK(publish(world, folder.filePath(u"feed"_s), testKey(), optionsAt(kNow)));
    world.renew(*recordType("seller"), world.rows(*recordType("seller")).begin()->first);
    const auto changed = publishChange(world, folder.filePath(u"feed"_s), optionsAt(kNow + 1000));
    VERIFY_OK(changed);
    QCOMPARE(changed->kind, PublishResult::Kind::Delta);
    QCOMPARE(changed->rows.size(), 1);
    QCOMPARE(changed->rows[u"seller"_s].upserts, 1);
    QCOMPARE(changed->rows[u"seller"_s].deletes, 0);
    // verify() adds up every type against its manifest.
    const auto report = verify(folder.filePath(u"feed"_s), trustOf(testKey()), kNow + 1000);
    VERIFY_OK(report);
    for (const RecordType &type : recordTypes()) {
        if (!type.sealed)
            QCOMPARE(report->rows[QString::fromUtf8(type.name.data(), qsizetype(type.name.size()))], world.size(type));
    }
}

void TstFeedChanges::nothingChangedMakesNoVersion()
{
    QTemporaryDir folder;
    const World world(1);
    VERIFY_OK(publish(world, folder.filePath(u"feed"_s), testKey(), optionsAt(kNow)));
    const auto changed = publishChange(world, folder.filePath(u"feed"_s), optionsAt(kNow + 1000));
    VERIFY_OK(changed);
    QCOMPARE(changed->kind, PublishResult::Kind::Nothing);
}

void TstFeedChanges::aNewEpochKeepsVersions()
{
    QTemporaryDir folder;
    const World world(1);
    VERIFY_OK(publish(world, folder.filePath(u"feed"_s), testKey(), optionsAt(kNow)));
    const auto before = verify(folder.filePath(u"feed"_s), trustOf(testKey()), kNow);
    VERIFY_OK(before);
    PublishOptions options = optionsAt(kNow + 1000);
    options.newEpoch = true;
    const auto restored = publishChange(world, folder.filePath(u"feed"_s), options);
    VERIFY_OK(restored);
    QCOMPARE(restored->kind, PublishResult::Kind::Snapshot);
    const auto after = verify(folder.filePath(u"feed"_s), trustOf(testKey()), kNow + 1000);
    VERIFY_OK(after);
    QVERIFY(after->plan.head.epoch != before->plan.head.epoch);
    // The same rows in the same versions give the same sums: decisions made on them still stand on them.
    const auto sums = [](const FeedReport &report) {
        QMap<QString, QString> list;
        for (const FeedTypeState &state : report.plan.manifests.back().types)
            list.insert(state.type, state.sumAfter);
        return list;
    };
    QCOMPARE(sums(*after), sums(*before));
}

void TstFeedChanges::wholeStatesStillDelete()
{
    QTemporaryDir folder;
    World world(1);
    VERIFY_OK(publish(world, folder.filePath(u"feed"_s), testKey(), optionsAt(kNow)));
    const RecordType &note = *recordType("feedback_note");
    world.remove(note, world.rows(note).begin()->first);
    const auto changed = publish(world, folder.filePath(u"feed"_s), testKey(), optionsAt(kNow + 1000));
    VERIFY_OK(changed);
    QCOMPARE(changed->rows[u"feedback_note"_s].deletes, 1);
}

QTEST_GUILESS_MAIN(TstFeedChanges)
#include "tst_feed_changes.moc"
