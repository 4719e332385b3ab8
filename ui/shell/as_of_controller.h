/// AsOfController: View → As of…: asks for a period end, has its store made beside the window's work, and shows it; leads
/// back to today.
#pragma once

#include "models/desk/as_of_desk.h"

#include <QtCore/QObject>

#include <memory>

namespace stardesk {

class MainWindow;
class Workspace;

class AsOfController final : public QObject {
    Q_OBJECT
public:
    AsOfController(Workspace &workspace, MainWindow &window);
    ~AsOfController() override;

    /// The list to choose from; where the data have no history, a strip says so.
    void ask();
    /// The period end at the day, at once: for pictures and tests.
    Result<> showDay(BeijingDay day);
    void showToday();
    [[nodiscard]] bool isWorking() const { return bool(m_job); }

private:
    void prepare(const PeriodEnd &end);
    void onReady(const Result<PastStore> &past);
    void showState();

    Workspace &m_workspace;
    MainWindow &m_window;
    std::shared_ptr<Job> m_job;
};

} // namespace stardesk
