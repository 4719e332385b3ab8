/// View → As of… in the window: asked once however often it is called, and closed safely in every moment.
#include "tests/desk/demo_store.h"
#include "tests/ui/no_warnings.h"
#include "ui/shell/as_of_controller.h"
#include "ui/shell/as_of_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"

#include <QtGui/QAction>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstAsOfWindow final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void askedTwiceItOpensOneList();
    void enterShowsTheDayAndTodayLeadsBack();
    void closingWhileTheDaysAreReadIsSafe();
    void closingWhileADayIsMadeIsSafe();
    void cleanup();
    void cleanupTestCase() { QCOMPARE(caughtWarnings(), QStringList()); }

private:
    [[nodiscard]] QList<AsOfDialog *> dialogs() const { return m_window->findChildren<AsOfDialog *>(); }
    void ask() { m_window->actions().action(WindowActions::Id::AsOf)->trigger(); }

    DemoStore m_store{*BeijingDay::fromIso(u"2026-03-24")};
    WindowSettings m_settings{{}};
    Appearance m_look;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AsOfController> m_asOf;
};

void TstAsOfWindow::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    QVERIFY2(m_store.isOpen(), qPrintable(m_store.failure()));
    QLocale::setDefault(QLocale(QLocale::English));
}

void TstAsOfWindow::init()
{
    m_workspace = std::make_unique<Workspace>(m_store.session().profile(), m_store.session().clock());
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_workspace, m_settings, m_look, [](const QString &) {}, standardPages()});
    m_asOf = std::make_unique<AsOfController>(*m_workspace, *m_window);
    QVERIFY(m_workspace->open());
    m_window->show();
}

// In the order of the program: the controller ends before the window, and both before the workspace and its clock.
void TstAsOfWindow::cleanup()
{
    m_asOf.reset();
    m_window.reset();
    m_workspace.reset();
}

void TstAsOfWindow::askedTwiceItOpensOneList()
{
    ask();
    ask();
    QVERIFY(m_asOf->isWorking());
    QTRY_COMPARE(dialogs().size(), 1);
    QVERIFY(!m_asOf->isWorking());
    m_asOf->ask();
    QVERIFY(!m_asOf->isWorking());
    QCOMPARE(dialogs().size(), 1);
    dialogs().constFirst()->reject();
    QTRY_COMPARE(dialogs().size(), 0);
    ask();
    QTRY_COMPARE(dialogs().size(), 1);
}

void TstAsOfWindow::enterShowsTheDayAndTodayLeadsBack()
{
    ask();
    QTRY_COMPARE(dialogs().size(), 1);
    const BeijingDay chosen = dialogs().constFirst()->chosen().day;
    QCOMPARE(chosen.iso(), u"2026-02-28"_s); // the newest end stands first
    QTest::keyClick(dialogs().constFirst(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->pastEnd().has_value(), 60'000);
    QCOMPARE(m_workspace->pastEnd()->day, chosen);
    QVERIFY(!m_window->actions().action(WindowActions::Id::SyncNow)->isEnabled());
    m_window->actions().action(WindowActions::Id::Today)->trigger();
    QVERIFY(!m_workspace->pastEnd());
    QVERIFY(m_window->actions().action(WindowActions::Id::SyncNow)->isEnabled());
}

void TstAsOfWindow::closingWhileTheDaysAreReadIsSafe()
{
    ask();
    QVERIFY(m_asOf->isWorking());
    cleanup();
    QCoreApplication::processEvents(); // an answer that came too late has nobody to tell
}

void TstAsOfWindow::closingWhileADayIsMadeIsSafe()
{
    m_asOf->ask();
    QTRY_COMPARE(dialogs().size(), 1);
    dialogs().constFirst()->accept();
    QVERIFY(m_asOf->isWorking());
    cleanup();
    QCoreApplication::processEvents();
    init(); // and the day can be made afterwards
    QVERIFY(m_asOf->showDay(*BeijingDay::fromIso(u"2026-01-31")));
    QCOMPARE(m_workspace->pastEnd()->day.iso(), u"2026-01-31"_s);
}

QTEST_MAIN(TstAsOfWindow)
#include "tst_as_of_window.moc"
