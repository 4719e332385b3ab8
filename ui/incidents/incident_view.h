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
    std::optional<Money> asked;
    std::optional<Money> policy;
};

/// A claim on the same lane, under way at the same time, that nobody has linked yet.
struct JoiningClaim {
    ClaimKey key;
    int daysNow = 0;               ///< late, as it stands
    int daysThen = 0;              ///< late, with the excused hours taken off
    std::optional<Money> now;      ///< what the policy gives; none: no plan covers it
    std::optional<Money> then;
    std::optional<ClaimNo> no;     ///< why it cannot be linked
};

struct IncidentView {
    QString key;
    std::optional<IncidentLine> incident;  ///< none where no claim tells of it
    std::vector<LinkedClaim> linked;
    std::vector<CurrencyTotal> linkedTotals;  ///< asked beside policy
    std::vector<JoiningClaim> joining;
    std::vector<CurrencyTotal> joiningTotals; ///< policy now beside policy then, of those that can be linked
    [[nodiscard]] std::vector<ClaimKey> linkable() const;
};

/// `lane` and the span as the table of incidents tells them.
struct IncidentPlace {
    QString key;
    QString lane;
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

[[nodiscard]] Result<IncidentView> readIncidentView(StoreSession &session, const IncidentPlace &place);

} // namespace stardesk
