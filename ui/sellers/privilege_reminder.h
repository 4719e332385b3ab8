/// PrivilegeReminder: tells the desktop when the collection window of a marked seller closes or opens, and only while the
/// window of the program is in the background.
#pragma once

#include "ui/shell/desktop_notifier.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <functional>

class QTimer;

namespace stardesk {

class WindowSettings;
class Workspace;

[[nodiscard]] QSet<QString> reminders(const WindowSettings &settings);
[[nodiscard]] bool hasReminder(const WindowSettings &settings, const QString &seller);
void setReminder(WindowSettings &settings, const QString &seller, bool on);

class PrivilegeReminder final : public QObject {
    Q_OBJECT
public:
    /// Shows the notice to the person, outside the window; it leads to the marked sellers.
    using Notify = std::function<void(const Notice &)>;
    /// `inBackground` says whether the window is out of sight; both must outlive the reminder.
    PrivilegeReminder(Workspace &workspace, const WindowSettings &settings, Notify notify,
                      std::function<bool()> inBackground, QObject *parent = nullptr);
    /// What is due between the last look and `nowMs`; the timer asks once a minute.
    void look(qint64 nowMs);

private:
    void tell(const QString &title, const QString &body) const;

    Workspace &m_workspace;
    const WindowSettings &m_settings;
    Notify m_notify;
    std::function<bool()> m_inBackground;
    QTimer *m_timer;
    qint64 m_lastMs;
};

} // namespace stardesk
