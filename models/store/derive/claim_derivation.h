/// ClaimDerivation: the claims table out of claim, parcel, tracking_event, incident, document and the plans and rates.
///
/// Days late are whole dates on the destination's wall: delivered (less the excused hours of the linked incident, taken
/// off in UTC) minus promised (rules.md D1). A parcel that has not arrived is as late as the newest day of the table.
#pragma once

#include "models/store/derive/claim_columns.h"
#include "models/store/derive/claim_lookup.h"
#include "models/store/derive/parcel_facts.h"
#include "models/store/derive/table_derivation.h"

namespace stardesk {

struct ClaimFields;

class ClaimDerivation final : public TableDerivation {
public:
    explicit ClaimDerivation(RowSlots chosen);
    ~ClaimDerivation() override;
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override;
    Result<> finish(const FinishContext &context) override;
    Result<> gather(FeedReader &reader) override;

private:
    struct Facts {
        Ordinal parcel = kNoOrdinal;
        Ordinal incident = kNoOrdinal;
        qint64 filedMs = 0;
        quint8 stagesWithPaper = 0; ///< one bit each
    };
    /// What an incident excuses: nothing unless its kind is an accepted cause.
    struct IncidentExcuse {
        qint64 hours = 0;
        int stage = 0; ///< 1..7; 0: counts for the days late, not for a stage
    };

    void addIncidents(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addClaims(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addClaim(const ClaimFields &fields, size_t record, Ordinal row);
    void addDocuments(const RecordBatch &batch);
    void setFlags(Ordinal row, std::string_view list);
    void finishRow(Ordinal row, qint64 newestDay);
    void setDelivery(Ordinal row, const ParcelFacts &parcel);
    void setDelay(Ordinal row, const ParcelFacts &parcel, Ordinal incident, qint64 newestDay);
    void setLimitingStage(Ordinal row, const ParcelFacts &parcel, const StageTimes &stages, qint64 endMs, const IncidentExcuse &excuse);
    void setPolicy(Ordinal row, const ParcelFacts &parcel, qint64 filedMs);
    [[nodiscard]] qint64 newestDay(const ColumnSet *stored) const;

    ClaimColumns m_out;
    ClaimLookup m_lookup;
    std::unique_ptr<ParcelShelf> m_shelf; ///< a derivation of some rows: made when their parcels are known
    SlotStates<Facts> m_facts;
    OrdinalTexts m_incidents;
    OrdinalTexts m_sellers;
    std::vector<IncidentExcuse> m_excuses; ///< by incident
};

/// Rows whose parcel is still on its way: their lateness grows from day to day.
[[nodiscard]] std::vector<Ordinal> restlessClaims(const ColumnSet &stored);

} // namespace stardesk
