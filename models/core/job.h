/// Job: cancel and progress of one long task, shared by the worker (checks, reports) and its owner (cancels, shows).
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <atomic>
#include <functional>

namespace stardesk {

struct JobProgress {
    QString phase;      ///< stable word: "verify", "parse", "columns", "check", "switch", ...
    qint64 done = 0;    ///< in the unit of `total`: bytes or rows
    qint64 total = 0;   ///< 0: not known
    qint64 rows = 0;    ///< rows so far, for the rate
};

/// Thread-safe. The report callback runs on the worker's thread, at most 10 times a second (phase changes always).
class Job {
public:
    using Report = std::function<void(const JobProgress &)>;
    explicit Job(Report report = {}) : m_report(std::move(report)) { m_sinceReport.start(); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void report(const JobProgress &progress);

private:
    Report m_report;
    std::atomic_bool m_cancelled{false};
    QElapsedTimer m_sinceReport;
    QString m_lastPhase;
};

} // namespace stardesk
