#include "ui/couriers/staff_backtest.h"

#include "models/desk/employer_board.h"
#include "models/desk/store_session.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

namespace stardesk {
namespace {

/// Records of one table after the other, added up. Touched on the worker's thread only.
struct Count {
    qint64 total = 0;
    qint64 before = 0; ///< of the tables read to their end
    qint64 now = 0;
};

std::shared_ptr<Job> jobOf(StaffBacktest *backtest, const std::shared_ptr<Count> &count)
{
    const QPointer<StaffBacktest> shown(backtest);
    return std::make_shared<Job>([shown, count](const JobProgress &at) {
        if (at.rows < count->now)
            count->before += count->now;
        count->now = at.rows;
        QMetaObject::invokeMethod(qApp, [shown, done = count->before + count->now, total = count->total] {
            if (shown && shown->isRunning())
                emit shown->progress(done, total);
        });
    });
}

} // namespace

StaffBacktest::StaffBacktest(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

StaffBacktest::~StaffBacktest()
{
    cancel();
    m_pool.waitForDone(); // also one that was replaced: it works with the clock, which may go next
}

void StaffBacktest::start(const QString &ruleSet)
{
    cancel();
    const auto count = std::make_shared<Count>();
    m_job = jobOf(this, count);
    const QPointer<StaffBacktest> self(this);
    m_pool.start([self, count, ruleSet, job = m_job, profile = m_workspace.session().profile(), clock = &m_workspace.clock()] {
        auto session = StoreSession::open(profile, *clock);
        if (const auto records = session ? staffRecords(**session) : Result<qint64>(session.failure()))
            count->total = *records;
        const auto half = session ? rateStaffAgain(**session, ruleSet, *job) : Result<BacktestHalf>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, job, ruleSet, half] {
            if (self)
                self->onRated(job, ruleSet, half);
        });
    });
}

void StaffBacktest::onRated(const std::shared_ptr<Job> &job, const QString &ruleSet, const Result<BacktestHalf> &half)
{
    if (job != m_job)
        return; // another rule set is being tried by now
    m_job.reset();
    half ? emit finished(*half, ruleSet) : emit failed(half.failure());
}

void StaffBacktest::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace stardesk
