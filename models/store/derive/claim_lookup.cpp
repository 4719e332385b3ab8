#include "models/store/derive/claim_lookup.h"

#include "models/store/derive/batch_fields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A JSON field as a value: object, array, or null for anything else.
QJsonValue jsonOf(std::string_view text)
{
    const auto document = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

} // namespace

void ClaimLookup::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const std::string_view type = batch.type().name;
    if (type == "rule_set")
        m_rules.add(batch);
    else if (type == "compensation_plan")
        addPlans(batch, ordinals);
    else if (type == "fx_rate")
        addRates(batch);
    else if (type == "holiday")
        addHolidays(batch);
}

void ClaimLookup::addPlans(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const BatchFields fields(batch);
    const TextColumn &currency = fields.texts("currency");
    for (size_t record = 0; record < batch.rows() && m_state.ok(); ++record) {
        const QJsonObject json{
            {u"currency"_s, currency.isNull(record) ? QJsonValue(QJsonValue::Null) : textOf(currency.at(record))},
            {u"promise_days"_s, fields.ints("promise_days").at(record)},
            {u"tiers"_s, jsonOf(fields.texts("tiers").at(record))},
            {u"cap"_s, jsonOf(fields.texts("cap").at(record))}};
        auto plan = parseCompensationPlan(textOf(batch.keys.at(record)), json, u"compensation_plan/"_s + textOf(batch.keys.at(record)));
        if (!plan) {
            m_state = plan.failure();
            return;
        }
        m_plans.resize(std::max<size_t>(m_plans.size(), ordinals[record] + 1));
        m_plans[ordinals[record]] = std::move(*plan);
    }
}

void ClaimLookup::addRates(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField to = fields.ints("valid_to");
    for (size_t record = 0; record < batch.rows() && m_state.ok(); ++record) {
        const auto from = Currency::fromCode(textOf(fields.texts("from_currency").at(record)));
        const auto target = Currency::fromCode(textOf(fields.texts("to_currency").at(record)));
        auto rate = Rate::parse(textOf(fields.texts("rate").at(record)));
        if (!from || !target)
            continue; // a currency without minor units pays no claim
        if (!rate) {
            m_state = rate.failure();
            return;
        }
        FxRate fx{*from, *target, *rate, {qint32(fields.ints("valid_from").at(record))}, {}, textOf(fields.texts("source").at(record))};
        if (!to.isNull(record))
            fx.validTo = BeijingDay{qint32(to.at(record))};
        m_state = m_rates.add(fx);
    }
}

void ClaimLookup::addHolidays(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    for (size_t record = 0; record < batch.rows(); ++record) {
        if (fields.texts("calendar").at(record) != "CN")
            continue; // business time is Beijing's
        const DayKind kind = fields.word("kind", record) == "OFF" ? DayKind::Off : DayKind::Work;
        m_calendar.set({qint32(fields.ints("day").at(record))}, kind, textOf(fields.texts("name").at(record)));
    }
}

std::optional<qint64> ClaimLookup::policy(Ordinal plan, const CompensationInput &input, BeijingDay day) const
{
    if (plan >= m_plans.size() || !m_plans[plan])
        return {};
    CompensationInput complete = input;
    const auto &cap = m_plans[plan]->cap;
    if (cap && cap->currency != input.currency) {
        if (const FxRate *rate = m_rates.find(cap->currency, input.currency, day))
            complete.capRate = rate->rate;
    }
    const auto amount = compensationFor(*m_plans[plan], complete);
    return amount ? std::optional<qint64>(amount->amount) : std::optional<qint64>();
}

std::optional<qint64> ClaimLookup::valued(const Money &money, BeijingDay day, Currency target) const
{
    const auto converted = m_rates.convertOn(money, target, day, Rounding::HalfUp);
    return converted ? std::optional<qint64>(converted->amount.minor) : std::optional<qint64>();
}

} // namespace stardesk
