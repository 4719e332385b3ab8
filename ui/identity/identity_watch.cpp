#include "ui/identity/identity_watch.h"

#include "models/core/text/failure_text.h"
#include "models/desk/identity_check.h"
#include "models/desk/store_session.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <algorithm>

namespace stardesk {

IdentityWatch::IdentityWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::dataChanged, this, &IdentityWatch::refresh);
    refresh();
}

IdentityWatch::~IdentityWatch()
{
    if (!m_job)
        return;
    m_job->cancel();
    QThreadPool::globalInstance()->waitForDone(); // it works with the clock, which may go next
}

void IdentityWatch::refresh()
{
    read([](StoreSession &session, Job &job) { return IdentityDesk(session).issues(job); });
}

void IdentityWatch::refreshChecks()
{
    if (m_job || !m_problem.isEmpty()) // what is being read may be older than the note
        return refresh();
    read([issues = m_issues](StoreSession &session, Job &) -> Result<Issues> {
        Issues checked = issues;
        for (IdentityIssue &issue : checked)
            issue.check.reset();
        auto added = addIdentityChecks(session, &checked);
        return added ? Result<Issues>(std::move(checked)) : added.failure();
    });
}

void IdentityWatch::read(Reader reader)
{
    if (!m_workspace.hasData())
        return;
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<Job>();
    const QPointer<IdentityWatch> self(this);
    QThreadPool::globalInstance()->start([self, reader = std::move(reader), job = m_job, profile = m_workspace.profile(), clock = &m_workspace.clock()] {
        auto session = StoreSession::open(profile, *clock);
        const auto issues = session ? reader(**session, *job) : Result<Issues>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, job, issues] {
            if (self)
                self->onRead(job, issues);
        });
    });
}

void IdentityWatch::onRead(const std::shared_ptr<Job> &job, const Result<Issues> &issues)
{
    if (job != m_job)
        return;
    m_job.reset();
    m_problem = issues ? QString() : failureText(issues.failure());
    m_issues = issues ? *issues : Issues();
    emit changed();
}

qint64 IdentityWatch::open() const
{
    return std::ranges::count_if(m_issues, [](const IdentityIssue &issue) { return !issue.check; });
}

} // namespace stardesk
