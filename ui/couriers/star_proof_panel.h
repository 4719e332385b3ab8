/// StarProofPanel: why the star is what it is: a table that adds up, then the sentence that turns score into star.
#pragma once

#include "ui/couriers/courier_view.h"
#include "ui/shared/copy_explanation.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunLabel;

class StarProofPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StarProofPanel(QWidget *parent = nullptr);
    void show(const CourierView &view);
    /// "Score 96.11 = base 96.11 − 0 for complaints > band 5 from 90.00"; a sentence where nothing was computed.
    [[nodiscard]] static Runs scoreRuns(const CourierView &view);
    /// "Up at most 1 per period, was 3 > official 4"; empty where nothing was computed.
    [[nodiscard]] static Runs starRuns(const CourierView &view);
    [[nodiscard]] static QString componentText(CourierComponent component);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillRows(const CourierView &view);

    CourierView m_view;
    RunLabel *m_heading;
    RunLabel *m_ruleSet;
    CopyExplanation m_copy;
    PlainTable *m_table;
    RunLabel *m_score;
    RunLabel *m_star;
    QWidget *m_strip;
};

} // namespace stardesk
