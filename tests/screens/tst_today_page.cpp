/// Today and the outlook in the window: every count opens its rows with the filter applied, lists are reached with digits,
/// an entry of a list opens its record.
#include "tests/desk/demo_store.h"
#include "tests/ui/no_warnings.h"
#include "ui/lists/list_page.h"
#include "ui/outlook/move_list.h"
#include "ui/outlook/outlook_page.h"
#include "ui/sellers/sellers_page.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstTodayPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void countsOpenTheirRows();
    void enterOpensTheCurrentThing();
    void digitsReachTheLists();
    void enterOpensTheRecordOfAMove();
    void cleanupTestCase()
    {
        m_workspace.reset();
        QCOMPARE(caughtWarnings(), QStringList());
    }

private:
    template <class P> void settle(const P &page)
    {
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }));
    }

    Appearance m_look;
    DemoStore m_store{*BeijingDay::fromIso(u"2026-03-24")};
    std::unique_ptr<Workspace> m_workspace;
    WindowSettings m_settings{{}};
};

void TstTodayPage::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    QVERIFY2(m_store.isOpen(), qPrintable(m_store.failure()));
    QLocale::setDefault(QLocale(QLocale::English));
    m_look.setColorScheme(ColorScheme::Light);
    m_workspace = std::make_unique<Workspace>(m_store.session().profile(), m_store.session().clock());
    QVERIFY(m_workspace->open());
}

void TstTodayPage::countsOpenTheirRows()
{
    TodayPage today(*m_workspace, nullptr);
    SellersPage sellers(*m_workspace, m_settings, nullptr);
    today.resize(1100, 700);
    today.setVisible(true);
    sellers.resize(1100, 700);
    sellers.show();
    settle(today);
    settle(sellers);
    int checked = 0;
    for (int row = 0; row < today.list().rows().rowCount(); ++row) {
        const TodayItem *item = today.list().rows().item(row);
        if (item->table != u"sellers"_s)
            continue;
        sellers.showRows(item->filter);
        settle(sellers);
        QCOMPARE(qint64(sellers.model().rowCount()), item->count);
        ++checked;
    }
    QVERIFY(checked > 0);
}

void TstTodayPage::enterOpensTheCurrentThing()
{
    TodayPage today(*m_workspace, nullptr);
    today.setVisible(true);
    settle(today);
    QSignalSpy opened(&today, &Page::rowsRequested);
    QTest::keyClick(&today.list(), Qt::Key_Down);
    QTest::keyClick(&today.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const TodayItem *item = today.list().rows().item(today.list().currentIndex().row());
    QCOMPARE(opened.first().at(0).toString(), item->table);
    QCOMPARE(opened.first().at(1).toString(), item->filter);
}

void TstTodayPage::digitsReachTheLists()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.resize(1100, 700);
    outlook.setVisible(true);
    outlook.activateWindow();
    settle(outlook);
    QVERIFY(outlook.rising().model().rowCount() > 0);
    QVERIFY(outlook.falling().model().rowCount() > 0);
    outlook.takeFocus();
    QVERIFY(outlook.falling().table().hasFocus());
    QTest::keyClick(&outlook.falling().table(), Qt::Key_2);
    QVERIFY(outlook.rising().table().hasFocus());
    QTest::keyClick(&outlook.rising().table(), Qt::Key_1);
    QVERIFY(outlook.falling().table().hasFocus());
    QVERIFY(outlook.falling().table().accessibleName().startsWith(u"Going down, "_s));
}

void TstTodayPage::enterOpensTheRecordOfAMove()
{
    OutlookPage outlook(*m_workspace, nullptr);
    outlook.resize(1100, 700);
    outlook.setVisible(true);
    settle(outlook);
    QSignalSpy opened(&outlook, &Page::openRequested);
    outlook.falling().table().setCurrentRow(0);
    QTest::keyClick(&outlook.falling().table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const BoardRow *row = outlook.falling().current();
    QVERIFY(row);
    QCOMPARE(opened.first().at(1).toString(), row->move.id);
}

QTEST_MAIN(TstTodayPage)
#include "tst_today_page.moc"
