/// AsOfController: View → As of…: asks for a period end, has its store made beside the window's work, and shows it; leads
/// back to today.
#pragma once

#include "models/desk/as_of_desk.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <memory>

namespace stardesk {

class AsOfDialog;
class MainWindow;
class Workspace;

class AsOfController final : public QObject {
    Q_OBJECT
public:
    AsOfController(Workspace &workspace, MainWindow &window);
    ~AsOfController() override;

    /// The list to choose from; where the data have no history, a strip says so. Asked again while it is read or open: nothing
    /// more happens.
    void ask();
    /// The period end at the day, at once: for pictures and tests.
    Result<> showDay(BeijingDay day);
    void showToday();
    [[nodiscard]] bool isWorking() const { return m_listing || m_job; }

private:
    void choose(const Result<std::vector<PeriodEnd>> &ends);
    void prepare(const PeriodEnd &end);
    void onReady(const Result<PastStore> &past);
    void showState();

    Workspace &m_workspace;
    MainWindow &m_window;
    QPointer<AsOfDialog> m_dialog;
    std::shared_ptr<Job> m_job;
    bool m_listing = false;  ///< the days are being read
    QThreadPool m_threads;   ///< of its own, of one thread: what runs there uses the workspace's clock and ends before this does
};

} // namespace stardesk
