/// DeadlinesPage: everything with a clock, the nearest first.
#pragma once

#include "models/desk/deadline_desk.h"
#include "ui/shell/page.h"

#include <optional>

namespace stardesk {

class ContentStack;
class DataTable;
class DeadlinesModel;
class RunLabel;
class Workspace;

class DeadlinesPage final : public Page {
    Q_OBJECT
public:
    DeadlinesPage(Workspace &workspace, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    [[nodiscard]] bool isBusy() const override { return m_reading; }
    [[nodiscard]] DataTable &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void fill();
    void fillRows();
    void openCurrent();

    Workspace &m_workspace;
    DeadlineList m_list;
    std::optional<Failure> m_failure;
    bool m_reading = false;
    bool m_focusWanted = false;
    ContentStack *m_stack;
    RunLabel *m_heading;
    DeadlinesModel *m_model;
    DataTable *m_table;
};

} // namespace stardesk
