/// EmployerStrip: the employers of a career as one bar in time; gaps hatched, two employers at once in two lanes.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class EmployerStrip final : public QWidget {
    Q_OBJECT
public:
    explicit EmployerStrip(QWidget *parent = nullptr);
    void show(const CourierView &view);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar {
        double from = 0; ///< parts of the whole width
        double to = 0;
        int lane = 0;
        QString label;
        QString years;
        QString key;     ///< of the employer
    };
    QList<Bar> m_bars;
    QList<QPair<double, double>> m_gaps;
    int m_lanes = 1;
};

} // namespace stardesk
