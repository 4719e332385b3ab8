#include "models/domain/lateness.h"

namespace stardesk {

BeijingDay promisedDay(BeijingDay startOn, int promiseDays)
{
    return startOn.plus(promiseDays);
}

qint64 promiseEndMs(BeijingDay promisedOn, const Zone &destination)
{
    return destination.instantOf({qint64(promisedOn.plus(1).number) * kMsPerDay});
}

qint64 countedDeliveryMs(qint64 deliveredMs, std::optional<qint64> firstAttemptMs, BeijingDay promisedOn,
                         const Zone &destination)
{
    if (firstAttemptMs && destination.localOf(*firstAttemptMs).day() <= promisedOn)
        return std::min(*firstAttemptMs, deliveredMs);
    return deliveredMs;
}

Lateness effectiveLateness(qint64 deliveredMs, qint64 excusedMs, BeijingDay promisedOn, const Zone &destination)
{
    Lateness lateness;
    lateness.effectiveMs = deliveredMs - excusedMs;
    lateness.effectiveLocal = destination.localOf(lateness.effectiveMs);
    lateness.daysLate = lateness.effectiveLocal.day() - promisedOn;
    return lateness;
}

} // namespace stardesk
