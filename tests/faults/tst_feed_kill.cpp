// kill -9 in every phase of a sync, by snapshot and by delta: afterwards the store holds the old state or the new one,
// never a mix, leftovers are swept at the next start, and the next sync ends right.
#include "models/core/clock.h"
#include "models/feed/feed_sync.h"
#include "models/store/delta_writer.h"
#include "models/store/derive/table_builder.h"
#include "models/store/derive/table_builders.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundsPerPhase = 5;
constexpr int kRandomRounds = 20;

/// Rows and sums of every type with the seq they belong to; empty without data.
QMap<QString, qint64> stateOf(const QString &store)
{
    QMap<QString, qint64> state;
    auto folder = StoreFolder::open(store, StoreFolder::Access::Writer);
    if (!folder)
        return {{u"store cannot be opened"_s, 0}};
    auto feed = FeedStore::open(**folder);
    if (!feed)
        return feed.failure().code == Failure::Code::NotFound ? state : QMap<QString, qint64>{{u"damaged"_s, 0}};
    state.insert(u"seq"_s, (*feed)->meta().seq);
    const auto totals = (*feed)->totals();
    for (const TypeTotal &total : *totals)
        state.insert(QString::fromStdString(total.type) + u' ' + QString::fromLatin1(total.sum.toHex()), total.rows);
    // What is summed must also be there.
    for (const TypeTotal &total : *totals)
        state.insert(QString::fromStdString(total.type) + u" rows"_s, (*feed)->reader().count(total.type).value());
    return state;
}

Result<SyncResult> syncNow(const QString &store, const QString &feed, qint64 nowMs, Job &job)
{
    auto folder = StoreFolder::open(store, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    auto work = WorkStore::open(**folder);
    if (!work)
        return work.failure();
    const FixedClock clock(nowMs);
    return FeedSync(**folder, **work, clock, {makeTableBuilders, makeColumnPatchers}).run({feed, testKey().publicKey(), nullptr}, job);
}

/// Runs a sync in a child that kills itself when the phase is reported (or is killed after `microseconds`). True where it
/// died of that.
bool killedSync(const QString &store, const QString &feed, qint64 nowMs, const QString &phase, useconds_t microseconds)
{
    const pid_t child = ::fork();
    if (child == 0) {
        Job job([&phase](const JobProgress &progress) {
            if (progress.phase == phase)
                ::raise(SIGKILL);
        });
        ::_exit(syncNow(store, feed, nowMs, job).ok() ? 0 : 1);
    }
    if (phase.isEmpty()) {
        ::usleep(microseconds);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

class TstFeedKill final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void snapshotIsAllOrNothing_data();
    void snapshotIsAllOrNothing();
    void deltaIsAllOrNothing_data();
    void deltaIsAllOrNothing();

private:
    void run(bool delta);
    QTemporaryDir m_dir;
    QString m_first;  ///< the feed at version 1
    QString m_second; ///< the feed at version 2
    QMap<QString, qint64> m_firstState;
    QMap<QString, qint64> m_secondState;
    qint64 m_usualUs = 0;
    Random m_random{17};
};

void TstFeedKill::initTestCase()
{
    World world(1, 60);
    // Random JSON is no rule set, rate or plan, which the tables would say: types that carry such are left out.
    static constexpr std::string_view kKept[] = {"employer", "station", "person", "employment", "conduct_window", "courier_star",
                                                 "complaint", "seller", "indicator_month", "seller_star", "operator"};
    for (const RecordType &type : recordTypes()) {
        for (int i = 0; i < 60 && std::ranges::find(kKept, type.name) == std::end(kKept); ++i)
            world.remove(type, keyOf(type.name, i));
    }
    m_first = m_dir.filePath(u"f1"_s);
    m_second = m_dir.filePath(u"f2"_s);
    VERIFY_OK(publish(world, m_first, testKey(), optionsAt(kNow)));
    QVERIFY(writeTree(m_second, treeOf(m_first)));
    for (const std::string_view name : {"person", "courier_star", "conduct_window", "seller", "operator"}) {
        for (int i = 0; i < 10; ++i)
            world.renew(*recordType(name), keyOf(name, i * 5));
    }
    VERIFY_OK(publish(world, m_second, testKey(), optionsAt(kNow + kDayMs)));
    Job job;
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(syncNow(m_dir.filePath(u"s"_s), m_first, kNow + kDayMs, job));
    m_usualUs = timer.nsecsElapsed() / 1000;
    m_firstState = stateOf(m_dir.filePath(u"s"_s));
    VERIFY_OK(syncNow(m_dir.filePath(u"s"_s), m_second, kNow + kDayMs, job));
    m_secondState = stateOf(m_dir.filePath(u"s"_s));
    QCOMPARE(m_firstState.value(u"seq"_s), 1);
    QCOMPARE(m_secondState.value(u"seq"_s), 2);
}

void TstFeedKill::snapshotIsAllOrNothing_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"verify", "insert", "columns", "check", "sync", "switch", "switched", "work"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
    QTest::newRow("at any time") << QString();
}

void TstFeedKill::deltaIsAllOrNothing_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"verify", "insert", "columns", "check", "commit", "committed", "work"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
    QTest::newRow("at any time") << QString();
}

void TstFeedKill::run(bool delta)
{
    QFETCH(QString, phase);
    const QMap<QString, qint64> old = delta ? m_firstState : QMap<QString, qint64>();
    int oldSeen = 0;
    int newSeen = 0;
    const int rounds = phase.isEmpty() ? kRandomRounds : kRoundsPerPhase;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir dir;
        const QString store = dir.filePath(u"s"_s);
        Job job;
        if (delta)
            VERIFY_OK(syncNow(store, m_first, kNow + kDayMs, job));
        const auto wait = useconds_t(between(m_random, 0, m_usualUs));
        const bool killed = killedSync(store, m_second, kNow + kDayMs, phase, wait);
        QVERIFY2(killed || phase.isEmpty(), "the phase was never reported");
        const auto after = stateOf(store);
        if (after == old)
            ++oldSeen;
        else if (after == m_secondState)
            ++newSeen;
        else
            QFAIL(qPrintable(u"a mix: "_s + after.keys().join(u' ')));
        VERIFY_OK(syncNow(store, m_second, kNow + kDayMs, job));
        QCOMPARE(stateOf(store), m_secondState);
        const QStringList left = QDir(store).entryList({u"gen-*.db"_s, u"*.tmp"_s, u"*.new"_s}, QDir::Files);
        QVERIFY2(left.size() <= 2, qPrintable(left.join(u' '))); // the current generation, and the one before it
    }
    qInfo("%s, %s: %d kills, %d old state, %d new state", delta ? "delta" : "snapshot", phase.isEmpty() ? "at any time" : qPrintable(phase),
          rounds, oldSeen, newSeen);
}

void TstFeedKill::snapshotIsAllOrNothing()
{
    run(false);
}

void TstFeedKill::deltaIsAllOrNothing()
{
    run(true);
}

QTEST_GUILESS_MAIN(TstFeedKill)
#include "tst_feed_kill.moc"
