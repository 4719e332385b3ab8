#include "ui/shared/chart/chart_frame.h"

#include "ui/shared/button.h"
#include "ui/shared/chart/chart_canvas.h"
#include "ui/shared/chart/chart_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr double kBarWidth = 0.62; // of the room of a category

QAbstractBarSeries *makeSeries(BarLayout layout, QObject *parent)
{
    switch (layout) {
    case BarLayout::Lying: return new QHorizontalStackedBarSeries(parent);
    case BarLayout::Standing: return new QStackedBarSeries(parent);
    case BarLayout::Grouped: return new QBarSeries(parent);
    }
    Q_UNREACHABLE();
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
    , m_table(new ChartTable(this))
{
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
    makeActions();
    setName(name);
}

void ChartFrame::makeActions()
{
    const auto add = [this](auto &&use, const QKeySequence &keys = {}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // several charts stand on a page
        connect(action, &QAction::triggered, this, use);
        addAction(action);
        return action;
    };
    m_asTable = add([this] { showTwin(!isTwinShown()); }, QKeySequence(u"Ctrl+Shift+T"_s));
    m_copyImage = add([this] { copyImage(); });
    m_copyData = add([this] { copyRows(); });
    m_export = add([this] { askForFile(); });
    m_asTable->setEnabled(false);
    m_copyData->setEnabled(false);
}

void ChartFrame::setName(const QString &name)
{
    setAccessibleName(name);
    m_canvas->setAccessibleName(name);
    m_twin->setAccessibleName(name);
    retranslate();
}

void ChartFrame::setFinding(const QString &finding)
{
    m_finding = finding;
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

void ChartFrame::clearSeries()
{
    QChart *chart = m_canvas->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    m_lines.clear();
    m_bars.clear();
}

void ChartFrame::setLines(const QList<Line> &lines, const ChartDecor &decor, const QList<ChartPoint> &walk)
{
    clearSeries();
    QChart *chart = m_canvas->chart();
    m_lines = lines;
    auto *x = new QValueAxis(chart);
    auto *y = new QValueAxis(chart);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    for (const Line &line : lines) {
        auto *series = new QLineSeries(chart);
        series->setName(line.name);
        series->replace(drawnPoints(line));
        series->setPen(penOf(line));
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    m_canvas->retheme();
    m_canvas->setDecor(decor);
    m_canvas->setPoints(walk);
}

void ChartFrame::setBars(const QList<ChartBar> &bars, BarLayout layout, const ChartDecor &decor,
                         const QList<ChartPoint> &walk)
{
    clearSeries();
    QChart *chart = m_canvas->chart();
    m_bars = bars;
    QStringList places; // the axis wants names; what is read stands in the decor
    for (qsizetype i = 0; !bars.isEmpty() && i < bars.constFirst().values.size(); ++i)
        places.append(QString::number(i));
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(places);
    auto *values = new QValueAxis(chart);
    const bool lying = layout == BarLayout::Lying;
    chart->addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    QAbstractBarSeries *series = makeSeries(layout, chart);
    series->setBarWidth(kBarWidth);
    for (const ChartBar &bar : bars) {
        auto *set = new QBarSet(bar.name, series);
        for (const double value : bar.values)
            set->append(value);
        set->setBrush(colorOf(bar));
        set->setPen(QPen(theme().surface, 1));
        series->append(set);
    }
    chart->addSeries(series);
    series->attachAxis(categories);
    series->attachAxis(values);
    m_canvas->retheme();
    m_canvas->setDecor(decor);
    m_canvas->setPoints(walk);
}

void ChartFrame::setTable(const QStringList &titles, const QList<QStringList> &rows)
{
    m_table->setContent(titles, rows);
    setTwin(titles.isEmpty() ? nullptr : m_table);
}

void ChartFrame::setTwin(QAbstractItemModel *twin)
{
    m_twin->setModel(twin); // again for the same model: the widths follow its texts
    m_tableButton->setVisible(twin);
    m_asTable->setEnabled(twin);
    m_copyData->setEnabled(twin);
    if (!twin)
        showTwin(false);
}

void ChartFrame::showTwin(bool on)
{
    const bool hadFocus = m_canvas->hasFocus() || m_twin->hasFocus();
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_twin) : m_canvas);
    m_tableButton->setChecked(on);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    retranslate();
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
    if (!m_bars.isEmpty() && !series.isEmpty()) {
        const QList<QBarSet *> sets = static_cast<QAbstractBarSeries *>(series[0])->barSets();
        for (qsizetype i = 0; i < qMin(sets.size(), m_bars.size()); ++i) {
            sets[i]->setBrush(colorOf(m_bars[i]));
            sets[i]->setPen(QPen(theme().surface, 1));
        }
    }
    m_canvas->retheme();
}

QSize ChartFrame::pictureSize() const
{
    return {m_canvas->width(), m_canvas->height() + px(size::section)};
}

void ChartFrame::paintPicture(QPainter &painter)
{
    const QRect whole(QPoint(), pictureSize());
    painter.fillRect(whole, theme().surface);
    drawRuns(painter, {px(4), 0, whole.width() - px(8), px(size::section)}, {Run::strong(m_finding)});
    m_canvas->paintAt(painter, {0, double(px(size::section))});
}

void ChartFrame::copyImage()
{
    QImage picture(pictureSize() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    paintPicture(painter);
    painter.end();
    QGuiApplication::clipboard()->setImage(picture);
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
    QPainter painter;
    if (!file.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        constexpr int kSharp = 2; // a picture in a document is printed
        QImage picture(pictureSize() * kSharp, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(kSharp);
        painter.begin(&picture);
        paintPicture(painter);
        painter.end();
        return picture.save(file);
    }
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setSize(pictureSize());
    svg.setViewBox(QRect(QPoint(), pictureSize()));
    svg.setTitle(m_finding);
    svg.setDescription(accessibleDescription());
    if (!painter.begin(&svg))
        return false;
    paintPicture(painter);
    return painter.end();
}

void ChartFrame::askForFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export chart"), {}, tr("Pictures (*.svg *.png)"));
    if (!file.isEmpty() && !exportTo(file))
        m_title->setRuns({Run::strong(tr("The file %1 could not be written.").arg(file), Tone::Problem).elided()});
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions({m_copyImage, m_copyData, m_export});
    menu.addSeparator();
    menu.addAction(m_asTable);
    menu.exec(event->globalPos());
}

void ChartFrame::retranslate()
{
    m_copyImage->setText(tr("Copy image"));
    m_copyData->setText(tr("Copy data"));
    m_export->setText(tr("Export chart…"));
    m_asTable->setText(isTwinShown() ? tr("Show as chart") : tr("Show as table"));
    m_asTable->setStatusTip(tr("The numbers of the chart as rows, and back"));
    //: %1 is what the button does, %2 the chart: “Show as table: Star history”.
    m_tableButton->setAccessibleName(tr("%1: %2").arg(m_asTable->text(), accessibleName()));
    m_tableButton->setToolTip(m_asTable->text() + u" ("_s
                              + m_asTable->shortcut().toString(QKeySequence::NativeText) + u')');
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
