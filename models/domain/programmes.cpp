#include "models/domain/programmes.h"

#include "models/core/exact_ratio.h"
#include "models/domain/json_fields.h"
#include "models/domain/rule_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kWholeBp = 10'000;
constexpr qint64 kMostOrders = qint64(1) << 40;
constexpr qint64 kMostMinor = 1'000'000'000'000;
constexpr qint64 kMostQuantity = 1'000'000;
constexpr qint64 kMostHours = 1'000'000;
constexpr int kCenti = 100;

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

/// A whole number of the input, named as people name it.
qint64 inputNumber(RuleReader &reader, const QJsonObject &input, QLatin1String key, qint64 most)
{
    return reader.take(json::integerValue(input.value(key), key, 0, most));
}

} // namespace

Result<> checkSpeedpak(qint64 compliant, qint64 eligible, qint64 requiredBp)
{
    const std::tuple<qint64, qint64, const char *> numbers[] = {
        {compliant, kMostOrders, "compliant"}, {eligible, kMostOrders, "eligible"}, {requiredBp, kWholeBp, "required_bp"}};
    for (const auto &[number, most, field] : numbers) {
        if (number < 0 || number > most)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a whole number from %1 to %2"),
                        {u"0"_s, QString::number(most)}, QLatin1String(field));
    }
    if (compliant > eligible)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "is above the total (%1 of %2)"),
                    {QString::number(compliant), QString::number(eligible)}, u"compliant"_s);
    return {};
}

SpeedpakStanding speedpakStanding(qint64 compliant, qint64 eligible, int requiredBp)
{
    SpeedpakStanding standing;
    const Int128 reached = Int128(compliant) * kWholeBp;
    const Int128 required = Int128(eligible) * requiredBp;
    standing.ok = reached >= required;
    standing.headroom = 0;
    standing.need = 0;
    if (standing.ok) {
        standing.headroom = requiredBp == 0 ? std::nullopt : std::optional(qint64(reached / requiredBp) - eligible);
        return standing;
    }
    // Each further compliant order adds 10000 to one side and required_bp to the other; at 100 % it never catches up.
    const int gain = kWholeBp - requiredBp;
    standing.need = gain == 0 ? std::nullopt : std::optional(qint64((required - reached + gain - 1) / gain));
    return standing;
}

SpeedpakWindow speedpakWindow(const SpeedpakRules &rules, BeijingDay start)
{
    return {start, start.plus(rules.windowDays - 1), start.plus(rules.evaluatedAfterDays)};
}

SpeedpakWindow speedpakWindowOn(const SpeedpakRules &rules, BeijingDay day)
{
    return speedpakWindow(rules, day.plus(-(day.weekday() % 7)));
}

WishPenalty wishLatePenalty(const WishpostRules &rules, const WishOrder &order)
{
    const qint64 piece = order.price + order.shipping;
    WishPenalty result;
    result.limitHours = piece < rules.valueStep ? rules.hoursBelow : rules.hoursFrom;
    if (order.hours <= result.limitHours)
        return result;
    const Int128 share = ratioHalfUp(Int128(order.quantity) * piece * rules.penaltyBp, kWholeBp);
    result.penalty = std::max(qint64(share), rules.minimum);
    return result;
}

qint64 wishOtherCarrierPenalty(const WishpostRules &rules)
{
    return rules.otherCarrier;
}

std::optional<int> dsrCentiScore(qint64 count, qint64 sum)
{
    if (count == 0)
        return std::nullopt;
    return int(ratioHalfUp(Int128(kCenti) * sum, count));
}

Result<QJsonObject> evaluateSpeedpak(const QJsonObject &input)
{
    RuleReader reader(input, QString());
    const qint64 compliant = inputNumber(reader, input, "compliant"_L1, kMostOrders);
    const qint64 eligible = inputNumber(reader, input, "eligible"_L1, kMostOrders);
    const qint64 requiredBp = inputNumber(reader, input, "required_bp"_L1, kWholeBp);
    if (!reader.ok())
        return reader.failure();
    if (auto checked = checkSpeedpak(compliant, eligible, requiredBp); !checked)
        return checked.failure();
    const SpeedpakStanding standing = speedpakStanding(compliant, eligible, int(requiredBp));
    return QJsonObject{{u"ok"_s, standing.ok},
                       {u"headroom"_s, numberOrNull(standing.headroom)},
                       {u"need"_s, numberOrNull(standing.need)}};
}

Result<QJsonObject> evaluateSpeedpakCalendar(const SpeedpakRules &rules, const QJsonObject &input)
{
    const Result<BeijingDay> start = isoDay(input.value("window_start"_L1).toString(), u"window_start"_s);
    if (!start)
        return start.failure();
    const SpeedpakWindow window = speedpakWindow(rules, *start);
    return QJsonObject{{u"window_end"_s, window.end.iso()},
                       {u"evaluated_on"_s, window.evaluatedOn.iso()}};
}

Result<QJsonObject> evaluateWishLate(const WishpostRules &rules, const QJsonObject &input)
{
    RuleReader reader(input, QString());
    WishOrder order;
    order.quantity = inputNumber(reader, input, "quantity"_L1, kMostQuantity);
    order.price = inputNumber(reader, input, "price"_L1, kMostMinor);
    order.shipping = inputNumber(reader, input, "shipping"_L1, kMostMinor);
    order.hours = inputNumber(reader, input, "hours"_L1, kMostHours);
    if (!reader.ok())
        return reader.failure();
    const WishPenalty result = wishLatePenalty(rules, order);
    return QJsonObject{{u"limit_hours"_s, result.limitHours}, {u"penalty"_s, result.penalty}};
}

Result<QJsonObject> evaluateDsr(const QJsonObject &input)
{
    const QJsonValue value = input.value("scores"_L1);
    if (!value.isArray())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a list"), {}, u"scores"_s);
    const QJsonArray scores = value.toArray();
    qint64 sum = 0;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        const Result<qint64> score = json::integerValue(scores[i], u"scores/"_s + QString::number(i), 1, 5);
        if (!score)
            return score.failure();
        sum += *score;
    }
    const std::optional<int> centi = dsrCentiScore(scores.size(), sum);
    return QJsonObject{{u"centi_score"_s, centi ? QJsonValue(*centi) : QJsonValue(QJsonValue::Null)}};
}

} // namespace stardesk
