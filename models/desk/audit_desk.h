/// AuditDesk: the trail of what was done at this desk, and the file that holds it.
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/audit_entry.h"

#include <vector>

namespace stardesk {

class AuditDesk {
public:
    AuditDesk(QString profile, const Clock &clock) : m_profile(std::move(profile)), m_clock(clock) {}

    /// Where the chain ends. Corrupt names the first entry that does not fit.
    [[nodiscard]] Result<AuditHead> verify() const;
    /// Newest first, from number `before` (exclusive; 0: from the end) down.
    [[nodiscard]] Result<std::vector<AuditEntry>> entries(int limit, qint64 before = 0) const;
    /// A whole work.db that opens by itself. NotFound where this desk has decided nothing yet, Io.
    [[nodiscard]] Result<> backupTo(const QString &file) const;
    /// Replaces work.db by a checked backup; what was there is backed up first, or moved aside where it is damaged.
    Result<> restore(const QString &file) const;

private:
    QString m_profile;
    const Clock &m_clock;
};

} // namespace stardesk
