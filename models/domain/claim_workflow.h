/// The claim workflow (rules.md D1): one pure function says what an operator can do and why not; the same guards decide
/// when a command is carried out, on the desk and on the server alike.
#pragma once

#include "models/domain/claim_events.h"
#include "models/domain/claim_guards.h"

namespace stardesk {

/// One entry of availableActions.
struct ActionChoice {
    ClaimAction action = ClaimAction::Take;
    std::optional<ClaimRefusal> refusal; ///< none: possible
    bool proposes = false;               ///< Approve, Reject with no parameters would go to a second person ("Propose")
    [[nodiscard]] bool possible() const { return !refusal; }
};

/// Every action, in the order of ClaimAction, each possible or not with its reason. Parameters of a command (amount,
/// code, comment) are not looked at here: refusalOfCommand does.
[[nodiscard]] QVector<ActionChoice> availableActions(const Claim &claim, const ClaimOperator &who, qint64 nowMs,
                                                     const ClaimRules &rules);

/// What a person or the server wants done. Fields an action does not use are ignored.
struct ClaimCommand {
    ClaimAction action = ClaimAction::Take;
    QString id;                          ///< decision id; the same id twice is carried out once. Empty: not remembered
    std::optional<qint64> baseVersion;   ///< the version that was seen; another one is a conflict. None: not tested
    std::optional<qint64> amountMinor;   ///< Approve; none: the computed amount
    std::optional<qint64> computedMinor; ///< Approve, Reject: the policy amount as of now; none: the claim's own
    QString code;
    QString note;                        ///< comment; Release: the draft to keep
    QString to;                          ///< Assign
    QString evidenceDigest;              ///< Submit, ReceiveInfo, Attach, LinkIncident: digest of the evidence afterwards
    QString reference;                   ///< document, incident, payment batch, payment reference
    std::optional<qint64> receivedMs;    ///< ReceiveInfo: when the answer came in; none: now
    std::array<int, kStageCount> shareBp{}; ///< Approve: attribution, sums to 10000 where there is one
};

/// Why the command cannot be carried out, parameters and version included.
[[nodiscard]] std::optional<ClaimRefusal> refusalOfCommand(const Claim &claim, const ClaimCommand &command,
                                                           const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules);

struct ClaimAnswer {
    std::optional<ClaimRefusal> refusal; ///< then `claim` is unchanged and `events` is empty
    Claim claim;
    QVector<ClaimEvent> events;
    bool duplicate = false;              ///< the command was carried out before: nothing new happened
    [[nodiscard]] bool done() const { return !refusal; }
};

/// Carries the command out. A verdict on a claim that nobody holds takes it first, in the same answer.
[[nodiscard]] ClaimAnswer applyCommand(const Claim &claim, const ClaimCommand &command, const ClaimOperator &who,
                                       qint64 nowMs, const ClaimRules &rules);

/// T01: a new claim in DRAFT. `keyTaken`: (platform, parcel, kind, attempt) exists already.
[[nodiscard]] ClaimAnswer openClaim(const ClaimFacts &facts, bool keyTaken, const QString &commandId,
                                    const ClaimOperator &who, qint64 nowMs);

/// SLA_AT_RISK and SLA_BREACHED of the clocks that run.
[[nodiscard]] ClaimFlags slaFlagsAt(const Claim &claim, qint64 nowMs, const ClaimRules &rules);
/// The next due time: the claimant's answer, the appeal, the first response, the decision; nothing where no clock runs.
[[nodiscard]] std::optional<qint64> nextDueMs(const Claim &claim, const ClaimRules &rules);

} // namespace stardesk
