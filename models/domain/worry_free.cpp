#include "models/domain/worry_free.h"

#include "models/domain/json_fields.h"
#include "models/domain/rule_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMostDays = 400;
constexpr int kMostComplaints = 100;

QStringList readWords(RuleReader &reader, QLatin1String key)
{
    QStringList words;
    for (const QJsonValue word : reader.array(key)) {
        if (word.toString().isEmpty())
            reader.refuse(key, QT_TRANSLATE_NOOP("Failure", "must be a list of texts"));
        words.append(word.toString());
    }
    return words;
}

ComplaintObstacle complainObstacle(const WorryFreeTerms &terms, const QString &type, const ComplaintHistory &history)
{
    if (terms.platformTypes.contains(type))
        return ComplaintObstacle::TypeOfPlatform;
    if (!terms.merchantTypes.contains(type))
        return ComplaintObstacle::UnknownType;
    if (history.opened >= terms.complaintsPerOrder)
        return ComplaintObstacle::AttemptsExhausted;
    return history.openedMs && !history.answeredMs ? ComplaintObstacle::WaitsForCarrier : ComplaintObstacle::None;
}

} // namespace

Result<WorryFreeTerms> parseWorryFreeTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    WorryFreeTerms terms;
    const QJsonArray promise = reader.array("promise_days"_L1);
    const QString where = reader.pathOf("promise_days"_L1);
    terms.promiseLeastDays = int(reader.take(json::integerValue(promise.at(0), where + u"/0"_s, 0, kMostDays)));
    terms.promiseMostDays
        = int(reader.take(json::integerValue(promise.at(1), where + u"/1"_s, terms.promiseLeastDays, kMostDays)));
    terms.refundRequestDays = int(reader.integer("refund_request_days"_L1, 0, kMostDays));
    terms.complaintsPerOrder = int(reader.integer("complaints_per_order"_L1, 0, kMostComplaints));
    terms.carrierAnswerDays = int(reader.integer("carrier_answer_days"_L1, 0, kMostDays));
    terms.appealDays = int(reader.integer("appeal_days"_L1, 0, kMostDays));
    terms.interventionWorkingDays = int(reader.integer("intervention_working_days"_L1, 0, kMostDays));
    terms.merchantTypes = readWords(reader, "merchant_types"_L1);
    terms.platformTypes = readWords(reader, "platform_types"_L1);
    if (!reader.ok())
        return reader.failure();
    return terms;
}

WorryFreePromise worryFreePromise(const WorryFreeTerms &terms, BeijingDay paidOn)
{
    return {paidOn.plus(terms.promiseLeastDays), paidOn.plus(terms.promiseMostDays)};
}

QLatin1String complaintObstacleWord(ComplaintObstacle obstacle)
{
    switch (obstacle) {
    case ComplaintObstacle::None: return "none"_L1;
    case ComplaintObstacle::TypeOfPlatform: return "TYPE_OF_PLATFORM"_L1;
    case ComplaintObstacle::UnknownType: return "UNKNOWN_TYPE"_L1;
    case ComplaintObstacle::AttemptsExhausted: return "ATTEMPTS_EXHAUSTED"_L1;
    case ComplaintObstacle::WaitsForCarrier: return "WAITS_FOR_CARRIER"_L1;
    case ComplaintObstacle::NotAnswered: return "NOT_ANSWERED"_L1;
    case ComplaintObstacle::OutOfWindow: return "OUT_OF_WINDOW"_L1;
    case ComplaintObstacle::Appealed: return "APPEALED"_L1;
    }
    Q_UNREACHABLE();
}

ComplaintRights complaintRights(const WorryFreeTerms &terms, const QString &type, const ComplaintHistory &history,
                                qint64 nowMs)
{
    ComplaintRights rights;
    rights.left = std::max(0, terms.complaintsPerOrder - history.opened);
    rights.complain = complainObstacle(terms, type, history);
    if (!history.openedMs) {
        rights.appeal = ComplaintObstacle::NotAnswered;
        return rights;
    }
    const qint64 answerBy = *history.openedMs + terms.carrierAnswerDays * kMsPerDay;
    if (!history.answeredMs)
        rights.carrierAnswersByMs = answerBy;
    rights.appealUntilMs = history.answeredMs.value_or(answerBy) + terms.appealDays * kMsPerDay;
    if (history.appealed)
        rights.appeal = ComplaintObstacle::Appealed;
    else if (!history.answeredMs && nowMs <= answerBy)
        rights.appeal = ComplaintObstacle::NotAnswered;
    else if (nowMs > *rights.appealUntilMs)
        rights.appeal = ComplaintObstacle::OutOfWindow;
    return rights;
}

} // namespace stardesk
