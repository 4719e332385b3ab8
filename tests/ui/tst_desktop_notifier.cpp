/// Notifications of the desktop: what is said, a click opens its item, and what happens where nobody shows them. The service is
/// a stand-in on a message bus of its own.
#include "models/core/clock.h"
#include "tests/ui/no_warnings.h"
#include "ui/sellers/privilege_reminder.h"
#include "ui/shared/strips.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/sync/outbox_controller.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_notices.h"
#include "ui/theme/appearance.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

/// Takes what is to be shown, and is clicked by the test.
class StandIn final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Shown> shown;

public slots:
    // The names of the protocol.
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &, int)
    {
        shown.append({title, body, actions});
        return uint(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Remembers what it was asked to show.
class AskedPage final : public Page {
    Q_OBJECT
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Sellers"_s; }
    bool select(const QString &wanted) override
    {
        key = wanted;
        return true;
    }
    void showRows(const QString &wanted) override { filter = wanted; }
    QString key;
    QString filter;
};

class TstDesktopNotifier final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aClickOpensTheRecord();
    void aClickOpensTheRows();
    void whatIsClosedIsNotClicked();
    void clicksOnOthersNoticesAreNotOurs();
    void withoutAServiceTheWindowSaysIt();
    void aFailedImportIsSaidInTheBackgroundOnly();
    void cleanup();
    void cleanupTestCase();

private:
    [[nodiscard]] AskedPage *page() const { return qobject_cast<AskedPage *>(m_window->currentPage()); }

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_client;
    std::unique_ptr<QDBusConnection> m_server;
    StandIn m_service;
    QTemporaryDir m_folder;
    FixedClock m_clock{1774341720000};
    WindowSettings m_settings{{}};
    Appearance m_look;
    Workspace m_workspace{m_folder.path(), m_clock};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

void TstDesktopNotifier::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("there is no dbus-daemon on this machine");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:dir="_s + m_folder.path()});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromLatin1(m_bus.readLine()).trimmed();
    m_client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"desk"_s));
    m_server = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"desktop"_s));
    QVERIFY(m_client->isConnected() && m_server->isConnected());
    QVERIFY(m_server->registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TstDesktopNotifier::init()
{
    m_service.shown.clear();
    QVERIFY(m_server->registerService(u"org.freedesktop.Notifications"_s));
    PageRegistry pages = standardPages();
    findPage(pages, u"sellers"_s)->make = [](QWidget *parent) { return new AskedPage(parent); };
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_workspace, m_settings, m_look, [](const QString &) {}, pages});
    m_notifier = std::make_unique<DesktopNotifier>(*m_client);
    serveNotices(*m_notifier, *m_window);
}

void TstDesktopNotifier::cleanup()
{
    m_notifier.reset();
    m_window.reset();
}

void TstDesktopNotifier::cleanupTestCase()
{
    m_client.reset();
    m_server.reset();
    QDBusConnection::disconnectFromBus(u"desk"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
    QCOMPARE(caughtWarnings(), QStringList());
}

void TstDesktopNotifier::aClickOpensTheRecord()
{
    m_notifier->notify({u"Privileges close in 2 h"_s, u"Collect <now>"_s, u"sellers"_s, u"S0000007"_s, {}});
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().title, u"Privileges close in 2 h"_s);
    QCOMPARE(m_service.shown.first().body, u"Collect &lt;now&gt;"_s); // markup is the desktop's, not ours
    QCOMPARE(m_service.shown.first().actions.value(0), u"default"_s);
    QSignalSpy clicked(m_notifier.get(), &DesktopNotifier::clicked);
    emit m_service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentPageId(), u"sellers"_s);
    QCOMPARE(page()->key, u"S0000007"_s);
}

void TstDesktopNotifier::aClickOpensTheRows()
{
    m_notifier->notify({u"Privileges can be collected"_s, u"Sellers: 2"_s, u"sellers"_s, {}, u"id:S1,S2"_s});
    QTRY_COMPARE(m_service.shown.size(), 1);
    emit m_service.ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(page());
    QTRY_COMPARE(page()->filter, u"id:S1,S2"_s);
}

void TstDesktopNotifier::whatIsClosedIsNotClicked()
{
    QSignalSpy clicked(m_notifier.get(), &DesktopNotifier::clicked);
    for (const QString &key : {u"S1"_s, u"S2"_s})
        m_notifier->notify({key, key, u"sellers"_s, key, {}});
    QTRY_COMPARE(m_service.shown.size(), 2);
    emit m_service.NotificationClosed(1, 2);
    emit m_service.ActionInvoked(1, u"default"_s);
    emit m_service.ActionInvoked(2, u"default"_s); // in the order of the bus: once this is there the others were
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(page()->key, u"S2"_s);
}

void TstDesktopNotifier::clicksOnOthersNoticesAreNotOurs()
{
    QSignalSpy clicked(m_notifier.get(), &DesktopNotifier::clicked);
    m_notifier->notify({u"S1"_s, u"S1"_s, u"sellers"_s, u"S1"_s, {}});
    QTRY_COMPARE(m_service.shown.size(), 1);
    emit m_service.ActionInvoked(77, u"default"_s);
    emit m_service.ActionInvoked(1, u"other"_s);
    emit m_service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
}

void TstDesktopNotifier::withoutAServiceTheWindowSaysIt()
{
    QVERIFY(m_server->unregisterService(u"org.freedesktop.Notifications"_s));
    QSignalSpy undelivered(m_notifier.get(), &DesktopNotifier::undelivered);
    m_notifier->notify({u"Privileges close in 2 h"_s, u"Collect them"_s, u"sellers"_s, {}, {}});
    QTRY_COMPARE(undelivered.size(), 1);
    QVERIFY(!m_window->message().isHidden());
}

void TstDesktopNotifier::aFailedImportIsSaidInTheBackgroundOnly()
{
    OutboxController outbox(m_workspace);
    SyncController sync(m_workspace, *m_window, outbox);
    serveSyncNotices(sync, outbox, *m_notifier, *m_window);
    emit sync.finished(true);
    emit sync.finished(false);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().title, u"The data were not imported"_s);
    emit m_service.ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    emit sync.finished(false);
    emit outbox.failed(u"no folder"_s);
    m_notifier->notify({u"the next one"_s, {}, u"sync"_s, {}, {}}); // in the order of the bus: nothing came before it
    QTRY_COMPARE(m_service.shown.size(), 2);
    QCOMPARE(m_service.shown.last().title, u"the next one"_s);
}

QTEST_MAIN(TstDesktopNotifier)
#include "tst_desktop_notifier.moc"
