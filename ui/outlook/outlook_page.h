/// OutlookPage: the next star day: its phases, who falls and who rises, the stars before and after, and how well the last
/// prediction did (screens.md 3.4).
#pragma once

#include "models/desk/outlook_board.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace stardesk {

class Button;
class LastPredictionPanel;
class MessageStrip;
class MoveList;
class Placeholder;
class RuleClock;
class RunLabel;
class SegmentBar;
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
    [[nodiscard]] bool isBusy() const override { return m_reading > 0; }

    [[nodiscard]] MoveList &falling() const { return *m_down; }
    [[nodiscard]] MoveList &rising() const { return *m_up; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *headRow();
    QWidget *scopeRow();
    void addActions();
    void connectParts();
    void retranslate();
    void load();
    void readReview();
    void show(const OutlookBoard &board);
    void showClock();
    void showBanner();
    void showSince();
    void fail(const Failure &failure);
    [[nodiscard]] MoveList *focusedList() const;
    void toggleContacted();
    void chooseOwner();
    void mark(std::function<Result<>(StoreSession &)> write);
    void exportMoves();
    void saveSheet();

    Workspace &m_workspace;
    std::optional<OutlookBoard> m_board;
    std::optional<OutlookChange> m_change;
    std::optional<LastPrediction> m_last;
    int m_reading = 0;
    bool m_focusWanted = false;
    QStackedWidget *m_stack;
    Placeholder *m_nothing;
    RunLabel *m_title;
    Button *m_sheet;
    Button *m_export;
    MessageStrip *m_banner;
    RuleClock *m_clock;
    SegmentBar *m_scope;
    RunLabel *m_since;
    QSplitter *m_columns;
    MoveList *m_down;
    MoveList *m_up;
    StarShiftPane *m_shift;
    LastPredictionPanel *m_lastPanel;
};

} // namespace stardesk
