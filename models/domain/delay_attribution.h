/// Who caused the delay: hours over plan in each of the seven stages, and the cost split between them (rules.md D1;
/// stages: seed 004).
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>
#include <QtCore/QVector>

#include <array>

namespace stardesk {

inline constexpr int kStageCount = 7;

/// In the order of the journey; the export numbers them from 1.
enum class Stage { Collection, Sorting, ExportCustoms, LineHaul, ImportCustoms, OverseasWarehouse, LastMile };

/// Who answers for a stage. Collection: the merchant where he handed over late (R13 in the recharge), else the first mile.
enum class Party { Merchant, FirstMile, SortCarrier, ExportBroker, LineHaulCarrier, ImportBroker, OverseasWarehouse,
                   LastMileCarrier };

/// Only these causes excuse hours; an incident's kind decides ("customs_inspection", "weather_storm", "force_majeure").
enum class ExcuseCause { None, Customs, ForceMajeure, Consignee };

using StageHours = std::array<qint64, kStageCount>;

struct DelayInput {
    StageHours planned{};
    StageHours actual{};
    StageHours excused{}; ///< as granted; more than the stage ran over excuses nothing else
};

struct DelayAttribution {
    qint64 grossHours = 0;   ///< actual - planned, all stages; may be below zero
    qint64 excusedHours = 0; ///< what the excuses really took off
    qint64 netHours = 0;     ///< gross - excused
    StageHours over{};       ///< hours each stage answers for
    bool payable = false;    ///< net > 0
    std::array<int, kStageCount> shareBp{}; ///< of the cost, sums to 10000 where payable, else all 0

    /// The stage with most hours over plan, the earlier at a tie; meaningful where payable.
    [[nodiscard]] Stage limitingStage() const;
};

/// Rejected, naming planned_hours, actual_hours or excused_hours, for hours below zero or above a million.
[[nodiscard]] Result<DelayAttribution> attributeDelay(const DelayInput &input);

/// `amount` by the hours over plan, largest remainder, ties to the earlier stage. Rejected where not payable.
[[nodiscard]] Result<QVector<qint64>> splitCost(const DelayAttribution &attribution, qint64 amount);

[[nodiscard]] Party responsibleParty(Stage stage, bool merchantHandedOverLate);
/// customs_* -> Customs, weather_* and force_majeure -> ForceMajeure, consignee_* -> Consignee, else None.
[[nodiscard]] ExcuseCause excuseCauseOf(QStringView kind);
/// The reject code of a claim that is not payable for this cause: R04, R03, R05; R01 where nothing was excused.
[[nodiscard]] QString notPayableCode(ExcuseCause cause);

/// In the language of the installed translator.
[[nodiscard]] QString stageText(Stage stage);
[[nodiscard]] QString partyText(Party party);

} // namespace stardesk
