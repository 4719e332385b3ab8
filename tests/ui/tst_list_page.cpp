/// The list page over packed columns: filter, chips, sort, current row by key, narrow window, QAbstractItemModelTester.
#include "models/columns/table_columns.h"
#include "models/columns/text_index.h"
#include "models/core/clock.h"
#include "tests/ui/no_warnings.h"
#include "ui/couriers/couriers_page.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const TextIndex> couriers()
{
    ColumnSet set("couriers", tableDef("couriers")->columns);
    constexpr Ordinal kRows = 60;
    set.appendRows(kRows);
    for (Ordinal row = 0; row < kRows; ++row) {
        set.edit("id").setText(row, "P" + std::to_string(1000 + row));
        set.edit("name").setText(row, row % 3 ? "Ana" : "Luis");
        set.edit("employer").setText(row, row % 2 ? "ZTO" : "YTO");
        set.edit("star").setValue(row, 1 + row % 5);
        set.edit("feedback").setValue(row, row * 10);
    }
    set.settle();
    return std::make_shared<const TextIndex>(set);
}

struct Fixture {
    FixedClock clock{1774341720000};
    QTemporaryDir folder;
    Workspace workspace{folder.path(), clock};
    WindowSettings settings{{}};
    QWidget window;
    CouriersPage *page = nullptr;

    Fixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        page = new CouriersPage(workspace, settings, &window);
        layout->addWidget(page);
        window.resize(1280, 700);
        window.show();
        QCoreApplication::processEvents();
        page->setTable(couriers());
        settle();
    }
    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !page->isBusy(); }));
    }
};

} // namespace

class TstListPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qInstallMessageHandler(catchWarnings);
        m_look.setColorScheme(ColorScheme::Light);
    }
    void withoutDataThePageSaysHowToBegin();
    void modelKeepsItsPromisesUnderFilterAndSort();
    void typedTermBecomesAChipAndIsRemovedAlone();
    void wrongFilterKeepsTheLastResult();
    void currentRowStaysByKeyWhenTheOrderTurns();
    void narrowWindowShowsTheDetailAsAPage();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
};

void TstListPage::withoutDataThePageSaysHowToBegin()
{
    FixedClock clock{0};
    QTemporaryDir folder;
    Workspace workspace(folder.path(), clock);
    WindowSettings settings{{}};
    CouriersPage page(workspace, settings, nullptr);
    page.show();
    QCoreApplication::processEvents();
    QVERIFY(!page.isBusy());
    QVERIFY(!page.table().isVisible());
}

void TstListPage::modelKeepsItsPromisesUnderFilterAndSort()
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.page->filterBar().setText(u"star:<3"_s);
    f.settle();
    QCOMPARE(f.page->model().rowCount(), 24);
    f.page->filterBar().setText({});
    f.settle();
    QCOMPARE(f.page->model().rowCount(), 60);
    QCOMPARE(f.page->model().keyAt(0), u"P1059"_s); // most ratings first
    QCOMPARE(f.page->selectedKey(), u"P1056"_s);    // the row of before stays current
}

void TstListPage::typedTermBecomesAChipAndIsRemovedAlone()
{
    Fixture f;
    QLineEdit *field = f.page->filterBar().field();
    field->setText(u"employer:ZTO star:4 Ana"_s);
    QTest::keyClick(field, Qt::Key_Return);
    f.settle();
    QCOMPARE(field->text(), u"Ana"_s);
    const int narrowed = f.page->model().rowCount();
    QVERIFY(narrowed > 0 && narrowed < 12);
    QVERIFY(f.page->statusText().contains(u"ZTO"_s));
    emit f.page->filterBar().chipRemoved(u"star:4"_s);
    f.settle();
    QVERIFY(f.page->model().rowCount() > narrowed);
    emit f.page->filterBar().cleared();
    f.settle();
    QCOMPARE(f.page->model().rowCount(), 60);
}

void TstListPage::wrongFilterKeepsTheLastResult()
{
    Fixture f;
    f.page->filterBar().setText(u"no_such_key:1"_s);
    f.settle();
    QCOMPARE(f.page->model().rowCount(), 60);
    QVERIFY(!f.page->filterBar().field()->accessibleDescription().isEmpty());
}

void TstListPage::currentRowStaysByKeyWhenTheOrderTurns()
{
    Fixture f;
    QVERIFY(f.page->select(u"P1030"_s));
    emit f.page->table().sortRequested({{u"feedback"_s, false}});
    f.settle();
    QCOMPARE(f.page->selectedKey(), u"P1030"_s);
    QCOMPARE(f.page->table().currentIndex().row(), 30);
}

void TstListPage::narrowWindowShowsTheDetailAsAPage()
{
    Fixture f;
    f.window.resize(1000, 640);
    QCoreApplication::processEvents();
    QVERIFY(f.page->table().isVisible());
    QTest::keyClick(&f.page->table(), Qt::Key_Return);
    QVERIFY(!f.page->table().isVisible());
    QVERIFY(f.page->closeDetail());
    QVERIFY(f.page->table().isVisible());
}

QTEST_MAIN(TstListPage)
#include "tst_list_page.moc"
