#include "models/core/job.h"

namespace stardesk {

namespace {
constexpr qint64 kReportIntervalMs = 100;
}

void Job::report(const JobProgress &progress)
{
    if (!m_report)
        return;
    if (progress.phase == m_lastPhase && m_sinceReport.elapsed() < kReportIntervalMs)
        return;
    m_lastPhase = progress.phase;
    m_sinceReport.restart();
    m_report(progress);
}

} // namespace stardesk
