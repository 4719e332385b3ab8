/// ClaimDecisions: the write side of the claims desk (rules.md D1; export.md, "Outbox and decisions"). Window and command
/// line use it alike; there is no other way to decide. Every call opens work.db for itself and lets it go: nothing here
/// keeps state, so an object may be made wherever a StoreSession is at hand (on a worker's thread).
///
/// A decision is stored *held* with its audit and outbox rows in one transaction that survives a power cut, can be taken
/// back by who made it while it is held, and is then sent (feed floor). Until the server's answer comes back with an
/// import, the claim is shown as if the decision had been carried out; one version of a claim takes one decision that moves
/// it, evidence may be added beside it.
#pragma once

#include "models/desk/claim_situation.h"

#include <QtCore/QStringList>

#include <array>

namespace stardesk {

/// Why something cannot be done: a stable word for programs, a sentence for people (in the installed language).
struct ClaimNo {
    QString code;     ///< ClaimRefusal's words ("SAME_PERSON"), "ON_ITS_WAY", or a failure's word ("forbidden")
    QString sentence;
};

struct ClaimActionState {
    ClaimAction action = ClaimAction::Take;
    std::optional<ClaimNo> no; ///< none: possible. Parameters (amount, code, note) are judged by decide()
    bool proposes = false;     ///< with no parameters it would go to a second person: the button reads "Propose"
    [[nodiscard]] bool possible() const { return !no; }
};

/// A decision that is stored here and not answered yet.
struct HeldDecision {
    QString id;
    ClaimKey claim;          ///< empty for decisions on other records
    PersonKey person;        ///< of a decision of HR; empty for others
    QString personName;      ///< filled in lists
    QString kind;            ///< "claim", "award", ...
    QString record;          ///< key of the record decided on
    QString action;          ///< claimActionWord, or the kind's own
    QString code;
    std::optional<Money> amount;
    QString note;
    QString actor;           ///< operator key
    QString actorName;
    qint64 decidedAtMs = 0;
    qint64 leftMs = 0;       ///< of the hold at the moment of the call; 0: being sent
    OutboxState state = OutboxState::Held;
    QString batch;           ///< decisions with the same batch are undone together; null: single
    bool mine = false;       ///< only then it can be undone
    bool proposed = false;   ///< a second person decides
};

/// Everything the decision panel shows of one claim.
struct ClaimReview {
    ClaimSituation situation;
    std::vector<ClaimActionState> actions;       ///< one per ClaimAction, in its order
    std::optional<HeldDecision> onItsWay;        ///< what blocks this version of the claim
    std::optional<qint64> dueMs;                 ///< next due time
    ClaimFlags slaFlags = 0;                     ///< SLA_AT_RISK, SLA_BREACHED
    std::optional<EvidenceDiff> diff;            ///< of a proposal: what changed since; none where it carries no snapshot
    bool evidenceChanged = false;                ///< the proposal's digest is not today's: only return K03 is open
    QStringList missingEvidence;                 ///< kinds of documents (T02)
    std::optional<ClaimProposal> approval;       ///< what an approval of the policy amount would be frozen as; none: nothing to pay
    QHash<QString, QString> names;               ///< of the operators, by key
    std::shared_ptr<const ClaimBasis> basis;     ///< what the claim was judged with
    QString viewer;                              ///< key of who looks; null: nobody
    qint64 readAtMs = 0;

    [[nodiscard]] QString nameOf(const QString &person) const { return names.value(person, person); }

    [[nodiscard]] const ClaimActionState &action(ClaimAction action) const { return actions[size_t(action)]; }
};

/// What a person wants done with a claim.
struct ClaimOrder {
    ClaimKey claim;
    ClaimAction action = ClaimAction::Take;
    std::optional<qint64> amountMinor; ///< Approve: in the claim's currency; none: the policy amount
    QString code;
    QString note;
    QString to;                        ///< Assign: key or login of an operator; LinkIncident: key of the incident
    std::optional<qint64> seenVersion; ///< Claim::version that was on the screen; another one now is a conflict
    QString id;                        ///< decision id, to try again without doubling; empty: a new one
};

struct ClaimOutcomeOfOrder {
    ClaimOrder order;
    std::optional<ClaimNo> no;    ///< then nothing was stored
    QString decision;             ///< id
    bool proposed = false;        ///< waits for a second person
    bool failed = false;          ///< `no` tells of a file, a lock or a record, not of a rule: worth another try
    bool duplicate = false;       ///< this id was stored before; nothing was written now
    std::optional<Money> amount;  ///< what an approval or proposal is of
    qint64 leftMs = 0;            ///< of the hold
    ClaimState stateAfter = ClaimState::Draft; ///< as shown from now on
    [[nodiscard]] bool done() const { return !no; }
};

/// How long decisions are held, in minutes, 0 to 60 (settings of work.db).
struct HoldSettings {
    int single = 5;
    int batch = 15;
};

/// The tabs of the queue.
enum class ClaimSplit { DueToday, Late, SecondApproval, OnHold, Mine, Done };
inline constexpr std::array kClaimSplits = {ClaimSplit::DueToday, ClaimSplit::Late, ClaimSplit::SecondApproval,
                                            ClaimSplit::OnHold, ClaimSplit::Mine, ClaimSplit::Done};
struct ClaimSplitCount {
    ClaimSplit split = ClaimSplit::DueToday;
    QString filter;   ///< in the filter language of the claims table; list it for the rows
    qint64 count = 0;
};

class ClaimDecisions {
public:
    explicit ClaimDecisions(StoreSession &session) : m_session(session) {}

    /// NotFound names the claim. A desk that cannot decide (no operator, expired data, clock) still gets a review, with
    /// every action refused and the reason.
    [[nodiscard]] Result<ClaimReview> review(const ClaimKey &key) const;
    [[nodiscard]] Result<std::vector<ClaimActionState>> actionsFor(const ClaimKey &key) const;

    /// Stores one decision, or says in `no` which rule forbids it. Failure: Forbidden where this desk cannot decide at
    /// all (exit 4), NotFound, Busy, Io; nothing is stored then.
    Result<ClaimOutcomeOfOrder> decide(const ClaimOrder &order);
    /// What decide() would do now, without storing.
    [[nodiscard]] Result<ClaimOutcomeOfOrder> preview(const ClaimOrder &order) const;

    /// Takes a held decision back. Forbidden for somebody else's, Rejected where it is sent already, NotFound.
    Result<> undo(const QString &decision);
    /// All of a batch that is still held, in one transaction; returns how many. NotFound for an unknown batch.
    Result<qint64> undoBatch(const QString &batch);
    /// The newest of this person that is still held (its whole batch): Ctrl+Z, and `undo` without a name. Returns the ids;
    /// NotFound where there is nothing to undo.
    Result<QStringList> undoLast();

    /// Held decisions, newest first, with what is left of their hold.
    [[nodiscard]] Result<std::vector<HeldDecision>> heldDecisions() const;
    /// Held, queued and sent.
    [[nodiscard]] Result<std::vector<HeldDecision>> unconfirmed() const;

    [[nodiscard]] Result<HoldSettings> holdSettings() const;
    Result<> setHoldSettings(const HoldSettings &settings);

    /// Filters and exact counts of the queue's tabs.
    [[nodiscard]] Result<std::vector<ClaimSplitCount>> splits() const;
    [[nodiscard]] QString splitFilter(ClaimSplit split) const;

private:
    StoreSession &m_session;
};

/// "due_today", "late", ...: for saved views and the command line.
[[nodiscard]] QString claimSplitWord(ClaimSplit split);
/// For tabs, in the language of the installed translator.
[[nodiscard]] QString claimSplitText(ClaimSplit split);

} // namespace stardesk
