#include "models/domain/vector_claims.h"

#include "models/domain/compensation.h"
#include "models/domain/delay_attribution.h"
#include "models/domain/json_fields.h"
#include "models/domain/lateness.h"
#include "models/domain/resident_id.h"
#include "models/domain/rule_set.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostExcusedHours = 1'000'000;
constexpr qint64 kMostDaysLate = 1'000'000;

QJsonArray toArray(const QVector<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return list;
}

QJsonArray toArray(const StageHours &hours)
{
    return toArray(QVector<qint64>(hours.begin(), hours.end()));
}

/// The failure with its field named, where the rule itself did not name one.
Failure inField(Failure failure, const QString &field)
{
    if (failure.where.isEmpty())
        failure.where = field;
    return failure;
}

Result<Rate> rateOf(const QJsonObject &input, const char *key)
{
    const auto text = json::text(input, key, {});
    if (!text)
        return text.failure();
    const auto rate = Rate::parse(*text);
    if (!rate)
        return inField(rate.failure(), QString::fromLatin1(key));
    return *rate;
}

Result<QJsonObject> fxConvert(const QJsonObject &input, const RuleSet &)
{
    const auto amount = json::integer(input, "amount", {});
    if (!amount)
        return amount.failure();
    const auto from = json::currency(input, "from", {});
    if (!from)
        return from.failure();
    const auto to = json::currency(input, "to", {});
    if (!to)
        return to.failure();
    const auto rate = rateOf(input, "rate");
    if (!rate)
        return rate.failure();
    const auto nearest = convert({*amount, *from}, *to, *rate, Rounding::HalfUp);
    if (!nearest)
        return inField(nearest.failure(), u"amount"_s);
    const auto floored = convert({*amount, *from}, *to, *rate, Rounding::Floor);
    if (!floored)
        return inField(floored.failure(), u"amount"_s);
    return QJsonObject{{u"amount"_s, nearest->minor}, {u"as_cap"_s, floored->minor}};
}

Result<QJsonObject> moneySplit(const QJsonObject &input, const RuleSet &)
{
    const auto total = json::integer(input, "total", {});
    if (!total)
        return total.failure();
    const auto weights = json::integers(input, "weights", {});
    if (!weights)
        return weights.failure();
    const auto parts = splitByLargestRemainder(*total, *weights);
    if (!parts)
        return inField(parts.failure(), u"weights"_s);
    return QJsonObject{{u"parts"_s, toArray(*parts)}};
}

Result<CompensationInput> compensationInput(const QJsonObject &input)
{
    CompensationInput parsed;
    const auto currency = json::currency(input, "currency", {});
    if (!currency)
        return currency.failure();
    parsed.currency = *currency;
    const std::pair<const char *, qint64 *> amounts[] = {
        {"item", &parsed.item}, {"shipping", &parsed.shipping}, {"refunded", &parsed.refunded}};
    for (const auto &[key, target] : amounts) {
        const auto value = json::integer(input, key, {});
        if (!value)
            return value.failure();
        *target = *value;
    }
    const auto days = json::integer(input, "days_late", {}, -kMostDaysLate, kMostDaysLate);
    if (!days)
        return days.failure();
    parsed.daysLate = *days;
    if (json::has(input, "cap_rate")) {
        const auto rate = rateOf(input, "cap_rate");
        if (!rate)
            return rate.failure();
        parsed.capRate = *rate;
    }
    return parsed;
}

Result<QJsonObject> claimAmount(const QJsonObject &input, const RuleSet &rules)
{
    const auto id = json::text(input, "plan", {});
    if (!id)
        return id.failure();
    const auto plan = rules.plans.constFind(*id);
    if (plan == rules.plans.constEnd())
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The rule set has no compensation plan \"%1\"."), u"plan"_s, {*id});
    const auto facts = compensationInput(input);
    if (!facts)
        return facts.failure();
    const auto result = compensationFor(*plan, *facts);
    if (!result)
        return result.failure();
    QJsonArray lines;
    for (const CompensationLine &line : result->lines)
        lines.append(QJsonObject{{u"line"_s, compensationPartWord(line.part)}, {u"amount"_s, line.amount}});
    return QJsonObject{{u"lines"_s, lines},
                       {u"cap"_s, result->cap ? QJsonValue(*result->cap) : QJsonValue()},
                       {u"amount"_s, result->amount}};
}

Result<QJsonObject> latenessOf(const QJsonObject &input, const RuleSet &)
{
    const auto id = json::text(input, "zone", {});
    if (!id)
        return id.failure();
    const auto zone = Zone::fromId(*id);
    if (!zone)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known time zone."), u"zone"_s, {*id});
    const auto delivered = json::localTime(input, "delivered_local", {});
    if (!delivered)
        return delivered.failure();
    const auto excused = json::integer(input, "excused_hours", {}, 0, kMostExcusedHours);
    if (!excused)
        return excused.failure();
    const auto promised = json::day(input, "promised_on", {});
    if (!promised)
        return promised.failure();
    const Lateness lateness
        = effectiveLateness(zone->instantOf(*delivered), *excused * kMsPerHour, *promised, *zone);
    return QJsonObject{{u"effective_local"_s, lateness.effectiveLocal.iso()}, {u"days_late"_s, lateness.daysLate}};
}

Result<StageHours> stageHours(const QJsonObject &input, const char *key)
{
    const auto numbers = json::integers(input, key, {});
    if (!numbers)
        return numbers.failure();
    if (numbers->size() != kStageCount)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "Hours of %1 stages are needed."), QString::fromLatin1(key),
                         {QString::number(kStageCount)});
    StageHours hours{};
    std::copy(numbers->begin(), numbers->end(), hours.begin());
    return hours;
}

Result<QJsonObject> delayOf(const QJsonObject &input, const RuleSet &)
{
    DelayInput delay;
    const std::pair<const char *, StageHours *> rows[] = {
        {"planned_hours", &delay.planned}, {"actual_hours", &delay.actual}, {"excused_hours", &delay.excused}};
    for (const auto &[key, target] : rows) {
        const auto hours = stageHours(input, key);
        if (!hours)
            return hours.failure();
        *target = *hours;
    }
    const auto amount = json::integer(input, "amount", {});
    if (!amount)
        return amount.failure();
    const auto result = attributeDelay(delay);
    if (!result)
        return result.failure();
    QJsonValue split;
    if (result->payable) {
        const auto parts = splitCost(*result, *amount);
        if (!parts)
            return inField(parts.failure(), u"amount"_s);
        split = toArray(*parts);
    }
    return QJsonObject{{u"gross_hours"_s, result->grossHours}, {u"excused_hours"_s, result->excusedHours},
                       {u"net_hours"_s, result->netHours},     {u"over_hours"_s, toArray(result->over)},
                       {u"payable"_s, result->payable},        {u"split"_s, split}};
}

Result<QJsonObject> slaDue(const QJsonObject &input, const RuleSet &rules)
{
    const auto start = json::localTime(input, "start_beijing", {});
    if (!start)
        return start.failure();
    const auto minutes = json::integer(input, "minutes", {});
    if (!minutes)
        return minutes.failure();
    WorkCalendar calendar;
    if (json::has(input, "calendar")) {
        const auto overrides = json::object(input, "calendar", {});
        if (!overrides)
            return overrides.failure();
        auto parsed = parseDayOverrides(*overrides, u"calendar"_s);
        if (!parsed)
            return parsed.failure();
        calendar = *parsed;
    }
    const Zone beijing = Zone::beijing();
    const auto due = BusinessTime(rules.sla, calendar).due(beijing.instantOf(*start), *minutes);
    if (!due)
        return due.failure();
    return QJsonObject{{u"due_beijing"_s, beijing.localOf(*due).iso()}};
}

Result<QJsonObject> residentId(const QJsonObject &input, const RuleSet &)
{
    const auto number = json::text(input, "number", {});
    if (!number)
        return number.failure();
    const ResidentIdCheck check = checkResidentId(*number);
    const auto orNull = [&](const QString &text) { return check.valid() ? QJsonValue(text) : QJsonValue(); };
    return QJsonObject{
        {u"valid"_s, check.valid()},
        {u"reason"_s, check.valid() ? QJsonValue() : QJsonValue(residentIdFaultWord(check.fault))},
        {u"number18"_s, orNull(check.number18)},
        {u"birth_date"_s, orNull(check.birthDate.toString(Qt::ISODate))},
        {u"sex"_s, orNull(check.sex == Sex::Male ? u"male"_s : u"female"_s)}};
}

struct Kind {
    QLatin1StringView word;
    Result<QJsonObject> (*evaluate)(const QJsonObject &, const RuleSet &);
};

constexpr Kind kKinds[] = {
    {"fx_convert"_L1, fxConvert},          {"money_split"_L1, moneySplit},  {"claim_amount"_L1, claimAmount},
    {"effective_lateness"_L1, latenessOf}, {"delay_attribution"_L1, delayOf}, {"sla_due"_L1, slaDue},
    {"resident_id"_L1, residentId},
};

const Kind *findKind(const QString &word)
{
    const auto it = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind &kind) { return kind.word == word; });
    return it == std::end(kKinds) ? nullptr : it;
}

} // namespace

bool isClaimVectorKind(const QString &kind)
{
    return findKind(kind) != nullptr;
}

Result<QJsonObject> evaluateClaimVector(const QString &kind, const QJsonObject &input, const RuleSet &rules)
{
    const Kind *found = findKind(kind);
    if (!found)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a kind of vector."), {kind},
                    u"kind"_s);
    return found->evaluate(input, rules);
}

} // namespace stardesk
