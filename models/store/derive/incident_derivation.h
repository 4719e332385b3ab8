/// IncidentDerivation: the incidents table out of incident, and the claims linked to each with what they ask for.
#pragma once

#include "models/store/derive/claim_lookup.h"
#include "models/store/derive/table_derivation.h"

namespace stardesk {

class IncidentDerivation final : public TableDerivation {
public:
    explicit IncidentDerivation(RowSlots chosen);
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override;
    Result<> finish(const FinishContext &context) override;
    Result<> gather(FeedReader &reader) override;

private:
    struct Links {
        quint32 claims = 0;
        qint64 minor = 0; ///< asked, in `currency`
    };
    void addIncidents(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addClaims(const RecordBatch &batch);

    ClaimLookup m_lookup;
    SlotStates<Links> m_links;
    std::optional<Currency> m_currency;
};

} // namespace stardesk
