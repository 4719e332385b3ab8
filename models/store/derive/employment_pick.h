/// EmploymentPick: of all employments of a person the present or last one, and how many employers there were.
#pragma once

#include "models/core/ids.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace stardesk {

struct EmploymentPick {
    static constexpr quint16 kOpen = 0xFFFF;

    quint64 seen = 0;              ///< employers met, by the low six bits of their ordinal
    Ordinal employer = kNoOrdinal; ///< of the one picked
    Ordinal station = kNoOrdinal;
    quint16 from = 0;              ///< days since 1970-01-01
    quint16 to = 0;                ///< kOpen: still employed

    /// True where this one takes the place of the one before: the open one, else the one that ended last; of two the one
    /// that began later.
    bool consider(Ordinal newEmployer, Ordinal newStation, qint64 fromDay, std::optional<qint64> toDay)
    {
        const auto day = [](qint64 number) { return quint16(std::clamp<qint64>(number, 0, kOpen - 1)); };
        seen |= quint64(1) << (newEmployer % 64);
        const quint16 newFrom = day(fromDay);
        const quint16 newTo = toDay ? day(*toDay) : kOpen;
        if (employer != kNoOrdinal && std::pair(newTo, newFrom) < std::pair(to, from))
            return false;
        employer = newEmployer;
        station = newStation;
        from = newFrom;
        to = newTo;
        return true;
    }
    [[nodiscard]] bool employedOn(qint64 day) const { return employer != kNoOrdinal && (to == kOpen || to >= day); }
    /// Other employers than the picked one; more than 64 employers in a feed share places.
    [[nodiscard]] int others() const { return std::popcount(seen) - (seen == 0 ? 0 : 1); }
};

} // namespace stardesk
