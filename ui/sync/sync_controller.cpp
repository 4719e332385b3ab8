#include "ui/sync/sync_controller.h"

#include "models/core/beijing.h"
#include "models/core/text/failure_text.h"
#include "models/desk/sync_desk.h"
#include "ui/shared/strips.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tool_strip.h"
#include "ui/shell/workspace.h"
#include "ui/sync/open_export_dialog.h"
#include "ui/sync/open_folder_dialog.h"
#include "ui/sync/outbox_controller.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kSecondMs = 1000;

QString rowsText(const SyncResult &result)
{
    qint64 added = 0, changed = 0, removed = 0;
    for (const TypeChange &type : result.rows) {
        added += type.added;
        changed += type.changed;
        removed += type.removed;
    }
    const QLocale locale;
    return SyncController::tr("%1 new, %2 changed, %3 removed")
        .arg(locale.toString(added), locale.toString(changed), locale.toString(removed));
}

} // namespace

SyncController::SyncController(Workspace &workspace, MainWindow &window, OutboxController &outbox)
    : m_workspace(workspace)
    , m_window(window)
    , m_outbox(outbox)
{
    connect(&window, &MainWindow::syncRequested, this, [this] { sync(); });
    connect(&window, &MainWindow::demoRequested, this, &SyncController::importDemo);
    connect(&window, &MainWindow::openExportRequested, this, &SyncController::askForExport);
    connect(&window, &MainWindow::openFolderRequested, this, &SyncController::askForFolder);
    connect(&window.progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&workspace, &Workspace::dataChanged, this, &SyncController::showState);
    connect(&outbox, &OutboxController::changed, this, &SyncController::showState);
    connect(&outbox, &OutboxController::failed, this,
            [this](const QString &sentence) { m_window.message().show(Tone::Warning, tr("Not sent yet, your decisions are safe here: %1").arg(sentence)); });
    showState();
}

SyncController::~SyncController()
{
    if (m_job)
        m_job->cancel();
    QThreadPool::globalInstance()->waitForDone();
}

void SyncController::sync(const QString &source, const QString &trust)
{
    start([source, trust](const SyncDesk &desk, Job &job) { return desk.sync(source, trust, job); });
}

void SyncController::importDemo()
{
    start([](const SyncDesk &desk, Job &job) { return desk.importDemo(job); });
}

void SyncController::rollBack()
{
    start([](const SyncDesk &desk, Job &) { return desk.rollBack(); });
}

void SyncController::importFolder(const QString &recipe, const QString &folder)
{
    start([recipe, folder](const SyncDesk &desk, Job &job) {
        LoadReport report;
        return desk.importFolder(recipe, folder, &report, job);
    });
}

void SyncController::start(Work work)
{
    if (m_job)
        return m_window.message().show(Tone::Warning, tr("Data are being imported already: wait for the end or cancel below, then try again."));
    m_window.message().hide();
    const QPointer<SyncController> self(this);
    m_job = std::make_shared<Job>([self](const JobProgress &progress) {
        QMetaObject::invokeMethod(qApp, [self, progress] {
            if (self)
                self->onProgress(progress);
        });
    });
    m_since.start();
    m_phase.clear();
    onProgress({});
    QThreadPool::globalInstance()->start(
        [self, job = m_job, work = std::move(work), profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
            const SyncDesk desk(profile, *clock);
            const Result<SyncResult> result = work(desk, *job);
            QMetaObject::invokeMethod(qApp, [self, result] {
                if (self)
                    self->onDone(result);
            });
        });
}

QString SyncController::phaseText(const QString &phase)
{
    if (phase == u"verify"_s)
        return tr("Checking signature and parts");
    if (phase == u"insert"_s)
        return tr("Reading records");
    if (phase == u"columns"_s)
        return tr("Building the tables");
    if (phase == u"check"_s)
        return tr("Checking rows and sums");
    if (phase == u"sync"_s || phase == u"switch"_s || phase == u"switched"_s || phase == u"work"_s)
        return tr("Storing safely");
    if (phase == u"publish"_s || phase == u"demo"_s || phase == u"load"_s)
        return tr("Preparing the export");
    return tr("Working");
}

void SyncController::onProgress(const JobProgress &progress)
{
    if (!m_job)
        return;
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        m_since.restart();
    }
    ProgressStrip::State state;
    state.what = phaseText(progress.phase);
    state.done = progress.done;
    state.total = progress.total;
    const qint64 elapsed = m_since.elapsed();
    if (progress.total > 0 && progress.done > 0 && elapsed > kSecondMs)
        state.secondsLeft = int((progress.total - progress.done) * elapsed / progress.done / kSecondMs);
    state.keeps = m_workspace.hasData() ? tr("the data of before stays in use until the end") : QString();
    m_window.progress().setCancelText(m_workspace.hasData() ? tr("Cancel, keep the old data") : tr("Cancel"));
    m_window.progress().setState(state);
}

void SyncController::onDone(const Result<SyncResult> &result)
{
    m_job.reset();
    m_window.progress().hide();
    if (!result) {
        const bool cancelled = result.failure().code == Failure::Code::Cancelled;
        m_window.message().show(cancelled ? Tone::Accent : Tone::Problem,
                                cancelled ? tr("Cancelled: the data is as it was.") : failureText(result.failure()));
        showState();
        emit finished(false);
        return;
    }
    if (const auto opened = m_workspace.open(); !opened)
        m_window.message().show(Tone::Problem, failureText(opened.failure()));
    else
        m_window.message().show(Tone::Good, tr("Imported: %1.").arg(rowsText(*result)));
    if (m_window.currentPageId().isEmpty())
        m_window.showStart();
    emit finished(true);
}

void SyncController::showState()
{
    const OutboxCounts &counts = m_outbox.counts();
    //: Beside the sync button: decisions that have not left this desk yet.
    const QString pending = counts.toSend() > 0 ? tr("%n to send", nullptr, int(counts.toSend())) : QString();
    m_window.toolStrip().setSyncState(m_workspace.syncedText(), pending);
    m_window.sidebar().setBadge(u"sync"_s, {counts.attention > 0 ? int(counts.attention) : -1, {}});
}

void SyncController::askForExport()
{
    auto *dialog = new OpenExportDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { sync(dialog->source(), dialog->trust()); });
    dialog->open();
}

void SyncController::askForFolder()
{
    auto *dialog = new OpenFolderDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { importFolder(dialog->recipe(), dialog->folder()); });
    dialog->open();
}

} // namespace stardesk
