/// ProgrammeDerivation: the programmes table, one row for each seller that has orders in a programme.
///
/// SpeedPAK rows show the latest window that is over on the newest order's day (rules.md A4). Rows of other programmes cover
/// all orders that the feed holds.
#pragma once

#include "models/store/derive/ordinal_texts.h"
#include "models/store/derive/rule_lookup.h"
#include "models/store/derive/table_derivation.h"

#include <string>

namespace stardesk {

/// One programme_order, as far as a standing needs it.
struct ProgrammeOrder {
    Ordinal programme = kNoOrdinal;
    Ordinal seller = kNoOrdinal;
    qint32 orderedOn = 0;    ///< Beijing day
    int compliant = -1;      ///< 0, 1, -1: not said
    qint64 releasedMs = -1;  ///< -1: not yet
    qint64 scannedMs = -1;
    qint64 valueMinor = 0;
};

class ProgrammeDerivation final : public TableDerivation {
public:
    explicit ProgrammeDerivation(RowSlots chosen);
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override;
    Result<> finish(const FinishContext &context) override;
    Result<> gather(FeedReader &reader) override;

private:
    struct Programme {
        std::string key;
        std::string platform;
        std::string lane;
        int requiredBp = 0;
    };
    void addProgrammes(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addOrders(const RecordBatch &batch);
    void addRow(std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules, qint64 nowMs);
    void setSpeedpak(Ordinal row, std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules, int requiredBp);
    void setWishpost(Ordinal row, std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules, qint64 nowMs);
    void setPlain(Ordinal row, std::span<const ProgrammeOrder> orders);
    void setWindow(Ordinal row, qint64 first, qint64 last);

    RuleLookup m_rules;
    std::vector<Programme> m_programmes;
    OrdinalTexts m_sellers;
    std::vector<ProgrammeOrder> m_orders;
    qint32 m_newestDay = 0;
};

} // namespace stardesk
