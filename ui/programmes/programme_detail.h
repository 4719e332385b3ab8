/// ProgrammeDetail: one seller in one programme: the standing, the orders that can still be put right, the rule.
#pragma once

#include "models/desk/programme_desk.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class Card;
class ContentStack;
class MessageStrip;
class Pill;
class PlainTable;
class RunLabel;

class ProgrammeDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeDetail(QWidget *parent = nullptr);
    /// `nowMs`: the instant that deadlines are counted from.
    void show(const ProgrammeProfile &profile, qint64 nowMs);
    void showFailure(const Failure &failure);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();
    void fillCard();
    void fillOrders();
    void fillRule();
    [[nodiscard]] QString finding() const;
    void copyOrders() const;

    ProgrammeProfile m_profile;
    qint64 m_nowMs = 0;
    bool m_shown = false;
    ContentStack *m_stack;
    RunLabel *m_name;
    Pill *m_status;
    Card *m_card;
    RunLabel *m_finding;
    Button *m_copy;
    PlainTable *m_orders;
    RunLabel *m_more;
    RunLabel *m_ruleHead;
    MessageStrip *m_dated;
    PlainTable *m_rule;
};

} // namespace stardesk
