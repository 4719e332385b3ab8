/// QuitSignals: SIGTERM, SIGINT and SIGHUP (logging out, Ctrl+C, a closed terminal) close the window as its own button
/// does, so that columns, splits and geometry are kept and a running import is left in order.
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace stardesk {

class QuitSignals {
public:
    /// One at a time; `quit` is called from the event loop of this thread.
    explicit QuitSignals(std::function<void()> quit);
    ~QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace stardesk
