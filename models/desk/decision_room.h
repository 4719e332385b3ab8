/// DecisionRoom: the store held for writing while one or several orders are judged and stored. Shared by the desk of
/// single decisions, the batch, incidents and intake.
#pragma once

#include "models/desk/claim_decisions.h"
#include "models/desk/work_access.h"

#include <memory>

namespace stardesk {

struct ClaimBasis;

/// Names what an order is stored under beside itself.
struct StoredUnder {
    QString batch;      ///< null: a single decision
    int holdMinutes = 5;
};

class DecisionRoom {
public:
    /// Forbidden where this desk cannot decide.
    static Result<DecisionRoom> open(StoreSession &session);
    /// For previews: reads only, and whoever looks may be nobody.
    static Result<DecisionRoom> look(StoreSession &session);

    [[nodiscard]] const OperatorProfile &who() const { return m_who; }
    [[nodiscard]] WorkStore &work() const { return m_access.work(); }
    [[nodiscard]] const StoreFolder &folder() const { return m_access.folder(); }
    [[nodiscard]] const UnconfirmedDecisions &unconfirmed() const { return m_unconfirmed; }
    [[nodiscard]] const ClaimBasis &basis() const { return *m_basis; }
    [[nodiscard]] const std::shared_ptr<const ClaimBasis> &sharedBasis() const { return m_basis; }
    [[nodiscard]] Result<HoldSettings> holdSettings() const;
    Result<> setHoldSettings(const HoldSettings &settings); ///< Usage outside 0 to 60 minutes

    [[nodiscard]] Result<ClaimSituation> situation(const ClaimKey &key);
    /// Judges; stores where `store`.
    Result<ClaimOutcomeOfOrder> carryOut(const ClaimOrder &order, const StoredUnder &under, bool store);
    /// Stores a decision whose kind needs no claim: fills id (where empty), versions of the feed, actor, time and device.
    Result<OutboxEntry> storeDecision(Decision decision, const StoredUnder &under);

private:
    DecisionRoom(StoreSession &session, WorkAccess access, std::shared_ptr<const ClaimBasis> basis);
    Result<ClaimOutcomeOfOrder> storedBefore(const ClaimOrder &order, const OutboxEntry &entry);
    Result<Decision> decisionOf(const ClaimOrder &order, const ClaimSituation &situation, const ClaimCommand &command) const;

    StoreSession *m_session;
    WorkAccess m_access;
    std::shared_ptr<const ClaimBasis> m_basis;
    OperatorProfile m_who;
    UnconfirmedDecisions m_unconfirmed;
};

/// Reasons that lie in who somebody is to this claim: told before anything else, so that nobody waits in vain.
[[nodiscard]] bool isAboutPersons(ClaimRefusal refusal);
/// Why the claim cannot get another decision that moves it, if so.
[[nodiscard]] std::optional<ClaimNo> noSecondDecision(const ClaimSituation &situation, ClaimAction action, const ClaimBasis &basis,
                                                      const Clock &clock);
[[nodiscard]] ClaimNo noOf(ClaimRefusal refusal);
[[nodiscard]] ClaimNo noOf(const Failure &failure);
[[nodiscard]] HeldDecision heldDecisionOf(const OutboxEntry &entry, const ClaimBasis &basis, const QString &person, const Clock &clock);
[[nodiscard]] ClaimNo serverOnly(); ///< for actions that the desk does not offer

} // namespace stardesk
