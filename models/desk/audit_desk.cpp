#include "models/desk/audit_desk.h"

#include "models/desk/operator_profile.h"
#include "models/desk/work_access.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QFileInfo>

namespace stardesk {

Result<AuditHead> AuditDesk::verify() const
{
    auto access = WorkAccess::forReading(m_profile);
    if (!access)
        return access.failure();
    return access->work().verifyAudit();
}

Result<std::vector<AuditEntry>> AuditDesk::entries(int limit, qint64 before) const
{
    auto access = WorkAccess::forReading(m_profile);
    if (!access)
        return access.failure();
    return access->work().auditEntries(limit, before);
}

Result<> AuditDesk::backupTo(const QString &file) const
{
    auto access = WorkAccess::forReading(m_profile);
    if (!access)
        return access.failure();
    if (!QFileInfo::exists(access->folder().workFile()))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "nothing was decided at this desk yet, so there is nothing to back up"), {}, m_profile);
    return access->work().backupTo(QFileInfo(file).absoluteFilePath());
}

Result<> AuditDesk::restore(const QString &file) const
{
    if (!QFileInfo::exists(file))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the file cannot be read"), {}, file);
    const QString backup = QFileInfo(file).absoluteFilePath();
    auto access = WorkAccess::forWriting(m_profile);
    if (access)
        return access->work().restore(backup, accountLogin(), m_clock.nowMs());
    if (access.failure().code != Failure::Code::Corrupt)
        return access.failure();
    auto folder = StoreFolder::open(m_profile, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    auto recovered = WorkStore::recover(**folder, backup, accountLogin(), m_clock.nowMs());
    return recovered ? Result<>() : Result<>(recovered.failure());
}

} // namespace stardesk
