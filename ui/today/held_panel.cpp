#include "ui/today/held_panel.h"

#include "models/core/money.h"
#include "models/desk/tip_notes.h"
#include "models/domain/claim_guards.h"
#include "ui/shared/button.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/run_button.h"
#include "ui/shared/when.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qsizetype kMostShown = 5;

QString actionText(const QString &word)
{
    const auto action = claimActionFromWord(word);
    return action ? claimActionText(*action).remove(u'&') : word;
}

QList<Runs> rowOf(const HeldDecision &decision)
{
    const bool ofHr = !decision.person.value.isEmpty();
    Runs what{Run::of(ofHr ? hrDoneWords(decision.kind, decision.note) : actionText(decision.action)).withGap(6)};
    if (decision.amount)
        what.append(Run::secondary(moneyText(*decision.amount, QLocale())));
    if (!decision.code.isEmpty())
        what.append(Run::secondary(decision.code));
    return {{Run::of(ofHr ? decision.personName : decision.record).elided()}, what, {Run::of(decision.actorName).elided()},
            {Run::iconOf(u"hold"_s, Tone::Muted, {}, 14), Run::of(HeldPanel::tr("held, sends in %1").arg(spanLeftText(decision.leftMs))).elided()}};
}

} // namespace

HeldPanel::HeldPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_count(new RunButton(this))
    , m_undo(new Button({}, Button::Look::Link, this))
    , m_table(new PlainTable(this))
{
    m_table->setRowHeight(28);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_title, {m_count, m_undo}, this));
    layout->addWidget(m_table);
    connect(m_undo, &QPushButton::clicked, this, &HeldPanel::undoRequested);
    connect(m_count, &QAbstractButton::clicked, this, [this] { emit openRequested(u"sync"_s, {}); });
    connect(m_table, &PlainTable::rowActivated, this, [this](int row) { emit openRequested(u"claims"_s, m_held[size_t(row)].record); });
}

void HeldPanel::show(const std::vector<HeldDecision> &held)
{
    m_held = held;
    setVisible(!held.empty());
    m_undo->setVisible(std::ranges::any_of(held, &HeldDecision::mine));
    m_title->setRuns({Run::strong(tr("Held decisions")).elided()});
    m_count->setRuns({Run::secondary(tr("%1, can still be undone").arg(held.size()))}, tr("All of them are on the sync page"));
    m_table->setColumns({{tr("Record"), 96}, {tr("Decision"), 0}, {tr("By"), 110}, {tr("State"), 180}});
    QList<QList<Runs>> rows;
    QList<int> claims;
    for (const HeldDecision &decision : held) {
        if (rows.size() == kMostShown)
            break;
        if (decision.kind == u"claim"_s)
            claims.append(int(rows.size()));
        rows.append(rowOf(decision));
    }
    m_table->setRows(rows);
    m_table->setLinkedRows(claims);
}

void HeldPanel::retranslate()
{
    m_undo->setText(tr("Undo the last one"));
}

} // namespace stardesk
