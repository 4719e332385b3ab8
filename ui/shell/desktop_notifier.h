/// DesktopNotifier: says something outside the window through org.freedesktop.Notifications; a click on it brings the window
/// forward and opens what it is about (screens.md 4, line 46). Whoever calls it sees to it that the window is in the background.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtDBus/QDBusConnection>

namespace stardesk {

class MainWindow;

/// What is said, and what a click opens.
struct Notice {
    QString title;
    QString body;
    QString page;   ///< of the window
    QString key;    ///< a record of the page; or
    QString filter; ///< the rows of it
};

class DesktopNotifier final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Returns at once. Where no service answers, undelivered() follows.
    void notify(const Notice &notice);

signals:
    void clicked(const stardesk::Notice &notice);
    void undelivered(const stardesk::Notice &notice);

private slots:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, Notice> m_shown; ///< by the service's number, while they can be clicked
};

/// Clicks open their item in the window; what the desktop could not show stands in the window's strip, and its task bar
/// entry asks to be looked at.
void serveNotices(const DesktopNotifier &notifier, MainWindow &window);

} // namespace stardesk
