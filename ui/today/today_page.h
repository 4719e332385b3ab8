/// TodayPage: what needs each role now, from all desks, with counts that open the rows; claims by their hour, the next star
/// day, what can still be undone, the days ahead and the rules in force.
#pragma once

#include "models/desk/today_desk.h"
#include "ui/shell/page.h"

#include <QtCore/QSet>

namespace stardesk {

class Button;
class ChartFrame;
class ContentStack;
class DaysPanel;
class HeldPanel;
class IdentityWatch;
class MessageStrip;
class RulesPanel;
class RunLabel;
class StarPanel;
class TodayHead;
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
    [[nodiscard]] bool isBusy() const override;
    /// Adds the identity work list to what needs somebody; it outlives the page.
    void setIdentity(const IdentityWatch &watch);

    [[nodiscard]] TodayHead &head() const { return *m_head; }
    [[nodiscard]] TodayList &list() const { return *m_list; }
    [[nodiscard]] StarPanel &stars() const { return *m_stars; }
    [[nodiscard]] Button &dueClaims() const { return *m_showDue; }
    /// What is on screen; nothing before the first reading.
    [[nodiscard]] const std::optional<TodayBoard> &board() const { return m_board; }

signals:
    void syncRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *leftPane();
    QWidget *rightPane();
    void connectParts();
    void retranslate();
    void load();
    void readChange();
    void show(const TodayBoard &board);
    void addIdentity();
    void showDue();
    void tellBadges();
    void undoLast();

    Workspace &m_workspace;
    const IdentityWatch *m_identity = nullptr; ///< null: nobody reads it
    std::optional<TodayBoard> m_read;  ///< as the desk gave it
    std::optional<TodayBoard> m_board; ///< with the identity conflicts
    QSet<QByteArray> m_asked; ///< topics without an answer yet
    bool m_focusWanted = false;
    ContentStack *m_stack;
    TodayHead *m_head;
    MessageStrip *m_problem;
    TodayList *m_list;
    RunLabel *m_free;
    HeldPanel *m_held;
    DaysPanel *m_days;
    ChartFrame *m_due;
    Button *m_showDue;
    StarPanel *m_stars;
    RulesPanel *m_rules;
};

} // namespace stardesk
