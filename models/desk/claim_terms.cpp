#include "models/desk/claim_terms.h"

#include "models/desk/record_access.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// A JSON field as a value: object, array, or null for anything else.
QJsonValue jsonValue(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

Result<CompensationPlan> planOf(const RecordRow &record)
{
    const QString currency = record.text("currency");
    return parseCompensationPlan(record.key,
                                 {{u"currency"_s, currency.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(currency)},
                                  {u"promise_days"_s, record.integer("promise_days")},
                                  {u"tiers"_s, jsonValue(record.text("tiers"))},
                                  {u"cap"_s, jsonValue(record.text("cap"))}},
                                 sourceOf(record));
}

bool holdsOn(const RecordRow &record, BeijingDay day)
{
    const auto to = dayOf(record, "valid_to");
    return *dayOf(record, "valid_from") <= day && (!to || day < *to);
}

/// Data may be older than the first rule set: the earliest then judges it, as the tables do.
Result<RuleBook::Entry> rulesOn(const RuleBook &book, BeijingDay day)
{
    auto valid = book.validOn(day);
    if (valid || book.all().empty())
        return valid;
    return *std::ranges::min_element(book.all(), {}, [](const RuleBook::Entry &entry) { return entry->validFrom; });
}

Result<> takePlan(FeedReader &reader, const RecordRow &parcel, BeijingDay orderDay, ClaimTerms *terms)
{
    if (parcel.ref("plan") == kNoOrdinal)
        return {};
    auto record = reader.readRow("compensation_plan", parcel.ref("plan"));
    if (!record)
        return record.failure();
    if (holdsOn(*record, orderDay)) {
        auto plan = planOf(*record);
        if (!plan)
            return plan.failure();
        terms->rules.plans.insert(record->key, *plan);
        terms->plan = record->key;
        terms->planSource = sourceOf(*record);
    } else if (terms->rules.plans.contains(record->key)) {
        terms->plan = record->key;
        terms->planSource = u"rule_set/"_s + terms->rules.id + u"#/plans/"_s + record->key;
    }
    return {};
}

/// The rate of exactly this pair on this day, never the inverse.
Result<> takeRate(FeedReader &reader, const QString &from, const QString &to, BeijingDay day, ClaimTerms *terms)
{
    auto capacity = reader.capacity("fx_rate");
    if (!capacity)
        return capacity.failure();
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("fx_rate", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        if (row->text("from_currency") != from || row->text("to_currency") != to || !holdsOn(*row, day))
            continue;
        auto rate = Rate::parse(row->text("rate"));
        if (!rate) {
            Failure failure = rate.failure();
            failure.where = sourceOf(*row);
            return failure;
        }
        terms->capRate = *rate;
        terms->capRateSource = sourceOf(*row);
        return {};
    }
    return {};
}

} // namespace

Result<ClaimTerms> claimTerms(FeedReader &reader, const RuleBook &book, const RecordRow &parcel, BeijingDay filedOn)
{
    const BeijingDay orderDay = *dayOf(parcel, "start_on");
    auto rules = rulesOn(book, orderDay);
    if (!rules)
        return rules.failure();
    ClaimTerms terms{**rules, {}, {}, {}, {}};
    if (auto taken = takePlan(reader, parcel, orderDay, &terms); !taken)
        return taken.failure();
    if (terms.plan.isNull())
        return terms;
    const auto &cap = terms.rules.plans[terms.plan].cap;
    const QString currency = parcel.text("item_currency");
    if (!cap || cap->currency.code() == currency)
        return terms;
    if (auto taken = takeRate(reader, cap->currency.code(), currency, filedOn, &terms); !taken)
        return taken.failure();
    return terms;
}

} // namespace stardesk
