/// Two instances, read-only folders, damaged and foreign files.
#include "models/core/text/failure_text.h"
#include "models/store/feed_store.h"
#include "models/store/network_file_system.h"
#include "models/store/sql_connection.h"
#include "models/store/work_store.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
constexpr uint kNobody = 65534;

/// Holds the folder until killed.
int holdChild(const QString &path)
{
    QCoreApplication::setApplicationName(QStringLiteral("holder"));
    auto folder = StoreFolder::open(path, StoreFolder::Access::Writer);
    std::puts(folder ? "held" : "refused");
    std::fflush(stdout);
    ::pause();
    return 0;
}

void say(const char *what, bool ok)
{
    std::printf("%s=%d\n", what, ok);
}

/// What someone may do in a folder he cannot write: one line a question.
int readChild(const QString &path)
{
    auto reader = StoreFolder::open(path, StoreFolder::Access::Reader);
    say("folder", reader.ok());
    if (reader) {
        auto store = FeedStore::open(**reader);
        say("feed", store.ok() && *(*store)->reader().find("person", "p2") == 1);
        auto work = WorkStore::open(**reader);
        say("work", work.ok() && (*work)->auditHead()->count == 1);
        say("audit",
            work.ok() && (*work)->audit({0, kNow, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}, {}}).ok());
    }
    auto writer = StoreFolder::open(path, StoreFolder::Access::Writer);
    say("write", writer.ok());
    if (!writer)
        std::printf("text=%s\n", qPrintable(failureText(writer.failure())));
    return 0;
}

} // namespace

class TstStoreAccess : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSecondInstanceIsToldWhoHoldsTheFolder();
    void aKilledHolderFreesTheFolder();
    void controlWithoutTheLockBothWrite();
    void readOnlyFoldersCanBeRead();
    void aDamagedGenerationIsCorruptAndKept();
    void aForeignFileIsRefused();
    void aNewerGenerationIsRefusedWithASentence();
    void aMissingGenerationSaysSo();
    void aDamagedCurrentIsNoPath();
    void whatIsNoReadableFolderIsNotAnEmptyOne();
    void networkFileSystemsAreRefused();
    void readersKeepAGenerationFromBeingSwept();

private:
    void closeFolder() { m_folder.reset(); }
    QString generationFile() const { return m_folder->generationFile(m_folder->current()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path;
};

void TstStoreAccess::init()
{
    m_folder.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("store"));
    m_folder = std::move(StoreFolder::open(m_path, StoreFolder::Access::Writer)).value();
    RecordBatch people = batchOf("person", {person("p1"), person("p2"), person("p3")});
    QVERIFY(import(*m_folder, {&people}, metaOf(1)).ok());
}

void TstStoreAccess::aSecondInstanceIsToldWhoHoldsTheFolder()
{
    const auto second = StoreFolder::open(m_path, StoreFolder::Access::Writer);
    QVERIFY(!second.ok());
    QCOMPARE(second.failure().code, Failure::Code::Busy);
    QCOMPARE(
        second.failure().args,
        (QStringList{QCoreApplication::applicationName(), QString::number(::getpid()), QSysInfo::machineHostName()}));
    QVERIFY(StoreFolder::open(m_path, StoreFolder::Access::Reader).ok());
}

void TstStoreAccess::aKilledHolderFreesTheFolder()
{
    closeFolder();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hold"), m_path});
    QVERIFY(holder.waitForReadyRead(20000));
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    const auto busy = StoreFolder::open(m_path, StoreFolder::Access::Writer);
    QCOMPARE(busy.failure().code, Failure::Code::Busy);
    QCOMPARE(busy.failure().args.value(0), QStringLiteral("holder"));
    QCOMPARE(busy.failure().args.value(1), QString::number(holder.processId()));
    ::kill(pid_t(holder.processId()), SIGKILL);
    QVERIFY(holder.waitForFinished());
    QVERIFY(StoreFolder::open(m_path, StoreFolder::Access::Writer).ok()); // the old text is no lock
}

void TstStoreAccess::controlWithoutTheLockBothWrite()
{
    auto first = SqlConnection::open(generationFile(), SqlMode::ReadWrite);
    auto second = SqlConnection::open(generationFile(), SqlMode::ReadWrite);
    QVERIFY((*first)->run("UPDATE person SET v = 2 WHERE k = 'p1'").ok());
    QVERIFY((*second)->run("UPDATE person SET v = 3 WHERE k = 'p1'").ok()); // SQLite alone does not mind
}

void TstStoreAccess::readOnlyFoldersCanBeRead()
{
    auto work = std::move(WorkStore::open(*m_folder)).value();
    QVERIFY(work->audit({0, kNow, QStringLiteral("sun"), QStringLiteral("export"), {}, {}, {}, {}}).ok());
    work.reset();
    closeFolder();
    const bool root = ::geteuid() == 0;
    const QString script
        = QStringLiteral("chmod 0755 '%1'; %2 find '%3' -type f -exec chmod 0400 {} + ; "
                         "find '%3' -type d -exec chmod 0500 {} +")
              .arg(m_dir->path(), root ? QStringLiteral("chown -R %1 '%2';").arg(kNobody).arg(m_path) : QString(),
                   m_path);
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), script}), 0);
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("read"), m_path};
    if (root) // root may write everywhere; the question is what others can do
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=%1").arg(kNobody),
                              QStringLiteral("--clear-groups")}
            + command;
    QProcess child;
    child.start(command.first(), command.mid(1));
    QVERIFY(child.waitForFinished(20000));
    const QByteArray said = child.readAllStandardOutput();
    if (root && said.isEmpty())
        QSKIP("the build folder cannot be reached by another user");
    QVERIFY2(said.startsWith("folder=1\nfeed=1\nwork=1\naudit=0\nwrite=0\ntext="), said.constData());
    QProcess::execute(QStringLiteral("chmod"), {QStringLiteral("-R"), QStringLiteral("u+rwX"), m_path});
}

void TstStoreAccess::aDamagedGenerationIsCorruptAndKept()
{
    const QString file = generationFile();
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(4096, 'x'));
    }
    const auto store = FeedStore::open(*m_folder);
    QVERIFY(!store.ok());
    QCOMPARE(store.failure().code, Failure::Code::Corrupt);
    RecordBatch people = batchOf("person", {person("p1", 2)});
    QVERIFY(import(*m_folder, {&people}, metaOf(2)).ok()); // rebuilt from a snapshot
    QVERIFY(FeedStore::open(*m_folder).ok());
    closeFolder();
    m_folder = std::move(StoreFolder::open(m_path, StoreFolder::Access::Writer)).value();
    QVERIFY(QFile::exists(file)); // evidence, through the next start too
}

void TstStoreAccess::aForeignFileIsRefused()
{
    {
        auto sql = SqlConnection::open(generationFile(), SqlMode::ReadWrite);
        QVERIFY((*sql)->run("PRAGMA application_id = 7").ok());
    }
    QCOMPARE(FeedStore::open(*m_folder).failure().code, Failure::Code::Corrupt);
}

void TstStoreAccess::aNewerGenerationIsRefusedWithASentence()
{
    {
        auto sql = SqlConnection::open(generationFile(), SqlMode::ReadWrite);
        QVERIFY((*sql)->run("PRAGMA user_version = 99").ok());
    }
    const auto store = FeedStore::open(*m_folder);
    QVERIFY(!store.ok());
    QCOMPARE(store.failure().code, Failure::Code::Malformed);
    QVERIFY(failureText(store.failure()).contains(QLatin1String("newer version of Stardesk (schema 99")));
}

void TstStoreAccess::aMissingGenerationSaysSo()
{
    QVERIFY(QFile::remove(generationFile()));
    QCOMPARE(FeedStore::open(*m_folder).failure().code, Failure::Code::Corrupt);
    QTemporaryDir empty;
    auto fresh = StoreFolder::open(empty.path(), StoreFolder::Access::Writer);
    QCOMPARE(FeedStore::open(**fresh).failure().code, Failure::Code::NotFound);
}

void TstStoreAccess::aDamagedCurrentIsNoPath()
{
    for (const char *text : {"../../etc/passwd", "gen-000001/../x", "gen-1", "", "gen-000001.db"}) {
        QFile file(m_path + QStringLiteral("/CURRENT"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QVERIFY(m_folder->current().isEmpty());
        QCOMPARE(FeedStore::open(*m_folder).failure().code, Failure::Code::Corrupt); // damage is not “no data yet”
    }
}

void TstStoreAccess::whatIsNoReadableFolderIsNotAnEmptyOne()
{
    QFile file(m_dir->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(StoreFolder::open(file.fileName(), StoreFolder::Access::Reader).failure().code, Failure::Code::Io);
    const QString nowhere = m_dir->filePath(QStringLiteral("nowhere"));
    QCOMPARE(StoreFolder::open(nowhere, StoreFolder::Access::Reader).failure().code, Failure::Code::NotFound);
}

void TstStoreAccess::networkFileSystemsAreRefused()
{
    QVERIFY(isNetworkKind(0x6969, {}));     // NFS
    QVERIFY(isNetworkKind(0xFF534D42, {})); // CIFS
    QVERIFY(isNetworkKind(0x65735546, QStringLiteral("fuse.sshfs")));
    QVERIFY(!isNetworkKind(0x65735546, QStringLiteral("fuseblk"))); // NTFS on a local disk
    QVERIFY(!isNetworkKind(0xEF53, {}));                            // ext4
    QVERIFY(!isNetworkKind(0x01021994, {}));                        // tmpfs
}

void TstStoreAccess::readersKeepAGenerationFromBeingSwept()
{
    auto store = FeedStore::open(*m_folder);
    const QString old = generationFile();
    // Two newer ones: the previous generation stays for a roll-back whether somebody reads it or not.
    RecordBatch people = batchOf("person", {person("p1", 2)});
    QVERIFY(import(*m_folder, {&people}, metaOf(2)).ok());
    RecordBatch more = batchOf("person", {person("p1", 2), person("p2", 3)});
    QVERIFY(import(*m_folder, {&more}, metaOf(3)).ok());
    closeFolder();
    m_folder = std::move(StoreFolder::open(m_path, StoreFolder::Access::Writer)).value();
    QVERIFY(QFile::exists(old));
    QVERIFY((*store)->sibling().ok());
    store = fail(Failure::Code::Busy, "");
    closeFolder();
    m_folder = std::move(StoreFolder::open(m_path, StoreFolder::Access::Writer)).value();
    QVERIFY(!QFile::exists(old));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("hold"))
        return holdChild(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("read"))
        return readChild(arguments[2]);
    TstStoreAccess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_access.moc"
