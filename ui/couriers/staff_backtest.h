/// StaffBacktest: today's staff rated by another rule set on a thread of its own, with progress and cancel: the stars of all
/// months are read for it, which must not keep the pages waiting for their records.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/desk/backtest_desk.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>

namespace stardesk {

class Workspace;

class StaffBacktest final : public QObject {
    Q_OBJECT
public:
    explicit StaffBacktest(Workspace &workspace, QObject *parent = nullptr);
    ~StaffBacktest() override; ///< cancels what is running

    /// What is running is cancelled for it.
    void start(const QString &ruleSet);
    void cancel();
    [[nodiscard]] bool isRunning() const { return bool(m_job); }

signals:
    void progress(qint64 records, qint64 total);
    void finished(const stardesk::BacktestHalf &couriers, const QString &ruleSet);
    /// Cancelled where somebody wanted it to end.
    void failed(const stardesk::Failure &failure);

private:
    void onRated(const std::shared_ptr<Job> &job, const QString &ruleSet, const Result<BacktestHalf> &half);

    Workspace &m_workspace;
    QThreadPool m_pool; ///< of its own, so that neither it nor the lists wait for the other
    std::shared_ptr<Job> m_job;
};

} // namespace stardesk
