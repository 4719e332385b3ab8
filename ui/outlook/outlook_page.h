/// OutlookPage: the next star day: its phases, who falls and who rises, what needs somebody today, the stars before and
/// after, and how well the last prediction did (screens.md 3.4). Every count opens its rows.
#pragma once

#include "models/desk/outlook_board.h"
#include "ui/shell/page.h"

#include <QtCore/QSet>

class QSplitter;

namespace stardesk {

class ContentStack;
class LastPredictionPanel;
class MoveList;
class MoveTasks;
class NeedsPane;
class OutlookHead;
class ScopeRow;
class StarShiftPane;
class Workspace;

class OutlookPage final : public Page {
    Q_OBJECT
public:
    OutlookPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    /// "rising": the focus goes to that list; everything else is no record of this page.
    bool select(const QString &key) override;
    [[nodiscard]] bool isBusy() const override { return !m_asked.isEmpty(); }

    [[nodiscard]] MoveList &falling() const { return *m_down; }
    [[nodiscard]] MoveList &rising() const { return *m_up; }
    [[nodiscard]] NeedsPane &needs() const { return *m_needs; }
    [[nodiscard]] StarShiftPane &shift() const { return *m_shift; }
    [[nodiscard]] ScopeRow &scopeRow() const { return *m_scope; }
    [[nodiscard]] LastPredictionPanel &lastPrediction() const { return *m_last; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *bottomRow();
    void addActions();
    void connectParts();
    void connectTasks();
    void retranslate();
    void load();
    void readMore();
    template <class T, class Read, class Use> void ask(const char *topic, Read read, Use use);
    void show(const OutlookBoard &board);
    void showLists();
    void openRow(const BoardRow &row);
    [[nodiscard]] MoveList &focusedList() const;

    Workspace &m_workspace;
    std::optional<OutlookBoard> m_board;
    std::optional<LastPredictions> m_predictions; ///< those of the data on screen, read once
    QSet<QByteArray> m_asked; ///< topics without an answer yet
    bool m_focusWanted = false;
    bool m_risingWanted = false;
    ContentStack *m_stack;
    OutlookHead *m_head;
    ScopeRow *m_scope;
    QSplitter *m_columns;
    MoveList *m_down;
    MoveList *m_up;
    StarShiftPane *m_shift;
    NeedsPane *m_needs;
    LastPredictionPanel *m_last;
    MoveTasks *m_tasks;
};

} // namespace stardesk
