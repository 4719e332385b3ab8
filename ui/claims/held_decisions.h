/// HeldDecisions: the undo bar of the window, kept true to what this desk holds: after a decision, after undo, and after a
/// restart or a crash. It asks the desk; it remembers nothing itself.
#pragma once

#include "models/desk/claim_decisions.h"

#include <QtCore/QObject>

class QTimer;

namespace stardesk {

class UndoBar;
class Workspace;

class HeldDecisions final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    HeldDecisions(Workspace &workspace, UndoBar &bar, QObject *parent = nullptr);
    /// Asks the desk what is held now.
    void refresh();
    /// Takes the newest of this person back, a batch as a whole.
    void undoLast();
    [[nodiscard]] const std::vector<HeldDecision> &held() const { return m_held; }

signals:
    void changed();                        ///< taken back, or on its way: tables are read again
    void heldChanged(bool any);            ///< whether there is something to undo
    void failed(const QString &sentence);

private:
    void show(std::vector<HeldDecision> held, const HoldSettings &hold);
    void tick();

    Workspace &m_workspace;
    UndoBar &m_bar;
    QTimer *m_timer;
    std::vector<HeldDecision> m_held;
    QString m_shown; ///< id of the decision in the bar
};

} // namespace stardesk
