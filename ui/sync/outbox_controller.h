/// OutboxController: sends what is due while the window is open, and tells how much waits. Off the GUI thread.
#pragma once

#include "models/core/result.h"
#include "models/desk/outbox_desk.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace stardesk {

class Workspace;

class OutboxController final : public QObject {
    Q_OBJECT
public:
    explicit OutboxController(Workspace &workspace, QObject *parent = nullptr);

    /// Settles what the last run left, sends what is due, and goes on at short intervals.
    void start();
    /// Sends held decisions without waiting for the end of their hold.
    void sendNow(const QStringList &decisions);
    /// Counts again, after a decision was made, undone or imported.
    void refresh();
    [[nodiscard]] const OutboxCounts &counts() const { return m_counts; }

signals:
    void changed();
    /// Decisions left their hold, or came and went through the command line.
    void sent();
    /// Nothing could be sent; said once until it works again. Decisions are safe.
    void failed(const QString &sentence);

private:
    enum class Step { Count, Send, SettleAndSend };
    void run(Step step);
    void onDone(Step step, const QStringList &now, const Result<OutboxCounts> &counts);

    Workspace &m_workspace;
    QTimer m_timer;
    OutboxCounts m_counts;
    QStringList m_now; ///< asked for by the person, not sent yet
    bool m_running = false;
    bool m_again = false;
    bool m_failed = false;
};

} // namespace stardesk
