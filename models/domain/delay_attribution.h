/// Who caused the delay: hours over plan in each of the seven stages, and the cost split between them (rules.md D1;
/// stages: seed 004).
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>
#include <QtCore/QVector>

#include <array>
#include <optional>

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

/// The promised hours spread over the stages as `pattern` is, largest remainder. Rejected where the pattern is all zero.
[[nodiscard]] Result<StageHours> plannedStageHours(int promiseDays, const StageHours &pattern);

/// A scan whose zone is known. It lies in its stage, or marks that stage's end ("ArrivalfromAbroad" ends the line haul).
struct StageScan {
    qint64 atMs = 0;
    Stage stage = Stage::Collection;
    bool endsStage = false;
};
/// Scan codes are free words; carriers name a failed delivery an attempt ("AttemptFailed", "attempted_delivery").
[[nodiscard]] bool isDeliveryAttempt(QStringView code);
[[nodiscard]] bool isDeliveryAttempt(QLatin1String code);

/// Whole hours per stage from the start of the promise to the delivery: a stage runs until the next one's first scan.
/// Scans out of order move nothing; a stage without scans has 0 hours and its time counts for the stage before.
[[nodiscard]] StageHours stageHoursOf(qint64 startMs, const QVector<StageScan> &scans, qint64 deliveredMs);

/// The last scan of each stage, ms since 1970-01-01T00:00Z; none: no scan tells it.
using StageEnds = std::array<std::optional<qint64>, kStageCount>;

/// The clock of one promise: it begins where the promise leaves exactly its days until the end of the promised day, so that
/// the hours over plan are the hours late.
struct PromiseClock {
    qint64 startMs = 0;
    int days = 0;           ///< of the promise
    qint64 endMs = 0;       ///< the delivery, or of a parcel on its way the day the data are of
    bool delivered = false;
};

/// Hours planned by `pattern` and spent in the seven stages. A stage ends with its last scan, and one without scans leaves
/// its time to the next; the delivery ends the last. Nothing where no scan tells a stage, or the promise has no days.
[[nodiscard]] std::optional<DelayInput> delayInputOf(const PromiseClock &clock, const StageEnds &ends, const StageHours &pattern);

[[nodiscard]] Party responsibleParty(Stage stage, bool merchantHandedOverLate);
/// customs_* -> Customs; weather_*, force_majeure, storm, strike, flight -> ForceMajeure; consignee_* -> Consignee; else
/// None, which excuses nothing.
[[nodiscard]] ExcuseCause excuseCauseOf(QStringView kind);
/// The reject code of a claim that is not payable for this cause: R04, R03, R05; R01 where nothing was excused.
[[nodiscard]] QString notPayableCode(ExcuseCause cause);

/// In the language of the installed translator.
[[nodiscard]] QString stageText(Stage stage);
[[nodiscard]] QString partyText(Party party);

} // namespace stardesk
