#include "ui/couriers/board_panel.h"

#include "models/core/text/failure_text.h"
#include "ui/couriers/courier_words.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/shared/chart/chart_table.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/soft_strip.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 216;
constexpr int kRight = 420;
constexpr int kBesideFrom = 960;
constexpr int kStationsHeight = 240;

Runs costRuns(const IncentiveCost &cost)
{
    Runs runs{Run::strong(QLocale().toString(cost.awards)).withGap(8)};
    for (const auto &[currency, minor] : cost.minor)
        runs += amountRuns(Money{minor, currency});
    return runs;
}

Runs sumRuns(const std::vector<Money> &sums)
{
    Runs runs;
    for (const Money &sum : sums)
        runs += amountRuns(sum);
    return runs.isEmpty() ? Runs{Run::secondary(u"–"_s)} : runs;
}

} // namespace

BoardPanel::BoardPanel(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button({}, Button::Look::Flat, this))
    , m_title(new RunLabel(this))
    , m_chooser(new Button({}, Button::Look::Normal, this))
    , m_employers(new ChartFrame(tr("Stars by employer"), this))
    , m_months(new ChartFrame(tr("Stars by month"), this))
    , m_legend(new ChartLegend(this))
    , m_stationsHead(new RunLabel(this))
    , m_stations(new DataTable(tr("Stations"), this))
    , m_stationRows(new ChartTable(this))
    , m_cost(new Card(this))
    , m_upHead(new RunLabel(this))
    , m_up(new PlainTable(this))
    , m_downHead(new RunLabel(this))
    , m_down(new PlainTable(this))
    , m_testHead(new RunLabel(this))
    , m_rules(new Button({}, Button::Look::Normal, this))
    , m_testLine(new RunLabel)
    , m_testCost(new RunLabel)
    , m_matrix(new PlainTable(this))
    , m_progress(new ProgressStrip(this))
{
    m_back->setIconName(u"back"_s);
    m_title->setDesignHeight(32);
    m_chooser->setIconName(u"building"_s);
    m_chooser->setMenu(new QMenu(m_chooser));
    m_rules->setMenu(new QMenu(m_rules));
    m_rules->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_chooser);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, px(4), 0);
    m_columns->setSpacing(px(size::pagePadding));
    m_columns->addWidget(makeLeft(), 1);
    m_columns->addWidget(makeRight());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_cost);
    layout->addSpacing(px(4));
    layout->addWidget(scrolled(content, this), 1);
    layout->addWidget(m_progress);
    setFocusProxy(m_back);
    connect(m_back, &QPushButton::clicked, this, &BoardPanel::closed);
    connect(m_progress, &ProgressStrip::cancelled, this, &BoardPanel::backtestCancelled);
    connect(m_up, &PlainTable::rowActivated, this, [this](int row) { emit personChosen(m_board.risers[size_t(row)].person); });
    connect(m_down, &PlainTable::rowActivated, this, [this](int row) { emit personChosen(m_board.fallers[size_t(row)].person); });
    retranslate();
}

QWidget *BoardPanel::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    m_employers->setFixedHeight(px(kChartHeight));
    m_months->setFixedHeight(px(kChartHeight));
    column->addWidget(m_employers);
    column->addWidget(m_legend);
    column->addWidget(m_months);
    column->addWidget(sectionHead(m_stationsHead, {}, left));
    column->addWidget(m_stations);
    column->addStretch(1);
    m_stations->setMinimumHeight(px(kStationsHeight));
    m_stations->setModel(m_stationRows);
    return left;
}

QWidget *BoardPanel::makeRight()
{
    m_right = new QWidget(this);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto &[head, table] : {std::pair{m_downHead, m_down}, std::pair{m_upHead, m_up}}) {
        column->addWidget(sectionHead(head, {}, m_right));
        table->setHeaderShown(false);
        table->setRowHeight(24);
        table->setColumns({{{}, 0}, {{}, 60}, {{}, 90}});
        column->addWidget(table);
        column->addSpacing(px(8));
    }
    column->addWidget(paneLine(m_right));
    column->addSpacing(px(4));
    column->addWidget(sectionHead(m_testHead, {m_rules}, m_right));
    column->addWidget(new SoftStrip({m_testLine, m_testCost}, m_right));
    column->addSpacing(px(8));
    column->addWidget(m_matrix);
    column->addStretch(1);
    return m_right;
}

// Beside each other where there is room for both, else one below the other.
void BoardPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(kBesideFrom);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_right->setMinimumWidth(narrow ? 0 : px(kRight));
    m_right->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(kRight));
}

void BoardPanel::show(const StaffBoard &board, const IncentiveCosts &costs)
{
    m_board = board;
    m_costs = costs;
    fill();
}

void BoardPanel::setRuleSets(const QStringList &ids)
{
    QMenu *menu = m_rules->menu();
    menu->clear();
    for (const QString &id : ids)
        menu->addAction(id, this, [this, id] { emit backtestAsked(id); });
    m_rules->setEnabled(!ids.isEmpty());
}

void BoardPanel::setBacktestRunning(const QString &ruleSet)
{
    m_backtest.reset();
    m_testLine->setRuns({Run::of(tr("Rating the staff again by %1…").arg(ruleSet))});
    m_testCost->setRuns({});
    m_matrix->hide();
}

void BoardPanel::setBacktestProgress(qint64 records, qint64 total)
{
    ProgressStrip::State state;
    state.what = tr("Rating the staff again");
    state.done = records;
    state.total = total;
    m_progress->setState(state);
}

void BoardPanel::endProgress()
{
    const bool focused = m_progress->isAncestorOf(QApplication::focusWidget());
    m_progress->hide();
    if (focused)
        m_rules->setFocus();
}

void BoardPanel::showBacktestFailure(const Failure &failure)
{
    endProgress();
    m_testLine->setRuns({failure.code == Failure::Code::Cancelled ? Run::of(tr("Stopped. Choose a rule set: every courier is rated again by it.")).elided()
                                                                  : Run::of(failureText(failure), Tone::Problem).elided()});
    m_testCost->setRuns({});
}

void BoardPanel::showBacktest(const BacktestHalf &couriers, const QString &ruleSet)
{
    endProgress();
    m_backtest = couriers;
    m_backtestRules = ruleSet;
    fillBacktest();
}

void BoardPanel::retranslate()
{
    m_back->setText(tr("Couriers"));
    m_progress->setCancelText(tr("Cancel"));
    m_rules->setText(tr("Rule set"));
    m_testHead->setRuns({Run::strong(tr("Other rules on today's staff"))});
    m_testLine->setRuns({Run::of(tr("Choose a rule set: every courier is rated again by it.")).elided()});
    fill();
}

void BoardPanel::fill()
{
    const QString name = m_board.chosen.key.isEmpty() ? tr("All employers") : m_board.chosen.key;
    m_title->setRuns({Run::of(tr("Employer board"), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::of(tr("%1 couriers").arg(QLocale().toString(m_board.chosen.couriers())), Tone::Muted, TextRole::TitleRegular)});
    m_chooser->setText(name);
    m_chooser->setAccessibleName(tr("Employer: %1").arg(name));
    QMenu *menu = m_chooser->menu();
    menu->clear();
    menu->addAction(tr("All employers"), this, [this] { emit employerChosen({}); });
    for (const BoardGroup &group : m_board.employers)
        if (!group.key.isEmpty())
            menu->addAction(group.key + u'\t' + QLocale().toString(group.couriers()), this,
                            [this, key = group.key] { emit employerChosen(key); });
    fillEmployers();
    fillMonths();
    fillStations();
    fillMovers(*m_up, *m_upHead, m_board.risers, tr("Rising, three months"));
    fillMovers(*m_down, *m_downHead, m_board.fallers, tr("Falling, three months"));
    fillCosts();
    fillBacktest();
}

void BoardPanel::fillStations()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const BoardGroup &group : m_board.stations)
        rows.append({boardGroupName(group), locale.toString(group.couriers()), boardShareText(group.good(), group.couriers() - group.stars[0]),
                     locale.toString(group.up), locale.toString(group.down), locale.toString(group.atRisk),
                     locale.toString(group.incentivesDue)});
    m_stationRows->setContent({tr("Station"), tr("Couriers"), tr("4 and 5 stars %"), tr("Up"), tr("Down"), tr("At risk"), tr("Incentives due")}, rows);
    m_stations->setModel(m_stationRows); // widths follow the texts
    m_stationsHead->setRuns({Run::strong(tr("Stations")).withGap(8), Run::secondary(locale.toString(rows.size()))});
}

void BoardPanel::fillMovers(PlainTable &table, RunLabel &head, const std::vector<BoardMover> &movers, const QString &title)
{
    QList<QList<Runs>> rows;
    QList<int> links;
    for (const BoardMover &mover : movers) {
        links.append(int(rows.size()));
        rows.append({{Run::of(mover.name).elided()}, {Run::of(QString::number(mover.star)), Run::oneStar(mover.star)}, deltaRuns(mover.change)});
    }
    const qint64 all = &movers == &m_board.risers ? m_board.chosen.up : m_board.chosen.down;
    head.setRuns({Run::strong(title).withGap(8), Run::secondary(QLocale().toString(all))});
    table.setRows(rows);
    table.setLinkedRows(links);
    table.setAccessibleName(title);
}

void BoardPanel::fillCosts()
{
    const BoardGroup &group = m_board.chosen;
    const QLocale locale;
    m_cost->setCells({{tr("Four and five stars"), {Run::strong(boardShareText(group.good(), group.couriers() - group.stars[0]) + u" %"_s)},
                       {Run::caption(tr("of the rated"))}, 90},
                      {tr("At risk"), {Run::strong(locale.toString(group.atRisk))}, {Run::caption(tr("kept this once"))}, 70},
                      {tr("Incentives granted in a year"), costRuns(m_costs.awardedInYear), {}, 130},
                      {tr("Incentives due"), costRuns(m_costs.due), {}, 110},
                      {tr("Incentives expired"), costRuns(m_costs.expired), {}, 110}});
}

void BoardPanel::fillBacktest()
{
    m_matrix->hide();
    if (!m_backtest)
        return;
    if (m_backtest->periods.empty())
        return m_testLine->setRuns({Run::of(tr("The export holds no inputs of a published month.")).elided()});
    const QLocale locale;
    const BacktestPeriod &period = m_backtest->periods.back();
    m_testLine->setRuns({Run::strong(m_backtestRules).withGap(10),
                         Run::of(tr("%1 up, %2 down, %3 the same").arg(locale.toString(period.up), locale.toString(period.down),
                                                                       locale.toString(period.same))).elided()});
    m_testCost->setRuns(Runs{Run::of(tr("Incentives"))} + sumRuns(period.costBefore)
                        + Runs{Run::iconOf(u"chevron_right"_s, Tone::Muted, {}, 12)} + sumRuns(period.costAfter));
    QList<PlainTable::Column> columns{{tr("now"), 0}}; // a row is today's star, a column the star by the other rules
    QList<QList<Runs>> rows;
    for (int to = 5; to >= 0; --to)
        columns.append({to > 0 ? QString::number(to) : tr("unrated"), PlainTable::kFit, true});
    for (int from = 5; from >= 0; --from) {
        QList<Runs> row{{Run::of(from > 0 ? from == 1 ? tr("1 star") : tr("%1 stars").arg(from) : tr("unrated"))}};
        for (int to = 5; to >= 0; --to) {
            const qint64 count = period.matrix[size_t(from)][size_t(to)];
            const Tone tone = from == to || count == 0 ? Tone::Muted : from > 0 && to > from ? Tone::Good : from > 0 ? Tone::Problem : Tone::Neutral;
            row.append(Runs{Run::of(locale.toString(count), tone)});
        }
        rows.append(row);
    }
    m_matrix->setColumns(columns);
    m_matrix->setRows(rows);
    m_matrix->show();
}

void BoardPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        fill(); // labels in bars carry their ink
    QWidget::changeEvent(event);
}

void BoardPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
