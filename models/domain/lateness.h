/// How late a parcel was: excused time is taken off in UTC, days are counted on the destination's calendar (rules.md D1).
#pragma once

#include "models/core/beijing.h"

#include <optional>

namespace stardesk {

/// Every local day here is a day of the destination's zone.
struct Lateness {
    qint64 effectiveMs = 0;   ///< delivered minus excused, ms since 1970-01-01T00:00Z
    LocalTime effectiveLocal; ///< the same on the destination's wall
    qint32 daysLate = 0;      ///< effective local day minus promised day; below zero: before the promise
};

/// Start day + promise days; kept until 23:59:59 local.
[[nodiscard]] BeijingDay promisedDay(BeijingDay startOn, int promiseDays);
/// The first instant that is late: 00:00 of the day after the promised one.
[[nodiscard]] qint64 promiseEndMs(BeijingDay promisedOn, const Zone &destination);

/// The instant that counts as delivered: a first attempt on or before the promised day counts [P19], else the delivery.
[[nodiscard]] qint64 countedDeliveryMs(qint64 deliveredMs, std::optional<qint64> firstAttemptMs, BeijingDay promisedOn,
                                       const Zone &destination);

/// `excusedMs` >= 0.
[[nodiscard]] Lateness effectiveLateness(qint64 deliveredMs, qint64 excusedMs, BeijingDay promisedOn,
                                         const Zone &destination);

} // namespace stardesk
