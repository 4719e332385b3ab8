/// IncidentDesk: one delayed flight, strike, storm or customs hold, decided once and linked to the claims it touches by
/// lane, stage and time (screens.md §3.5; rules.md D1, "link an incident").
#pragma once

#include "models/desk/claim_batch.h"

namespace stardesk {

/// A claim that an incident touches, and what linking changes.
struct IncidentClaim {
    ClaimKey claim;
    QString state;                 ///< as shown at this desk
    bool linked = false;           ///< by the export or here
    std::optional<Money> before;   ///< policy amount as it is; none: no plan covers it
    std::optional<Money> after;    ///< with the incident linked; equal to `before` where it is
    qint64 daysLateBefore = 0;
    qint64 daysLateAfter = 0;
    std::optional<ClaimNo> no;     ///< why it cannot be linked
};

struct IncidentTotals {
    Currency currency;
    qint64 beforeMinor = 0;
    qint64 afterMinor = 0;
    qint64 claims = 0;
};

struct IncidentImpact {
    IncidentLine incident;
    std::vector<IncidentClaim> claims;    ///< linked ones and those it touches
    std::vector<IncidentTotals> totals;   ///< per currency, of the claims with an amount
    qint64 linked = 0;
    qint64 toLink = 0;
    /// Touched but not linked although the incident was decided here: they came later, joinLate() treats them alike.
    std::vector<ClaimKey> lateJoiners;
    bool decidedHere = false;
};

class IncidentDesk {
public:
    explicit IncidentDesk(StoreSession &session) : m_session(session) {}

    /// What the incident touches, and what-if before linking; nothing is stored. A claim is touched where its lane is the
    /// incident's (an incident without a lane: any) and its parcel was in the incident's stage between `from` and `to`;
    /// without a stage: on its way in that time. NotFound names the incident.
    [[nodiscard]] Result<IncidentImpact> impact(const IncidentKey &key, Job &job) const;
    /// Links it to the claims (all that it touches where none are named) as one batch, and remembers that it was decided.
    Result<BatchResult> link(const IncidentKey &key, const std::vector<ClaimKey> &claims, Job &job);
    /// One decision for all claims linked to it, each at its own policy amount, as one batch; late joiners inherit it.
    Result<BatchResult> decide(const IncidentKey &key, const ClaimOrder &order, Job &job);
    /// After its claims were decided together elsewhere (the batch with its preview): late joiners inherit this order, as
    /// long as it is not taken back.
    Result<> noteDecided(const IncidentKey &key, const ClaimOrder &order, const BatchResult &result);
    /// Links the late joiners and decides them as the others were decided here. Two batches are told as one result.
    Result<BatchResult> joinLate(const IncidentKey &key, Job &job);

private:
    StoreSession &m_session;
};

} // namespace stardesk
