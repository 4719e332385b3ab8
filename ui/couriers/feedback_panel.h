/// FeedbackPanel: ratings by channel and star, what raters say, what does not count. Feedback is anonymous: nothing under
/// anonymity_k, no single times, never a consumer.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class ChartFrame;
class ChartLegend;
class PlainTable;

class FeedbackPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit FeedbackPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillChart();
    void fillTable();
    void fillWords();

    ChartFrame *m_chart;
    ChartLegend *m_legend;
    PlainTable *m_table;
    QLabel *m_anonymous;
    RunLabel *m_tagsHead;
    PlainTable *m_tags;
    RunLabel *m_notesHead;
    QLabel *m_notes;
    RunLabel *m_excludedHead;
    PlainTable *m_excluded;
};

} // namespace stardesk
