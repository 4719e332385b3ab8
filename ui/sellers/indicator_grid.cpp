#include "ui/sellers/indicator_grid.h"

#include "models/desk/cell_value.h"
#include "ui/shared/runs.h"
#include "ui/shared/threshold_bar.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kName = 92;
constexpr int kValue = 116;
constexpr int kNarrowValue = 72; // without the word: the name is bold and the bar is red still
constexpr int kNarrow = 560;
constexpr int kStarGap = 48; // from the scores to the star of the track, under the stars of the indicators
constexpr int kRow = 26;
constexpr int kHeadRow = 20;
constexpr int kFoot = 28;
constexpr int kMilli = 3;

QList<int> wholeThresholds(const SellerRules &rules)
{
    QList<int> points;
    for (const int milli : rules.thresholdsMilli)
        points.append(milli / 1000);
    return points;
}

QString points(int milli)
{
    return decimalText(milli, kMilli, 2, QLocale()); // cut, never rounded over a threshold
}

Runs valueRuns(const SellerRules &rules, std::optional<int> milli, bool limits)
{
    if (!milli)
        return {Run::secondary(u"– "_s + IndicatorGrid::tr("no data"))};
    const int star = starOfScoreMilli(rules, *milli);
    return {limits ? Run::strong(points(*milli)).withGap(8) : Run::of(points(*milli)).withGap(8),
            Run::of(QString::number(star)), Run::oneDiamond(star)};
}

} // namespace

IndicatorGrid::IndicatorGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void IndicatorGrid::show(const SellerView &view)
{
    delete m_body;
    m_limitWords.clear();
    m_body = new QWidget(this);
    m_body->setAutoFillBackground(false);
    layout()->addWidget(m_body);
    setVisible(view.rules && view.profile.predicted);
    if (!view.rules || !view.profile.predicted)
        return;
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, px(kName));
    addHeads(grid, view.rules->seller);
    for (int indicator = 0; indicator < int(view.rules->seller.indicators.size()); ++indicator)
        addIndicator(grid, view, indicator);
    addFoot(grid, view);
    fit();
    m_body->show();
    update();
}

void IndicatorGrid::addHeads(QGridLayout *grid, const SellerRules &rules)
{
    grid->setRowMinimumHeight(0, px(kHeadRow));
    for (int track = 0; track < int(rules.tracks.size()); ++track) {
        auto *heads = new ThresholdHeads(m_body);
        heads->setThresholds(wholeThresholds(rules));
        auto *name = new RunLabel({Run::of(sellerName(rules.tracks[track]), Tone::Neutral, TextRole::CaptionStrong)},
                                  m_body);
        name->setDesignHeight(kHeadRow);
        grid->addWidget(heads, 0, 1 + 2 * track);
        grid->addWidget(name, 0, 2 + 2 * track);
        grid->setColumnStretch(1 + 2 * track, 1);
    }
}

void IndicatorGrid::addIndicator(QGridLayout *grid, const SellerView &view, int indicator)
{
    const SellerRules &rules = view.rules->seller;
    const auto limiting = limitingPerTrack(view);
    const auto limits = [&](size_t track) {
        return track < limiting.size() && std::ranges::find(limiting[track], indicator) != limiting[track].end();
    };
    const int row = 1 + indicator;
    grid->setRowMinimumHeight(row, px(kRow));
    bool any = false;
    for (size_t track = 0; track < limiting.size(); ++track)
        any = any || limits(track);
    const QString name = indicatorName(rules, indicator);
    grid->addWidget(new RunLabel({any ? Run::strong(name).elided() : Run::of(name).elided()}, m_body), row, 0);
    for (size_t track = 0; track < size_t(rules.tracks.size()); ++track) {
        const auto &scores = view.profile.predicted->scores[track];
        const std::optional<int> milli = scores ? (*scores)[size_t(indicator)] : std::nullopt;
        auto *bar = new ThresholdBar(m_body);
        bar->setValue(milli ? std::optional(*milli / 10) : std::nullopt, wholeThresholds(rules), limits(track));
        auto *value = new QHBoxLayout;
        value->setSpacing(px(8));
        value->addWidget(new RunLabel(valueRuns(rules, milli, limits(track)), m_body));
        if (limits(track)) {
            m_limitWords.append(new RunLabel({Run::of(tr("limits"), Tone::Problem)}, m_body));
            value->addWidget(m_limitWords.constLast());
        }
        value->addStretch(1);
        bar->setAccessibleName(name + u", "_s + sellerName(rules.tracks[qsizetype(track)]));
        grid->addWidget(bar, row, 1 + 2 * int(track));
        grid->addLayout(value, row, 2 + 2 * int(track));
    }
}

void IndicatorGrid::addFoot(QGridLayout *grid, const SellerView &view)
{
    const SellerRules &rules = view.rules->seller;
    const int row = 1 + int(rules.indicators.size());
    m_footTop = px(kHeadRow) + int(rules.indicators.size()) * px(kRow);
    grid->setRowMinimumHeight(row, px(kFoot));
    grid->addWidget(new RunLabel({Run::secondary(tr("Lowest"))}, m_body), row, 0);
    QStringList thresholds;
    for (const int threshold : wholeThresholds(rules))
        thresholds.append(QString::number(threshold));
    auto *legend = new RunLabel(
        {Run::caption(tr("1 to %1 from %2").arg(thresholds.size()).arg(thresholds.join(u' '))).elided()}, m_body);
    // The star stands at the right of the second column: the legend may reach into it up to there.
    auto *room = new QWidget(m_body);
    auto *roomLayout = new QHBoxLayout(room);
    roomLayout->setContentsMargins(0, 0, px(kValue - kStarGap), 0);
    roomLayout->addWidget(legend);
    grid->addWidget(room, row, 1, 1, 2);
    for (int track = 0; track < int(rules.tracks.size()); ++track) {
        const auto star = view.profile.predicted->star.trackStars[size_t(track)];
        Runs runs{Run::of(QString()).withGap(kStarGap)};
        if (star)
            runs << Run::of(QString::number(*star)) << Run::oneDiamond(*star);
        else
            runs << Run::secondary(tr("no star"));
        grid->addWidget(new RunLabel(runs, m_body), row, 2 + 2 * track);
    }
}

// The bars need room more than the word that repeats them.
void IndicatorGrid::fit()
{
    const bool narrow = width() < px(kNarrow);
    for (QWidget *word : std::as_const(m_limitWords))
        word->setVisible(!narrow);
    auto *grid = m_body ? qobject_cast<QGridLayout *>(m_body->layout()) : nullptr;
    for (int column = 2; grid && column < grid->columnCount(); column += 2)
        grid->setColumnMinimumWidth(column, px(narrow ? kNarrowValue : kValue));
}

void IndicatorGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void IndicatorGrid::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_body && m_body->layout())
        p.fillRect(QRect(0, m_footTop, width(), 1), theme().border);
}

} // namespace stardesk
