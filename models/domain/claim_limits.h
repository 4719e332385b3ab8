/// Limits of claim decisions and the terms of the claim process (rules.md D1), both out of the rule set.
#pragma once

#include "models/core/money.h"
#include "models/domain/delay_attribution.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

class QJsonObject;

namespace stardesk {

/// Amounts in minor units of `currency`; a claim's amount is compared after conversion at the frozen rate.
struct ClaimLimits {
    Currency currency;
    qint64 automatic = 0;   ///< approved without a person up to here, inclusive
    qint64 fourEyes = 0;    ///< from here, inclusive, a second person confirms (T1)
    qint64 twoCheckers = 0; ///< from here, inclusive, two different checkers confirm (T2)
    int overrideBp = 0;     ///< an override upwards by more than this share of the computed amount needs four eyes
};

/// {currency, automatic, four_eyes, two_checkers, override_bp}. Malformed, naming the field, where the steps descend.
[[nodiscard]] Result<ClaimLimits> parseClaimLimits(const QJsonObject &limits, const QString &path);

/// Counts and terms of the workflow. A rule set may carry them as its section "process"; what it leaves out has the
/// value written here, and is a local assumption like the rest of D1.
struct ClaimProcess {
    int leaseMinutes = 15;          ///< T05: taken, renewed by activity
    int claimAttempts = 2;          ///< T02 [P21]
    int filingDays = 15;            ///< T02: natural days after delivery or the end of protection [P17]
    int answerDays = 7;             ///< T07: natural days the claimant has
    int undoMinutes = 5;            ///< T16: a decision this young can still be undone
    int appealDays = 15;            ///< T19: natural days from the notice [P21]
    int appeals = 1;                ///< T19: at most
    int returnsBeforeReassign = 3;  ///< T14: after so many returns the lead reassigns
    int paymentTries = 3;           ///< T18: at most, then the lead
    int commentLength = 10;         ///< T12: characters of a mandatory comment
    int qaSamplePercent = 5;        ///< share of claims that always need four eyes
    StageHours stageHours{12, 24, 12, 72, 24, 24, 48}; ///< how the promised time is spread over the seven stages
    /// T02: kinds of documents that a claim needs, by its kind; both in the export's words ("LOST", "loss_certificate").
    QMap<QString, QStringList> requiredDocuments{{QStringLiteral("LATE"), {QStringLiteral("promise")}},
                                                 {QStringLiteral("LOST"), {QStringLiteral("promise"), QStringLiteral("loss_certificate")}}};
};

/// The optional section `process`; an empty object gives the defaults. Malformed, naming the field.
[[nodiscard]] Result<ClaimProcess> parseClaimProcess(const QJsonObject &process, const QString &path);

} // namespace stardesk
