/// The claims of today by the half hour their clock ends.
#pragma once

#include "models/desk/today_desk.h"
#include "ui/shared/chart/chart_frame.h"

namespace stardesk {

struct DueChart {
    QString finding;
    QString description;
    QList<ChartBar> bars;      ///< late, still running
    ChartDecor decor;
    QList<ChartPoint> walk;
    QStringList titles;
    QList<QStringList> rows;
};

/// Business hours and whatever lies outside them, in Beijing time.
[[nodiscard]] DueChart dueChart(const TodayBoard &board);

} // namespace stardesk
