/// OverviewPanel: the star and why in one line, the employers, and what is to be done.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class Card;
class EmployerStrip;
class MessageStrip;
class PlainTable;

class OverviewPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit OverviewPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillCards();
    void fillTodo();
    void fillEmployers();

    Card *m_conduct;
    RunLabel *m_why;
    QWidget *m_reason;
    RunLabel *m_score;
    RunLabel *m_star;
    RunLabel *m_todoHead;
    PlainTable *m_todo;
    QList<ProfilePart> m_todoParts;
    RunLabel *m_employersHead;
    EmployerStrip *m_strip;
    PlainTable *m_employers;
};

} // namespace stardesk
