/// Who may do what to a claim, and why not: the guards of rules.md D1 that need no parameters of the command. Four eyes is
/// a relation between persons and cycles; no role lifts it.
#pragma once

#include "models/domain/claim.h"

namespace stardesk {

struct RuleSet;

enum class ClaimRole : quint16 { Agent = 1, Reviewer = 2, Approver = 4, Lead = 8, Finance = 16, Auditor = 32, System = 64 };
using ClaimRoles = quint16;
[[nodiscard]] constexpr bool hasRole(ClaimRoles roles, ClaimRole role) { return roles & quint16(role); }
/// The claim roles among an operator record's roles ("REVIEWER", "LEAD", ...); SYSTEM is never one of them.
[[nodiscard]] ClaimRoles claimRolesFromWords(const QStringList &words);

struct ClaimOperator {
    QString id;                       ///< the operator record's key
    ClaimRoles roles = 0;
    std::optional<qint64> limitMinor; ///< own limit as a checker, in the limits' currency; none: unlimited
};
/// Server-side transitions.
[[nodiscard]] ClaimOperator systemOperator();

/// What the guards look at beside the claim.
struct ClaimRules {
    const RuleSet &set;
    const WorkCalendar &calendar;
    const FxTable &fx;
};

enum class ClaimAction {
    Submit, AutoReject, AutoApprove, Take, Release, RequestInfo, ReceiveInfo, ExpireInfo, Approve, Reject, Confirm,
    Return, StartPayment, ConfirmPayment, FailPayment, RetryPayment, Appeal, Assign, Dismiss, Reopen, Withdraw, Close,
    Attach, LinkIncident
};
inline constexpr int kClaimActionCount = 24;

enum class ClaimRefusal {
    WrongState,         ///< the table has no such transition from this state
    RoleMissing,
    SamePerson,         ///< proposed, confirmed or asked for it
    Contributor,        ///< took part in this cycle
    Checker,            ///< checked in this cycle: may not shape it any more
    PreviousCycle,      ///< took part in an earlier cycle
    DigestChanged,      ///< the evidence is not what the proposer saw
    Conflict,           ///< someone else holds it, or the version is stale
    NotHolder,
    ReassignRequired,   ///< returned too often: the lead assigns
    AboveLimit,         ///< above the checker's own limit
    NoRate,             ///< no rate of that day to compare with a limit
    ReasonRequired,
    ReasonUnknown,
    CommentRequired,
    AmountZero,
    AmountTooHigh,      ///< above item + shipping - earlier refunds, or above the automatic limit
    OutOfWindow,
    NotYet,             ///< a window or an undo time still runs
    AttemptsExhausted,
    EvidenceMissing,
    Flagged,            ///< a flag or the quality sample keeps the system from deciding
    ReferenceRequired,
    TargetRequired,     ///< assign to whom?
    Duplicate,          ///< such a claim exists
    CommandReused       ///< one command id with two contents
};

/// "SAME_PERSON", "DIGEST_CHANGED" ...: stable, for programs.
[[nodiscard]] QString claimRefusalWord(ClaimRefusal refusal);
/// One sentence in the language of the installed translator.
[[nodiscard]] QString claimRefusalText(ClaimRefusal refusal);
/// As a Failure: Conflict, Forbidden or Rejected, with the sentence.
[[nodiscard]] Failure claimFailure(ClaimRefusal refusal);

/// "approve", "request-info" ...: the CLI's words and those of the server's actions.
[[nodiscard]] QString claimActionWord(ClaimAction action);
[[nodiscard]] std::optional<ClaimAction> claimActionFromWord(QStringView word);
/// For buttons and menus, in the language of the installed translator.
[[nodiscard]] QString claimActionText(ClaimAction action);

/// Why the operator cannot do this to the claim as it is, if so. Persons are tested before windows, windows before
/// roles, so that the most telling reason is given.
[[nodiscard]] std::optional<ClaimRefusal> refusalOf(const Claim &claim, ClaimAction action, const ClaimOperator &who,
                                                    qint64 nowMs, const ClaimRules &rules);

/// Whether `person` may get the claim for review (take, or assigned to): no checker of this cycle, in an appeal's cycle
/// nobody of an earlier one, after too many returns not the same maker.
[[nodiscard]] std::optional<ClaimRefusal> refusalAsReviewer(const Claim &claim, const QString &person, bool appealStarts,
                                                            const ClaimRules &rules);

/// True where the evidence is not what the proposer saw: attached or linked since, or another digest. A proposal without a
/// digest (feeds of other makers) is only held against what was attached since.
[[nodiscard]] bool evidenceChangedSinceProposal(const Claim &claim);
/// True while somebody's lease runs.
[[nodiscard]] bool hasOpenLease(const Claim &claim, qint64 nowMs);
/// True where the lead has to assign before anybody can go on.
[[nodiscard]] bool needsReassignment(const Claim &claim, const ClaimRules &rules);

} // namespace stardesk
