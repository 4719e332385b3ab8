/// ConductPanel: what the courier does: contact first, door, consent, told where; the voice assistant beside the contacts.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class ChartFrame;
class ChartLegend;
class PlainTable;

class ConductPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit ConductPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillMeasures();
    void fillChart();

    RunLabel *m_head;
    PlainTable *m_measures;
    QLabel *m_legal;
    ChartFrame *m_chart;
    ChartLegend *m_legend;
};

} // namespace stardesk
