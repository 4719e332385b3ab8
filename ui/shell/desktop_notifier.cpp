#include "ui/shell/desktop_notifier.h"

#include "ui/shared/strips.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kClick = u"default"_s; // the action of a click on the notification itself
constexpr int kShownMs = 20'000;

void open(const Notice &notice, MainWindow &window)
{
    window.show();
    window.raise();
    window.activateWindow();
    if (window.showPage(notice.page, notice.key) && !notice.filter.isEmpty() && window.currentPage())
        window.currentPage()->showRows(notice.filter);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // Of whichever service has the name: it may start later than this program.
    m_bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect({}, kPath, kService, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifier::notify(const Notice &notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QStringList actions{kClick, tr("Show")};
    call.setArguments({u"Stardesk"_s, 0u, u"stardesk"_s, notice.title, notice.body.toHtmlEscaped(), actions,
                       QVariantMap{{u"desktop-entry"_s, u"org.stardesk.Stardesk"_s}}, kShownMs});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            emit undelivered(notice);
        else
            m_shown.insert(reply.value(), notice);
    });
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    if (action == kClick && m_shown.contains(id)) // numbers of other programs pass by here too
        emit clicked(m_shown.take(id));
}

void DesktopNotifier::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

void serveNotices(const DesktopNotifier &notifier, MainWindow &window)
{
    QObject::connect(&notifier, &DesktopNotifier::clicked, &window, [&window](const Notice &notice) { open(notice, window); });
    QObject::connect(&notifier, &DesktopNotifier::undelivered, &window, [&window](const Notice &notice) {
        window.message().show(Tone::Accent, notice.title + u". "_s + notice.body);
        QApplication::alert(&window);
    });
}

} // namespace stardesk
