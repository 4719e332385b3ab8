#include "models/desk/recovery_desk.h"

#include "models/core/beijing.h"
#include "models/desk/audit_desk.h"
#include "models/desk/work_access.h"
#include "models/store/store_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace stardesk {

std::optional<Failure> RecoveryDesk::damageOfDecisions() const
{
    const auto access = WorkAccess::forReading(m_profile);
    const bool unreadable = !access && access.failure().code != Failure::Code::NotFound; // no store yet is no trouble
    return unreadable ? std::optional(access.failure()) : std::nullopt;
}

QString RecoveryDesk::newestBackup() const
{
    const auto folder = StoreFolder::open(m_profile, StoreFolder::Access::Reader);
    if (!folder)
        return {};
    // Named by their time (work_store.h): a file that was copied has another one.
    const QDir backups((*folder)->backupFolder());
    const QStringList files = backups.entryList({u"work-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    return files.isEmpty() ? QString() : backups.filePath(files.first());
}

std::optional<qint64> RecoveryDesk::newestBackupMs() const
{
    const QString name = QFileInfo(newestBackup()).completeBaseName();
    QDateTime time = QDateTime::fromString(name.mid(5, 18), u"yyyyMMdd'T'HHmmsszzz"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Result<> RecoveryDesk::restoreBackup() const
{
    const QString file = newestBackup();
    if (file.isEmpty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no backup of the decisions yet"), {}, m_profile);
    return AuditDesk(m_profile, m_clock).restore(file);
}

Result<QString> RecoveryDesk::copyTo(const QString &folder) const
{
    const QString name = u"stardesk-%1"_s.arg(instantIso(m_clock.nowMs()).remove(u':'));
    const QString target = QDir(folder).filePath(name);
    if (auto made = StoreFolder::makePrivateFolder(target); !made)
        return made.failure();
    const QDir from(m_profile);
    const QStringList files = from.entryList({u"*.db"_s, u"*.db-wal"_s, u"CURRENT"_s, u"PREVIOUS"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString copy = QDir(target).filePath(file);
        if (!QFile::copy(from.filePath(file), copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "the copy could not be written"), {}, copy);
    }
    return target;
}

} // namespace stardesk
