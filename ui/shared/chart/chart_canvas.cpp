#include "ui/shared/chart/chart_canvas.h"

#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <QtGui/QAccessible>
#include <QtGui/QFontMetricsF>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace stardesk {
namespace {

constexpr int kLeft = 22;
constexpr int kBottom = 24;
constexpr int kTop = 24;      // with labels above the plot
constexpr int kTopBare = 6;
constexpr int kBandBar = 4;
constexpr int kReach = 24;    // the pointer speaks the point nearer than this

void text(QPainter &p, double x, double y, const QString &words, Qt::Alignment align, const QColor &color,
          bool strong = false)
{
    const QFont &font = fontOf(strong ? TextRole::CaptionStrong : TextRole::Caption);
    const QFontMetricsF fm(font);
    const double wide = fm.horizontalAdvance(words);
    const double left = align & Qt::AlignRight ? x - wide : align & Qt::AlignHCenter ? x - wide / 2 : x;
    p.setFont(font);
    p.setPen(color);
    p.drawText(QPointF(left, y), words);
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(new QChart, parent) // the view owns its chart
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    retheme();
}

void ChartCanvas::setDecor(const ChartDecor &decor)
{
    m_decor = decor;
    for (QAbstractAxis *axis : chart()->axes()) {
        auto *value = qobject_cast<QValueAxis *>(axis);
        if (!value)
            continue;
        if (axis->orientation() == Qt::Horizontal)
            value->setRange(decor.xFrom, decor.xTo);
        else
            value->setRange(decor.yFrom, decor.yTo);
    }
    layoutPlot();
    viewport()->update();
}

void ChartCanvas::setPoints(const QList<ChartPoint> &points)
{
    m_points = points;
    m_current = -1;
    viewport()->update();
}

void ChartCanvas::retheme()
{
    // The library keeps white for everything it is not told.
    chart()->setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(theme().surface);
    for (QAbstractAxis *axis : chart()->axes())
        axis->setVisible(false); // lines, grid and labels are painted here, on Beijing dates
    viewport()->update();
}

void ChartCanvas::layoutPlot()
{
    const bool above = !m_decor.bands.isEmpty() || !m_decor.marks.isEmpty() || !m_decor.spans.isEmpty();
    const double top = px(above ? kTop : kTopBare);
    const int left = leftMargin();
    m_plot = QRectF(left, top, viewport()->width() - left - px(m_decor.rightMargin),
                    viewport()->height() - top - px(kBottom));
    chart()->resize(viewport()->size());
    chart()->setPlotArea(m_plot);
}

// Names of bars are longer than numbers of stars.
int ChartCanvas::leftMargin() const
{
    const QFontMetricsF fm(fontOf(TextRole::Caption));
    double wide = 0;
    for (const AxisTick &tick : m_decor.yTicks)
        wide = qMax(wide, fm.horizontalAdvance(tick.label));
    return qMax(px(kLeft), int(std::ceil(wide)) + px(12));
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layoutPlot();
}

double ChartCanvas::xOf(double value) const
{
    return m_plot.left() + (value - m_decor.xFrom) / qMax(1e-9, m_decor.xTo - m_decor.xFrom) * m_plot.width();
}

double ChartCanvas::yOf(double value) const
{
    return m_plot.bottom() - (value - m_decor.yFrom) / qMax(1e-9, m_decor.yTo - m_decor.yFrom) * m_plot.height();
}

void ChartCanvas::paintBands(QPainter &p) const
{
    for (const ChartBand &band : m_decor.bands) {
        const double x = xOf(band.from), wide = qMax(1.0, xOf(band.to) - x - 1);
        QColor pale = band.color;
        pale.setAlphaF(float(theme().bandAlpha));
        p.fillRect(QRectF(x, m_plot.top(), wide, m_plot.height()), pale);
        p.fillRect(QRectF(x, m_plot.top() - px(kBandBar + 2), wide, px(kBandBar)), band.color);
    }
    for (const ChartSpan &span : m_decor.spans) {
        const QRectF box(xOf(span.from), m_plot.top(), xOf(span.to) - xOf(span.from), m_plot.height());
        drawHatch(p, box, px(6), 0.8, theme().stageGap);
    }
}

void ChartCanvas::paintAxes(QPainter &p) const
{
    const Theme &t = theme();
    for (const AxisTick &tick : m_decor.yTicks) {
        const double y = qRound(yOf(tick.at));
        if (!m_decor.verticalGrid)
            p.fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), t.hairline);
        text(p, m_plot.left() - px(10), y + px(4), tick.label, Qt::AlignRight, t.textSecondary);
    }
    p.fillRect(QRectF(m_plot.left(), qRound(m_plot.bottom()), m_plot.width(), 1), t.borderStrong);
    double free = -1e9;
    for (const AxisTick &tick : m_decor.xTicks) {
        const double x = qRound(xOf(tick.at));
        const double top = tick.line ? m_plot.top() : m_plot.bottom();
        if (m_decor.verticalGrid)
            p.fillRect(QRectF(x, m_plot.top(), 1, m_plot.height()), t.hairline);
        p.fillRect(QRectF(x, top, 1, m_plot.bottom() - top + px(4)), t.borderStrong);
        const double wide = QFontMetricsF(fontOf(TextRole::Caption)).horizontalAdvance(tick.label);
        if (x - wide / 2 < free)
            continue; // labels never run into each other
        text(p, qBound(wide / 2, x, viewport()->width() - wide / 2), m_plot.bottom() + px(17), tick.label,
             Qt::AlignHCenter, t.textSecondary);
        free = x + wide / 2 + px(8);
    }
    if (m_decor.brokenAxis) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.surface, 3));
        const double x = m_plot.left(), y = m_plot.bottom() - px(6);
        p.drawLine(QPointF(x - 4, y + 2), QPointF(x + 4, y - 2));
    }
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform(); // everything here stands in pixels, the scene's own units are not used
    painter->translate(m_origin);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(viewport()->rect(), theme().surface);
    paintBands(*painter);
    paintAxes(*painter);
    painter->restore();
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    QPainter &p = *painter;
    const Theme &t = theme();
    p.save();
    p.resetTransform();
    p.translate(m_origin);
    paintHeads(p);
    for (const ChartMark &mark : m_decor.marks) {
        QPen pen(mark.now ? t.accent : t.text, mark.now ? 2 : 1);
        if (!mark.now)
            pen.setDashPattern({2, 3});
        p.setPen(pen);
        const double x = qRound(xOf(mark.at)) + 0.5;
        p.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        text(p, x, m_plot.top() - px(4), mark.label, Qt::AlignHCenter, mark.now ? t.accent : t.textSecondary,
             mark.now);
    }
    for (const ChartLabel &label : m_decor.labels)
        paintLabel(p, label);
    if (hasFocus() && m_origin.isNull())
        paintFocus(p);
    p.restore();
}

// Where many bands stand close, a name that has no room is left out: the table beside has them all.
void ChartCanvas::paintHeads(QPainter &p) const
{
    const QFontMetricsF fm(fontOf(TextRole::Caption));
    const double head = m_plot.top() - px(12);
    QList<std::pair<double, double>> taken;
    for (const ChartBand &band : m_decor.bands) {
        const double left = xOf(band.from) + 1, room = xOf(band.to) - xOf(band.from);
        if (room < fm.horizontalAdvance(band.label.left(3)))
            continue;
        const QString label = fm.elidedText(band.label, Qt::ElideRight, room);
        taken.append({left, left + fm.horizontalAdvance(label)});
        text(p, left, head, label, Qt::AlignLeft, theme().text);
    }
    for (const ChartSpan &span : m_decor.spans) {
        const double right = xOf(span.to) - px(2), left = right - fm.horizontalAdvance(span.label);
        const bool free = left >= m_plot.left() && std::ranges::none_of(taken, [&](const auto &other) { return left < other.second + px(4) && right > other.first; });
        if (!free)
            continue;
        taken.append({left, right});
        text(p, right, head, span.label, Qt::AlignRight, theme().textSecondary);
    }
}

void ChartCanvas::paintLabel(QPainter &p, const ChartLabel &label) const
{
    const Theme &t = theme();
    const QFontMetricsF fm(fontOf(label.strong ? TextRole::CaptionStrong : TextRole::Caption));
    if (label.room > 0 && fm.horizontalAdvance(label.text) + px(4) > xOf(m_decor.xFrom + label.room) - m_plot.left())
        return;
    const double x = xOf(label.x), y = yOf(label.y);
    const QColor color = label.color.isValid() ? label.color : t.text;
    if (label.dot) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.surface, 1.5));
        p.setBrush(label.dotColor.isValid() ? label.dotColor : color);
        p.drawEllipse(QPointF(x, y), px(4), px(4));
    }
    if (label.centred)
        text(p, x, y + px(4), label.text, Qt::AlignHCenter, color, label.strong);
    else if (label.below)
        text(p, x - px(6), y + px(18), label.text, Qt::AlignRight, color, label.strong);
    else if (label.above)
        text(p, x - px(6), y - px(8), label.text, Qt::AlignRight, color, label.strong);
    else
        text(p, x + px(6), y + px(4), label.text, Qt::AlignLeft, color, label.strong);
}

void ChartCanvas::paintFocus(QPainter &p) const
{
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme().focus, size::focusLine));
    if (m_current >= 0 && m_current < m_points.size())
        p.drawEllipse(QPointF(xOf(m_points[m_current].x), yOf(m_points[m_current].y)), px(7), px(7));
    else
        p.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ChartCanvas::paintAt(QPainter &painter, const QPointF &origin)
{
    m_origin = origin;
    render(&painter, QRectF(origin, QSizeF(viewport()->size())), viewport()->rect());
    m_origin = {};
}

void ChartCanvas::moveTo(int point)
{
    if (m_points.isEmpty())
        return;
    m_current = qBound(0, point, int(m_points.size()) - 1);
    const QString sentence = m_points[m_current].sentence;
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    emit pointSpoken(sentence);
    viewport()->update();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_current - 1);
    case Qt::Key_Right: return moveTo(m_current + 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(int(m_points.size()) - 1);
    default: QWidget::keyPressEvent(event); // the view would scroll
    }
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const ChartPoint *nearest = nullptr;
    double least = px(kReach);
    for (const ChartPoint &point : m_points) {
        const double away = std::hypot(xOf(point.x) - event->position().x(), yOf(point.y) - event->position().y());
        if (away < least) {
            least = away;
            nearest = &point;
        }
    }
    nearest ? QToolTip::showText(event->globalPosition().toPoint(), nearest->sentence, this) : QToolTip::hideText();
    QWidget::mouseMoveEvent(event); // nothing of the scene can be dragged
}

} // namespace stardesk
