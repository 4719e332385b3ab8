/// A claim's case: what the parcel's records say, and what the rules make of it - lateness, code, amount, cost split - with
/// its explanation, line by line (rules.md D1).
#pragma once

#include "models/domain/claim.h"
#include "models/domain/compensation.h"
#include "models/domain/explanation.h"
#include "models/domain/lateness.h"

namespace stardesk {

struct RuleSet;

/// Time that nobody is blamed for, with the record that grants it.
struct Excuse {
    QString source;              ///< "incident/I-7"
    ExcuseCause cause = ExcuseCause::None; ///< None excuses nothing
    std::optional<Stage> stage;  ///< none: counts for the days late, not for a stage
    qint64 hours = 0;
};

struct ClaimCase {
    QString claim;               ///< record keys, "claim/C-1" and "parcel/P-1"
    QString parcel;
    QString plan;                ///< id in the rule set's plans
    bool lost = false;           ///< claimed as lost
    CompensationInput price;     ///< daysLate is computed here
    QString capRateSource;       ///< "fx_rate/CNY-EUR/2023-06-01"
    BeijingDay startOn;          ///< local days at the destination
    BeijingDay promisedOn;
    Zone destination = Zone::beijing();
    std::optional<qint64> deliveredMs; ///< none: late until `asOfMs`
    std::optional<qint64> firstAttemptMs;
    qint64 asOfMs = 0;
    QVector<Excuse> excuses;
    bool merchantHandedOverLate = false; ///< who answers for the collection stage: merchant or first mile
    std::optional<DelayInput> stages; ///< hours per stage, where the tracking tells them; `excused` is filled from excuses
};

struct ClaimOutcome {
    Lateness plain;              ///< nothing taken off
    Lateness effective;
    bool attemptedInTime = false;
    qint64 excusedHours = 0;     ///< of all excuses with a cause
    CompensationAmount amount;
    QString code;                ///< proposed: A01, A02, or why nothing is paid
    std::optional<DelayAttribution> attribution;
    QVector<qint64> split;       ///< minor units per stage; empty where there is nothing to split
    std::array<Party, kStageCount> parties{}; ///< who is recharged for each stage (R13 where it is the merchant)
};

/// Exact and pure. NotFound for an unknown plan; Malformed, naming the field, as compensationFor and attributeDelay.
[[nodiscard]] Result<ClaimOutcome> evaluateClaim(const ClaimCase &claimCase, const RuleSet &rules);

/// The outcome as a tree: promise, zone, due, actual, excuses, tier, lines, cap, rounding, result, split, four eyes (the
/// last from `proposal`, where there is one).
[[nodiscard]] Explanation explainClaim(const ClaimCase &claimCase, const ClaimOutcome &outcome,
                                       const std::optional<ClaimProposal> &proposal, const RuleSet &rules);

} // namespace stardesk
