#include "ui/shared/threshold_bar.h"

#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>

namespace stardesk {
namespace {

constexpr double kFrom = 50; // the axis is broken below: no star starts under 60
constexpr double kTo = 100;
constexpr int kHundredths = 100;

double at(double points, int width)
{
    return qBound(0.0, (points - kFrom) / (kTo - kFrom), 1.0) * width;
}

} // namespace

ThresholdBar::ThresholdBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThresholdBar::setValue(std::optional<int> value, const QList<int> &thresholds, bool limits)
{
    m_value = value;
    m_thresholds = thresholds;
    m_limits = limits;
    update();
}

QSize ThresholdBar::sizeHint() const
{
    return {px(124), px(20)};
}

void ThresholdBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const double u = px(1);
    if (!m_value) {
        painter.setPen(QPen(t.borderStrong, 1, Qt::CustomDashLine));
        QPen dashed(t.borderStrong, 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.drawRect(QRectF(0.5, 6 * u + 0.5, width() - 1, 8 * u - 1));
        return;
    }
    const double points = double(*m_value) / kHundredths;
    drawRounded(painter, QRectF(0, 6 * u, width(), 8 * u), 1, t.sunken, Qt::transparent);
    drawRounded(painter, QRectF(0, 5 * u, at(points, width()), 10 * u), 1, m_limits ? t.stageOver : t.stageActual,
                Qt::transparent);
    for (const int threshold : m_thresholds) {
        // Compared exactly in hundredths: 84.99 is under 85.
        const bool reached = threshold * kHundredths <= *m_value;
        painter.fillRect(QRectF(qRound(at(threshold, width())), 2 * u, 1, 16 * u), reached ? t.surface : t.borderStrong);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.surface, 1.6 * u));
    painter.drawPolyline(QPolygonF{{4 * u, 3 * u}, {u, 10 * u}, {5 * u, 10 * u}, {2 * u, 17 * u}});
}

ThresholdHeads::ThresholdHeads(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThresholdHeads::setThresholds(const QList<int> &thresholds)
{
    m_thresholds = thresholds;
    update();
}

QSize ThresholdHeads::sizeHint() const
{
    return {px(124), px(16)};
}

void ThresholdHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(theme().textSecondary);
    // Over a narrow bar digits would run into each other: then only those with room are told.
    double end = -px(24);
    for (qsizetype i = 0; i < m_thresholds.size(); ++i) {
        const QString digit = QString::number(i + 1);
        const double half = painter.fontMetrics().horizontalAdvance(digit) / 2.0;
        const double x = at(m_thresholds[i], width());
        if (x - half < end + px(2))
            continue;
        painter.drawText(QRectF(x - px(12), 0, px(24), height()), Qt::AlignCenter, digit);
        end = x + half;
    }
}

} // namespace stardesk
