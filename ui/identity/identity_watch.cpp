#include "ui/identity/identity_watch.h"

#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <algorithm>

namespace stardesk {
namespace {

Result<std::vector<IdentityIssue>> readIssues(const QString &profile, const Clock &clock, Job &job)
{
    auto session = StoreSession::open(profile, clock);
    return session ? IdentityDesk(**session).issues(job) : Result<std::vector<IdentityIssue>>(session.failure());
}

} // namespace

IdentityWatch::IdentityWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::dataChanged, this, &IdentityWatch::refresh);
    refresh();
}

IdentityWatch::~IdentityWatch()
{
    if (m_job)
        m_job->cancel();
}

void IdentityWatch::refresh()
{
    if (!m_workspace.hasData())
        return;
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<Job>();
    const QPointer<IdentityWatch> self(this);
    QThreadPool::globalInstance()->start([self, job = m_job, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
        const auto issues = readIssues(profile, *clock, *job);
        QMetaObject::invokeMethod(qApp, [self, job, issues] {
            if (self)
                self->onRead(job, issues);
        });
    });
}

void IdentityWatch::onRead(const std::shared_ptr<Job> &job, const Result<std::vector<IdentityIssue>> &issues)
{
    if (job != m_job)
        return;
    m_job.reset();
    m_problem = issues ? QString() : failureText(issues.failure());
    m_issues = issues ? *issues : std::vector<IdentityIssue>();
    emit changed();
}

qint64 IdentityWatch::open() const
{
    return std::ranges::count_if(m_issues, [](const IdentityIssue &issue) { return !issue.check; });
}

} // namespace stardesk
