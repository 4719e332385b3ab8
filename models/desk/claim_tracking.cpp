#include "models/desk/claim_tracking.h"

#include "models/domain/claim_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// The last scan of each stage.
StageEnds stageEnds(const std::vector<TrackingLine> &tracking)
{
    StageEnds ends;
    for (const TrackingLine &line : tracking) {
        if (!line.atMs || !line.stage)
            continue;
        auto &end = ends[size_t(*line.stage - 1)];
        end = std::max(end.value_or(*line.atMs), *line.atMs);
    }
    return ends;
}

} // namespace

std::optional<DelayInput> stagesOf(const ParcelLine &parcel, const std::vector<TrackingLine> &tracking, qint64 endMs,
                                   const ClaimProcess &process)
{
    const int days = parcel.promisedOn - parcel.startOn;
    const qint64 startMs = promiseEndMs(parcel.promisedOn, parcel.destination) - days * kMsPerDay;
    return delayInputOf({startMs, days, endMs, parcel.deliveredLocal.has_value()}, stageEnds(tracking), process.stageHours);
}

std::optional<qint64> firstAttemptOf(const std::vector<TrackingLine> &tracking)
{
    std::optional<qint64> first;
    for (const TrackingLine &line : tracking) {
        if (line.atMs && isDeliveryAttempt(line.code))
            first = std::min(first.value_or(*line.atMs), *line.atMs);
    }
    return first;
}

} // namespace stardesk
