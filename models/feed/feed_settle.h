/// What an import means for the decisions of this desk, apart from where it is read.
#pragma once

#include "models/core/result.h"
#include "models/store/decision.h"

#include <vector>

namespace stardesk {

class WorkStore;
struct RecordVersion;

/// The state of the feed as far as decisions are concerned.
class SettleSource {
public:
    virtual ~SettleSource() = default;
    /// Acks that came after version `seq`.
    [[nodiscard]] virtual Result<std::vector<Ack>> acksAfter(qint64 seq) = 0;
    /// Versions of the records that these decisions stand on; records that are not there are left out.
    [[nodiscard]] virtual Result<std::vector<RecordVersion>> versionsOf(const std::vector<OutboxEntry> &entries) = 0;
};

/// Where `epoch` is another one than at the last call (a restored server), decisions that it has no answer to go back to
/// queued. Then acks that work.db has not seen, and records that changed under held or queued decisions. Idempotent.
[[nodiscard]] Result<> settleDecisions(SettleSource &source, WorkStore &work, qint64 seq, const QString &epoch, qint64 nowMs);

} // namespace stardesk
