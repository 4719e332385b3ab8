/// SyncPage: the sync centre (screens.md §3.7): the export on screen, and in four tabs what is on its way, what came back
/// otherwise, what was imported, and what is wrong.
#pragma once

#include "models/core/result.h"
#include "models/desk/sync_centre.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace stardesk {

class Button;
class Card;
class ConflictPanel;
class HistoryPanel;
class MessageStrip;
class OutboxPanel;
class ProblemsPanel;
class TabStrip;
class Workspace;

class SyncPage final : public Page {
    Q_OBJECT
public:
    explicit SyncPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    /// A tab by its word: "outbox", "conflicts", "history", "problems".
    bool select(const QString &key) override;
    [[nodiscard]] QString selectedKey() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    /// Reads everything again.
    void refresh();

signals:
    void syncRequested();
    void openFileRequested();
    void rollBackRequested();
    void claimOpened(const QString &claim);
    void outboxChanged(); ///< the person undid, sent or set aside something

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Action = std::function<Result<QString>(StoreSession &)>;
    /// Off the GUI thread, on a session of its own; then everything is read again.
    void run(Action action);
    void showView();
    void fitButtons();
    void retranslate();

    Workspace &m_workspace;
    SyncCentreView m_view;
    bool m_busy = false;
    Card *m_head;
    Button *m_sync;
    Button *m_open;
    TabStrip *m_tabs;
    MessageStrip *m_message;
    QStackedWidget *m_stack;
    OutboxPanel *m_outbox;
    ConflictPanel *m_conflicts;
    HistoryPanel *m_history;
    ProblemsPanel *m_problems;
};

} // namespace stardesk
