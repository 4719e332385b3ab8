#include "ui/sellers/logistics_panel.h"

#include "models/desk/cell_value.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString partName(LogisticsPart part)
{
    switch (part) {
    case LogisticsPart::Courier: return LogisticsPanel::tr("Courier");
    case LogisticsPart::Company: return LogisticsPanel::tr("Logistics company");
    case LogisticsPart::Package: return LogisticsPanel::tr("Package");
    }
    Q_UNREACHABLE();
}

QString meanText(std::optional<int> centi)
{
    return centi ? decimalText(*centi, 2, 2, QLocale()) : u"–"_s;
}

QString causeName(const QString &cause)
{
    if (cause == u"packaging"_s)
        return LogisticsPanel::tr("packaging");
    if (cause == u"carrier_choice"_s)
        return LogisticsPanel::tr("choice of carrier");
    if (cause == u"no_delay_warning"_s)
        return LogisticsPanel::tr("no warning of delay");
    if (cause == u"listing"_s)
        return LogisticsPanel::tr("description of goods");
    if (cause == u"no_apology"_s)
        return LogisticsPanel::tr("no apology");
    if (cause == u"handover_late"_s)
        return LogisticsPanel::tr("late hand-over");
    return cause;
}

Runs changeRuns(std::optional<int> now, std::optional<int> before)
{
    if (!now || !before)
        return {Run::secondary(u"–"_s)};
    const int by = *now - *before;
    const QString text = (by > 0 ? u"+"_s : QString()) + decimalText(by, 2, 2, QLocale());
    return {by == 0 ? Run::secondary(text) : Run::of(text, by > 0 ? Tone::Good : Tone::Problem)};
}

} // namespace

LogisticsPanel::LogisticsPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_parts(new PlainTable(this))
    , m_share(new RunLabel(this))
    , m_advice(new PlainTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {}, this));
    layout->addWidget(m_parts);
    layout->addWidget(m_share);
    layout->addWidget(m_advice);
    m_parts->setRowHeight(24);
    m_advice->setRowHeight(22);
    m_advice->setHeaderShown(false);
}

void LogisticsPanel::show(const SellerView &view)
{
    setVisible(!view.logistics.empty());
    if (view.logistics.empty())
        return;
    const LogisticsMonth &month = view.logistics.back();
    const LogisticsMonth *before = view.logistics.size() > 1 ? &view.logistics[view.logistics.size() - 2] : nullptr;
    const LogisticsEvaluation &evaluation = month.evaluation;
    m_heading->setRuns({Run::strong(evaluation.lowest ? tr("Logistics evaluation: %1 is the lowest part").arg(partName(*evaluation.lowest))
                                                      : tr("Logistics evaluation: no scores")),
                        Run::caption(month.month).elided()});
    QList<QList<Runs>> rows;
    for (int i = 0; i < kLogisticsPartCount; ++i) {
        const auto part = LogisticsPart(i);
        const bool lowest = evaluation.lowest == part;
        const QString mean = meanText(evaluation.partCenti[size_t(i)]);
        rows.append({{lowest ? Run::strong(partName(part)) : Run::of(partName(part))},
                     {lowest ? Run::strong(mean) : Run::of(mean)},
                     {Run::of(QLocale().toString(month.parts[size_t(i)].count))},
                     changeRuns(evaluation.partCenti[size_t(i)], before ? before->evaluation.partCenti[size_t(i)] : std::nullopt)});
    }
    rows.append({{Run::secondary(tr("All three"))}, {Run::of(meanText(evaluation.centi))}, {}, {}});
    m_parts->setColumns({{tr("Part"), 0}, {tr("Mean of 5"), 96, true}, {tr("Ratings"), 96, true}, {tr("Month before"), 112, true}});
    m_parts->setRows(rows);
    m_share->setVisible(evaluation.sellerShareBp.has_value());
    if (evaluation.sellerShareBp)
        m_share->setRuns({Run::strong(tr("%1 % of the named causes are the seller's own").arg(decimalText(*evaluation.sellerShareBp, 2, 1, QLocale()))),
                          Run::secondary(tr("bad evaluations with a cause: %1").arg(QLocale().toString(month.causes))).elided()});
    QList<QList<Runs>> advice;
    for (const CauseCount &cause : evaluation.sellerCauses)
        advice.append({{Run::of(causeName(cause.cause)).elided()}, {Run::secondary(u"× "_s + QLocale().toString(cause.count))},
                       {Run::of(QCoreApplication::translate("LogisticsTips", logisticsTip(cause.cause))).elided()}});
    m_advice->setVisible(!advice.isEmpty());
    m_advice->setColumns({{{}, 132}, {{}, 52}, {{}, 0}});
    m_advice->setRows(advice);
}

} // namespace stardesk
