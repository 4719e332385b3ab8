#include "ui/outlook/last_prediction_panel.h"

#include "models/desk/cell_value.h"
#include "ui/shared/plain_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostMissed = 4;

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

} // namespace

LastPredictionPanel::LastPredictionPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_days(new RunLabel(this))
    , m_missed(new PlainTable(this))
    , m_rest(new RunLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {m_days}, this));
    layout->addWidget(m_missed);
    layout->addWidget(m_rest);
    layout->addStretch(1);
    m_missed->setRowHeight(25);
    show(std::nullopt);
}

void LastPredictionPanel::show(const std::optional<LastPrediction> &last)
{
    m_missed->setVisible(last && !last->missed.empty());
    m_rest->setVisible(last && last->missed.size() > kMostMissed);
    m_days->setVisible(last.has_value());
    if (!last) {
        m_heading->setRuns({Run::secondary(tr("No history of the last counting day to compare with")).elided()});
        return;
    }
    const QLocale locale;
    m_heading->setRuns({Run::strong(last->moved == 0 ? tr("Last prediction: nobody was to move")
                                                     : tr("Last prediction: %1 of %2 right").arg(locale.toString(last->right), locale.toString(last->moved))).elided()});
    m_days->setRuns({Run::caption(tr("predicted %1, published %2").arg(dayText(last->countedOn.date()), dayText(last->publishedOn.date())))});
    m_missed->setColumns({{tr("Missed"), 0}, {tr("Said"), 58}, {tr("Became"), 76}, {tr("Why"), 0}});
    QList<QList<Runs>> rows;
    for (const MissedPrediction &miss : last->missed) {
        if (rows.size() == kMostMissed)
            break;
        rows.append({{Run::of(miss.name).elided()}, starRuns(miss.said), starRuns(miss.became), {Run::secondary(whyText(miss)).elided()}});
    }
    m_missed->setRows(rows);
    m_rest->setRuns({Run::caption(tr("and %n more", nullptr, int(last->missed.size()) - kMostMissed))});
}

} // namespace stardesk
