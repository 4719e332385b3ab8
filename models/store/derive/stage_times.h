/// StageTimes: when each of the seven stages was seen last. A stage lasts from the last scan of the stage before it to its
/// own last scan; a stage without scans lends its time to the next that has some.
#pragma once

#include <QtCore/QtGlobal>

#include <array>

namespace stardesk {

class StageTimes {
public:
    static constexpr int kStages = 7;

    /// `stage` 1..7; `atSeconds`: instant of the scan; `startDay`: day since 1970-01-01 on which the parcel set out.
    void add(int stage, qint64 atSeconds, qint64 startDay)
    {
        const quint16 slot = slotOf(atSeconds, startDay);
        if (m_first == kNone || slot < m_first)
            m_first = slot;
        quint16 &last = m_last[size_t(stage - 1)];
        if (last == kNone || slot > last)
            last = slot;
    }
    /// 1..7, the stage that lasted longest, the earlier at a tie; 0 without two scans apart from each other.
    [[nodiscard]] int longestStage() const
    {
        int longest = 0;
        int most = 0;
        quint16 before = m_first;
        for (int stage = 1; stage <= kStages; ++stage) {
            const quint16 last = m_last[size_t(stage - 1)];
            if (last == kNone)
                continue;
            if (last - before > most) {
                most = last - before;
                longest = stage;
            }
            before = qMax(before, last);
        }
        return longest;
    }
    /// True where a stage ended before one that comes ahead of it.
    [[nodiscard]] bool isOrderImpossible() const
    {
        quint16 before = 0;
        for (const quint16 last : m_last) {
            if (last != kNone && last < before)
                return true;
            before = last == kNone ? before : last;
        }
        return false;
    }

    bool zoneUnknown = false; ///< a scan without a zone: a flaw, never counted

private:
    static constexpr quint16 kNone = 0xFFFF;
    // Ten minutes a step from thirty days before the start: 455 days fit into 16 bits.
    static constexpr qint64 kStep = 600;
    static constexpr qint64 kLead = 30 * 86'400;

    [[nodiscard]] static quint16 slotOf(qint64 atSeconds, qint64 startDay)
    {
        return quint16(qBound(qint64(0), (atSeconds - startDay * 86'400 + kLead) / kStep, qint64(kNone - 1)));
    }

    std::array<quint16, kStages> m_last = {kNone, kNone, kNone, kNone, kNone, kNone, kNone};
    quint16 m_first = kNone;
};

} // namespace stardesk
