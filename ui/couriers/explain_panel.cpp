#include "ui/couriers/explain_panel.h"

#include "ui/shared/explanation_tree.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTreeHeight = 460;

} // namespace

ExplainPanel::ExplainPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_copy(this)
    , m_rules(new RunLabel(this))
    , m_tree(makeExplanationTree(tr("Explanation of the star"), this))
{
    m_head = addSection({m_copy.button()});
    add(m_rules);
    add(m_tree);
    m_tree->setMinimumHeight(px(kTreeHeight));
}

void ExplainPanel::fill()
{
    const auto &proof = view().proof;
    m_copy.button()->setText(tr("Copy explanation"));
    m_copy.setTree(proof ? std::optional(proof->tree) : std::nullopt);
    m_tree->setVisible(proof.has_value());
    if (!proof) {
        m_head->setRuns({Run::strong(tr("Nothing to explain"))});
        m_rules->setRuns({Run::secondary(tr("The export brings no conduct window: the star is the published one.")).elided()});
        return;
    }
    m_head->setRuns({Run::strong(proof->result ? tr("Computed: %n stars", nullptr, int(*proof->result)) : tr("Computed: unrated")).withGap(10),
                     Run::of(proof->published ? tr("published: %1").arg(*proof->published) : tr("not published"),
                             proof->published == proof->result ? Tone::Muted : Tone::Warning)});
    QString rules = tr("Rule set %1").arg(proof->ruleSet);
    if (view().rules)
        rules += u", "_s + tr("version %1, in force since %2").arg(view().rules->version).arg(view().rules->validFrom.iso());
    m_rules->setRuns({Run::secondary(rules).elided()});
    fillExplanationTree(*m_tree, proof->tree);
}

} // namespace stardesk
