/// ComparePanel: two to four couriers side by side: stars in time, the measures, the incentives.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class ChartFrame;
class ChartLegend;
class PlainTable;
class RunLabel;

class ComparePanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kFewest = 2;
    static constexpr int kMost = 4;

    explicit ComparePanel(QWidget *parent = nullptr);
    void show(const QList<CourierView> &views);
    [[nodiscard]] const QList<CourierView> &views() const { return m_views; }

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillChart();
    void fillTable();

    QList<CourierView> m_views;
    Button *m_back;
    RunLabel *m_title;
    ChartFrame *m_chart;
    ChartLegend *m_legend;
    PlainTable *m_table;
};

} // namespace stardesk
