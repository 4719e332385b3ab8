/// The career chart: one star line over bands of employers, in months of Beijing time.
#pragma once

#include "ui/couriers/courier_view.h"
#include "ui/shared/chart/chart_frame.h"

namespace stardesk {

struct CareerChart {
    QString finding;
    QString description;
    QList<ChartFrame::Line> lines;
    ChartDecor decor;
    QList<ChartPoint> walk;
    QStringList titles;            ///< of the table twin
    QList<QStringList> rows;       ///< newest first
};

enum class CareerLines { Published, PublishedAndComputed };

/// `months`: 12, 24, or 0 for the whole career.
[[nodiscard]] CareerChart careerChart(const CourierView &view, int months, CareerLines lines = CareerLines::Published);

} // namespace stardesk
