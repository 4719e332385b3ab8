/// AliExpress Worry-Free Logistics: promised days and the merchant's right to complain (seed 001, rules.md A3).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

#include <optional>

class QJsonObject;

namespace stardesk {

struct WorryFreeTerms {
    int promiseLeastDays = 0;      ///< to core countries, counted from the payment
    int promiseMostDays = 0;
    int refundRequestDays = 0;     ///< after the buyer's protection ends
    int complaintsPerOrder = 0;    ///< opportunities per logistics order
    int carrierAnswerDays = 0;     ///< natural days
    int appealDays = 0;            ///< natural days from the carrier's answer
    int interventionWorkingDays = 0;
    QStringList merchantTypes;     ///< complaints that a merchant may start
    QStringList platformTypes;     ///< buyer disputes that the platform judges and pays
};

/// {"promise_days": [least, most], "refund_request_days", "complaints_per_order", "carrier_answer_days", "appeal_days",
/// "intervention_working_days", "merchant_types", "platform_types"}.
[[nodiscard]] Result<WorryFreeTerms> parseWorryFreeTerms(const QJsonObject &rules, const QString &path);

/// First and last day of the promised delivery for an order paid on `paidOn`.
struct WorryFreePromise {
    BeijingDay earliest;
    BeijingDay latest;
};
[[nodiscard]] WorryFreePromise worryFreePromise(const WorryFreeTerms &terms, BeijingDay paidOn);

/// Where a complaint of one logistics order stands.
struct ComplaintHistory {
    int opened = 0;                      ///< complaints so far
    std::optional<qint64> openedMs;      ///< the last one
    std::optional<qint64> answeredMs;    ///< the carrier's answer to it
    bool appealed = false;
};

/// Why a step is not possible, for programs; none: it is.
enum class ComplaintObstacle { None, TypeOfPlatform, UnknownType, AttemptsExhausted, WaitsForCarrier, NotAnswered, OutOfWindow, Appealed };
[[nodiscard]] QLatin1String complaintObstacleWord(ComplaintObstacle obstacle);

struct ComplaintRights {
    int left = 0;                            ///< opportunities left
    ComplaintObstacle complain = ComplaintObstacle::None;
    ComplaintObstacle appeal = ComplaintObstacle::None;
    std::optional<qint64> carrierAnswersByMs; ///< while the answer is awaited
    std::optional<qint64> appealUntilMs;      ///< last instant that counts
};

/// What a merchant may do about a complaint of `type` now. A carrier that does not answer in time may be appealed at once.
[[nodiscard]] ComplaintRights complaintRights(const WorryFreeTerms &terms, const QString &type,
                                              const ComplaintHistory &history, qint64 nowMs);

} // namespace stardesk
