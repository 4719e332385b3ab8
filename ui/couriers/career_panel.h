/// CareerPanel: the star line over the employers, why the star is what it is, and everything that happened in one list.
#pragma once

#include "ui/couriers/career_events.h"

namespace stardesk {

class Button;
class ChartFrame;
class PlainTable;
class SegmentBar;
class StarProofPanel;

class CareerPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit CareerPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void retranslate();
    void fillChart();
    void fillEvents();

    ChartFrame *m_chart;
    SegmentBar *m_span;
    StarProofPanel *m_proof;
    RunLabel *m_eventsHead;
    Button *m_note;
    Button *m_kinds;
    PlainTable *m_events;
    QList<CareerEvent> m_shown;
    std::optional<CareerEvent::Kind> m_kind; ///< none: all
};

} // namespace stardesk
