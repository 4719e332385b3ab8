/// Decision: what a person decided, as stored in work.db and sent through the outbox (export.md, "Outbox and
/// decisions").
#pragma once

#include "models/core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace stardesk {

/// `Undone` is a held decision taken back by who made it; it never leaves the desk.
enum class OutboxState { Held, Queued, Sent, Accepted, Duplicate, Conflict, Rejected, Superseded, Undone };

/// Stable words for storage and CLI: "held", "queued", ...
[[nodiscard]] QString outboxWord(OutboxState state);
[[nodiscard]] std::optional<OutboxState> outboxState(const QString &word);

struct Decision {
    QString id;             ///< random UUID, lower case without braces
    QString kind;           ///< "claim", "award", "exclude_rating", "complaint_appeal", "open_claim", "note"
    QString recordType;     ///< "claim", "person", ...
    QString record;         ///< key of the record decided on
    qint64 baseVersion = 0; ///< its `v` as seen
    qint64 feedVersion = 0;
    QString epoch;
    QString action; ///< transition of rules.md D1 or the kind's own word
    QString ruleSet;
    QByteArray evidenceDigest; ///< SHA-256, 32 bytes
    QStringList reasonCodes;
    std::optional<qint64> amountMinor;
    QString currency;
    QString note;
    QString actor; ///< key of the operator record
    qint64 decidedAtMs = 0;
    QString device;
    QString data; ///< compact JSON of what the kind adds (link target, assignee); may be empty
};

/// Until when a decision stays on this desk. The countdown runs by the time since the machine started, which no setting
/// of the clock moves; after another start by the wall's clock.
struct Hold {
    qint64 untilMs = 0;     ///< by the wall's clock
    QString boot = {};      ///< Clock::bootId(); null: by the wall's clock only
    qint64 bootUntilMs = 0; ///< by Clock::sinceBootMs()

    [[nodiscard]] static Hold lasting(qint64 ms, const Clock &clock);
    /// 0 where it is over.
    [[nodiscard]] qint64 leftMs(const Clock &clock) const;
};

/// A decision with where it stands.
struct OutboxEntry {
    Decision decision;
    OutboxState state = OutboxState::Held;
    Hold hold;
    qint64 batch = 0; ///< number of the batch it was sent in, 0 before
    qint64 sentAtMs = 0;
    qint64 ackedAtMs = 0;
    QString reason;          ///< from the ack, or why it needs attention
    QString winner;          ///< id of the decision that won
    qint64 versionAfter = 0; ///< claim_v_after of the ack
};

/// One ack record of an export.
struct Ack {
    QString decision;
    OutboxState status = OutboxState::Accepted;
    qint64 versionAfter = 0;
    QString winner;
    QString reason;
    qint64 atMs = 0;
};

} // namespace stardesk
