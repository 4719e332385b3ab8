/// IncidentView: one incident with the claims it is linked to, and what linking it to further ones would change. Read by
/// the worker in one question.
#pragma once

#include "models/desk/claim_batch.h"

namespace stardesk {

/// A sum of one currency; sums of different currencies are never added.
struct CurrencyTotal {
    Money before;
    Money after;
};

struct LinkedClaim {
    ClaimKey key;
    QString state;
    std::optional<Money> policy;
};

/// A claim that the incident touches and that nobody has linked yet.
struct JoiningClaim {
    ClaimKey key;
    qint64 daysNow = 0;            ///< late, as it stands
    qint64 daysThen = 0;           ///< late, with the excused hours taken off
    std::optional<Money> now;      ///< what the policy gives; none: no plan covers it
    std::optional<Money> then;
    std::optional<ClaimNo> no;     ///< why it cannot be linked
};

struct IncidentView {
    QString key;
    IncidentLine incident;
    std::vector<LinkedClaim> linked;
    std::vector<CurrencyTotal> linkedTotals;  ///< `before` alone: what the policy gives
    std::vector<JoiningClaim> joining;
    std::vector<CurrencyTotal> joiningTotals; ///< policy now beside policy then, of those that can be linked
    qint64 lateJoiners = 0;                   ///< came after the incident was decided here: they can inherit that
    [[nodiscard]] std::vector<ClaimKey> linkable() const;
    [[nodiscard]] std::vector<ClaimKey> linkedKeys() const;
};

/// As IncidentDesk::impact.
[[nodiscard]] Result<IncidentView> readIncidentView(StoreSession &session, const QString &key);

} // namespace stardesk
