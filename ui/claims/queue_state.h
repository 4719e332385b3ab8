/// QueueState: what stands above the queue: how many claims each tab holds, and which clock runs out next.
#pragma once

#include "models/desk/claim_decisions.h"

#include <QtCore/QSet>

namespace stardesk {

struct QueueState {
    QString person;               ///< key of who sits here; null: nobody
    QStringList decidable;        ///< states in which that person can decide
    QSet<QString> onTheirWay;     ///< claims with a decision that the server has not answered
    std::vector<ClaimSplitCount> splits;
    qint64 all = 0;
    std::optional<qint64> nextDueMs; ///< of the claims whose clock runs and is not late
    qint64 businessMs = 0;           ///< working time until then
    bool near = false;               ///< three quarters of its time are used
};

[[nodiscard]] Result<QueueState> readQueueState(StoreSession &session, qint64 nowMs);
/// "Next due 17:00 Beijing · 18 min left", with the working time where it differs.
[[nodiscard]] QString nextDueText(const QueueState &state, qint64 nowMs);
/// "Due 17:00 Beijing", where there is little room.
[[nodiscard]] QString nextDueTime(const QueueState &state, qint64 nowMs);

} // namespace stardesk
