/// SellerDerivation: the sellers table out of seller, indicator_month, seller_star, privilege_collection, parcel and
/// logistics_evaluation.
///
/// `official` is the newest published seller_star record (its month is the month whose last day was counted), without any
/// the star of the last complete month. `predicted` is the star of the newest day. `locked_in` exists only while a
/// complete month is newer than the official one: it is counted, but not published (rules.md A2).
#pragma once

#include "models/store/derive/rule_lookup.h"
#include "models/store/derive/score_day.h"
#include "models/store/derive/seller_columns.h"
#include "models/store/derive/star_trail.h"
#include "models/store/derive/table_derivation.h"

#include <string>

namespace stardesk {

class SellerDerivation final : public TableDerivation {
public:
    explicit SellerDerivation(RowSlots chosen);
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override;
    Result<> finish(const FinishContext &context) override;
    Result<> gather(FeedReader &reader) override;

private:
    struct Scores {
        std::array<TrackDays, 2> tracks;
    };
    struct Parcels {
        quint32 orders = 0;
        quint32 delivered = 0;
        quint32 late = 0;    ///< delivered on a later date than promised
    };
    struct Collected {
        quint16 month = 0;   ///< of the window's opening
        quint16 privileges = 0;
    };
    struct Evaluation {
        Ordinal row = 0;
        qint32 month = 0;
        qint64 sum = 0;      ///< milli-points x count
        qint64 count = 0;
    };
    struct Privilege {
        int star = 0;
        qint64 from = 0;
        qint64 to = 0;
    };

    void addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addIndicators(const RecordBatch &batch);
    void addStars(const RecordBatch &batch);
    void addPrivileges(const RecordBatch &batch);
    void addCollections(const RecordBatch &batch);
    void addParcels(const RecordBatch &batch);
    void addEvaluations(const RecordBatch &batch);
    void finishParcels();
    void finishEvaluations();
    void finishStars(Ordinal row, const SellerRules &rules);
    void finishWindow(Ordinal row, const SellerRules &rules, qint64 nowMs);
    [[nodiscard]] int privilegesFor(int star, qint64 day) const;

    SellerColumns m_out;
    RuleLookup m_rules;
    SlotStates<Scores> m_scores;
    SlotStates<StarTrail> m_trails;
    SlotStates<qint8> m_officialTracks;   ///< track of the newest record + 1; 0: none
    SlotStates<Parcels> m_parcels;
    SlotStates<Collected> m_collected;
    std::vector<Evaluation> m_evaluations;
    std::vector<Privilege> m_privileges;
};

} // namespace stardesk
