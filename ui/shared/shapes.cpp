#include "ui/shared/shapes.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>
#include <cmath>

namespace stardesk {
namespace {

constexpr double kGrid = 16;
constexpr double kRim = 1.2;

constexpr std::array<std::array<double, 2>, 10> kStar{{{8, 1.3}, {10, 5.7}, {14.8, 6.2}, {11.2, 9.4}, {12.2, 14.1},
                                                       {8, 11.7}, {3.8, 14.1}, {4.8, 9.4}, {1.2, 6.2}, {6, 5.7}}};
constexpr std::array<std::array<double, 2>, 4> kDiamond{{{8, 1.5}, {14, 8}, {8, 14.5}, {2, 8}}};

template <size_t N>
void drawShape(QPainter &p, const std::array<std::array<double, 2>, N> &points, const QRectF &box, bool filled,
               const QColor &fill, const QColor &outline)
{
    QPolygonF polygon;
    for (const auto &[x, y] : points)
        polygon.append({box.x() + x * box.width() / kGrid, box.y() + y * box.height() / kGrid});
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(filled ? fill : outline, kRim * box.width() / kGrid, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(filled ? QBrush(fill) : QBrush(Qt::NoBrush));
    p.drawPolygon(polygon);
    p.restore();
}

} // namespace

void drawStar(QPainter &painter, double x, double y, double side, bool filled)
{
    drawShape(painter, kStar, {x, y, side, side}, filled, theme().star, theme().starEmpty);
}

void drawDiamond(QPainter &painter, double x, double y, double side, bool filled)
{
    drawShape(painter, kDiamond, {x, y, side, side}, filled, theme().diamond, theme().diamondGrey);
}

int keyHintWidth(const QString &text)
{
    const int wide = int(std::ceil(QFontMetricsF(fontOf(TextRole::Key)).horizontalAdvance(text))) + px(10);
    return qMax(px(18), wide);
}

int drawKeyHint(QPainter &painter, int x, const QRect &rect, const QString &text, const QColor &ink,
                const QColor &fill)
{
    const int width = keyHintWidth(text);
    const int height = px(16);
    const QRect box(x, rect.y() + (rect.height() - height) / 2, width, height);
    QColor line = fill.alpha() == 0 ? ink : theme().borderControl;
    if (fill.alpha() == 0)
        line.setAlphaF(0.55F);
    drawRounded(painter, box, px(size::radiusKey), fill, line);
    painter.setFont(fontOf(TextRole::Key));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

void drawHatch(QPainter &painter, const QRectF &rect, double step, double width, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    const double apart = step * std::sqrt(2.0);
    // The lines start at a multiple of the step of the whole widget, so that neighbours join.
    const double first = std::floor((rect.left() + rect.top()) / apart) * apart;
    for (double s = first; s < rect.right() + rect.bottom() + apart; s += apart)
        painter.drawLine(QPointF(s - rect.top(), rect.top()), QPointF(s - rect.bottom(), rect.bottom()));
    painter.restore();
}

void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
               double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    painter.setBrush(fill);
    const double inset = line.alpha() == 0 ? 0 : width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawLightning(QPainter &painter, double x, double y, const QColor &color)
{
    const double u = px(1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF line{{x, y}, {x - 4.5 * u, y + 7 * u}, {x, y + 7 * u}, {x - 3 * u, y + 14 * u}};
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace stardesk
