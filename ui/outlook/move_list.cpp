#include "ui/outlook/move_list.h"

#include "models/tables/row_roles.h"
#include "ui/outlook/move_delegates.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 38;
constexpr int kNameLeast = 96;

} // namespace

MoveList::MoveList(bool falling, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_falling(falling)
    , m_key(key)
    , m_model(new MovesModel(falling, this))
    , m_heading(new RunLabel(this))
    , m_table(new DataTable({}, this))
    , m_nobody(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
{
    m_heading->setDesignHeight(kHead);
    auto *hint = new RunLabel({Run::key(key)}, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    head->addWidget(m_heading, 1);
    head->addWidget(hint);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MovesModel::FromTo, new MoveDelegate(m_table));
    m_table->setItemDelegateForColumn(MovesModel::Owner, new OwnerDelegate(m_table));
    m_table->setDensityHeight(Appearance::rowHeight());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const BoardRow *row = current())
            emit opened(*row);
    });
}

const BoardRow *MoveList::current() const
{
    return m_model->row(m_table->currentIndex().row());
}

Runs MoveList::heading(StarPhase phase) const
{
    const int count = m_model->rowCount();
    Runs runs{Run::iconOf(m_falling ? u"down_filled"_s : u"up_filled"_s, m_falling ? Tone::Problem : Tone::Good, {}, 12).withGap(8),
              Run::strong((m_falling ? tr("Going down") : tr("Going up")) + u' ' + QString::number(count)).withGap(8)};
    const qint64 edge = m_model->countOf(Certainty::Edge);
    const qint64 open = edge + m_model->countOf(Certainty::Likely);
    if (phase != StarPhase::Open)
        runs.append(Run::secondary(tr("counted, nothing can change it")).elided());
    else if (m_falling && open > 0)
        runs.append(Run::secondary(tr("%n can still be saved", nullptr, int(open))).elided());
    else if (!m_falling && edge > 0)
        runs.append(Run::secondary(tr("%n on the edge", nullptr, int(edge))).elided());
    return runs;
}

// The name takes what the fixed columns leave: nothing scrolls sideways while there is room.
void MoveList::fitColumns()
{
    const auto widthUpTo = [this](int last) {
        int sum = 0;
        for (int column = MovesModel::Who + 1; column <= last; ++column)
            sum += px(m_model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt());
        return sum;
    };
    // In a narrow window the owner gives way first: the card of the seller names him too.
    const int room = width() - px(size::scrollBar) - 2;
    const bool withOwner = room - widthUpTo(MovesModel::Owner) >= px(kNameLeast);
    m_table->setColumnHidden(MovesModel::Owner, !withOwner);
    const int fixed = widthUpTo(withOwner ? MovesModel::Owner : MovesModel::CertaintyWord);
    m_table->setColumnWidth(MovesModel::Who, std::max(px(kNameLeast) * 3 / 4, room - fixed));
}

void MoveList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MoveList::setBoard(const OutlookBoard &board, MovesModel::Scope scope)
{
    m_model->setBoard(board, scope);
    const QString day = dayText(board.outlook.sellers.publishesOn.date());
    m_heading->setRuns(heading(board.outlook.sellers.phase));
    m_table->setAccessibleName((m_falling ? tr("Going down, %1") : tr("Going up, %1")).arg(m_model->rowCount()));
    fitColumns();
    m_nobody->setState(Placeholder::Kind::NeverHadData, m_falling ? tr("Nobody falls on %1.").arg(day) : tr("Nobody rises on %1.").arg(day));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nobody);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
}

} // namespace stardesk
