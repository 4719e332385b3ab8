/// SyncController: runs imports off the GUI thread, with progress, rate and a cancel that leaves the data as it was, and
/// tells the window what came of it. One at a time.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace stardesk {

class MainWindow;
class OutboxController;
class SyncDesk;
class Workspace;
struct SyncResult;

class SyncController final : public QObject {
    Q_OBJECT
public:
    SyncController(Workspace &workspace, MainWindow &window, OutboxController &outbox);
    ~SyncController() override;

    /// Verifies and imports; empty words: the remembered source and key.
    void sync(const QString &source = {}, const QString &trust = {});
    void importDemo();
    /// To the snapshot before the current one, until the next sync.
    void rollBack();
    void importFolder(const QString &recipe, const QString &folder);
    [[nodiscard]] bool isRunning() const { return bool(m_job); }

    /// The dialogs behind the three ways to begin.
    void askForExport();
    void askForFolder();

signals:
    void finished(bool imported);

private:
    using Work = std::function<Result<SyncResult>(const SyncDesk &, Job &)>;
    void start(Work work);
    void onProgress(const JobProgress &progress);
    void onDone(const Result<SyncResult> &result);
    void showState();
    [[nodiscard]] static QString phaseText(const QString &phase);

    Workspace &m_workspace;
    MainWindow &m_window;
    OutboxController &m_outbox;
    std::shared_ptr<Job> m_job;
    QElapsedTimer m_since;
    QString m_phase;
};

} // namespace stardesk
