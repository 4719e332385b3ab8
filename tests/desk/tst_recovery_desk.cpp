/// The ways out of a damaged store: it is noticed, the backup brings the decisions back, the copy is complete and private.
#include "demo_store.h"

#include "models/desk/recovery_desk.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stardesk;

class TstRecoveryDesk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aSoundStoreNeedsNothing();
    void aDamagedWorkFileIsNoticedAndRestored();
    void withoutABackupItSaysSo();
    void theCopyIsWholeAndPrivate();

private:
    [[nodiscard]] QString profile() const { return m_store->filePath(u"store"_s); }
    void damage(const QString &name) const;
    std::unique_ptr<DemoStore> m_store;
    FixedClock m_clock{BeijingDay::fromIso(u"2026-03-20")->startMs() + 9 * kMsPerHour};
};

void TstRecoveryDesk::init()
{
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"), 20);
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstRecoveryDesk::damage(const QString &name) const
{
    for (const char *log : {"-wal", "-shm"})
        QFile::remove(QDir(profile()).filePath(name + QLatin1String(log)));
    QFile file(QDir(profile()).filePath(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
}

void TstRecoveryDesk::aSoundStoreNeedsNothing()
{
    QVERIFY(!RecoveryDesk(profile(), m_clock).damageOfDecisions());
    QVERIFY(!RecoveryDesk(m_store->filePath(u"nowhere"_s), m_clock).damageOfDecisions());
}

void TstRecoveryDesk::aDamagedWorkFileIsNoticedAndRestored()
{
    const RecoveryDesk desk(profile(), m_clock);
    QVERIFY(desk.newestBackupMs());
    damage(u"work.db"_s);
    QVERIFY(desk.damageOfDecisions());
    const auto restored = desk.restoreBackup();
    QVERIFY2(restored.ok(), restored.ok() ? "" : restored.failure().text);
    QVERIFY(!desk.damageOfDecisions());
    const auto access = WorkAccess::forReading(profile());
    QVERIFY(access.ok());
    QVERIFY(!access->work().setting(u"feed.source"_s)->isEmpty()); // what the desk knew is there again
}

void TstRecoveryDesk::withoutABackupItSaysSo()
{
    QVERIFY(QDir(profile() + u"/backups"_s).removeRecursively());
    const RecoveryDesk desk(profile(), m_clock);
    QVERIFY(!desk.newestBackupMs());
    QCOMPARE(desk.restoreBackup().failure().code, Failure::Code::NotFound);
}

void TstRecoveryDesk::theCopyIsWholeAndPrivate()
{
    const auto copied = RecoveryDesk(profile(), m_clock).copyTo(m_store->filePath(QString()));
    QVERIFY2(copied.ok(), copied.ok() ? "" : copied.failure().text);
    const QDir copy(*copied);
    QVERIFY(copy.exists(u"work.db"_s) && copy.exists(u"CURRENT"_s));
    QCOMPARE(copy.entryList({u"gen-*.db"_s}).size(), QDir(profile()).entryList({u"gen-*.db"_s}).size());
    for (const QFileInfo &file : copy.entryInfoList(QDir::Files))
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TstRecoveryDesk)
#include "tst_recovery_desk.moc"
