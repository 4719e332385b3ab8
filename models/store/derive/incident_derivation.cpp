#include "models/store/derive/incident_derivation.h"

#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"

namespace stardesk {

namespace {

Currency currencyOf(std::string_view code)
{
    return Currency::fromCode(QString::fromLatin1(code.data(), qsizetype(code.size()))).value_or(Currency());
}

} // namespace

IncidentDerivation::IncidentDerivation(RowSlots chosen) : TableDerivation("incidents", std::move(chosen)) {}

void IncidentDerivation::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    m_lookup.add(batch, ordinals);
    if (batch.type().name == "incident")
        addIncidents(batch, ordinals);
    else if (batch.type().name == "claim")
        addClaims(batch);
}

void IncidentDerivation::addIncidents(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    makeRoom(ordinals);
    const BatchFields fields(batch);
    const IntField stage = fields.ints("stage");
    const TextColumn &lanes = fields.texts("lane");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(ordinals[record]);
        if (row == kNoOrdinal)
            continue;
        m_columns.edit("id").setText(row, batch.keys.at(record));
        m_columns.edit("kind").setText(row, fields.word("kind", record));
        if (!lanes.isNull(record))
            m_columns.edit("lane").setText(row, lanes.at(record));
        m_columns.edit("stage").setValue(row, stage.isNull(record) ? kNoData : stage.at(record));
        m_columns.edit("from").setValue(row, minuteOfMs(fields.ints("from").at(record)));
        m_columns.edit("to").setValue(row, minuteOfMs(fields.ints("to").at(record)));
    }
}

/// Amounts of all currencies are added in the currency of the limits, at the rate of the day of filing; what has no rate
/// is counted, but not added.
void IncidentDerivation::addClaims(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField incident = fields.ints("incident");
    const IntField asked = fields.ints("asked_minor");
    const IntField filed = fields.ints("filed_at");
    const TextColumn &currencies = fields.texts("asked_currency");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = incident.isNull(record) ? kNoOrdinal : rowFor(incident.ref(record));
        if (row == kNoOrdinal)
            continue;
        Links &links = m_links.at(row);
        ++links.claims;
        const BeijingDay day = BeijingDay::ofInstant(filed.at(record));
        if (!m_currency) {
            const auto rules = m_lookup.rules().validOn(day);
            if (!rules)
                return; // finish() reports it
            m_currency = (*rules)->limits.currency;
        }
        if (asked.isNull(record))
            continue;
        const auto value = m_lookup.valued({asked.at(record), currencyOf(currencies.at(record))}, day, *m_currency);
        links.minor += value.value_or(0);
    }
}

Result<> IncidentDerivation::finish(const FinishContext &context)
{
    const auto rules = m_lookup.rules().validOn(BeijingDay::ofInstant(context.nowMs));
    if (!rules)
        return rules.failure();
    const std::string currency = (*rules)->limits.currency.code().toStdString();
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row) {
        const Links links = m_links.get(row);
        m_columns.edit("claims").setValue(row, links.claims);
        if (links.claims == 0)
            continue;
        m_columns.edit("amount").setMoney(row, links.minor, currency);
        m_columns.edit("currency").setText(row, currency);
    }
    return {};
}

Result<> IncidentDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 2> kLookups = {"rule_set", "fx_rate"};
    if (auto added = addAll(reader, kLookups); !added)
        return added;
    if (auto added = addRecords(reader, "incident", m_slots.rows()); !added)
        return added;
    return addChildren(reader, "claim", "incident", m_slots.rows());
}

} // namespace stardesk
