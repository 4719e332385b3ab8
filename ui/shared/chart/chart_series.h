/// What a chart draws: lines and bars by their role, never by a colour, so that a change of theme can draw them again.
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QPen>

namespace stardesk {

/// One line; colours and dashes come from the theme by its role.
struct ChartLine {
    enum class Role { Official, Series, Assumption };
    QString name;
    Role role = Role::Series;
    int series = 1;             ///< 1 to 8: colour and dash
    QList<QPointF> points;      ///< at most 2,000
    bool step = false;          ///< stairs: a value holds until the next
};

/// One set of bars: a value per category, in the order of the chart's categories.
struct ChartBar {
    QString name;
    int series = 0;             ///< 1 to 8: colour of the series; 0: by `token`
    QString token = {};         ///< name of a colour of the theme ("stageActual")
    double strength = 1;        ///< 1 the full colour, less: paler, for steps of one scale
    QList<double> values;
};

enum class BarLayout {
    Lying,    ///< one bar a category, sets behind each other
    Standing, ///< the same, upright
    Grouped,  ///< upright, sets beside each other
};

[[nodiscard]] QPen penOf(const ChartLine &line);
[[nodiscard]] QColor colorOf(const ChartBar &bar);
/// Ink that is read on the bar's colour.
[[nodiscard]] QColor inkOn(const ChartBar &bar);
/// Points as drawn: stairs get their corners, at most 2,000 stay.
[[nodiscard]] QList<QPointF> drawnPoints(const ChartLine &line);

} // namespace stardesk
