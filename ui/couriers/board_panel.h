/// BoardPanel: the staff of one employer, or of all: stars by employer, month and station, who rises and falls, what the
/// incentives cost, and what another rule set would change.
#pragma once

#include "models/desk/backtest_desk.h"
#include "models/desk/employer_board.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <optional>

class QBoxLayout;

namespace stardesk {

class Button;
class Card;
class ChartFrame;
class ChartLegend;
class ChartTable;
class DataTable;
class PlainTable;
class ProgressStrip;
class RunLabel;

class BoardPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BoardPanel(QWidget *parent = nullptr);
    void show(const StaffBoard &board, const IncentiveCosts &costs);
    /// Ids of the rule sets a back-test may take.
    void setRuleSets(const QStringList &ids);
    void showBacktest(const BacktestHalf &couriers, const QString &ruleSet);
    void showBacktestFailure(const Failure &failure);
    void setBacktestRunning(const QString &ruleSet);
    void setBacktestProgress(qint64 records, qint64 total);
    [[nodiscard]] const QString &employer() const { return m_board.chosen.key; }

signals:
    void closed();
    void employerChosen(const QString &key);
    void backtestAsked(const QString &ruleSet);
    void backtestCancelled();
    void personChosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void retranslate();
    void fill();
    void fillEmployers();
    void fillMonths();
    void fillStations();
    void fillMovers(PlainTable &table, RunLabel &head, const std::vector<BoardMover> &movers, const QString &title);
    void fillCosts();
    void fillBacktest();
    void endProgress();

    StaffBoard m_board;
    IncentiveCosts m_costs;
    std::optional<BacktestHalf> m_backtest;
    QString m_backtestRules;
    QBoxLayout *m_columns;
    QWidget *m_right;
    Button *m_back;
    RunLabel *m_title;
    Button *m_chooser;
    ChartFrame *m_employers;
    ChartFrame *m_months;
    ChartLegend *m_legend;
    RunLabel *m_stationsHead;
    DataTable *m_stations;
    ChartTable *m_stationRows;
    Card *m_cost;
    RunLabel *m_upHead;
    PlainTable *m_up;
    RunLabel *m_downHead;
    PlainTable *m_down;
    RunLabel *m_testHead;
    Button *m_rules;
    RunLabel *m_testLine;
    RunLabel *m_testCost;
    PlainTable *m_matrix;
    ProgressStrip *m_progress;
};

/// Key of the group, or that there is none.
[[nodiscard]] QString boardGroupName(const BoardGroup &group);
/// Percent of a part, cut to one decimal.
[[nodiscard]] QString boardShareText(qint64 part, qint64 whole);

} // namespace stardesk
