/// IncidentDetail: one incident: when and where, the claims it is linked to with their sums per currency, and what linking
/// it to others would change before anybody does it.
#pragma once

#include "ui/incidents/incident_view.h"

#include <QtWidgets/QWidget>

class QScrollArea;
class QStackedWidget;

namespace stardesk {

class ArmedStrip;
class Button;
class Card;
class NumberedLines;
class Pill;
class Placeholder;
class PlainTable;
class RunLabel;

class IncidentDetail final : public QWidget {
    Q_OBJECT
public:
    explicit IncidentDetail(QWidget *parent = nullptr);
    void show(const IncidentView &view);
    void showSentence(const QString &sentence);
    void clear();
    /// What the desk answered to a link; null hides it.
    /// Stays below the buttons until something else is done here.
    void showResult(const QString &sentence, bool good);
    void forgetResult() { m_result.clear(); }
    bool disarm();
    /// Shown in the place of the incident while it is on.
    void setOther(QWidget *other);
    void showOther(bool on);

signals:
    void claimWanted(const QString &key);
    void linkWanted(const std::vector<stardesk::ClaimKey> &claims);
    void decideWanted(const std::vector<stardesk::ClaimKey> &claims); ///< all that are linked
    void joinWanted();                                                ///< late joiners inherit

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillCard();
    void fillLinked();
    void fillJoining();
    void fillFoot();
    void pressLink();

    IncidentView m_view;
    bool m_armed = false;
    QString m_result;          ///< what the last order came to; empty: nothing to tell
    bool m_resultGood = true;
    QStackedWidget *m_stack;
    QWidget *m_other = nullptr;
    Placeholder *m_nothing;
    RunLabel *m_title;
    Pill *m_pill;
    Card *m_card;
    RunLabel *m_text;
    RunLabel *m_linkedHead;
    NumberedLines *m_linked;
    RunLabel *m_joiningHead;
    PlainTable *m_joining;
    QWidget *m_foot;
    Button *m_link;
    Button *m_decide;
    Button *m_join;
    ArmedStrip *m_strip;
};

} // namespace stardesk
