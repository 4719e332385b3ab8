/// Every nth write, sync, truncate and open fails once, and disks run full: what was reported as done is there, the
/// rest is not half there, and the message is plain.
#include "models/core/text/failure_text.h"
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"
#include "tests/faults/fault_vfs.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
constexpr int kHighestFault = 500;

Decision decision(int number, int noteLength = 0)
{
    Decision d;
    d.id = QStringLiteral("d%1").arg(number);
    d.kind = d.recordType = QStringLiteral("claim");
    d.record = QStringLiteral("c%1").arg(number);
    d.action = QStringLiteral("approve");
    d.actor = QStringLiteral("wang");
    d.note = QString(noteLength, QLatin1Char('n'));
    d.decidedAtMs = kNow;
    return d;
}

RecordBatch people(int count, qint64 version)
{
    RecordBatch batch(*recordType("person"));
    for (int n = 0; n < count; ++n) {
        batch.ops.push_back(RecordOp::Upsert);
        batch.keys.append("p" + std::to_string(100000 + n));
        batch.versions.push_back(version);
        for (BatchField &field : batch.fields) {
            field.texts.append("version " + std::to_string(version));
            field.ints.push_back(version);
        }
    }
    return batch;
}

std::unique_ptr<StoreFolder> openFolder(const QTemporaryDir &dir)
{
    return std::move(StoreFolder::open(dir.filePath(QStringLiteral("s")), StoreFolder::Access::Writer)).value();
}

bool applyDelta(StoreFolder &folder, int count, qint64 version)
{
    Job job;
    auto writer = DeltaWriter::begin(folder, {}, job);
    RecordBatch batch = people(count, version);
    return writer && (*writer)->add(batch) && (*writer)->finish(totalsOf({&batch}), metaOf(version))
        && (*writer)->commit();
}

/// The version all rows have; -1 where they differ or the file is damaged.
qint64 versionOfAll(const StoreFolder &folder)
{
    auto store = FeedStore::open(folder);
    if (!store || !(*store)->check(true))
        return -1;
    RecordBatch batch(*recordType("person"));
    std::vector<Ordinal> ordinals;
    Ordinal next = 0;
    if (!(*store)->reader().scan(0, 1'000'000, batch, &ordinals, &next))
        return -1;
    const qint64 seq = (*store)->meta().seq;
    for (const qint64 version : batch.versions) {
        if (version != seq)
            return -1;
    }
    return seq;
}

} // namespace

class TstStoreIo : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void decisions_data() { faults(); }
    void decisions();
    void deltas_data() { faults(); }
    void deltas();
    void snapshots_data() { faults(); }
    void snapshots();
    void aFullDiskStillTakesDecisions();
    void controlWithoutReserveItDoesNot();
    void aFullDiskLeavesTheOldGeneration();
    void aRealFullDisk();

private:
    static void faults();
};

void TstStoreIo::faults()
{
    QTest::addColumn<int>("code");
    QTest::newRow("disk full") << SQLITE_FULL;
    QTest::newRow("I/O error") << SQLITE_IOERR;
}

void TstStoreIo::cleanup()
{
    FaultVfs::instance().uninstall();
}

void TstStoreIo::decisions()
{
    QFETCH(int, code);
    FaultVfs &vfs = FaultVfs::instance();
    int tried = 0;
    for (int n = 1; n <= kHighestFault; ++n, ++tried) {
        QTemporaryDir dir;
        auto folder = openFolder(dir);
        vfs.install(1);
        vfs.failAt = n;
        vfs.failCode = code;
        std::vector<QString> stored;
        {
            auto work = WorkStore::open(*folder);
            for (int number = 0; work && number < 4; ++number) {
                if ((*work)->storeHeld(decision(number), {kNow}))
                    stored.push_back(decision(number).id);
            }
        }
        const bool reached = vfs.calls >= n;
        vfs.uninstall();
        auto work = WorkStore::open(*folder);
        QVERIFY2(work.ok() && (*work)->check(true).ok() && (*work)->verifyAudit().ok(), qPrintable(QString::number(n)));
        for (const QString &id : stored)
            QVERIFY2((*work)->entry(id).ok(), qPrintable(QString::number(n)));
        QCOMPARE((*work)->auditHead()->count, qint64((*work)->openEntries()->size()));
        if (!reached)
            break;
    }
    qInfo("%d failing calls", tried);
    QVERIFY(tried > 40);
}

void TstStoreIo::deltas()
{
    QFETCH(int, code);
    FaultVfs &vfs = FaultVfs::instance();
    int tried = 0;
    for (int n = 1; n <= kHighestFault; ++n, ++tried) {
        QTemporaryDir dir;
        auto folder = openFolder(dir);
        RecordBatch first = people(300, 1);
        QVERIFY(import(*folder, {&first}, metaOf(1)).ok());
        vfs.install(1);
        vfs.failAt = n;
        vfs.failCode = code;
        const bool done = applyDelta(*folder, 300, 2);
        const bool reached = vfs.calls >= n;
        vfs.uninstall();
        const qint64 version = versionOfAll(*folder);
        QVERIFY2(done ? version == 2 : version == 1 || version == 2,
                 qPrintable(QStringLiteral("%1: %2").arg(n).arg(version)));
        if (!reached)
            break;
    }
    qInfo("%d failing calls", tried);
    QVERIFY(tried > 20);
}

void TstStoreIo::snapshots()
{
    QFETCH(int, code);
    FaultVfs &vfs = FaultVfs::instance();
    QTemporaryDir dir;
    auto folder = openFolder(dir);
    RecordBatch first = people(300, 1);
    QVERIFY(import(*folder, {&first}, metaOf(1)).ok());
    int tried = 0;
    for (int n = 1; n <= kHighestFault; ++n, ++tried) {
        vfs.install(1);
        vfs.failAt = n;
        vfs.failCode = code;
        RecordBatch next = people(3000, n + 1);
        const auto done = import(*folder, {&next}, metaOf(n + 1));
        const bool reached = vfs.calls >= n;
        vfs.uninstall();
        if (!reached)
            break;
        QVERIFY2(!done.ok() || versionOfAll(*folder) == n + 1, qPrintable(QString::number(n)));
        if (done)
            continue;
        QCOMPARE(done.failure().code, Failure::Code::Io);
        QVERIFY(!failureText(done.failure()).isEmpty());
        QVERIFY(versionOfAll(*folder) >= 1);
    }
    qInfo("%d failing calls", tried);
    QVERIFY(tried > 20);
}

void TstStoreIo::aFullDiskStillTakesDecisions()
{
    QTemporaryDir dir;
    auto folder = openFolder(dir);
    (void)WorkStore::open(*folder);
    const QString reserve = folder->path() + QStringLiteral("/reserve");
    QCOMPARE(QFileInfo(reserve).size(), qint64(4 << 20));
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(1);
    vfs.space = [&] { return QFile::exists(reserve) ? qint64(200'000) : qint64(200'000 + (4 << 20)); };
    auto work = WorkStore::open(*folder);
    QVERIFY(work.ok());
    int stored = 0;
    while (stored < 60 && (*work)->storeHeld(decision(stored, 200), {kNow}))
        ++stored;
    QCOMPARE(stored, 60);
    QVERIFY(!QFile::exists(reserve));
}

void TstStoreIo::controlWithoutReserveItDoesNot()
{
    QTemporaryDir dir;
    auto folder = openFolder(dir);
    (void)WorkStore::open(*folder);
    QVERIFY(folder->releaseReserve());
    FaultVfs &vfs = FaultVfs::instance();
    vfs.install(1);
    vfs.space = [] { return qint64(200'000); };
    auto work = WorkStore::open(*folder);
    QVERIFY(work.ok());
    Result<> last;
    int stored = 0;
    while (stored < 60 && (last = (*work)->storeHeld(decision(stored, 200), {kNow})))
        ++stored;
    QVERIFY(stored < 60);
    QVERIFY(failureText(last.failure()).contains(QLatin1String("disk is full")));
    QVERIFY((*work)->verifyAudit().ok());
    QCOMPARE((*work)->auditHead()->count, qint64(stored));
}

void TstStoreIo::aFullDiskLeavesTheOldGeneration()
{
    QTemporaryDir dir;
    auto folder = openFolder(dir);
    RecordBatch first = people(300, 1);
    QVERIFY(import(*folder, {&first}, metaOf(1)).ok());
    const QString before = folder->current();
    FaultVfs &vfs = FaultVfs::instance();
    for (qint64 space = 100'000; space < 1'000'000; space += 50'000) {
        vfs.install(1);
        vfs.space = [space] { return space; };
        RecordBatch next = people(30000, 2);
        const auto done = import(*folder, {&next}, metaOf(2));
        vfs.uninstall();
        QVERIFY(!done.ok());
        QCOMPARE(done.failure().code, Failure::Code::Io);
        QCOMPARE(folder->current(), before);
        QCOMPARE(versionOfAll(*folder), 1);
        QCOMPARE(QDir(folder->path()).entryList({QStringLiteral("gen-*.db")}).size(), 1);
    }
}

void TstStoreIo::aRealFullDisk()
{
    if (::geteuid() != 0)
        QSKIP("mounting a small file system needs root");
    QTemporaryDir dir;
    const QStringList mount{QStringLiteral("-t"),       QStringLiteral("tmpfs"), QStringLiteral("-o"),
                            QStringLiteral("size=10m"), QStringLiteral("tmpfs"), dir.path()};
    if (QProcess::execute(QStringLiteral("mount"), mount) != 0)
        QSKIP("this machine does not let us mount");
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {dir.path()}); });
    {
        auto folder = openFolder(dir);
        RecordBatch first = people(300, 1);
        QVERIFY(import(*folder, {&first}, metaOf(1)).ok());
        auto work = WorkStore::open(*folder);
        QVERIFY(work.ok());
        RecordBatch big = people(300'000, 2);
        const auto done = import(*folder, {&big}, metaOf(2));
        QVERIFY(!done.ok());
        QVERIFY(failureText(done.failure()).contains(QLatin1String("disk is full")));
        QCOMPARE(versionOfAll(*folder), 1);

        QFile filler(dir.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        int stored = 0;
        while (stored < 500 && (*work)->storeHeld(decision(stored, 200), {kNow}))
            ++stored;
        QCOMPARE(stored, 500);
        QCOMPARE(versionOfAll(*folder), 1);
    }
}

QTEST_GUILESS_MAIN(TstStoreIo)
#include "tst_store_io.moc"
