#include "ui/outlook/last_prediction_panel.h"

#include "models/desk/cell_value.h"
#include "ui/outlook/move_delegates.h"
#include "ui/outlook/prediction_line.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr size_t kMostMissed = 3;
constexpr int kWithReason = 320;

bool isSeller(const MissedPrediction &miss)
{
    return miss.kind == u"seller"_s;
}

OutlookMove moveOf(const MissedPrediction &miss)
{
    return {miss.kind, miss.id, miss.said, miss.became, {}, {}};
}

QString whyText(const MissedPrediction &miss)
{
    if (!miss.said)
        return isSeller(miss) ? LastPredictionPanel::tr("scores missing") : LastPredictionPanel::tr("too little data");
    if (miss.marginCenti && std::abs(*miss.marginCenti) < kEdgeCenti) {
        const QString margin = (*miss.marginCenti > 0 ? u"+"_s : QString()) + decimalText(*miss.marginCenti, 2, 2, QLocale());
        return LastPredictionPanel::tr("edge, %1").arg(margin);
    }
    return isSeller(miss) ? LastPredictionPanel::tr("not as scored") : LastPredictionPanel::tr("not as computed");
}

/// A few of both kinds by turns; who has more to show fills up.
std::vector<MissedPrediction> someOf(const LastPredictions &last)
{
    std::vector<MissedPrediction> some;
    const auto have = [](const std::optional<LastPrediction> &of) { return of ? of->missed.size() : 0; };
    for (size_t turn = 0; turn < kMostMissed; ++turn)
        for (const auto *of : {&last.sellers, &last.couriers})
            if (turn < have(*of) && some.size() < kMostMissed)
                some.push_back((*of)->missed[turn]);
    return some;
}

} // namespace

LastPredictionPanel::LastPredictionPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_sellers(new PredictionLine(PredictionLine::Kind::Sellers, this))
    , m_couriers(new PredictionLine(PredictionLine::Kind::Couriers, this))
    , m_missed(new PlainTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {}, this));
    layout->addWidget(m_sellers);
    layout->addWidget(m_couriers);
    layout->addWidget(m_missed);
    layout->addStretch(1);
    m_missed->setRowHeight(24);
    keepWorded(*this, [this] { m_missed->setAccessibleName(tr("Predictions that missed")); });
    for (PredictionLine *line : {m_sellers, m_couriers})
        connect(line, &PredictionLine::rowsRequested, this, &LastPredictionPanel::rowsRequested);
    connect(m_missed, &PlainTable::rowActivated, this, [this](int row) {
        const MissedPrediction &miss = m_shown[size_t(row)];
        emit openRequested(isSeller(miss) ? u"sellers"_s : u"couriers"_s, miss.id);
    });
    show({});
}

void LastPredictionPanel::show(const LastPredictions &last)
{
    m_heading->setRuns({Run::strong(tr("Last prediction")).elided()});
    m_sellers->show(last.sellers);
    m_couriers->show(last.couriers);
    m_shown = someOf(last);
    showMissed();
}

// In a narrow pane who it was matters more than why.
void LastPredictionPanel::showMissed()
{
    m_missed->setVisible(!m_shown.empty());
    const bool why = width() >= px(kWithReason);
    QList<PlainTable::Column> columns{{tr("Missed"), 0}, {tr("Said → became"), 104}};
    if (why)
        columns.append({tr("Why"), PlainTable::kFit});
    QList<QList<Runs>> rows;
    for (const MissedPrediction &miss : m_shown) {
        const QString icon = isSeller(miss) ? u"sellers"_s : u"couriers"_s;
        QList<Runs> row{{Run::iconOf(icon, Tone::Muted, {}, 14), Run::of(miss.name).elided()}, moveRuns(moveOf(miss))};
        if (why)
            row.append({Run::secondary(whyText(miss))});
        rows.append(row);
    }
    QList<int> links(rows.size());
    std::iota(links.begin(), links.end(), 0);
    m_missed->setColumns(columns);
    m_missed->setRows(rows);
    m_missed->setLinkedRows(links);
}

void LastPredictionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMissed();
}

} // namespace stardesk
