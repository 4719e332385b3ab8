/// IngestDesk: the folder-mode server (export.md): takes batches out of a shared folder, judges them, and keeps what the
/// next publication brings.
#pragma once

#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace stardesk {

struct IngestRequest {
    QString outbox;         ///< folder with one folder per device
    QString state;          ///< SQLite file; made at the first run
    QString feed;           ///< the published feed; empty: the one remembered in the state
    QString keyFile;        ///< secret key that the feed's root names for the outbox; empty: the remembered one
    QString trust;          ///< public root key, where it is another one
    bool newChains = false; ///< the state was lost: a device's chain is taken up where its first batch here stands
};

/// A batch that was not taken in; it stays where it is.
struct RefusedBatch {
    QString file;
    Failure failure;
};

struct IngestedDecision {
    QString id;
    QString recordType;
    QString record;
    QString action;
    QString actor;   ///< key of the operator record
    QString status;  ///< "accepted", "duplicate", "conflict", "rejected"
    QString reason;
};

struct IngestReport {
    qint64 accepted = 0;
    qint64 duplicate = 0;
    qint64 conflict = 0;
    qint64 rejected = 0;
    qint64 system = 0; ///< claims that the server moved by itself
    std::vector<IngestedDecision> decisions; ///< of this run
    std::vector<RefusedBatch> refused;
};

class IngestDesk {
public:
    explicit IngestDesk(const Clock &clock) : m_clock(clock) {}

    /// A batch is taken in whole, in one transaction, or not at all; a run that was broken off goes on where it stopped.
    /// Failure: Usage where something is missing at the first run; what the feed's sync refuses; Io, Corrupt.
    [[nodiscard]] Result<IngestReport> run(const IngestRequest &request, Job &job) const;

private:
    const Clock &m_clock;
};

[[nodiscard]] QJsonObject ingestJson(const IngestReport &report);

} // namespace stardesk
