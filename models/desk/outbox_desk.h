/// OutboxDesk: decisions on their way out and back: what is due is sent, acks come in with an import, and what needs a
/// person's attention is listed and set aside. Every call opens the store for itself and lets it go.
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/decision.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <vector>

namespace stardesk {

struct OutboxCounts {
    qint64 held = 0;
    qint64 queued = 0;
    qint64 sent = 0;      ///< the server has not answered yet
    qint64 attention = 0; ///< conflict or rejected, not set aside
    /// Not sent yet: the status bar's "3 to send".
    [[nodiscard]] qint64 toSend() const { return held + queued; }
};

struct OutboxList {
    std::vector<OutboxEntry> entries; ///< held, queued, sent, then what needs attention; oldest first
    OutboxCounts counts;
    QString folder;                   ///< where batches go; empty: not known, or a demo
    bool demo = false;                ///< a demo sends nothing
};

struct OutboxSent {
    qint64 queued = 0;    ///< held before, on their way now
    qint64 batches = 0;
    qint64 decisions = 0; ///< written to the folder
    QString folder;
    bool demo = false;
};

struct DeviceInfo {
    QString id;
    QString publicKey;   ///< one line of base64, for the operator record's device_keys
    bool registered = false; ///< the operator record of this desk names the key
};

class OutboxDesk {
public:
    OutboxDesk(QString profile, const Clock &clock) : m_profile(std::move(profile)), m_clock(clock) {}

    [[nodiscard]] Result<OutboxList> list() const;
    /// Queues what is due, and the held decisions `now` at once (NotFound names one that is not held), then sends all that
    /// is queued. `folder`: where to from now on; empty: the remembered one, else `outbox` beside the feed. A demo feed
    /// sends nothing: it only queues. Failure: Usage where the folder cannot be known; Io: the folder cannot be written,
    /// and everything waits for the next time.
    [[nodiscard]] Result<OutboxSent> send(const QStringList &now, const QString &folder) const;
    /// Puts batches that the server has not answered into the folder again.
    [[nodiscard]] Result<OutboxSent> resend(const QString &folder) const;
    /// At each start: acks and changed records of the imported data that work.db has not seen.
    [[nodiscard]] Result<> settle() const;
    /// Ends a conflict or rejection that the person has dealt with.
    [[nodiscard]] Result<> setAside(const QString &decision) const;
    /// Makes the desk's key at first need.
    [[nodiscard]] Result<DeviceInfo> device() const;

private:
    QString m_profile;
    const Clock &m_clock;
};

[[nodiscard]] QJsonObject outboxEntryJson(const OutboxEntry &entry, const Clock &clock);

} // namespace stardesk
