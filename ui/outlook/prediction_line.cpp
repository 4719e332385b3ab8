#include "ui/outlook/prediction_line.h"

#include "models/desk/ready_filters.h"
#include "ui/shared/run_button.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLine = 20;

QStringList keysOf(const std::vector<MissedPrediction> &missed)
{
    QStringList keys;
    for (const MissedPrediction &miss : missed)
        keys.append(miss.id);
    return keys;
}

} // namespace

PredictionLine::PredictionLine(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_hits(new RunButton(this))
    , m_missed(new RunButton(this))
    , m_days(new RunLabel(this))
{
    m_days->setDesignHeight(kLine);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_hits);
    layout->addWidget(m_missed);
    layout->addWidget(m_days, 1);
    connect(m_hits, &QAbstractButton::clicked, this, [this] { emit rowsRequested(page(), rowsOf(m_last->moved)); });
    connect(m_missed, &QAbstractButton::clicked, this, [this] { emit rowsRequested(page(), rowsOf(keysOf(m_last->missed))); });
}

QString PredictionLine::hitText(const LastPrediction &last) const
{
    const QLocale locale;
    const QString right = locale.toString(last.right);
    const QString all = locale.toString(last.moved.size());
    return m_kind == Kind::Sellers ? tr("%1 of %2 sellers right").arg(right, all) : tr("%1 of %2 couriers right").arg(right, all);
}

QString PredictionLine::emptyText(bool known) const
{
    if (m_kind == Kind::Sellers)
        return known ? tr("no seller was to move") : tr("no daily scores of the sellers' last counting day");
    return known ? tr("no courier was to move") : tr("no windows of the couriers' last counting day");
}

void PredictionLine::show(const std::optional<LastPrediction> &last)
{
    m_last = last;
    const bool any = last && !last->moved.isEmpty();
    m_hits->setVisible(any);
    m_missed->setVisible(any && !last->missed.empty());
    m_days->setToolTip({});
    if (!any) {
        m_days->setRuns({Run::caption(emptyText(last.has_value())).elided()});
        return;
    }
    m_hits->setRuns({Run::strong(hitText(*last))},
                    m_kind == Kind::Sellers ? tr("Show the sellers that were to move or moved") : tr("Show the couriers that were to move or moved"));
    m_hits->setEnabled(!rowsOf(last->moved).isEmpty());
    m_missed->setRuns({Run::secondary(tr("%n missed", nullptr, int(last->missed.size())))}, tr("Show all that were missed"));
    m_missed->setEnabled(!rowsOf(keysOf(last->missed)).isEmpty());
    const QString days = tr("predicted %1, published %2").arg(dayText(last->countedOn.date()), dayText(last->publishedOn.date()));
    m_days->setRuns({Run::caption(days).elided()});
    if (m_kind == Kind::Couriers)
        m_days->setToolTip(days + u'\n' + tr("Predictions of couriers are not kept day by day: what was predicted is computed again from the windows that closed the month."));
}

} // namespace stardesk
