/// OutboxSender: queued decisions become numbered batch files in a shared folder. A batch is first kept in the store's own
/// folder, so that a program that dies at any point sends the very same bytes again.
#pragma once

#include "models/feed/device_identity.h"
#include "models/store/decision.h"

#include <QtCore/QStringList>

#include <vector>

namespace stardesk {

struct SentBatch;

/// Where batches go and for whom they are sealed; from the trusted head and root.
struct OutboxTarget {
    QString folder;   ///< holds one folder per device
    PublicKey sealTo; ///< the root's first outbox key
    QString epoch;
};

struct SendResult {
    qint64 batches = 0;
    qint64 decisions = 0; ///< queued before, sent now
};

/// A batch kept in the store: what it is called and what is in it.
struct KeptBatch {
    qint64 number = 0;
    QByteArray sha256; ///< 64 hexadecimal digits
    QString epoch;     ///< of the chain it is part of; empty: kept by a program that did not note it
    QStringList decisions;
    QStringList documents; ///< SHA-256 of those that travel with it
    [[nodiscard]] QString fileName() const;
};

class OutboxSender {
public:
    /// `folder` is open as Writer; all outlive the object.
    OutboxSender(const StoreFolder &folder, WorkStore &work, DeviceIdentity device, OutboxTarget target);

    /// Sends what a broken-off run left, then everything queued. Failure: Io where the folder cannot be written: the
    /// decisions stay queued, or sent with their batch kept, and nothing is lost.
    [[nodiscard]] Result<SendResult> send(qint64 nowMs);
    /// Puts the epoch's kept batches up to the last one with an unacknowledged decision into the folder again, under their
    /// own names: the server takes none before those it builds on.
    [[nodiscard]] Result<SendResult> resend();

private:
    [[nodiscard]] Result<SendResult> finishKept(qint64 nowMs);
    [[nodiscard]] Result<KeptBatch> keep(const std::vector<OutboxEntry> &entries);
    [[nodiscard]] Result<> finish(const KeptBatch &batch, qint64 nowMs);
    [[nodiscard]] Result<> deliver(const KeptBatch &batch, bool again) const;
    [[nodiscard]] Result<> deliverDocument(const QString &sha256, bool again) const;
    [[nodiscard]] QStringList documentsOf(const std::vector<OutboxEntry> &entries) const;
    [[nodiscard]] Result<std::vector<KeptBatch>> kept(qint64 after) const;
    [[nodiscard]] Result<bool> goesOn(const SentBatch &last) const;
    [[nodiscard]] bool isOfThisEpoch(const KeptBatch &batch) const { return batch.epoch.isEmpty() || batch.epoch == m_target.epoch; }
    [[nodiscard]] Result<bool> isOpen(const KeptBatch &batch);
    [[nodiscard]] QString keptFile(const QString &name) const;

    const StoreFolder &m_folder;
    WorkStore &m_work;
    DeviceIdentity m_device;
    OutboxTarget m_target;
};

} // namespace stardesk
