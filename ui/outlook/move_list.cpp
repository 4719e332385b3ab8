#include "ui/outlook/move_list.h"

#include "models/tables/row_roles.h"
#include "ui/outlook/move_delegates.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/run_button.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 38;
constexpr int kNameLeast = 96;
constexpr int kEdgeMark = 20;
constexpr int kCellPadding = 18;

} // namespace

MoveList::MoveList(bool falling, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_falling(falling)
    , m_key(key)
    , m_model(new MovesModel(falling, this))
    , m_heading(new RunLabel(this))
    , m_open(new RunButton(this))
    , m_table(new DataTable({}, this))
    , m_nobody(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
{
    m_heading->setDesignHeight(kHead);
    auto *hint = new RunLabel({Run::key(key)}, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    head->setSpacing(px(8));
    m_open->setCheckable(true);
    head->addWidget(m_heading);
    head->addWidget(m_open);
    head->addStretch(1);
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
    connect(m_open, &QAbstractButton::toggled, this, &MoveList::fill);
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex &index, const QPoint &where) {
        m_table->setCurrentRow(index.row());
        emit menuRequested(where);
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (const BoardRow *row = current())
            emit opened(*row);
    });
}

const BoardRow *MoveList::current() const
{
    return m_model->row(m_table->currentIndex().row());
}

void MoveList::showHeading()
{
    const QLocale locale;
    const bool counted = m_board->outlook.sellers.phase != StarPhase::Open;
    m_heading->setRuns({Run::iconOf(m_falling ? u"down_filled"_s : u"up_filled"_s, m_falling ? Tone::Problem : Tone::Good, {}, 12).withGap(8),
                        Run::strong((m_falling ? tr("Going down") : tr("Going up")) + u' ' + locale.toString(m_model->all()))});
    const int open = int(m_model->open());
    const QString words = counted ? tr("counted, nothing can change it")
        : m_falling               ? tr("%n can still be saved", nullptr, open)
                                  : tr("%n on the edge", nullptr, open);
    m_open->setEnabled(!counted && open > 0);
    m_open->setVisible(counted || open > 0);
    m_open->setRuns({Run::secondary(words)}, counted ? QString() : tr("Show only these"));
}

// As wide as the longest word of the language in use, the mark of the edge beside its own.
int MoveList::certaintyWidth() const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int widest = metrics.horizontalAdvance(certaintyWord(Certainty::Edge)) + px(kEdgeMark);
    for (const Certainty certainty : {Certainty::Likely, Certainty::Sure, Certainty::Fixed})
        widest = std::max(widest, metrics.horizontalAdvance(certaintyWord(certainty)));
    return widest + px(kCellPadding);
}

// A title that is longer in the language in use has widened its column.
int MoveList::columnWidth(int column) const
{
    return std::max(px(m_model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt()), m_table->header()->titleWidth(column));
}

// The name takes what the fixed columns leave: nothing scrolls sideways while there is room.
void MoveList::fitColumns()
{
    const int certainty = certaintyWidth();
    m_table->setColumnWidth(MovesModel::CertaintyWord, certainty);
    const auto widthUpTo = [this, certainty](int last) {
        int sum = 0;
        for (int column = MovesModel::Who + 1; column <= last; ++column)
            sum += column == MovesModel::CertaintyWord ? certainty : columnWidth(column);
        return sum;
    };
    // In a narrow window the owner gives way first: the card of the seller names him too. Where nobody has one there is none.
    const int room = width() - px(size::scrollBar) - 2;
    const bool withOwner = m_model->hasOwners() && room - widthUpTo(MovesModel::Owner) >= px(kNameLeast);
    m_table->setColumnHidden(MovesModel::Owner, !withOwner);
    int fixed = widthUpTo(withOwner ? MovesModel::Owner : MovesModel::CertaintyWord);
    // Then what limits: a name cut to four letters tells nobody whom to call.
    const bool withLimit = room - fixed >= px(kNameLeast);
    m_table->setColumnHidden(MovesModel::Limit, !withLimit);
    if (!withLimit)
        fixed -= columnWidth(MovesModel::Limit);
    m_table->setColumnWidth(MovesModel::Who, std::max(px(kNameLeast) * 3 / 4, room - fixed));
}

void MoveList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MoveList::setBoard(const OutlookBoard &board, MovesModel::Scope scope)
{
    m_board = board;
    m_scope = scope;
    fill();
}

void MoveList::fill()
{
    if (!m_board)
        return;
    m_model->setBoard(*m_board, m_scope, m_open->isChecked());
    if (m_open->isChecked() && m_model->rowCount() == 0) { // nobody is left to show: all of them again
        const QSignalBlocker quiet(m_open);
        m_open->setChecked(false);
        m_model->setBoard(*m_board, m_scope);
    }
    const QString day = dayText(m_board->outlook.sellers.publishesOn.date());
    showHeading();
    m_table->setAccessibleName((m_falling ? tr("Going down, %1") : tr("Going up, %1")).arg(m_model->rowCount()));
    fitColumns();
    m_nobody->setState(Placeholder::Kind::NeverHadData, m_falling ? tr("Nobody falls on %1.").arg(day) : tr("Nobody rises on %1.").arg(day));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nobody);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    emit rowsChanged();
}

} // namespace stardesk
