/// The frame all charts stand in: both themes, table twin, keyboard walk, bars, copy and export.
#include "tests/ui/no_warnings.h"
#include "ui/shared/chart/chart_canvas.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/table/data_table.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

ChartDecor months()
{
    ChartDecor decor;
    decor.xTo = 3;
    decor.yFrom = 1;
    decor.yTo = 5;
    decor.xTicks = {{0, u"2026-01"_s}, {3, u"2026-04"_s}};
    decor.yTicks = {{1, u"1"_s}, {5, u"5"_s}};
    return decor;
}

void fill(ChartFrame &chart)
{
    chart.setFinding(u"Up one star"_s);
    chart.setDescription(u"Stars from January to April"_s);
    chart.setLines({{u"Stars"_s, ChartLine::Role::Official, 1, {{0, 3}, {2, 4}, {3, 4}}, true}}, months(),
                   {{0, 3, u"January: 3 stars"_s}, {2, 4, u"March: 4 stars"_s}});
    chart.setTable({u"Month"_s, u"Stars"_s}, {{u"2026-01"_s, u"3"_s}, {u"2026-03"_s, u"4"_s}});
}

} // namespace

class TstChartFrame final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qInstallMessageHandler(catchWarnings); }
    void init()
    {
        m_look.setColorScheme(ColorScheme::Light);
        m_chart = std::make_unique<ChartFrame>(u"Star history"_s);
        m_chart->resize(400, 200);
        m_chart->show();
        m_chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    }
    void arrowsWalkThePointsAndSpeakThem();
    void tableTwinOpensByKeyAndKeepsTheFocus();
    void colorsFollowTheTheme();
    void lyingBarsStackTheirSets();
    void dataAreCopiedWithHeaders();
    void picturesAreWrittenWithTheirTitle();
    void unwritableFileIsToldAndNotTaken();
    void cleanup() { m_chart.reset(); }
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
    std::unique_ptr<ChartFrame> m_chart;
};

void TstChartFrame::arrowsWalkThePointsAndSpeakThem()
{
    fill(*m_chart);
    QSignalSpy spoken(m_chart->canvas(), &ChartCanvas::pointSpoken);
    m_chart->canvas()->setFocus();
    QTest::keyClick(m_chart->canvas(), Qt::Key_Right);
    QTest::keyClick(m_chart->canvas(), Qt::Key_Right);
    QTest::keyClick(m_chart->canvas(), Qt::Key_Right); // stays on the last
    QCOMPARE(m_chart->canvas()->currentPoint(), 1);
    QCOMPARE(spoken.constLast()[0].toString(), u"March: 4 stars"_s);
    QTest::keyClick(m_chart->canvas(), Qt::Key_Left);
    QCOMPARE(m_chart->canvas()->accessibleName(), u"January: 3 stars"_s);
    QCOMPARE(m_chart->canvas()->accessibleDescription(), u"Stars from January to April"_s);
}

void TstChartFrame::tableTwinOpensByKeyAndKeepsTheFocus()
{
    fill(*m_chart);
    m_chart->canvas()->setFocus();
    QTest::keyClick(m_chart->canvas(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_chart->isTwinShown());
    auto *table = m_chart->findChild<DataTable *>();
    QCOMPARE(QGuiApplication::focusObject(), table);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"4"_s);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_chart->isTwinShown());
    QCOMPARE(QGuiApplication::focusObject(), m_chart->canvas());
}

void TstChartFrame::colorsFollowTheTheme()
{
    fill(*m_chart);
    const auto pen = [this] { return static_cast<QLineSeries *>(m_chart->canvas()->chart()->series()[0])->pen().color(); };
    QCOMPARE(pen(), lightTheme().text);
    QCOMPARE(m_chart->canvas()->grab().toImage().pixelColor(6, 6), lightTheme().surface);
    m_look.setColorScheme(ColorScheme::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(pen(), darkTheme().text);
    QCOMPARE(m_chart->canvas()->grab().toImage().pixelColor(6, 6), darkTheme().surface);
}

void TstChartFrame::lyingBarsStackTheirSets()
{
    ChartDecor decor;
    decor.xTo = 30;
    decor.yFrom = -0.5;
    decor.yTo = 1.5;
    decor.yTicks = {{0, u"Tmall"_s}, {1, u"Taobao"_s}};
    m_chart->setBars({{u"5 stars"_s, 0, u"stageActual"_s, 1, {20, 10}}, {u"1 star"_s, 0, u"stageOver"_s, 1, {2, 0}}},
                     BarLayout::Lying, decor);
    const auto series = m_chart->canvas()->chart()->series();
    QCOMPARE(series.size(), 1);
    auto *bars = qobject_cast<QHorizontalStackedBarSeries *>(series[0]);
    QVERIFY(bars);
    QCOMPARE(bars->count(), 2);
    QCOMPARE(bars->barSets()[1]->brush().color(), theme().stageOver);
    fill(*m_chart); // lines take the place of bars
    QVERIFY(qobject_cast<QLineSeries *>(m_chart->canvas()->chart()->series().value(0)));
}

void TstChartFrame::dataAreCopiedWithHeaders()
{
    fill(*m_chart);
    m_chart->copyRows();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"Month\tStars\n2026-01\t3\n2026-03\t4"_s);
}

void TstChartFrame::picturesAreWrittenWithTheirTitle()
{
    fill(*m_chart);
    const QTemporaryDir folder;
    QVERIFY(m_chart->exportTo(folder.filePath(u"c.svg"_s)));
    QFile svg(folder.filePath(u"c.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("<title>Up one star</title>"));
    QVERIFY(text.contains("2026-01"));
    QVERIFY(m_chart->exportTo(folder.filePath(u"c.png"_s)));
    const QImage picture(folder.filePath(u"c.png"_s));
    QCOMPARE(picture.width(), 2 * m_chart->canvas()->width());
    QVERIFY(picture.height() > 2 * m_chart->canvas()->height());
}

void TstChartFrame::unwritableFileIsToldAndNotTaken()
{
    fill(*m_chart);
    const QTemporaryDir folder;
    QVERIFY(!m_chart->exportTo(folder.filePath(u"none/c.png"_s)));
}

QTEST_MAIN(TstChartFrame)
#include "tst_chart_frame.moc"
