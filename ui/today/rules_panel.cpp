#include "ui/today/rules_panel.h"

#include "models/desk/today_desk.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

RulesPanel::RulesPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_rules(new PlainTable(this))
{
    m_rules->setHeaderShown(false);
    m_rules->setRowHeight(26);
    keepWorded(*this, [this] { m_rules->setAccessibleName(tr("Rules in force")); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_title, {}, this));
    layout->addWidget(m_rules);
}

QString RulesPanel::partText(const QString &part)
{
    if (part == u"seller"_s)
        return tr("Seller stars");
    if (part == u"courier"_s)
        return tr("Courier stars");
    return tr("Deadlines of claims");
}

void RulesPanel::show(const TodayBoard &board)
{
    m_title->setRuns({Run::strong(tr("Rules in force"))});
    QList<QList<Runs>> rows;
    for (const RuleInForce &rule : board.rules) {
        Runs right;
        if (rule.local)
            right = {Run::iconOf(u"warning"_s, Tone::Warning, {}, 14), Run::of(tr("local rule"), Tone::Warning)};
        rows.append({{Run::of(partText(rule.part)).withGap(8), Run::secondary(tr("%1 since %2").arg(rule.ruleSet, rule.validFrom.iso())).elided()}, right});
    }
    m_rules->setColumns({{{}, 0}, {{}, PlainTable::kFit, true}});
    m_rules->setRows(rows);
}

} // namespace stardesk
