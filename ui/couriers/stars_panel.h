/// StarsPanel: the star month by month, published beside computed, and what moved it last.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class ChartFrame;
class ChartLegend;
class PlainTable;
class SegmentBar;

class StarsPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit StarsPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillChart();
    void fillMoves();
    void fillMonths();

    ChartFrame *m_chart;
    ChartLegend *m_legend;
    SegmentBar *m_span;
    RunLabel *m_movesHead;
    PlainTable *m_moves;
    RunLabel *m_monthsHead;
    PlainTable *m_months;
};

} // namespace stardesk
