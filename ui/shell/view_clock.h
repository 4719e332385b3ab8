/// ViewClock: the time of what is on screen. Usually that of the clock below it; while the past is looked at, it stands.
#pragma once

#include "models/core/clock.h"

#include <atomic>
#include <limits>
#include <optional>

namespace stardesk {

/// Read on any thread, set on the window's.
class ViewClock final : public Clock {
public:
    explicit ViewClock(const Clock &present) : m_present(present) {}
    [[nodiscard]] const Clock &present() const { return m_present; }
    void setPast(std::optional<qint64> ms) { m_pastMs = ms.value_or(kNow); }

    [[nodiscard]] qint64 nowMs() const override
    {
        const qint64 past = m_pastMs;
        return past == kNow ? m_present.nowMs() : past;
    }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_present.sinceBootMs(); }
    [[nodiscard]] QString bootId() const override { return m_present.bootId(); }

private:
    static constexpr qint64 kNow = std::numeric_limits<qint64>::min();
    const Clock &m_present;
    std::atomic<qint64> m_pastMs{kNow};
};

} // namespace stardesk
