/// FeedbackPanel: ratings by channel and star, what raters say, what does not count. Feedback is anonymous: nothing under
/// anonymity_k, no single times, never a consumer.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class Button;
class ChartFrame;
class ChartLegend;
class FeedbackNotes;
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
    void fillExcluded();

    ChartFrame *m_chart;
    ChartLegend *m_legend;
    PlainTable *m_table;
    QLabel *m_anonymous;
    RunLabel *m_tagsHead;
    PlainTable *m_tags;
    RunLabel *m_notesHead;
    FeedbackNotes *m_notes;
    RunLabel *m_excludedHead;
    Button *m_excludeWeek;
    PlainTable *m_excluded;
    QStringList m_undo;    ///< decisions behind the rows that can be taken back
    QList<int> m_undoRows;
};

} // namespace stardesk
