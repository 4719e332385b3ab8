/// ChartLegend: swatches with names: a line with its dash, a bar with its fill. It stands in the corner of a ChartFrame
/// where the lines cannot carry their own labels.
#pragma once

#include "ui/shared/chart/chart_series.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setLines(const QList<ChartLine> &lines);
    void setBars(const QList<ChartBar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList names() const;
    QList<ChartLine> m_lines;
    QList<ChartBar> m_bars;
};

} // namespace stardesk
