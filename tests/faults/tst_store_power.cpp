/// Power cuts, simulated: an acknowledged decision survives every one, a delta is there whole or not at all.
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "models/store/sql_connection.h"
#include "models/store/work_store.h"
#include "tests/faults/fault_vfs.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <set>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr int kRuns = 100;
constexpr int kControlRuns = 40;
constexpr qint64 kNow = 1'700'000'000'000;
constexpr int kPeople = 400;

enum class Outcome { Sound, Lost, Damaged };

Decision decision(int number)
{
    Decision d;
    d.id = QStringLiteral("d%1").arg(number);
    d.kind = d.recordType = QStringLiteral("claim");
    d.record = QStringLiteral("c%1").arg(number);
    d.action = QStringLiteral("approve");
    d.actor = QStringLiteral("wang");
    d.note = QString(number % 7 * 300, QLatin1Char('n'));
    d.decidedAtMs = kNow;
    return d;
}

/// Decides until the power goes; returns the numbers that were reported as stored.
std::set<int> decideUntilTheCut(const StoreFolder &folder)
{
    std::set<int> acknowledged;
    auto work = WorkStore::open(folder);
    for (int number = 0; work && number < 150 && !FaultVfs::instance().dead; ++number) {
        if ((*work)->storeHeld(decision(number), {kNow}))
            acknowledged.insert(number);
    }
    return acknowledged;
}

Outcome judge(const StoreFolder &folder, const std::set<int> &acknowledged)
{
    auto work = WorkStore::open(folder);
    if (!work || !(*work)->check(true) || !(*work)->verifyAudit())
        return Outcome::Damaged;
    auto open = (*work)->openEntries();
    if (!open || (*work)->auditHead()->count != qint64(open->size()))
        return Outcome::Damaged;
    for (const int number : acknowledged) {
        if (!(*work)->entry(decision(number).id))
            return Outcome::Lost;
    }
    return Outcome::Sound;
}

Outcome cutDuringDecisions(quint32 seed, Synchronous synchronous)
{
    QTemporaryDir dir(fastFolder());
    auto folder = std::move(StoreFolder::open(dir.filePath(QStringLiteral("s")), StoreFolder::Access::Writer)).value();
    (void)WorkStore::open(*folder);
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(seed, synchronous);
    vfs.cutAt = 10 + int(seed * 7919u % (seed % 3 ? 400u : 3000u)); // every third run reaches checkpoints
    const std::set<int> acknowledged = decideUntilTheCut(*folder);
    vfs.materialise();
    vfs.uninstall();
    return judge(*folder, acknowledged);
}

RecordBatch people(qint64 version)
{
    RecordBatch batch(*recordType("person"));
    for (int n = 0; n < kPeople; ++n) {
        batch.ops.push_back(RecordOp::Upsert);
        batch.keys.append("p" + std::to_string(1000 + n));
        batch.versions.push_back(version);
        for (BatchField &field : batch.fields) {
            field.texts.append("name in version " + std::to_string(version));
            field.ints.push_back(version);
        }
    }
    return batch;
}

bool applyDelta(StoreFolder &folder, qint64 version)
{
    Job job;
    auto writer = DeltaWriter::begin(folder, {}, job);
    RecordBatch batch = people(version);
    return writer && (*writer)->add(batch) && (*writer)->finish(totalsOf({&batch}), metaOf(version))
        && (*writer)->commit();
}

/// Every row must be of the version the meta data name.
Outcome judgeFeed(const StoreFolder &folder, qint64 acknowledged)
{
    auto store = FeedStore::open(folder);
    if (!store || !(*store)->check(true))
        return Outcome::Damaged;
    RecordBatch batch(*recordType("person"));
    std::vector<Ordinal> ordinals;
    Ordinal next = 0;
    if (!(*store)->reader().scan(0, kPeople + 1, batch, &ordinals, &next) || batch.rows() != kPeople)
        return Outcome::Damaged;
    const qint64 seq = (*store)->meta().seq;
    for (const qint64 version : batch.versions) {
        if (version != seq)
            return Outcome::Damaged;
    }
    return seq < acknowledged ? Outcome::Lost : Outcome::Sound;
}

Outcome cutDuringDeltas(quint32 seed, Synchronous synchronous)
{
    QTemporaryDir dir(fastFolder());
    auto folder = std::move(StoreFolder::open(dir.filePath(QStringLiteral("s")), StoreFolder::Access::Writer)).value();
    RecordBatch first = people(1);
    (void)import(*folder, {&first}, metaOf(1));
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(seed, synchronous);
    vfs.cutAt = 5 + int(seed * 7919u % 250u);
    qint64 acknowledged = 1;
    while (!vfs.dead && acknowledged < 40 && applyDelta(*folder, acknowledged + 1))
        ++acknowledged;
    vfs.materialise();
    vfs.uninstall();
    return judgeFeed(*folder, acknowledged);
}

std::map<Outcome, int> count(int runs, Synchronous synchronous, Outcome (*cut)(quint32, Synchronous))
{
    std::map<Outcome, int> outcomes;
    for (int run = 0; run < runs; ++run)
        ++outcomes[cut(quint32(run + 1), synchronous)];
    return outcomes;
}

void print(const char *what, std::map<Outcome, int> &outcomes)
{
    qInfo("%s: sound %d, lost an acknowledged commit %d, damaged %d", what, outcomes[Outcome::Sound],
          outcomes[Outcome::Lost], outcomes[Outcome::Damaged]);
}

} // namespace

class TstStorePower : public QObject {
    Q_OBJECT

private slots:
    void decisionsSurvivePowerCuts();
    void controlWithSynchronousOffLosesDecisions();
    void deltasAreWholeAfterPowerCuts();
    void controlWithSynchronousOffBreaksDeltas();
};

void TstStorePower::decisionsSurvivePowerCuts()
{
    auto outcomes = count(kRuns, Synchronous::AsMade, cutDuringDecisions);
    print("work.db, FULL", outcomes);
    QCOMPARE(outcomes[Outcome::Sound], kRuns);
}

void TstStorePower::controlWithSynchronousOffLosesDecisions()
{
    auto outcomes = count(kControlRuns, Synchronous::Off, cutDuringDecisions);
    print("work.db, synchronous=OFF (control)", outcomes);
    QVERIFY(outcomes[Outcome::Sound] * 4 <= kControlRuns * 3);
}

void TstStorePower::deltasAreWholeAfterPowerCuts()
{
    auto outcomes = count(kRuns, Synchronous::AsMade, cutDuringDeltas);
    print("generation, NORMAL", outcomes);
    QCOMPARE(outcomes[Outcome::Damaged], 0); // the last delta may be missing: the next sync fetches it again
}

void TstStorePower::controlWithSynchronousOffBreaksDeltas()
{
    auto outcomes = count(kControlRuns, Synchronous::Off, cutDuringDeltas);
    print("generation, synchronous=OFF (control)", outcomes);
    QVERIFY(outcomes[Outcome::Damaged] * 4 >= kControlRuns);
}

QTEST_GUILESS_MAIN(TstStorePower)
#include "tst_store_power.moc"
