#include "ui/shared/chart/chart_series.h"

#include "ui/theme/theme.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostPoints = 2000; // more is decimated before it comes here
constexpr double kLine = 2;

QColor seriesColor(int series)
{
    return theme().series[size_t(qBound(1, series, 8) - 1)];
}

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

// Paler steps of one colour are mixed with the surface: a see-through bar would show the grid.
QColor mixed(const QColor &color, const QColor &back, double strength)
{
    const auto part = [strength](int a, int b) { return qRound(a * strength + b * (1 - strength)); };
    return QColor(part(color.red(), back.red()), part(color.green(), back.green()), part(color.blue(), back.blue()));
}

} // namespace

QPen penOf(const ChartLine &line)
{
    QPen pen(line.role == ChartLine::Role::Official ? theme().text : seriesColor(line.series), kLine, Qt::SolidLine,
             Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> dash = line.role == ChartLine::Role::Assumption ? QList<qreal>{2, 1.5}
        : line.role == ChartLine::Role::Official                       ? QList<qreal>{}
                                                                       : dashOf(line.series);
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QColor colorOf(const ChartBar &bar)
{
    const QColor full = bar.series > 0 ? seriesColor(bar.series) : colorOf(theme(), bar.token);
    return mixed(full, theme().surface, bar.strength);
}

QColor inkOn(const ChartBar &bar)
{
    const QColor fill = colorOf(bar);
    // The nearer of text and surface would vanish: take the one whose lightness is farther away.
    const auto away = [&fill](const QColor &ink) { return std::abs(ink.lightnessF() - fill.lightnessF()); };
    return away(theme().text) >= away(theme().surface) ? theme().text : theme().surface;
}

QList<QPointF> drawnPoints(const ChartLine &line)
{
    if (!line.step)
        return line.points.mid(0, kMostPoints);
    QList<QPointF> stairs;
    for (const QPointF &point : line.points.mid(0, kMostPoints / 2)) {
        if (!stairs.isEmpty())
            stairs.append({point.x(), stairs.constLast().y()});
        stairs.append(point);
    }
    return stairs;
}

} // namespace stardesk
