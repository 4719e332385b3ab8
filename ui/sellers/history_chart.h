/// The star history of one seller: predicted by day against official by publication, in Beijing days.
#pragma once

#include "ui/sellers/seller_view.h"
#include "ui/shared/chart/chart_frame.h"

namespace stardesk {

struct HistoryChart {
    QString finding;            ///< "Predicted fell below official on 17 Mar"
    QString description;
    QList<ChartFrame::Line> lines;
    ChartDecor decor;           ///< x in Beijing day numbers
    QList<ChartPoint> walk;
    QStringList titles;         ///< of the table twin
    QList<QStringList> rows;    ///< day, predicted, official: each day on which one of them changed
};

/// From three star days back to the next one. No lines where the seller has neither stars nor scores.
[[nodiscard]] HistoryChart historyChart(const SellerView &view);

/// Indicators by month of the track that has most of them: four lines, holes where a month has too few orders.
[[nodiscard]] HistoryChart monthChart(const SellerView &view);

} // namespace stardesk
