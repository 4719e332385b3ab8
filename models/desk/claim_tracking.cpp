#include "models/desk/claim_tracking.h"

#include "models/domain/claim_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// The last scan of each stage.
std::array<std::optional<qint64>, kStageCount> stageEnds(const std::vector<TrackingLine> &tracking)
{
    std::array<std::optional<qint64>, kStageCount> ends;
    for (const TrackingLine &line : tracking) {
        if (!line.atMs || !line.stage)
            continue;
        auto &end = ends[size_t(*line.stage - 1)];
        end = std::max(end.value_or(*line.atMs), *line.atMs);
    }
    return ends;
}

/// Ends of the stages before the running one: the delivery's own, or of a parcel on its way the last that was seen.
QVector<StageScan> scansOf(const std::array<std::optional<qint64>, kStageCount> &ends, qint64 startMs, bool delivered)
{
    size_t last = kStageCount;
    while (!delivered && last > 0 && !ends[last - 1])
        --last;
    QVector<StageScan> scans;
    qint64 before = startMs;
    for (size_t stage = 0; stage + 1 < last; ++stage) {
        before = ends[stage].value_or(before);
        scans.append({before, Stage(stage), true});
    }
    return scans;
}

} // namespace

std::optional<DelayInput> stagesOf(const ParcelLine &parcel, const std::vector<TrackingLine> &tracking, qint64 endMs,
                                   const ClaimProcess &process)
{
    const auto ends = stageEnds(tracking);
    const int days = parcel.promisedOn - parcel.startOn;
    if (days <= 0 || std::ranges::none_of(ends, &std::optional<qint64>::has_value))
        return {};
    const auto planned = plannedStageHours(days, process.stageHours);
    if (!planned)
        return {};
    const qint64 startMs = promiseEndMs(parcel.promisedOn, parcel.destination) - days * kMsPerDay;
    return DelayInput{*planned, stageHoursOf(startMs, scansOf(ends, startMs, parcel.deliveredLocal.has_value()), endMs), {}};
}

std::optional<qint64> firstAttemptOf(const std::vector<TrackingLine> &tracking)
{
    std::optional<qint64> first;
    for (const TrackingLine &line : tracking) {
        // Scan codes are free words; carriers name a failed delivery an attempt ("AttemptFailed", "attempted_delivery").
        if (line.atMs && line.code.startsWith("attempt"_L1, Qt::CaseInsensitive))
            first = std::min(first.value_or(*line.atMs), *line.atMs);
    }
    return first;
}

} // namespace stardesk
