/// ChartCanvas: the drawing surface of a ChartFrame. The chart library draws the series, this the rest, and the arrow
/// keys walk the points and speak them.
#pragma once

#include "ui/shared/chart/chart_decor.h"

#include <QtCharts/QChartView>

namespace stardesk {

class ChartCanvas final : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    void setDecor(const ChartDecor &decor);
    void setPoints(const QList<ChartPoint> &points);
    /// Colours of everything the library draws; after every change of theme.
    void retheme();
    [[nodiscard]] int currentPoint() const { return m_current; }
    void moveTo(int point);
    /// Draws everything with its upper left corner at `origin`, for pictures on paper.
    void paintAt(QPainter &painter, const QPointF &origin);

signals:
    void pointSpoken(const QString &sentence);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void layoutPlot();
    [[nodiscard]] int leftMargin() const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double yOf(double value) const;
    void paintAxes(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintHeads(QPainter &p) const;
    void paintLabel(QPainter &painter, const ChartLabel &label) const;
    void paintFocus(QPainter &painter) const;

    ChartDecor m_decor;
    QList<ChartPoint> m_points;
    QRectF m_plot;
    QPointF m_origin; ///< of the drawing on its device
    int m_current = -1;
};

} // namespace stardesk
