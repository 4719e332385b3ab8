/// ParcelFacts: what claims show and compute of their parcels, kept until the claims come.
#pragma once

#include "models/columns/dictionary.h"
#include "models/store/derive/ordinal_texts.h"
#include "models/store/derive/row_slots.h"
#include "models/store/derive/stage_times.h"
#include "models/store/derive/zone_clock.h"

#include <span>

namespace stardesk {

struct ParcelFacts {
    static constexpr qint64 kNotDelivered = kNullInt;

    qint64 deliveredLocal = kNotDelivered; ///< seconds since 1970-01-01T00:00 on the destination's wall
    qint64 itemMinor = 0;
    qint64 shippingMinor = 0;
    qint64 refundedMinor = 0;
    Ordinal seller = kNoOrdinal;
    Ordinal plan = kNoOrdinal;
    qint32 startOn = 0;                    ///< days since 1970-01-01
    qint32 promisedOn = 0;
    quint32 lane = 0;                      ///< words of ParcelShelf; 0: none
    quint32 service = 0;
    quint32 currency = 0;
    qint32 zone = -1;                      ///< handle of the shelf's ZoneClock
    bool mixedCurrencies = false;          ///< item, shipping and refund do not add up
};

struct ParcelFields;

class ParcelShelf {
public:
    explicit ParcelShelf(RowSlots chosen) : m_chosen(std::move(chosen)) { m_words.codeOf({}); }
    /// A batch of parcel.
    void addParcels(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    /// A batch of tracking_event; its parcels have come before.
    void addEvents(const RecordBatch &batch);

    /// What a parcel that is not worked on has is ParcelFacts().
    [[nodiscard]] ParcelFacts facts(Ordinal parcel) const { return at(m_facts, parcel); }
    [[nodiscard]] StageTimes stages(Ordinal parcel) const { return at(m_stages, parcel); }
    [[nodiscard]] std::string_view key(Ordinal parcel) const { return m_keys.at(parcel); }
    [[nodiscard]] std::string_view order(Ordinal parcel) const { return m_orders.at(parcel); }
    [[nodiscard]] std::string_view word(quint32 code) const { return m_words.word(code); }
    [[nodiscard]] ZoneClock &zones() { return m_zones; }
    [[nodiscard]] const std::vector<Ordinal> &parcels() const { return m_chosen.rows(); }

private:
    template <class State>
    [[nodiscard]] State at(const SlotStates<State> &states, Ordinal parcel) const
    {
        const Ordinal slot = m_chosen.slotOf(parcel);
        return slot == kNoOrdinal ? State() : states.get(slot);
    }
    [[nodiscard]] ParcelFacts factsOf(const ParcelFields &fields, size_t record);

    RowSlots m_chosen;
    SlotStates<ParcelFacts> m_facts;
    SlotStates<StageTimes> m_stages;
    OrdinalTexts m_keys;
    OrdinalTexts m_orders;
    Dictionary m_words;
    ZoneClock m_zones;
};

} // namespace stardesk
