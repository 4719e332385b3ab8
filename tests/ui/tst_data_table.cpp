/// The table: chosen rows as a rule, keys, copy, sort by header, pinned columns, and the current row across a reset.
#include "tests/ui/fake_rows.h"
#include "tests/ui/no_warnings.h"
#include "ui/shared/table/data_table.h"
#include "ui/shared/table/row_delegate.h"
#include "ui/shared/table/tsv.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPoint>
#include <QtCore/QRect>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstDataTable final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void spaceTogglesAndSelectAllIsARule();
    void selectionSurvivesAnotherOrder();
    void currentRowStaysAcrossReset();
    void tabLeavesTheTable();
    void copyIsTabSeparatedAndNeutralised();
    void headerClickSortsAndShiftAddsASecondKey();
    void columnsAreSavedAndOldVersionsIgnored();
    void pinnedColumnStaysWhileScrolled();
    void freeWidthGoesToTextColumnsAndIsNotSaved();
    void aColumnSizedByHandKeepsItsWidth();
    void headersAreNeverCut();
    void everyKindDrawsInBothThemes();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    FakeRows m_rows;
    Appearance m_look;
    std::unique_ptr<QWidget> m_window;
    DataTable *m_table = nullptr;
    QLineEdit *m_after = nullptr;
};

void TstDataTable::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
    fillCouriers(m_rows);
}

void TstDataTable::init()
{
    m_rows.reset({u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s});
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_table = new DataTable(u"Couriers"_s);
    m_after = new QLineEdit;
    layout->addWidget(m_table);
    layout->addWidget(m_after);
    m_table->setModel(&m_rows);
    m_window->resize(500, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_table->setFocus();
}

void TstDataTable::spaceTogglesAndSelectAllIsARule()
{
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_table->selection().keys, QSet<QString>{u"p1"_s});
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selection().mode, RowSelection::Mode::AllExcept);
    QCOMPARE(m_table->selection().count(3'000'000), 3'000'000);
    QTest::keyClick(m_table, Qt::Key_Space);
    QVERIFY(!m_table->isRowSelected(0));
    QVERIFY(m_table->isRowSelected(1));
    QTest::keyClick(m_table, Qt::Key_Escape);
    QVERIFY(m_table->selection().isEmpty());
}

void TstDataTable::selectionSurvivesAnotherOrder()
{
    m_table->setSelection({RowSelection::Mode::Some, {u"p2"_s}});
    m_rows.reset({u"p4"_s, u"p3"_s, u"p2"_s, u"p1"_s});
    QVERIFY(m_table->isRowSelected(2));
    QVERIFY(!m_table->isRowSelected(1));
}

void TstDataTable::currentRowStaysAcrossReset()
{
    m_table->setCurrentRow(2);
    QCOMPARE(m_table->currentKey(), u"p3"_s);
    m_rows.reset({u"p3"_s, u"p1"_s, u"p2"_s, u"p4"_s});
    QCOMPARE(m_table->currentKey(), u"p3"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TstDataTable::tabLeavesTheTable()
{
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(m_table->hasFocus());
}

void TstDataTable::copyIsTabSeparatedAndNeutralised()
{
    QCOMPARE(neutralised(u"=1+1"_s), u"'=1+1"_s);
    QCOMPARE(neutralised(u"@cmd"_s), u"'@cmd"_s);
    QCOMPARE(neutralised(u"-2.00"_s), u"-2.00"_s);
    m_table->setSelection({RowSelection::Mode::Some, {u"p1"_s, u"p4"_s}});
    const QStringList lines = m_table->rowsAsTsv(true).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"Name\tStars\t"_s));
    QVERIFY(lines[1].startsWith(u"黄丽华 Huang Lihua\t4\t"_s));
    QVERIFY(lines[2].startsWith(u"林小燕"_s));
}

void TstDataTable::headerClickSortsAndShiftAddsASecondKey()
{
    QSignalSpy sorted(m_table, &DataTable::sortRequested);
    TableHeader *header = m_table->header();
    const auto click = [header](int column, Qt::KeyboardModifiers with = {}) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, with, at);
    };
    click(1);
    QCOMPARE(sorted.takeLast().at(0).value<QList<ViewSortKey>>(), (QList<ViewSortKey>{{u"star"_s, false}}));
    click(1);
    QCOMPARE(sorted.takeLast().at(0).value<QList<ViewSortKey>>(), (QList<ViewSortKey>{{u"star"_s, true}}));
    click(3, Qt::ShiftModifier);
    QCOMPARE(header->sortKeys(), (QList<ViewSortKey>{{u"star"_s, true}, {u"employer"_s, false}}));
}

void TstDataTable::columnsAreSavedAndOldVersionsIgnored()
{
    m_table->setColumnHidden(4, true);
    const QByteArray state = m_table->saveColumns();
    m_table->resetColumns();
    QVERIFY(!m_table->isColumnHidden(4));
    QVERIFY(m_table->restoreColumns(state));
    QVERIFY(m_table->isColumnHidden(4));
    QVERIFY(!m_table->restoreColumns("something old"));
    m_table->resetColumns();
}

void TstDataTable::pinnedColumnStaysWhileScrolled()
{
    QVERIFY(m_table->isPinned(0));
    const QImage before = m_table->grab(QRect(10, 30, 100, 100)).toImage();
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(m_table->horizontalScrollBar()->value() > 0);
    QCOMPARE(m_table->grab(QRect(10, 30, 100, 100)).toImage(), before);
}

void TstDataTable::freeWidthGoesToTextColumnsAndIsNotSaved()
{
    const auto total = [this] { return m_table->header()->length(); };
    m_window->resize(300, 300);
    QTRY_VERIFY(m_table->viewport()->width() < 300);
    QTest::qWait(20);
    const int own = total();
    const QByteArray narrow = m_table->saveColumns();
    m_window->resize(own + 200, 300);
    QTRY_VERIFY(total() > own);
    QVERIFY(total() <= m_table->viewport()->width());
    QCOMPARE(m_table->saveColumns(), narrow); // the window's width is no property of a column
    m_window->resize(300, 300);
    QTRY_COMPARE(total(), own);
}

void TstDataTable::aColumnSizedByHandKeepsItsWidth()
{
    m_window->resize(m_table->header()->length() + 300, 300);
    QTest::qWait(20);
    TableHeader *header = m_table->header();
    const QPoint edge(header->sectionViewportPosition(0) + header->sectionSize(0) - 1, header->height() / 2);
    const int before = header->sectionSize(0);
    QTest::mouseMove(header->viewport(), edge);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge - QPoint(10, 0));
    QTest::mouseMove(header->viewport(), edge - QPoint(20, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(20, 0));
    QTRY_COMPARE(header->sectionSize(0), before - 20);
    const QByteArray state = m_table->saveColumns();
    m_table->resetColumns();
    QVERIFY(m_table->restoreColumns(state));
    QTest::qWait(20);
    QCOMPARE(header->sectionSize(0), before - 20);
}

void TstDataTable::headersAreNeverCut()
{
    for (int column = 0; column < m_rows.columnCount(); ++column)
        QVERIFY(m_table->columnWidth(column) >= m_table->header()->titleWidth(column));
}

void TstDataTable::everyKindDrawsInBothThemes()
{
    FakeRows one;
    one.keys = {u"k"_s};
    one.rows.append(QList<FakeCell>());
    const QList<FakeCell> cells{textCell(u"a"_s), textCell(u"12"_s), starCell(4), starCell(0), starCell(2), deltaCell(-1),
                                moneyCell(u"EUR"_s, u"17.99"_s), dueCell(u"17:00"_s, u"18 min"_s, DeadlineState::Late),
                                sparkCell({4, 3, 4}), textCell(u"late"_s, {}, Tone::Problem),
                                {{{IconRole, u"flag"_s}, {ToneRole, int(Tone::Notice)}}}};
    for (int kind = 0; kind <= int(CellKind::Icon); ++kind) {
        one.columns.append({u"c%1"_s.arg(kind), u"C"_s, CellKind(kind), 90});
        one.rows[0].append(cells[kind]);
    }
    DataTable table(u"Kinds"_s);
    table.setModel(&one);
    table.resize(1020, 80);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        m_look.setColorScheme(scheme);
        const QImage picture = table.grab().toImage().scaled(table.size());
        for (int kind = 0; kind <= int(CellKind::Icon); ++kind) {
            QSet<QRgb> colors;
            const QRect cell = table.visualRect(one.index(0, kind)).translated(0, table.header()->height());
            for (int x = cell.x() + 4; x < cell.right() - 2; ++x)
                for (int y = cell.y() + 2; y < cell.bottom() - 2; ++y)
                    colors.insert(picture.pixel(x, y));
            QVERIFY2(colors.size() > 1, qPrintable(u"kind %1"_s.arg(kind)));
        }
    }
    m_look.setColorScheme(ColorScheme::Light);
}

QTEST_MAIN(TstDataTable)
#include "tst_data_table.moc"
