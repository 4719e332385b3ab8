#include "models/domain/compensation.h"

#include "models/domain/json_fields.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 36'500;
constexpr qint64 kMostBasisPoints = 1'000'000;

/// An optional whole number, as std::optional.
template <class T>
Result<std::optional<T>> optionalInteger(const QJsonObject &object, const char *key, const QString &path, qint64 most)
{
    if (!json::has(object, key))
        return std::optional<T>();
    const auto value = json::integer(object, key, path, 0, most);
    if (!value)
        return value.failure();
    return std::optional<T>(T(*value));
}

Result<CompensationTier> parseTier(const QJsonObject &object, const QString &path)
{
    CompensationTier tier;
    const auto from = json::integer(object, "from_day", path, 1, kMostDays);
    if (!from)
        return from.failure();
    tier.fromDay = int(*from);
    auto to = optionalInteger<int>(object, "to_day", path, kMostDays);
    if (!to)
        return to.failure();
    tier.toDay = *to;
    if (tier.toDay && *tier.toDay < tier.fromDay)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The tier ends before it begins."), json::join(path, u"to_day"_s));
    auto fixed = optionalInteger<qint64>(object, "fixed", path, std::numeric_limits<qint64>::max());
    if (!fixed)
        return fixed.failure();
    auto item = optionalInteger<int>(object, "item_bp", path, kMostBasisPoints);
    if (!item)
        return item.failure();
    auto shipping = optionalInteger<int>(object, "shipping_bp", path, kMostBasisPoints);
    if (!shipping)
        return shipping.failure();
    const auto minimum = json::integerOr(object, "minimum", path, 0);
    if (!minimum)
        return minimum.failure();
    tier.fixed = *fixed;
    tier.itemBp = *item;
    tier.shippingBp = *shipping;
    tier.minimum = *minimum;
    if (!tier.fixed && !tier.itemBp && !tier.shippingBp && tier.minimum == 0)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The tier pays nothing."), path);
    return tier;
}

Result<QVector<CompensationTier>> parseTiers(const QJsonObject &plan, const QString &path)
{
    const auto list = json::array(plan, "tiers", path);
    if (!list)
        return list.failure();
    const QString where = json::join(path, u"tiers"_s);
    QVector<CompensationTier> tiers;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QString place = json::join(where, QString::number(i));
        if (!list->at(i).isObject())
            return json::bad(QT_TRANSLATE_NOOP("Failure", "An object is needed here."), place);
        auto tier = parseTier(list->at(i).toObject(), place);
        if (!tier)
            return tier.failure();
        tiers.append(*tier);
    }
    if (tiers.isEmpty())
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The plan has no tier."), where);
    std::stable_sort(tiers.begin(), tiers.end(),
                     [](const CompensationTier &a, const CompensationTier &b) { return a.fromDay < b.fromDay; });
    for (qsizetype i = 1; i < tiers.size(); ++i) {
        const auto &previous = tiers.at(i - 1);
        if (!previous.toDay || *previous.toDay >= tiers.at(i).fromDay)
            return json::bad(QT_TRANSLATE_NOOP("Failure", "The tiers from day %1 and from day %2 overlap."), where,
                             {QString::number(previous.fromDay), QString::number(tiers.at(i).fromDay)});
    }
    return tiers;
}

Result<std::optional<Money>> parseCap(const QJsonObject &plan, const QString &path)
{
    if (!json::has(plan, "cap"))
        return std::optional<Money>();
    const auto cap = json::object(plan, "cap", path);
    if (!cap)
        return cap.failure();
    const QString where = json::join(path, u"cap"_s);
    const auto currency = json::currency(*cap, "currency", where);
    if (!currency)
        return currency.failure();
    const auto amount = json::integer(*cap, "amount", where);
    if (!amount)
        return amount.failure();
    return std::optional<Money>(Money{*amount, *currency});
}

Failure inField(Failure failure, const QString &field)
{
    failure.where = field;
    return failure;
}

Result<CompensationLine> shareLine(CompensationPart part, qint64 base, int basisPoints, const QString &field)
{
    const auto amount = basisPointsOf(base, basisPoints);
    if (!amount)
        return inField(amount.failure(), field);
    return CompensationLine{part, basisPoints, base, *amount};
}

Result<QVector<CompensationLine>> linesOf(const CompensationTier &tier, const CompensationInput &input)
{
    QVector<CompensationLine> lines;
    if (tier.fixed)
        lines.append({CompensationPart::Fixed, 0, *tier.fixed, *tier.fixed});
    if (tier.itemBp.value_or(0) > 0) {
        const auto line = shareLine(CompensationPart::Item, input.item, *tier.itemBp, u"item"_s);
        if (!line)
            return line.failure();
        lines.append(*line);
    }
    if (tier.shippingBp.value_or(0) > 0) {
        const auto line = shareLine(CompensationPart::Shipping, input.shipping, *tier.shippingBp, u"shipping"_s);
        if (!line)
            return line.failure();
        lines.append(*line);
    }
    return lines;
}

Result<std::optional<qint64>> capIn(const CompensationPlan &plan, const CompensationInput &input)
{
    if (!plan.cap)
        return std::optional<qint64>();
    if (plan.cap->currency == input.currency)
        return std::optional<qint64>(plan.cap->minor);
    if (!input.capRate)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The cap is in %1: a rate to %2 is needed."), u"cap_rate"_s,
                         {plan.cap->currency.code(), input.currency.code()});
    const auto cap = convert(*plan.cap, input.currency, *input.capRate, Rounding::Floor);
    if (!cap)
        return inField(cap.failure(), u"cap_rate"_s);
    return std::optional<qint64>(cap->minor);
}

/// Which field is below zero, if any.
QString negativeField(const CompensationInput &input)
{
    return input.item < 0 ? u"item"_s : input.shipping < 0 ? u"shipping"_s : input.refunded < 0 ? u"refunded"_s : QString();
}

} // namespace

const CompensationTier *CompensationPlan::tierFor(qint64 daysLate) const
{
    for (const CompensationTier &tier : tiers) {
        if (daysLate >= tier.fromDay && (!tier.toDay || daysLate <= *tier.toDay))
            return &tier;
    }
    return nullptr;
}

Result<CompensationPlan> parseCompensationPlan(const QString &id, const QJsonObject &plan, const QString &path)
{
    CompensationPlan parsed;
    parsed.id = id;
    if (json::has(plan, "currency")) {
        const auto currency = json::currency(plan, "currency", path);
        if (!currency)
            return currency.failure();
        parsed.currency = *currency;
    }
    const auto promise = json::integer(plan, "promise_days", path, 0, kMostDays);
    if (!promise)
        return promise.failure();
    parsed.promiseDays = int(*promise);
    auto tiers = parseTiers(plan, path);
    if (!tiers)
        return tiers.failure();
    parsed.tiers = *tiers;
    const auto cap = parseCap(plan, path);
    if (!cap)
        return cap.failure();
    parsed.cap = *cap;
    return parsed;
}

Result<CompensationPlans> parseCompensationPlans(const QJsonObject &plans, const QString &path)
{
    CompensationPlans parsed;
    for (auto it = plans.begin(); it != plans.end(); ++it) {
        const QString where = json::join(path, it.key());
        if (!it.value().isObject())
            return json::bad(QT_TRANSLATE_NOOP("Failure", "An object is needed here."), where);
        const auto plan = parseCompensationPlan(it.key(), it.value().toObject(), where);
        if (!plan)
            return plan.failure();
        parsed.insert(it.key(), *plan);
    }
    return parsed;
}

Result<CompensationAmount> compensationFor(const CompensationPlan &plan, const CompensationInput &input)
{
    if (const QString field = negativeField(input); !field.isEmpty())
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The amount must not be negative."), field);
    if (!plan.currency.isNull() && plan.currency != input.currency)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "The plan %1 pays in %2, not in %3."), u"currency"_s,
                         {plan.id, plan.currency.code(), input.currency.code()});
    const auto cap = capIn(plan, input);
    if (!cap)
        return cap.failure();
    const auto price = addMinor(input.item, input.shipping);
    if (!price)
        return inField(price.failure(), u"item"_s);

    CompensationAmount result;
    result.cap = *cap;
    result.ceiling = *price - input.refunded;
    if (const CompensationTier *tier = plan.tierFor(input.daysLate)) {
        result.tier = *tier;
        auto lines = linesOf(*tier, input);
        if (!lines)
            return lines.failure();
        result.lines = *lines;
        for (const CompensationLine &line : result.lines) {
            const auto sum = addMinor(result.sum, line.amount);
            if (!sum)
                return inField(sum.failure(), u"item"_s);
            result.sum = *sum;
        }
        result.raised = std::max(result.sum, tier->minimum);
    }
    const qint64 capped = result.cap ? std::min(result.raised, *result.cap) : result.raised;
    result.amount = std::max<qint64>(0, std::min(capped, result.ceiling));
    return result;
}

QString compensationPartWord(CompensationPart part)
{
    switch (part) {
    case CompensationPart::Fixed: return u"fixed"_s;
    case CompensationPart::Item: return u"item"_s;
    case CompensationPart::Shipping: return u"shipping"_s;
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
