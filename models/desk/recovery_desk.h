/// RecoveryDesk: the ways out where a store cannot be read (screens.md §3.7): what is damaged, the newest backup of the
/// decisions, a copy of the files as they are. The data themselves come again from the export (SyncDesk).
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <optional>

namespace stardesk {

class RecoveryDesk {
public:
    RecoveryDesk(QString profile, const Clock &clock) : m_profile(std::move(profile)), m_clock(clock) {}

    /// Why the decisions of this desk (work.db) cannot be read; nothing where they can.
    [[nodiscard]] std::optional<Failure> damageOfDecisions() const;
    /// Instant of the newest backup of the decisions, ms since 1970-01-01T00:00Z; nothing where there is none.
    [[nodiscard]] std::optional<qint64> newestBackupMs() const;
    /// Starts from that backup; what was there is moved aside, never deleted.
    Result<> restoreBackup() const;
    /// Copies the databases into a new folder inside `folder`, readable by this user only; its path.
    [[nodiscard]] Result<QString> copyTo(const QString &folder) const;

private:
    [[nodiscard]] QString newestBackup() const;

    QString m_profile;
    const Clock &m_clock;
};

} // namespace stardesk
