#include "ui/shell/as_of_controller.h"

#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/shared/strips.h"
#include "ui/shell/as_of_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"

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
    m_threads.setMaxThreadCount(1);
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
    if (m_job)
        m_job->cancel();
    m_threads.waitForDone();
}

// The days are those of the present: what is known of the past does not hang on the day that is looked at.
void AsOfController::ask()
{
    if (!m_workspace.hasData() || isWorking() || m_dialog)
        return;
    m_listing = true;
    const QPointer<AsOfController> self(this);
    m_threads.start([self, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
        auto session = StoreSession::open(profile, *clock);
        const Result<Ends> ends = session ? AsOfDesk(**session).periodEnds() : Result<Ends>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, ends] {
            if (self)
                self->choose(ends);
        });
    });
}

void AsOfController::choose(const Result<Ends> &ends)
{
    m_listing = false;
    if (!ends)
        return m_window.message().show(Tone::Problem, failureText(ends.failure()));
    if (ends->empty())
        return m_window.message().show(Tone::Accent, tr("These data have no history: no month has ended in them yet."));
    m_dialog = new AsOfDialog(*ends, m_workspace.pastEnd(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { prepare(m_dialog->chosen()); });
    m_dialog->open();
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
    m_threads.start([self, end, job = m_job, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
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
