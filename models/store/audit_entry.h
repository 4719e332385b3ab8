/// AuditEntry: one link of the hash chain of work.db (trust.md §6).
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace stardesk {

/// What happened. Entry n has hash SHA-256(hash of entry n-1 || canonical text of entry n); the first one follows 32
/// zero bytes.
struct AuditEntry {
    qint64 number = 0; ///< from 1, no gaps
    qint64 atMs = 0;
    QString actor; ///< login
    QString event; ///< "decide", "undo", "reveal", "export", "import", "restore", ...
    QString recordType;
    QString record;
    QString detail;  ///< compact JSON or words; never an ID number
    QByteArray hash; ///< 32 bytes

    /// Compact JSON array of texts: number, time in ms, actor, event, record type, record, detail, in UTF-8.
    [[nodiscard]] QByteArray canonical() const;
    [[nodiscard]] QByteArray hashAfter(const QByteArray &previous) const;
};

/// Where the chain ends; goes into every signed outbox batch and every backup, so that a cut tail shows.
struct AuditHead {
    qint64 count = 0;
    QByteArray hash;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

} // namespace stardesk
