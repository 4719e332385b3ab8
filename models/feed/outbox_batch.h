/// OutboxBatch: decisions on their way to the server as one file (export.md, "Batch"): JSON, sealed to the server's outbox
/// key, signed by the device, named by number and SHA-256, each one holding the hash of the one before.
#pragma once

#include "models/feed/minisign.h"
#include "models/feed/signed_document.h"
#include "models/store/audit_entry.h"
#include "models/store/decision.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace stardesk {

inline constexpr qint64 kMaxBatchBytes = 4 * 1024 * 1024;
inline constexpr qsizetype kMostBatchDecisions = 500;

struct OutboxBatch {
    QString device;
    qint64 number = 0;   ///< from 1, +1 for each batch of the device
    QByteArray previous; ///< SHA-256 of the file before, 64 hexadecimal digits; zeros before the first
    QString epoch;       ///< of the feed that the desk held when it sent
    AuditHead audit;     ///< where the desk's audit chain ended
    QStringList documents; ///< SHA-256 of the documents that came along, each in a sealed file of its own
    QList<QJsonObject> decisions; ///< one by one, so that a bad one does not hold up the others
};

/// Where a chain begins.
[[nodiscard]] QByteArray noBatch();

[[nodiscard]] QJsonObject decisionJson(const Decision &decision);
/// Malformed names the field; the text of an unknown kind or action is left to the judge.
[[nodiscard]] Result<Decision> decisionFromJson(const QJsonObject &json, const QString &where);
/// SHA-256 (hex) of what was decided: the same id with another one of these is another decision.
[[nodiscard]] QByteArray decisionBody(const QJsonObject &json);

/// The bytes of the file.
[[nodiscard]] QByteArray writeBatch(const OutboxBatch &batch, const PublicKey &outbox, const SigningKey &device);
/// "00000017-<sha256>.bin"
[[nodiscard]] QString batchFileName(qint64 number, const QByteArray &sha256);
/// Number and hash of a file name; number 0 where it is none.
struct BatchName {
    qint64 number = 0;
    QByteArray sha256;
};
[[nodiscard]] BatchName batchNameOf(const QString &fileName);

/// Bytes of a document on their way: sealed like a batch, under a name that the signed batch gives.
[[nodiscard]] QByteArray sealDocument(const QByteArray &bytes, const PublicKey &outbox);
/// Unverified: sealed to another key, or not what `sha256` (64 hexadecimal digits) names.
[[nodiscard]] Result<QByteArray> openDocument(const QByteArray &sealed, const QString &sha256, const SigningKey &outbox, const QString &where);
/// "documents/<sha256>.bin" below the device's folder.
[[nodiscard]] QString documentFileName(const QString &sha256);

/// A batch as it lies in the folder: whose it says to be, nothing believed yet.
[[nodiscard]] Result<SignedDocument> readBatchFile(const QByteArray &bytes, const QByteArray &sha256, const QString &where);
/// Signature by `device`, then the seal. Unverified; Malformed.
[[nodiscard]] Result<OutboxBatch> openBatch(const SignedDocument &document, const PublicKey &device, const SigningKey &outbox,
                                            const QString &where);

} // namespace stardesk
