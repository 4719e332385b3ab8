/// work.db: decisions, outbox, audit chain, backups, migrations.
#include "models/store/sql_connection.h"
#include "models/store/store_folder.h"
#include "models/store/work_schema.h"
#include "models/store/work_store.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;

Decision decisionOn(const QString &record, qint64 base, const QString &id)
{
    Decision d;
    d.id = id;
    d.kind = QStringLiteral("claim");
    d.recordType = QStringLiteral("claim");
    d.record = record;
    d.baseVersion = base;
    d.action = QStringLiteral("approve");
    d.reasonCodes = {QStringLiteral("A1"), QStringLiteral("A2")};
    d.amountMinor = 1200;
    d.currency = QStringLiteral("EUR");
    d.note = QStringLiteral("多谢");
    d.actor = QStringLiteral("wang");
    d.decidedAtMs = kNow;
    d.evidenceDigest = QByteArray(32, 'e');
    return d;
}

} // namespace

class TstWorkStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDecisionReadsBackWhole();
    void oneDecisionPerVersionOfARecord();
    void undoIsForWhoDecidedAndWhileHeld();
    void dueQueuedSentAccepted();
    void acksTwiceChangeNothing();
    void aLaterAckReplacesAnEarlierOne();
    void aChangedRecordNeedsAttention();
    void anotherEpochSendsAgain();
    void sameBatchAgainIsNoConflictOtherContentIs();
    void ackedDecisionsAreForgottenWhenOld();
    void auditChainFindsEveryChange_data();
    void auditChainFindsEveryChange();
    void auditKnowsACutTailFromOutside();
    void settingsDraftsAndTime();
    void trustOnlyRises();
    void keepsFourteenBackups();
    void restoreStartsANewDeviceAndQueuesAgain();
    void neverStartsEmptyBesideBackups();
    void aDamagedFileStops();
    void recoversFromABackup();
    void refusesANewerSchemaUnlessItAllowsUs();
    void backsUpBeforeMigrating();
    void aFailedMigrationChangesNothing();
    void readersNeedNoWorkFile();
    void filesArePrivate();

private:
    void reopen();
    SqlConnection &raw();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<WorkStore> m_work;
    std::unique_ptr<SqlConnection> m_raw;
};

void TstWorkStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto folder = StoreFolder::open(m_dir->filePath(QStringLiteral("store")), StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    m_folder = std::move(folder).value();
    reopen();
}

void TstWorkStore::cleanup()
{
    m_raw.reset();
    m_work.reset();
    m_folder.reset();
}

void TstWorkStore::reopen()
{
    m_work.reset();
    auto work = WorkStore::open(*m_folder);
    QVERIFY2(work.ok(), work.ok() ? "" : qPrintable(work.failure().detail));
    m_work = std::move(work).value();
}

SqlConnection &TstWorkStore::raw()
{
    m_raw = std::move(SqlConnection::open(m_folder->workFile(), SqlMode::ReadWrite)).value();
    return *m_raw;
}

void TstWorkStore::aDecisionReadsBackWhole()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow + 30000}).ok());
    reopen();
    auto entry = m_work->entry(QStringLiteral("d1"));
    QVERIFY(entry.ok());
    QCOMPARE(entry->state, OutboxState::Held);
    QCOMPARE(entry->hold.untilMs, kNow + 30000);
    QCOMPARE(entry->decision.reasonCodes, (QStringList{QStringLiteral("A1"), QStringLiteral("A2")}));
    QCOMPARE(entry->decision.amountMinor, std::optional<qint64>(1200));
    QCOMPARE(entry->decision.note, QStringLiteral("多谢"));
    QCOMPARE(entry->decision.evidenceDigest, QByteArray(32, 'e'));
    auto audit = m_work->auditEntries(10);
    QCOMPARE(audit->size(), size_t(1));
    QCOMPARE(audit->front().event, QStringLiteral("decide"));
    QCOMPARE(m_work->entry(QStringLiteral("d2")).failure().code, Failure::Code::NotFound);
}

void TstWorkStore::oneDecisionPerVersionOfARecord()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow}).ok());
    const auto twice = m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d2")), {kNow});
    QVERIFY(!twice.ok());
    QCOMPARE(twice.failure().code, Failure::Code::Conflict);
    QCOMPARE(m_work->auditHead()->count, 1); // nothing of it is left
    QVERIFY(!m_work->entry(QStringLiteral("d2")).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 4, QStringLiteral("d3")), {kNow}).ok());
    QVERIFY(m_work->undo(QStringLiteral("d1"), QStringLiteral("wang"), kNow).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d4")), {kNow}).ok());
}

void TstWorkStore::undoIsForWhoDecidedAndWhileHeld()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow}).ok());
    QCOMPARE(m_work->undo(QStringLiteral("d1"), QStringLiteral("li"), kNow).failure().code, Failure::Code::Forbidden);
    const QString id = QStringLiteral("d1");
    QVERIFY(m_work->markQueued({&id, 1}).ok());
    QCOMPARE(m_work->undo(id, QStringLiteral("wang"), kNow).failure().code, Failure::Code::Rejected);
}

void TstWorkStore::dueQueuedSentAccepted()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow + 100}).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c2"), 3, QStringLiteral("d2")), {kNow + 200}).ok());
    QCOMPARE(m_work->due(FixedClock(kNow + 99))->size(), size_t(0));
    auto due = m_work->due(FixedClock(kNow + 100));
    QCOMPARE(due->size(), size_t(1));
    const QString id = due->front().decision.id;
    QVERIFY(m_work->markQueued({&id, 1}).ok());
    QCOMPARE(m_work->due(FixedClock(kNow + 100))->size(), size_t(0));
    const SentBatch batch{1, QStringLiteral("dev"), QByteArray(32, 'b'), kNow + 150};
    QVERIFY(m_work->markSent(batch, {&id, 1}).ok());
    QCOMPARE(m_work->lastBatch(QStringLiteral("dev"))->number, 1);
    QCOMPARE(m_work->lastBatch(QStringLiteral("other"))->number, 0);
    QCOMPARE(m_work->entry(id)->state, OutboxState::Sent);
    const Ack ack{id, OutboxState::Accepted, 4, {}, {}, kNow + 500};
    QVERIFY(m_work->applyAcks({&ack, 1}, 9).ok());
    QCOMPARE(m_work->entry(id)->state, OutboxState::Accepted);
    QCOMPARE(m_work->entry(id)->versionAfter, 4);
    QCOMPARE(*m_work->appliedSeq(), 9);
    QCOMPARE(m_work->openEntries()->size(), size_t(1));
}

void TstWorkStore::acksTwiceChangeNothing()
{
    const QString id = QStringLiteral("d1");
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, id), {kNow}).ok());
    const std::array acks = {Ack{id, OutboxState::Rejected, 4, {}, QStringLiteral("no"), kNow},
                             Ack{QStringLiteral("of another desk"), OutboxState::Accepted, 1, {}, {}, kNow}};
    for (int times = 0; times < 3; ++times) {
        QVERIFY(m_work->applyAcks(acks, 5).ok());
        QCOMPARE(m_work->entry(id)->state, OutboxState::Rejected);
        QCOMPARE(m_work->entry(id)->reason, QStringLiteral("no"));
    }
    QVERIFY(m_work->setAside(id, QStringLiteral("wang"), kNow).ok());
    QVERIFY(m_work->applyAcks(acks, 5).ok());
    QCOMPARE(m_work->entry(id)->state, OutboxState::Superseded); // what was dealt with stays dealt with
}

void TstWorkStore::aLaterAckReplacesAnEarlierOne()
{
    const QString id = QStringLiteral("d1");
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, id), {kNow}).ok());
    const Ack first{id, OutboxState::Accepted, 4, {}, {}, kNow};
    const Ack second{id, OutboxState::Superseded, 5, QStringLiteral("d9"), {}, kNow};
    QVERIFY(m_work->applyAcks({&first, 1}, 5).ok());
    QVERIFY(m_work->applyAcks({&second, 1}, 6).ok());
    QVERIFY(m_work->applyAcks({&first, 1}, 5).ok());
    QCOMPARE(m_work->entry(id)->state, OutboxState::Superseded);
    QCOMPARE(m_work->entry(id)->winner, QStringLiteral("d9"));
}

void TstWorkStore::aChangedRecordNeedsAttention()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow}).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c2"), 3, QStringLiteral("d2")), {kNow}).ok());
    const std::array changed = {RecordVersion{QStringLiteral("claim"), QStringLiteral("c1"), 4},
                                RecordVersion{QStringLiteral("claim"), QStringLiteral("c2"), 3}};
    auto conflicts = m_work->noteChanged(changed, kNow);
    QVERIFY(conflicts.ok());
    QCOMPARE(*conflicts, std::vector<QString>{QStringLiteral("d1")});
    QCOMPARE(m_work->entry(QStringLiteral("d1"))->state, OutboxState::Conflict);
    QCOMPARE(m_work->due(FixedClock(kNow + 1))->size(), size_t(1));
}

void TstWorkStore::anotherEpochSendsAgain()
{
    const QString id = QStringLiteral("d1");
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, id), {kNow}).ok());
    QVERIFY(m_work->markQueued({&id, 1}).ok());
    QVERIFY(m_work->markSent({1, QStringLiteral("dev"), QByteArray(32, 'b'), kNow}, {&id, 1}).ok());
    QCOMPARE(*m_work->requeueSent(), 1);
    QCOMPARE(m_work->entry(id)->state, OutboxState::Queued);
}

void TstWorkStore::sameBatchAgainIsNoConflictOtherContentIs()
{
    const SentBatch batch{1, QStringLiteral("dev"), QByteArray(32, 'b'), kNow};
    QVERIFY(m_work->markSent(batch, {}).ok());
    QVERIFY(m_work->markSent(batch, {}).ok());
    SentBatch other = batch;
    other.sha256 = QByteArray(32, 'c');
    QCOMPARE(m_work->markSent(other, {}).failure().code, Failure::Code::Conflict);
}

void TstWorkStore::ackedDecisionsAreForgottenWhenOld()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow}).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c2"), 3, QStringLiteral("d2")), {kNow}).ok());
    const std::array acks = {Ack{QStringLiteral("d1"), OutboxState::Accepted, 4, {}, {}, kNow},
                             Ack{QStringLiteral("d2"), OutboxState::Conflict, 4, {}, {}, kNow}};
    QVERIFY(m_work->applyAcks(acks, 5).ok());
    QCOMPARE(*m_work->forgetAcked(kNow), 0);
    QCOMPARE(*m_work->forgetAcked(kNow + 1), 1);
    QVERIFY(!m_work->entry(QStringLiteral("d1")).ok());
    QVERIFY(m_work->entry(QStringLiteral("d2")).ok()); // needs attention: never empties by itself
    QVERIFY(m_work->verifyAudit().ok());
}

void TstWorkStore::auditChainFindsEveryChange_data()
{
    QTest::addColumn<QByteArray>("tamper");
    QTest::addColumn<bool>("found");
    QTest::newRow("control: nothing") << QByteArray("SELECT 1") << false;
    QTest::newRow("edit") << QByteArray("UPDATE audit SET detail = 'x' WHERE number = 7") << true;
    QTest::newRow("time") << QByteArray("UPDATE audit SET at = at + 1 WHERE number = 1") << true;
    QTest::newRow("delete") << QByteArray("DELETE FROM audit WHERE number = 5") << true;
    QTest::newRow("delete and renumber") << QByteArray(
        "DELETE FROM audit WHERE number = 5; UPDATE audit SET number = number - 1 WHERE number > 5;"
        "UPDATE audit_head SET count = count - 1")
                                         << true;
    QTest::newRow("swap") << QByteArray(
        "UPDATE audit SET number = -1 WHERE number = 3; UPDATE audit SET number = 3 WHERE "
        "number = 4; UPDATE audit SET number = 4 WHERE number = -1")
                          << true;
    QTest::newRow("truncate") << QByteArray("DELETE FROM audit WHERE number > 8") << true;
}

void TstWorkStore::auditChainFindsEveryChange()
{
    QFETCH(QByteArray, tamper);
    QFETCH(bool, found);
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_work
                    ->audit({0,
                             kNow + i,
                             QStringLiteral("sun"),
                             QStringLiteral("reveal"),
                             QStringLiteral("person"),
                             QString::number(i),
                             QStringLiteral("reason"),
                             {}})
                    .ok());
    QCOMPARE(m_work->verifyAudit()->count, 10);
    QVERIFY(raw().run(tamper).ok());
    QCOMPARE(!m_work->verifyAudit().ok(), found);
}

void TstWorkStore::auditKnowsACutTailFromOutside()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_work->audit({0, kNow, QStringLiteral("sun"), QStringLiteral("export"), {}, {}, {}, {}}).ok());
    const AuditHead sent = *m_work->auditHead();
    QVERIFY(m_work->audit({0, kNow, QStringLiteral("sun"), QStringLiteral("export"), {}, {}, {}, {}}).ok());
    QVERIFY(m_work->verifyAudit(&sent).ok());
    QVERIFY(
        raw()
            .run("DELETE FROM audit WHERE number > 3; UPDATE audit_head SET count = 3, hash = (SELECT hash FROM audit "
                 "WHERE number = 3)")
            .ok());
    QVERIFY(m_work->verifyAudit().ok()); // the chain alone cannot know
    QCOMPARE(m_work->verifyAudit(&sent).failure().code, Failure::Code::Corrupt);
}

void TstWorkStore::settingsDraftsAndTime()
{
    QVERIFY(m_work->setting(QStringLiteral("x"))->isNull());
    QVERIFY(m_work->setSetting(QStringLiteral("x"), QStringLiteral("1")).ok());
    QVERIFY(m_work->setSetting(QStringLiteral("x"), QStringLiteral("2")).ok());
    QCOMPARE(*m_work->setting(QStringLiteral("x")), QStringLiteral("2"));
    QVERIFY(m_work->setSetting(QStringLiteral("x"), {}).ok());
    QVERIFY(m_work->setting(QStringLiteral("x"))->isNull());
    QVERIFY(m_work->setDraft(QStringLiteral("claim"), QStringLiteral("c1"), QStringLiteral("half"), kNow).ok());
    QCOMPARE(*m_work->draft(QStringLiteral("claim"), QStringLiteral("c1")), QStringLiteral("half"));
    QCOMPARE(*m_work->noteTime(kNow), kNow);
    QCOMPARE(*m_work->noteTime(kNow - 5), kNow);
}

void TstWorkStore::trustOnlyRises()
{
    QCOMPARE(m_work->trustedHead()->version, 0);
    TrustedHead head{QStringLiteral("feed"), QStringLiteral("e1"), 7, 1, "root", "head", kNow};
    QVERIFY(m_work->trust(head).ok());
    QVERIFY(m_work->trust(head).ok());
    head.version = 6;
    QCOMPARE(m_work->trust(head).failure().code, Failure::Code::Unverified);
    head.epoch = QStringLiteral("e2");
    QVERIFY(m_work->trust(head).ok());
    QCOMPARE(m_work->trustedHead()->root, QByteArray("root"));
    QVERIFY(m_work
                ->noteImport({kNow, QStringLiteral("snapshot"), QStringLiteral("gen-000001"), 7, 0, 7,
                              QStringLiteral("/feed"), QStringLiteral("{}")})
                .ok());
    QCOMPARE(m_work->imports(5)->size(), size_t(1));
}

void TstWorkStore::keepsFourteenBackups()
{
    for (int i = 0; i < 16; ++i)
        QVERIFY(m_work->backup(kNow + i * 1000).ok());
    QCOMPARE(m_work->backups().size(), 14);
    QVERIFY(m_work->backups().front() > m_work->backups().back());
    const QStringList files = QDir(m_folder->backupFolder()).entryList(QDir::Files);
    QCOMPARE(files.size(), 14); // no logs, no temporary files
}

void TstWorkStore::restoreStartsANewDeviceAndQueuesAgain()
{
    const QString id = QStringLiteral("d1");
    QVERIFY(m_work->setSetting(QStringLiteral("device"), QStringLiteral("dev")).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, id), {kNow}).ok());
    QVERIFY(m_work->markQueued({&id, 1}).ok());
    QVERIFY(m_work->markSent({1, QStringLiteral("dev"), QByteArray(32, 'b'), kNow}, {&id, 1}).ok());
    auto file = m_work->backup(kNow);
    QVERIFY(file.ok());
    QVERIFY(m_work->trust({QStringLiteral("feed"), QStringLiteral("e1"), 9, 1, "root", "head", kNow}).ok());
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c2"), 3, QStringLiteral("d2")), {kNow}).ok());

    QVERIFY(m_work->restore(*file, QStringLiteral("wang"), kNow + 5000).ok());
    QVERIFY(!m_work->entry(QStringLiteral("d2")).ok());
    QCOMPARE(m_work->entry(id)->state, OutboxState::Queued);
    QVERIFY(m_work->setting(QStringLiteral("device"))->isNull());
    QCOMPARE(m_work->trustedHead()->version, 9); // what was trusted stays trusted
    QVERIFY(m_work->verifyAudit().ok());
    QCOMPARE(m_work->auditEntries(1)->front().event, QStringLiteral("restore"));
    QCOMPARE(m_work->backups().size(), 2);
    reopen();
    QCOMPARE(m_work->entry(id)->state, OutboxState::Queued);
}

void TstWorkStore::neverStartsEmptyBesideBackups()
{
    QVERIFY(m_work->backup(kNow).ok());
    m_work.reset();
    QVERIFY(QFile::remove(m_folder->workFile()));
    auto work = WorkStore::open(*m_folder);
    QVERIFY(!work.ok());
    QCOMPARE(work.failure().code, Failure::Code::Corrupt);
    QVERIFY(!QFile::exists(m_folder->workFile()));
    auto reader = StoreFolder::open(m_folder->path(), StoreFolder::Access::Reader);
    QCOMPARE(WorkStore::open(**reader).failure().code, Failure::Code::Corrupt); // nor shows a desk without decisions
    QFile cut(m_folder->workFile());
    QVERIFY(cut.open(QIODevice::WriteOnly));
    QCOMPARE(WorkStore::open(*m_folder).failure().code, Failure::Code::Corrupt);
    QCOMPARE(cut.size(), 0);
}

void TstWorkStore::aDamagedFileStops()
{
    m_work.reset();
    QFile file(m_folder->workFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(0);
    file.write(QByteArray(200, 'x'));
    file.close();
    auto work = WorkStore::open(*m_folder);
    QVERIFY(!work.ok());
    QCOMPARE(work.failure().code, Failure::Code::Corrupt);
}

void TstWorkStore::recoversFromABackup()
{
    QVERIFY(m_work->storeHeld(decisionOn(QStringLiteral("c1"), 3, QStringLiteral("d1")), {kNow}).ok());
    const QString backup = *m_work->backup(kNow);
    m_work.reset();
    QFile file(m_folder->workFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("lost");
    file.close();
    auto work = WorkStore::recover(*m_folder, backup, QStringLiteral("wang"), kNow);
    QVERIFY(work.ok());
    QVERIFY((*work)->entry(QStringLiteral("d1")).ok());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("work.db.damaged-*")}).size(), 1);
}

void TstWorkStore::refusesANewerSchemaUnlessItAllowsUs()
{
    m_work.reset();
    QVERIFY(raw().run("PRAGMA user_version = 99").ok());
    QVERIFY(WorkStore::open(*m_folder).ok()); // min_compatible is 1
    QVERIFY(raw().run("UPDATE schema_info SET min_compatible = 98").ok());
    auto work = WorkStore::open(*m_folder);
    QVERIFY(!work.ok());
    QCOMPARE(work.failure().code, Failure::Code::Malformed);
    QVERIFY(QByteArray(work.failure().text).contains("newer version"));
}

void TstWorkStore::backsUpBeforeMigrating()
{
    std::vector<Migration> migrations = workMigrations();
    migrations.push_back(
        {migrations.back().number + 1, "CREATE TABLE later(x INTEGER) STRICT; INSERT INTO later VALUES (1);"});
    int backups = 0;
    QVERIFY(migrateWork(raw(), migrations, [&] {
                ++backups;
                return Result<>();
            }).ok());
    QCOMPARE(backups, 1);
    QCOMPARE(*m_raw->number("SELECT x FROM later"), 1);
    QCOMPARE(*m_raw->number("PRAGMA user_version"), qint64(migrations.back().number));
    QVERIFY(migrateWork(*m_raw, migrations, [&] {
                ++backups;
                return Result<>();
            }).ok());
    QCOMPARE(backups, 1);
}

void TstWorkStore::aFailedMigrationChangesNothing()
{
    std::vector<Migration> migrations = workMigrations();
    const int before = migrations.back().number;
    migrations.push_back({before + 1, "CREATE TABLE later(x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"});
    QVERIFY(!migrateWork(raw(), migrations, [] { return Result<>(); }).ok());
    QCOMPARE(*m_raw->number("PRAGMA user_version"), qint64(before));
    QCOMPARE(*m_raw->number("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"), 0);
}

void TstWorkStore::readersNeedNoWorkFile()
{
    QTemporaryDir empty;
    auto folder = StoreFolder::open(empty.path(), StoreFolder::Access::Reader);
    QVERIFY(folder.ok());
    auto work = WorkStore::open(**folder);
    QVERIFY(work.ok());
    QCOMPARE((*work)->openEntries()->size(), size_t(0));
    QVERIFY(!QFile::exists((*folder)->workFile()));
}

void TstWorkStore::filesArePrivate()
{
    QVERIFY(m_work->backup(kNow).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QDirIterator all(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
    QVERIFY(!(QFile::permissions(m_folder->path()) & others));
}

QTEST_GUILESS_MAIN(TstWorkStore)
#include "tst_work_store.moc"
