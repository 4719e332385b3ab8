#include "models/store/audit_entry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <sodium.h>

namespace stardesk {

QByteArray AuditEntry::canonical() const
{
    // The time as text: JSON numbers are doubles, and every reader must see the same digits.
    const QJsonArray fields{QString::number(number), QString::number(atMs), actor, event, recordType, record, detail};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QByteArray AuditEntry::hashAfter(const QByteArray &previous) const
{
    const QByteArray text = previous + canonical();
    QByteArray digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()));
    return digest;
}

} // namespace stardesk
