/// WhatIfPanel: scores of both tracks under sliders and spin boxes, the stars that would follow, and a plan to copy or
/// print. Everything it shows is computed at once, from the rules, on changed scores that are nowhere stored.
#pragma once

#include "models/desk/seller_what_if.h"
#include "ui/sellers/seller_view.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

class QGridLayout;

namespace stardesk {

class Button;
class RunLabel;
class ScoreSpin;
class SegmentBar;
class TickSlider;

class WhatIfPanel final : public QFrame {
    Q_OBJECT
public:
    explicit WhatIfPanel(QWidget *parent = nullptr);
    /// Starts from the real scores of the newest day; hidden where there are none.
    void show(const SellerView &view);
    void reset();
    /// Ctrl+Shift+W: the first score of the shown track.
    void takeFocus();
    /// One score of a track, in milli-points; what a slider or spin box does.
    void change(int track, int indicator, int milli);
    [[nodiscard]] const SellerWhatIf &result() const { return m_result; }
    [[nodiscard]] const SellerScores &scores() const { return m_scores; }
    /// The changes and what they do as plain lines, headed as not real data.
    [[nodiscard]] QString planText() const;

signals:
    void printRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        RunLabel *name;
        TickSlider *slider;
        ScoreSpin *spin;
        RunLabel *change;
        RunLabel *effect;
    };
    void build();
    void addRow(int indicator);
    void retranslate();
    void chooseTrack(int track);
    void fillRows();
    void fitHead();
    void evaluate();
    [[nodiscard]] Runs effectRuns(const ScoreEffect &effect) const;
    [[nodiscard]] Runs outcomeRuns() const;
    [[nodiscard]] QString missingText() const;

    SellerView m_view;
    SellerScores m_scores;
    SellerWhatIf m_result;
    int m_track = 0;
    bool m_filling = false;
    RunLabel *m_title;
    SegmentBar *m_tracks;
    Button *m_reset;
    Button *m_copy;
    Button *m_print;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    RunLabel *m_outcome;
    RunLabel *m_missing;
};

} // namespace stardesk
