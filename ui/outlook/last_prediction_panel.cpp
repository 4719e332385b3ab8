#include "ui/outlook/last_prediction_panel.h"

#include "models/desk/cell_value.h"
#include "models/desk/ready_filters.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/run_button.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostMissed = 3;
constexpr int kWithReason = 320;

Runs starRuns(std::optional<int> star)
{
    if (!star)
        return {Run::secondary(u"–"_s)};
    return {Run::of(QString::number(*star)), Run::oneDiamond(*star)};
}

QString whyText(const MissedPrediction &miss)
{
    if (!miss.said)
        return LastPredictionPanel::tr("scores missing");
    if (miss.marginCenti && std::abs(*miss.marginCenti) < kEdgeCenti) {
        const QString margin = (*miss.marginCenti > 0 ? u"+"_s : QString()) + decimalText(*miss.marginCenti, 2, 2, QLocale());
        return LastPredictionPanel::tr("edge, %1").arg(margin);
    }
    return LastPredictionPanel::tr("not as scored");
}

QStringList missedKeys(const LastPrediction &last)
{
    QStringList keys;
    for (const MissedPrediction &miss : last.missed)
        keys.append(miss.seller);
    return keys;
}

} // namespace

LastPredictionPanel::LastPredictionPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_hits(new RunButton(this))
    , m_days(new RunLabel(this))
    , m_missed(new PlainTable(this))
    , m_rest(new RunButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {m_hits}, this));
    layout->addWidget(m_days);
    layout->addWidget(m_missed);
    layout->addWidget(m_rest);
    layout->addStretch(1);
    m_days->setDesignHeight(18);
    m_missed->setRowHeight(24);
    keepWorded(*this, [this] { m_missed->setAccessibleName(tr("Predictions that missed")); });
    connect(m_hits, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(m_last->moved)); });
    connect(m_rest, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(missedKeys(*m_last))); });
    connect(m_missed, &PlainTable::rowActivated, this,
            [this](int row) { emit openRequested(u"sellers"_s, m_last->missed[size_t(row)].seller); });
    show(std::nullopt);
}

void LastPredictionPanel::show(const std::optional<LastPrediction> &last)
{
    m_last = last;
    const bool any = last && !last->moved.isEmpty();
    m_missed->setVisible(last && !last->missed.empty());
    m_rest->setVisible(last && last->missed.size() > kMostMissed);
    m_days->setVisible(last.has_value());
    m_hits->setVisible(any);
    m_heading->setRuns({!last ? Run::secondary(tr("No history of the last counting day to compare with")).elided()
                              : Run::strong(any ? tr("Last prediction") : tr("Last prediction: nobody was to move")).elided()});
    if (!last)
        return;
    const QLocale locale;
    m_hits->setRuns({Run::strong(tr("%1 of %2 right").arg(locale.toString(last->right), locale.toString(last->moved.size())))},
                    tr("Show the sellers that were to move or moved"));
    m_hits->setEnabled(!rowsOf(last->moved).isEmpty());
    m_days->setRuns({Run::caption(tr("predicted %1, published %2").arg(dayText(last->countedOn.date()), dayText(last->publishedOn.date()))).elided()});
    showMissed();
    m_rest->setRuns({Run::caption(tr("and %n more", nullptr, int(last->missed.size()) - kMostMissed))}, tr("Show all that were missed"));
}

// In a narrow pane who it was matters more than why.
void LastPredictionPanel::showMissed()
{
    const bool why = width() >= px(kWithReason);
    QList<PlainTable::Column> columns{{tr("Missed"), 0}, {tr("Said"), 48}, {tr("Became"), 60}};
    if (why)
        columns.append({tr("Why"), 92});
    m_missed->setColumns(columns);
    QList<QList<Runs>> rows;
    QList<int> links;
    for (const MissedPrediction &miss : m_last->missed) {
        if (rows.size() == kMostMissed)
            break;
        links.append(int(rows.size()));
        QList<Runs> row{{Run::of(miss.name).elided()}, starRuns(miss.said), starRuns(miss.became)};
        if (why)
            row.append({Run::secondary(whyText(miss)).elided()});
        rows.append(row);
    }
    m_missed->setRows(rows);
    m_missed->setLinkedRows(links);
}

void LastPredictionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_last)
        showMissed();
}

} // namespace stardesk
