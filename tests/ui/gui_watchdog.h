/// GuiWatchdog: how long the window's thread did nothing but work, between two beats of a timer on it. Time the machine gave
/// to others is told apart: `cpuMs` counts only what this thread itself used.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <ctime>

namespace stardesk {

class GuiWatchdog final : public QObject {
public:
    struct Block {
        double wallMs = 0;
        double cpuMs = 0;
        QString during; ///< what was going on
    };
    GuiWatchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kBeatMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start();
        restart();
    }
    /// From here on this is going on; what was before is judged first.
    void enter(const QString &what)
    {
        beat();
        m_what = what;
    }
    /// What happens until now is not counted: a wait that is nobody's fault.
    void restart()
    {
        m_wall.start();
        m_cpuMs = threadMs();
    }
    [[nodiscard]] const Block &longest() const { return m_longest; }
    /// What this thread itself has used of a processor so far.
    [[nodiscard]] static double threadMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
    }

private:
    static constexpr int kBeatMs = 5;
    void beat()
    {
        const Block block{double(m_wall.nsecsElapsed()) / 1e6, threadMs() - m_cpuMs, m_what};
        if (block.cpuMs > m_longest.cpuMs)
            m_longest = block;
        restart();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpuMs = 0;
    QString m_what;
    Block m_longest;
};

} // namespace stardesk
