/// Claim: the value that the workflow judges - facts, state, cycles of review, money, clocks (rules.md D1). A claim only
/// changes by events (claim_events.h); instants are ms since 1970-01-01T00:00Z.
#pragma once

#include "models/core/money.h"
#include "models/domain/business_time.h"
#include "models/domain/delay_attribution.h"
#include "models/domain/fx.h"

#include <QtCore/QStringList>
#include <QtCore/QVector>

#include <array>
#include <optional>
#include <vector>

namespace stardesk {

enum class ClaimState {
    Draft, Submitted, InReview, InfoRequested, PendingCheck, Approved, Rejected, InPayment, Paid, PayFailed, Appealed,
    Expired, Withdrawn, Closed
};
inline constexpr int kClaimStateCount = 14;

enum class ClaimKind { Late, Lost };

/// Independent of the state.
enum class ClaimFlag : quint16 {
    PotentialDuplicate = 1, IncidentLinked = 2, QaSample = 4, FraudHold = 8, ConflictOfInterest = 16, SlaAtRisk = 32,
    SlaBreached = 64, EvidenceChanged = 128
};
using ClaimFlags = quint16;
[[nodiscard]] constexpr bool hasFlag(ClaimFlags flags, ClaimFlag flag) { return flags & quint16(flag); }

/// What is known about the parcel and the demand; only the desk's import and an opened claim set it.
struct ClaimFacts {
    QString id;       ///< the claim's key; part of the QA sample's hash
    QString parcel;
    ClaimKind kind = ClaimKind::Late;
    int attempt = 1;
    QString claimant;
    QString language; ///< the claimant's, for the text of a code
    Currency currency;
    std::optional<qint64> askedMinor;
    qint64 computedMinor = 0;              ///< what the plan gives, in `currency`
    qint64 ceilingMinor = 0;               ///< item + shipping - all other refunds
    std::optional<qint64> deliveredMs;
    std::optional<qint64> protectionEndMs; ///< of the buyer protection
    qint64 filedMs = 0;
    bool evidenceComplete = false;
    friend bool operator==(const ClaimFacts &, const ClaimFacts &) = default;
};

enum class ClaimVerdict { Approve, Reject };

/// Why a second person is needed; NoRate: the amount cannot be compared with the limits.
enum class FourEyesReason {
    Amount, Override, Goodwill, RejectCode, ClaimValue, Reopened, FraudHold, QaSample, NoRate
};

/// A verdict with all that it rests on; frozen when made.
struct ClaimProposal {
    ClaimVerdict verdict = ClaimVerdict::Approve;
    qint64 amountMinor = 0; ///< in the claim's currency; 0 for Reject
    qint64 computedMinor = 0;
    QString code;
    QString comment;
    QString maker;
    qint64 madeMs = 0;
    std::optional<qint64> valuedMinor; ///< in the limits' currency; none: no rate
    std::optional<FrozenRate> rate;    ///< none where the currencies are the same, or there was no rate
    int checkersNeeded = 0;            ///< 0: single; 2 from the second limit
    std::vector<FourEyesReason> reasons;
    QString ruleSet;
    int ruleVersion = 0;
    std::array<int, kStageCount> shareBp{}; ///< attribution, sums to 10000 where there is one
    QString evidenceDigest;
    friend bool operator==(const ClaimProposal &, const ClaimProposal &) = default;
};

enum class CycleReason { First, Appeal, Reopen };

/// One round of review. Contributors and checkers never overlap.
struct ClaimCycle {
    CycleReason reason = CycleReason::First;
    QStringList contributors; ///< took it, asked, proposed, attached, linked
    QStringList checkers;     ///< confirmed or returned
    QString maker;            ///< of the last proposal
    int returns = 0;          ///< since the lead last assigned
    friend bool operator==(const ClaimCycle &, const ClaimCycle &) = default;
};

enum class MoneyEntryKind { Payment, Supplement, Recovery };

/// Paid money is never edited: a later result adds a row.
struct MoneyEntry {
    MoneyEntryKind kind = MoneyEntryKind::Payment;
    qint64 minor = 0; ///< signed: a recovery is below zero
    QString reference;
    qint64 atMs = 0;
    friend bool operator==(const MoneyEntry &, const MoneyEntry &) = default;
};

/// A dismissal or a reopening that the lead asked for and an approver has to confirm (T21, T22).
struct ClaimRequest {
    bool reopen = false; ///< else dismiss
    QString by;
    QString code;
    friend bool operator==(const ClaimRequest &, const ClaimRequest &) = default;
};

/// A command that was carried out; the same id again gets the same answer.
struct CarriedOut {
    QString commandId;
    qint64 versionAfter = 0;
    QByteArray body; ///< digest of the command, so that one id with two bodies is found
    friend bool operator==(const CarriedOut &, const CarriedOut &) = default;
};

struct Claim {
    ClaimFacts facts;
    ClaimState state = ClaimState::Draft;
    ClaimFlags flags = 0;
    qint64 version = 0;        ///< of the record; +1 per event
    QVector<ClaimCycle> cycles; ///< the last one is running; never empty once opened
    QString holder;            ///< who has the lease; empty: nobody
    qint64 leaseEndMs = 0;
    QString draftNote;         ///< kept when the lease ends
    std::optional<ClaimProposal> proposal; ///< pending or decided in this cycle
    QStringList confirmedBy;   ///< who has confirmed this proposal so far
    qint64 approvedMinor = 0;  ///< > 0 from APPROVED to PAID
    QString evidenceDigest;    ///< of the evidence as it is now
    SlaClock firstResponse;
    SlaClock decision;
    SlaClock appeal;
    qint64 answerDeadlineMs = 0; ///< T07: until when the claimant can answer
    qint64 noticeMs = 0;       ///< when the claimant was told the last result; appeals count from here
    int appealsUsed = 0;
    std::optional<ClaimRequest> request;
    int paymentRetries = 0;
    QString batch;             ///< payment batch
    QVector<MoneyEntry> entries;
    QVector<CarriedOut> carriedOut;

    friend bool operator==(const Claim &, const Claim &) = default;

    [[nodiscard]] int cycleNumber() const { return int(cycles.size()); } ///< from 1; 0: not opened
    [[nodiscard]] qint64 paidTotal() const;                              ///< sum of all entries
    /// What the running result still moves: payment, supplement or recovery; nothing where it is zero.
    [[nodiscard]] std::optional<MoneyEntry> plannedEntry() const;
};

/// The words of the export: "IN_REVIEW", "LATE", "QA_SAMPLE" ...
[[nodiscard]] QString claimStateWord(ClaimState state);
[[nodiscard]] std::optional<ClaimState> claimStateFromWord(QStringView word);
[[nodiscard]] QString claimKindWord(ClaimKind kind);
[[nodiscard]] std::optional<ClaimKind> claimKindFromWord(QStringView word);
[[nodiscard]] QStringList claimFlagWords(ClaimFlags flags);
/// Unknown words are left out.
[[nodiscard]] ClaimFlags claimFlagsFromWords(const QStringList &words);
[[nodiscard]] QString fourEyesReasonWord(FourEyesReason reason);
[[nodiscard]] std::optional<FourEyesReason> fourEyesReasonFromWord(QStringView word);
[[nodiscard]] QString moneyEntryWord(MoneyEntryKind kind);

/// For people, in the language of the installed translator.
[[nodiscard]] QString claimStateText(ClaimState state);
[[nodiscard]] QString claimFlagText(ClaimFlag flag);
[[nodiscard]] QString fourEyesReasonText(FourEyesReason reason);

/// SHA-256, hexadecimal, of the sorted lines "type k v" of everything shown, then rule set id and version (export.md).
[[nodiscard]] QString evidenceDigestOf(QStringList lines, const QString &ruleSet, int ruleVersion);

/// Deterministic share of claims that always need four eyes: first 8 bytes of SHA-256("id|YYYY-MM") mod 100.
[[nodiscard]] int qaSampleNumber(const QString &claimId, const QString &month);
/// The Beijing month in which the claim was filed decides.
[[nodiscard]] bool isQaSampled(const ClaimFacts &facts, int percent);

} // namespace stardesk
