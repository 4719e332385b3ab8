/// StageTimes: when each of the seven stages was seen last, and when the consignee was first attempted; packed, as there is one
/// for every parcel. What they come to is delayInputOf()'s to say.
#pragma once

#include "models/domain/delay_attribution.h"

#include <QtCore/QtGlobal>

#include <array>
#include <optional>

namespace stardesk {

class StageTimes {
public:
    /// `stage` 1..7; `atSeconds`: instant of the scan; `startDay`: day since 1970-01-01 on which the parcel set out.
    void add(int stage, qint64 atSeconds, qint64 startDay)
    {
        const quint32 slot = slotOf(atSeconds, startDay);
        quint32 &last = m_last[size_t(stage - 1)];
        if (last == kNone || slot > last)
            last = slot;
    }
    void addAttempt(qint64 atSeconds, qint64 startDay) { m_attempt = qMin(m_attempt, slotOf(atSeconds, startDay)); }

    /// The last scan of each stage.
    [[nodiscard]] StageEnds ends(qint64 startDay) const
    {
        StageEnds ends;
        for (size_t stage = 0; stage < ends.size(); ++stage)
            ends[stage] = msOf(m_last[stage], startDay);
        return ends;
    }
    [[nodiscard]] std::optional<qint64> firstAttemptMs(qint64 startDay) const { return msOf(m_attempt, startDay); }

    /// True where a stage ended before one that comes ahead of it.
    [[nodiscard]] bool isOrderImpossible() const
    {
        quint32 before = 0;
        for (const quint32 last : m_last) {
            if (last != kNone && last < before)
                return true;
            before = last == kNone ? before : last;
        }
        return false;
    }

    bool zoneUnknown = false; ///< a scan without a zone: a flaw, never counted

private:
    static constexpr quint32 kNone = 0xFFFFFFFF;
    // Seconds from thirty days before the start.
    static constexpr qint64 kLead = 30 * 86'400;
    static constexpr qint64 kMsPerSecond = 1000;

    [[nodiscard]] static quint32 slotOf(qint64 atSeconds, qint64 startDay)
    {
        return quint32(qBound(qint64(0), atSeconds - startDay * 86'400 + kLead, qint64(kNone - 1)));
    }
    [[nodiscard]] static std::optional<qint64> msOf(quint32 slot, qint64 startDay)
    {
        return slot == kNone ? std::nullopt : std::optional((startDay * 86'400 - kLead + slot) * kMsPerSecond);
    }

    std::array<quint32, kStageCount> m_last = {kNone, kNone, kNone, kNone, kNone, kNone, kNone};
    quint32 m_attempt = kNone;
};

} // namespace stardesk
