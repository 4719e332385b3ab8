#include "ui/shared/chart/chart_frame.h"

#include "ui/shared/button.h"
#include "ui/shared/chart/chart_canvas.h"
#include "ui/shared/runs.h"
#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostPoints = 2000; // more is decimated before it comes here
constexpr double kLine = 2;

QList<qreal> dashOf(int series)
{
    // Each series has its own dash: a line is known without its colour (tokens.json, chart.dashes, in px).
    static const std::array<QList<qreal>, 8> kDashes{QList<qreal>{}, {6, 3}, {2, 3}, {8, 3, 2, 3},
                                                     {4, 2},         {1, 2}, {10, 4}, {3, 3, 8, 3}};
    QList<qreal> dash = kDashes[size_t(qBound(1, series, 8) - 1)];
    for (qreal &part : dash)
        part /= kLine; // pens count dashes in their own width
    return dash;
}

QPen penOf(const ChartFrame::Line &line)
{
    const Theme &t = theme();
    const QColor color = line.role == ChartFrame::Line::Role::Official ? t.text
                                                                        : t.series[size_t(qBound(1, line.series, 8) - 1)];
    QPen pen(color, kLine, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> dash = line.role == ChartFrame::Line::Role::Assumption ? QList<qreal>{2, 1.5}
        : line.role == ChartFrame::Line::Role::Official                       ? QList<qreal>{}
                                                                              : dashOf(line.series);
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QList<QPointF> drawn(const ChartFrame::Line &line)
{
    if (!line.step)
        return line.points;
    QList<QPointF> stairs;
    for (const QPointF &point : line.points) {
        if (!stairs.isEmpty())
            stairs.append({point.x(), stairs.constLast().y()});
        stairs.append(point);
    }
    return stairs;
}

} // namespace

ChartFrame::ChartFrame(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_head(new QHBoxLayout)
    , m_tableButton(new Button({}, Button::Look::Flat, this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new ChartCanvas(this))
    , m_twin(new DataTable(name, this))
{
    setAccessibleName(name);
    m_canvas->setAccessibleName(name);
    m_title->setDesignHeight(size::section);
    m_head->setSpacing(px(8));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_tableButton);
    m_tableButton->setIconName(u"table"_s);
    m_tableButton->setCheckable(true);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_twin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_stack, 1);
    m_tableButton->hide();
    connect(m_tableButton, &QPushButton::toggled, this, &ChartFrame::showTwin);
    retranslate();
}

void ChartFrame::setFinding(const QString &finding)
{
    m_title->setRuns({Run::strong(finding).elided()});
}

void ChartFrame::setDescription(const QString &sentence)
{
    m_canvas->setAccessibleDescription(sentence);
    setAccessibleDescription(sentence);
}

void ChartFrame::setCorner(QWidget *corner)
{
    delete m_corner;
    m_corner = corner;
    m_head->insertWidget(1, corner);
}

void ChartFrame::setLines(const QList<Line> &lines, const ChartDecor &decor, const QList<ChartPoint> &walk)
{
    QChart *chart = m_canvas->chart();
    m_lines = lines;
    m_decor = decor;
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    auto *x = new QValueAxis(chart);
    auto *y = new QValueAxis(chart);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    for (const Line &line : lines) {
        auto *series = new QLineSeries(chart);
        series->setName(line.name);
        series->replace(drawn(line).mid(0, kMostPoints));
        series->setPen(penOf(line));
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    m_canvas->retheme();
    m_canvas->setDecor(decor);
    m_canvas->setPoints(walk);
}

void ChartFrame::setTwin(QAbstractItemModel *twin)
{
    m_twin->setModel(twin);
    m_tableButton->setVisible(twin);
}

void ChartFrame::showTwin(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_twin) : m_canvas);
    m_tableButton->setChecked(on);
}

bool ChartFrame::isTwinShown() const
{
    return m_stack->currentWidget() == m_twin;
}

void ChartFrame::retheme()
{
    const QList<QAbstractSeries *> series = m_canvas->chart()->series();
    for (qsizetype i = 0; i < qMin(series.size(), m_lines.size()); ++i)
        static_cast<QLineSeries *>(series[i])->setPen(penOf(m_lines[i]));
    m_canvas->retheme();
}

void ChartFrame::copyImage()
{
    QGuiApplication::clipboard()->setPixmap(m_canvas->grab());
}

void ChartFrame::copyRows()
{
    RowSelection all;
    all.mode = RowSelection::Mode::AllExcept;
    m_twin->setSelection(all);
    m_twin->copyRows(true);
    m_twin->clearChosen();
}

bool ChartFrame::exportTo(const QString &file)
{
    if (!file.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return m_canvas->grab().save(file);
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setSize(m_canvas->size());
    svg.setViewBox(m_canvas->rect());
    svg.setTitle(accessibleName());
    svg.setDescription(accessibleDescription());
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    m_canvas->render(&painter);
    return painter.end();
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy image"), this, &ChartFrame::copyImage);
    if (m_twin->model()) {
        menu.addAction(tr("Copy data"), this, &ChartFrame::copyRows);
        menu.addAction(isTwinShown() ? tr("Show as chart") : tr("Show as table"), this,
                       [this] { showTwin(!isTwinShown()); });
    }
    menu.addAction(tr("Export…"), this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Export chart"), {},
                                                          tr("Pictures (*.svg *.png)"));
        if (!file.isEmpty() && !exportTo(file))
            setDescription(tr("The file %1 could not be written.").arg(file));
    });
    menu.exec(event->globalPos());
}

void ChartFrame::retranslate()
{
    m_tableButton->setAccessibleName(tr("Show as table"));
    m_tableButton->setToolTip(tr("Show as table"));
}

void ChartFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        retheme();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace stardesk
