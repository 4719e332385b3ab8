#include "ui/outlook/scope_row.h"

#include "models/desk/ready_filters.h"
#include "ui/outlook/unchanged_button.h"
#include "ui/shared/segment_bar.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRow = 44;

} // namespace

ScopeRow::ScopeRow(QWidget *parent)
    : QWidget(parent)
    , m_scope(new SegmentBar(tr("Whose stars"), this))
    , m_since(new RunLabel(this))
    , m_falling(new RunButton(this))
    , m_recovered(new RunButton(this))
    , m_unchanged(new UnchangedButton(this))
{
    setFixedHeight(px(kRow));
    m_since->setAlignment(Qt::AlignRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    layout->addWidget(m_scope);
    layout->addWidget(m_since, 1);
    layout->addWidget(m_falling);
    layout->addWidget(m_recovered);
    layout->addSpacing(px(8));
    layout->addWidget(m_unchanged);
    connect(m_scope, &SegmentBar::chosenChanged, this, &ScopeRow::scopeChanged);
    connect(m_falling, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(m_change->newlyFalling)); });
    connect(m_recovered, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(m_change->recovered)); });
    connect(m_unchanged, &UnchangedButton::rowsRequested, this, &ScopeRow::rowsRequested);
}

MovesModel::Scope ScopeRow::scope() const
{
    return MovesModel::Scope(qMax(0, m_scope->chosen()));
}

void ScopeRow::show(const OutlookBoard &board)
{
    m_unchanged->show(tr("%1 no change"), board.sellersUnchanged, board.couriersUnchanged, board.links);
    m_unchanged->setVisible(scope() == MovesModel::Scope::All); // who is "mine" is known of moves only
}

void ScopeRow::setChange(const std::optional<OutlookChange> &change)
{
    m_change = change;
    for (QWidget *part : std::initializer_list<QWidget *>{m_falling, m_recovered})
        part->setVisible(change.has_value());
    m_since->setRuns(change ? Runs{Run::secondary(tr("Sellers since yesterday:")).elided()} : Runs());
    if (!change)
        return;
    m_falling->setRuns({Run::secondary(tr("%1 new down,").arg(change->newlyFalling.size()))}, tr("Show the sellers that fall today and did not yesterday"));
    m_recovered->setRuns({Run::secondary(tr("%1 recovered").arg(change->recovered.size()))}, tr("Show the sellers that fell yesterday and do not today"));
    m_falling->setEnabled(!rowsOf(change->newlyFalling).isEmpty());
    m_recovered->setEnabled(!rowsOf(change->recovered).isEmpty());
}

void ScopeRow::retranslate()
{
    m_scope->setSegments({tr("All"), tr("My sellers"), tr("My couriers")});
    setChange(std::optional<OutlookChange>(m_change));
}

} // namespace stardesk
