/// TodayPage: what needs each role now, from all desks, by urgency; the claims of the day, the next star day, fourteen days
/// of rules and the rules in force. Every count opens its rows.
#pragma once

#include "models/desk/today_desk.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace stardesk {

class Button;
class ChartFrame;
class DayStrip;
class MessageStrip;
class Placeholder;
class PlainTable;
class RunLabel;
class TodayList;
class Workspace;

class TodayPage final : public Page {
    Q_OBJECT
public:
    TodayPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    [[nodiscard]] bool isBusy() const override { return m_reading > 0; }
    [[nodiscard]] TodayList &list() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *leftPane();
    QWidget *rightPane();
    void addSection(QVBoxLayout *layout, const QList<QWidget *> &widgets);
    void retranslate();
    void load();
    void readChange();
    void show(const TodayBoard &board);
    void showDue();
    void showStars();
    void tellBadges();
    void showHeld();
    void undoLast();
    void showDays();
    void showRules();

    Workspace &m_workspace;
    std::optional<TodayBoard> m_board;
    std::optional<OutlookChange> m_change;
    int m_reading = 0;
    bool m_focusWanted = false;
    QStackedWidget *m_stack;
    Placeholder *m_nothing;
    RunLabel *m_title;
    RunLabel *m_age;
    MessageStrip *m_old;
    TodayList *m_list;
    RunLabel *m_free;
    QWidget *m_heldBox;
    RunLabel *m_heldTitle;
    Button *m_undo;
    PlainTable *m_held;
    RunLabel *m_daysTitle;
    RunLabel *m_daysNote;
    DayStrip *m_days;
    ChartFrame *m_due;
    RunLabel *m_starTitle;
    Button *m_outlook;
    RunLabel *m_starCounts;
    PlainTable *m_moves;
    RunLabel *m_sinceTitle;
    RunLabel *m_since;
    RunLabel *m_rulesTitle;
    PlainTable *m_rules;
};

} // namespace stardesk
