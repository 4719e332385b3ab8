#include "ui/couriers/stars_panel.h"

#include "models/desk/courier_past_stars.h"
#include "ui/couriers/career_chart.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/segment_bar.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 190;
constexpr std::array kSpans{12, 24, 0};
constexpr int kMonthsShown = 24; // older ones stand in the table of the chart

Runs starCell(const std::optional<qint64> &star, Tone tone = Tone::Neutral)
{
    if (!star)
        return {Run::secondary(u"–"_s)};
    return {Run::of(QString::number(*star), tone), Run::oneStar(int(*star))};
}

} // namespace

StarsPanel::StarsPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_chart(new ChartFrame(tr("Stars, published and computed"), this))
    , m_legend(new ChartLegend(this))
    , m_span(new SegmentBar(tr("Time shown"), this))
    , m_moves(new PlainTable(this))
    , m_months(new PlainTable(this))
{
    m_span->setSmall(true);
    m_span->setSegments({tr("12 m"), tr("24 m"), tr("All")});
    m_chart->setCorner(m_span);
    m_chart->setFixedHeight(px(kChartHeight));
    add(m_chart);
    add(m_legend);
    addLine();
    m_movesHead = addSection();
    add(m_moves);
    addLine();
    m_monthsHead = addSection();
    add(m_months);
    column()->addStretch(1);
    connect(m_span, &SegmentBar::chosenChanged, this, &StarsPanel::fillChart);
}

void StarsPanel::fill()
{
    m_span->setSegments({tr("12 m"), tr("24 m"), tr("All")});
    fillChart();
    fillMoves();
    fillMonths();
}

void StarsPanel::fillChart()
{
    if (!hasView())
        return;
    const CareerChart chart = careerChart(view(), kSpans[size_t(qMax(0, m_span->chosen()))],
                                          CareerLines::PublishedAndComputed);
    qsizetype differ = 0;
    for (const PastStar &past : view().career.past)
        differ += past.published && past.star.officialStar && *past.published != *past.star.officialStar ? 1 : 0;
    const qsizetype known = qsizetype(view().career.past.size());
    const QString finding = view().profile.stars.empty() ? tr("No star yet")
        : known == 0                                     ? tr("Published stars; the export holds no inputs to check them")
        : differ == 0 ? tr("Published as computed in %n month(s)", nullptr, int(known))
                      : tr("Published and computed differ in %n month(s)", nullptr, int(differ));
    m_chart->setFinding(finding);
    m_chart->setDescription(chart.description);
    m_chart->setLines(chart.lines, chart.decor, chart.walk);
    m_chart->setTable(chart.titles, chart.rows);
    m_legend->setLines({{tr("published"), ChartLine::Role::Official, 1, {}, true},
                        {tr("computed, drawn a little lower"), ChartLine::Role::Series, 1, {}, true}});
}

void StarsPanel::fillMoves()
{
    const auto &past = view().career.past;
    const bool known = past.size() > 1 && view().rules;
    m_moves->setVisible(known);
    if (!known)
        return m_movesHead->setRuns({Run::secondary(tr("The export holds no inputs of the month before."))});
    const PastStar &before = past[past.size() - 2], &after = past.back();
    m_movesHead->setRuns({Run::strong(tr("What moved the score")).withGap(8),
                          Run::secondary(tr("%1 to %2").arg(before.period, after.period))});
    m_moves->setColumns({{tr("Component"), 0}, {before.period, 90, true}, {after.period, 90, true}, {tr("Points"), 80, true}});
    QList<QList<Runs>> rows;
    for (const ComponentMove &move : strongestMoves(view().rules->courier, before.star, after.star))
        rows.append({{Run::of(StarProofPanel::componentText(move.component))},
                     {Run::secondary(scoreText(*before.star.components[size_t(move.component)]))},
                     {Run::secondary(scoreText(*after.star.components[size_t(move.component)]))},
                     {Run::of(signedScoreText(move.points), move.points > 0 ? Tone::Good : Tone::Problem)}});
    if (rows.isEmpty())
        rows.append({{Run::secondary(tr("nothing changed"))}, {}, {}, {}});
    m_moves->setRows(rows);
}

void StarsPanel::fillMonths()
{
    const auto &stars = view().profile.stars;
    m_monthsHead->setRuns({Run::strong(tr("By month")).withGap(8), Run::secondary(QString::number(stars.size()))});
    m_months->setVisible(!stars.empty());
    m_months->setColumns({{tr("Month"), 76}, {tr("Published"), PlainTable::kFit, true}, {tr("Computed"), PlainTable::kFit, true}, {tr("Score"), PlainTable::kFit, true},
                          {tr("Rules"), 0}});
    QList<QList<Runs>> rows;
    for (auto star = stars.rbegin(); star != stars.rend() && rows.size() < kMonthsShown; ++star) {
        const auto past = std::ranges::find(view().career.past, star->period, &PastStar::period);
        const bool known = past != view().career.past.end();
        const std::optional<qint64> computed = known && past->star.officialStar
            ? std::optional<qint64>(*past->star.officialStar) : std::nullopt;
        rows.append({{Run::of(star->period)}, starCell(star->star),
                     starCell(computed, computed && computed != star->star ? Tone::Warning : Tone::Neutral),
                     {Run::secondary(known && past->star.score ? scoreText(*past->star.score) : u"–"_s)},
                     {Run::secondary(star->ruleSet).elided()}});
    }
    m_months->setRows(rows);
}

} // namespace stardesk
