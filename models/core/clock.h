/// Clock: the only way to the time of day. Instants are milliseconds since 1970-01-01T00:00Z.
/// Beside the wall's time there is one that no setting of the clock moves: the time since the machine started.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace stardesk {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds since the machine started, sleep included; comparable between processes of one bootId().
    [[nodiscard]] virtual qint64 sinceBootMs() const = 0;
    /// Names one start of the machine.
    [[nodiscard]] virtual QString bootId() const = 0;
    [[nodiscard]] QDateTime nowUtc() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] qint64 sinceBootMs() const override;
    [[nodiscard]] QString bootId() const override;
};

/// For tests, --now and time travel.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 ms) : m_ms(ms) {}
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    /// Runs with the time that was set.
    [[nodiscard]] qint64 sinceBootMs() const override { return m_ms; }
    [[nodiscard]] QString bootId() const override { return QStringLiteral("fixed"); }
    void set(qint64 ms) { m_ms = ms; }

private:
    qint64 m_ms;
};

} // namespace stardesk
