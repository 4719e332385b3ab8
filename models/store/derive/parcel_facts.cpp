#include "models/store/derive/parcel_facts.h"

#include "models/store/derive/batch_fields.h"

namespace stardesk {

/// Fields of a batch of parcels, looked up once.
struct ParcelFields {
    explicit ParcelFields(const BatchFields &fields)
        : delivered(fields.ints("delivered_local")), item(fields.ints("item_minor")),
          shipping(fields.ints("shipping_minor")), refunded(fields.ints("refunded_minor")),
          seller(fields.ints("seller")), plan(fields.ints("plan")), startOn(fields.ints("start_on")),
          promisedOn(fields.ints("promised_on")), order(fields.texts("order")), lane(fields.texts("lane")),
          service(fields.texts("service")), zone(fields.texts("dest_zone")), itemCurrency(fields.texts("item_currency")),
          shippingCurrency(fields.texts("shipping_currency")), refundedCurrency(fields.texts("refunded_currency"))
    {
    }
    IntField delivered;
    IntField item;
    IntField shipping;
    IntField refunded;
    IntField seller;
    IntField plan;
    IntField startOn;
    IntField promisedOn;
    const TextColumn &order;
    const TextColumn &lane;
    const TextColumn &service;
    const TextColumn &zone;
    const TextColumn &itemCurrency;
    const TextColumn &shippingCurrency;
    const TextColumn &refundedCurrency;
};

ParcelFacts ParcelShelf::factsOf(const ParcelFields &fields, size_t record)
{
    ParcelFacts facts;
    facts.deliveredLocal = fields.delivered.isNull(record) ? ParcelFacts::kNotDelivered : fields.delivered.at(record);
    facts.itemMinor = fields.item.at(record);
    facts.shippingMinor = fields.shipping.at(record);
    facts.refundedMinor = fields.refunded.orZero(record);
    facts.seller = fields.seller.ref(record);
    facts.plan = fields.plan.ref(record);
    facts.startOn = qint32(fields.startOn.at(record));
    facts.promisedOn = qint32(fields.promisedOn.at(record));
    facts.lane = m_words.codeOf(fields.lane.at(record));
    facts.service = m_words.codeOf(fields.service.at(record));
    facts.zone = m_zones.zoneOf(fields.zone.at(record));
    const std::string_view currency = fields.itemCurrency.at(record);
    facts.currency = m_words.codeOf(currency);
    facts.mixedCurrencies = fields.shippingCurrency.at(record) != currency
        || (!fields.refundedCurrency.isNull(record) && fields.refundedCurrency.at(record) != currency);
    return facts;
}

void ParcelShelf::addParcels(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const ParcelFields fields{BatchFields(batch)};
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal slot = m_chosen.slotOf(ordinals[record]);
        if (slot == kNoOrdinal)
            continue;
        m_facts.at(slot) = factsOf(fields, record);
        m_keys.set(ordinals[record], batch.keys.at(record));
        m_orders.set(ordinals[record], fields.order.at(record));
    }
}

void ParcelShelf::addEvents(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField parcel = fields.ints("parcel");
    const IntField at = fields.ints("at_local");
    const IntField stage = fields.ints("stage");
    const TextColumn &zones = fields.texts("zone");
    const TextColumn &codes = fields.texts("code");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal slot = m_chosen.slotOf(parcel.ref(record));
        if (slot == kNoOrdinal)
            continue;
        StageTimes &stages = m_stages.at(slot);
        const int zone = zones.isNull(record) ? -1 : m_zones.zoneOf(zones.at(record));
        if (zone < 0) {
            stages.zoneUnknown = true;
            continue;
        }
        const std::string_view code = codes.at(record);
        if (!stage.isNull(record))
            stages.add(int(stage.at(record)), m_zones.instantOf(zone, at.at(record)), m_facts.get(slot).startOn);
        if (isDeliveryAttempt(QLatin1String(code.data(), qsizetype(code.size()))))
            stages.addAttempt(m_zones.instantOf(zone, at.at(record)), m_facts.get(slot).startOn);
    }
}

} // namespace stardesk
