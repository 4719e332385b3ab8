#include "ui/shell/as_of_controller.h"

#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/shared/strips.h"
#include "ui/shell/as_of_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace stardesk {
namespace {

using Id = WindowActions::Id;
using Ends = std::vector<PeriodEnd>;

} // namespace

AsOfController::AsOfController(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
{
    connect(window.actions().action(Id::AsOf), &QAction::triggered, this, &AsOfController::ask);
    connect(window.actions().action(Id::Today), &QAction::triggered, this, &AsOfController::showToday);
    connect(&window.progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&workspace, &Workspace::dataChanged, this, &AsOfController::showState);
    showState();
}

AsOfController::~AsOfController()
{
    if (!m_job)
        return;
    m_job->cancel();
    QThreadPool::globalInstance()->waitForDone();
}

// The days are those of the present: what is known of the past does not hang on the day that is looked at.
void AsOfController::ask()
{
    if (!m_workspace.hasData() || m_job)
        return;
    const QPointer<AsOfController> self(this);
    QThreadPool::globalInstance()->start([self, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
        auto session = StoreSession::open(profile, *clock);
        const Result<Ends> ends = session ? AsOfDesk(**session).periodEnds() : Result<Ends>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, ends] {
            if (!self)
                return;
            if (!ends)
                return self->m_window.message().show(Tone::Problem, failureText(ends.failure()));
            if (ends->empty())
                return self->m_window.message().show(Tone::Accent, tr("These data have no history: no month has ended in them yet."));
            auto *dialog = new AsOfDialog(*ends, self->m_workspace.pastEnd(), &self->m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, self.data(), [self, dialog] { self->prepare(dialog->chosen()); });
            dialog->open();
        });
    });
}

void AsOfController::prepare(const PeriodEnd &end)
{
    const QPointer<AsOfController> self(this);
    m_job = std::make_shared<Job>([self, day = end.day](const JobProgress &progress) {
        QMetaObject::invokeMethod(qApp, [self, day, progress] {
            if (!self || !self->m_job)
                return;
            self->m_window.progress().setCancelText(tr("Cancel, stay where I am"));
            self->m_window.progress().setState({tr("Going back to %1").arg(periodEndText(day)), progress.done, progress.total, -1, {}});
        });
    });
    QThreadPool::globalInstance()->start([self, end, job = m_job, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
        auto session = StoreSession::open(profile, *clock);
        const Result<PastStore> past = session ? AsOfDesk(**session).prepare(end, *job) : Result<PastStore>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, past] {
            if (self)
                self->onReady(past);
        });
    });
}

void AsOfController::onReady(const Result<PastStore> &past)
{
    m_job.reset();
    m_window.progress().hide();
    if (!past && past.failure().code == Failure::Code::Cancelled)
        return;
    const Result<> shown = past ? m_workspace.openPast(*past) : Result<>(past.failure());
    if (!shown)
        m_window.message().show(Tone::Problem, failureText(shown.failure()));
}

Result<> AsOfController::showDay(BeijingDay day)
{
    auto session = StoreSession::open(m_workspace.profile(), m_workspace.presentClock());
    if (!session)
        return session.failure();
    const AsOfDesk desk(**session);
    const auto end = desk.periodEndAt(day);
    if (!end)
        return end.failure();
    Job job;
    const auto past = desk.prepare(*end, job);
    return past ? m_workspace.openPast(*past) : Result<>(past.failure());
}

void AsOfController::showToday()
{
    if (const auto opened = m_workspace.open(); !opened)
        m_window.message().show(Tone::Problem, failureText(opened.failure()));
}

void AsOfController::showState()
{
    m_window.actions().action(Id::AsOf)->setEnabled(m_workspace.hasData());
    m_window.actions().action(Id::Today)->setEnabled(m_workspace.pastEnd().has_value());
    // What is imported meanwhile would take the person out of the past without asking.
    for (const Id id : {Id::SyncNow, Id::OpenExport, Id::OpenFolder, Id::Demo})
        m_window.actions().action(id)->setEnabled(!m_workspace.pastEnd());
}

} // namespace stardesk
