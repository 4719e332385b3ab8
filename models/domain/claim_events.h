/// What happened to a claim: one event per transition. A claim's state is nothing but the fold over its events, so that a
/// replay of the audit log yields the stored state.
#pragma once

#include "models/domain/claim.h"

namespace stardesk {

/// The rows of rules.md D1; "-ASK" and "-NO" are the two halves of what a lead asks and an approver answers.
enum class ClaimTransition {
    Opened, Submitted, AutoRejected, AutoApproved, Taken, Released, InfoRequested, InfoReceived, InfoExpired, Approved,
    Proposed, Rejected, FirstCheck, Checked, Returned, PaymentStarted, Paid, PayFailed, PaymentRetried, Appealed,
    AppealAssigned, DismissAsked, DismissRefused, Dismissed, ReopenAsked, ReopenRefused, Reopened, Withdrawn, Closed,
    Attached, IncidentLinked
};

/// The actor of events that no person caused.
inline constexpr QLatin1String kSystemActor("SYSTEM");

/// Fields beyond the first five are set where the transition needs them; an event of the feed (claim_event) has only those.
struct ClaimEvent {
    qint64 atMs = 0;
    QString actor;
    ClaimTransition transition = ClaimTransition::Opened;
    QString code;
    QString note;
    QString commandId;
    QByteArray commandBody;       ///< digest of the command
    QString holder;               ///< who has the lease afterwards
    qint64 leaseEndMs = 0;
    QString evidenceDigest;       ///< of the evidence afterwards
    QString reference;            ///< document, incident, payment batch, payment reference
    qint64 deadlineMs = 0;        ///< InfoRequested
    qint64 usedMs = 0;            ///< InfoRequested: business time used on the decision clock
    qint64 firstResponseMinutes = 0; ///< Submitted: length of the clock that starts
    qint64 decisionMinutes = 0;   ///< Submitted, AppealAssigned, Reopened
    qint64 appealMinutes = 0;     ///< Appealed
    ClaimFlags raised = 0;        ///< flags set beyond those that the transition itself sets
    std::optional<ClaimFacts> facts;       ///< Opened
    std::optional<ClaimProposal> proposal; ///< verdicts
    friend bool operator==(const ClaimEvent &, const ClaimEvent &) = default;
};

/// "T05", "T13-1" (first of two checkers), "T17-FAIL", "T21-ASK", "ATTACH" ...
[[nodiscard]] QString claimTransitionWord(ClaimTransition transition);
[[nodiscard]] std::optional<ClaimTransition> claimTransitionFromWord(QStringView word);
/// For people, in the language of the installed translator.
[[nodiscard]] QString claimTransitionText(ClaimTransition transition);

/// The claim after the event. The only place where a claim changes.
[[nodiscard]] Claim withEvent(Claim claim, const ClaimEvent &event);
[[nodiscard]] Claim replayed(const QVector<ClaimEvent> &events);

/// What the feed's `claim` record says beyond its events.
struct StoredClaim {
    ClaimFacts facts;
    ClaimState state = ClaimState::Draft;
    int cycle = 1;
    QString assignee;
    std::optional<ClaimProposal> proposal;
    ClaimFlags flags = 0;
    qint64 version = 0;
    QString evidenceDigest;
    SlaRules sla;          ///< lengths of the clocks
    int leaseMinutes = 0;
};

/// A claim from the feed: contributors, checkers, lease and notice out of its events (which may lack everything but
/// actor, transition, code and time), the rest as the record says. The record wins where they disagree.
[[nodiscard]] Claim restoredClaim(const StoredClaim &stored, const QVector<ClaimEvent> &events);

} // namespace stardesk
