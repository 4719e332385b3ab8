/// What stands around the series of a chart: bands, hatched spans, marks and labels, all in the units of the axes.
/// Axis labels are ours: a date axis of the chart library would show the machine's zone, rule days are Beijing days.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QColor>

namespace stardesk {

struct AxisTick {
    double at = 0;
    QString label;
    bool line = false;   ///< a full line in borderStrong instead of a short tick
};

/// Employer band: 4 px bar in the full colour, its name above, a pale fill below.
struct ChartBand {
    double from = 0;
    double to = 0;
    QString label;
    QColor color;
};

/// Hatched: not known or fixed.
struct ChartSpan {
    double from = 0;
    double to = 0;
    QString label;
};

struct ChartMark {
    double at = 0;
    QString label;
    bool now = false;    ///< accent, solid; else dotted in text colour
};

/// A label at the end of a line, or at a point of it.
struct ChartLabel {
    double x = 0;
    double y = 0;
    QString text;
    QColor color = {};   ///< invalid: text
    bool strong = false;
    bool above = false;  ///< right aligned above the point instead of right of it
    bool below = false;  ///< right aligned below it, where a line lies above
    bool centred = false; ///< on the point itself: the number in a bar
    double room = 0;     ///< units of x that the text must fit into, else it is left out; 0: always drawn
    bool dot = false;
    QColor dotColor = {}; ///< invalid: color
};

struct ChartDecor {
    double xFrom = 0, xTo = 1;
    double yFrom = 0, yTo = 1;
    QList<AxisTick> xTicks;
    QList<AxisTick> yTicks;
    QList<ChartBand> bands;
    QList<ChartSpan> spans;
    QList<ChartMark> marks;
    QList<ChartLabel> labels;
    bool verticalGrid = false; ///< grid lines stand on the x ticks: bars that lie
    bool brokenAxis = false;  ///< y does not start at zero: the break mark is drawn
    int rightMargin = 8;      ///< px at 100 % for end labels
};

/// One point of the keyboard walk: where it is and what is said there.
struct ChartPoint {
    double x = 0;
    double y = 0;
    QString sentence;
};

} // namespace stardesk
