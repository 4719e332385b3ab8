#include "ui/shared/table/row_delegate.h"

#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace stardesk {
namespace {

struct RowState {
    bool selected = false;
    bool focused = false;
    bool current = false;
    bool hovered = false;
    bool first = false;
};

RowState stateOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    RowState state;
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (!table) {
        state.selected = option.state & QStyle::State_Selected;
        state.focused = option.state & QStyle::State_HasFocus;
        state.hovered = option.state & QStyle::State_MouseOver;
        return state;
    }
    const QModelIndex current = table->currentIndex();
    state.selected = table->isRowSelected(index.row());
    state.focused = table->hasFocus();
    state.current = state.focused && current == index;
    state.hovered = table->hoveredRow() == index.row();
    state.first = table->firstVisibleColumn() == index.column();
    return state;
}

void paintBack(QPainter &p, const QRect &rect, const RowState &state)
{
    const Theme &t = theme();
    QColor back = t.surface;
    if (state.selected)
        back = state.focused ? t.selection : t.selectionInactive;
    else if (state.hovered)
        back = t.hover;
    p.fillRect(rect, back);
    if (!state.selected)
        p.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), size::focusLine / 2), t.hairline);
    if (state.selected && state.first)
        p.fillRect(QRect(rect.x(), rect.y(), px(size::selectionBar), rect.height()),
                   state.focused ? t.accent : t.borderStrong);
}

void paintRing(QPainter &p, const QRect &rect)
{
    p.setPen(QPen(theme().focus, size::focusLine));
    p.setBrush(Qt::NoBrush);
    p.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowState state = stateOf(option, index);
    painter->save();
    painter->setClipRect(option.rect);
    paintBack(*painter, option.rect, state);
    const int pad = px(size::cellPadding);
    paintContent(*painter, option.rect.adjusted(pad, 0, -pad, -1), index, index.data(UnavailableRole).toBool());
    if (const auto *table = qobject_cast<const DataTable *>(option.widget); table && table->isPinned(index.column()))
        painter->fillRect(QRect(option.rect.right(), option.rect.y(), 1, option.rect.height()), theme().border);
    if (state.current)
        paintRing(*painter, option.rect);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index) + 2 * px(size::cellPadding), px(size::rowNormal)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A tool tip adds what the cell cannot say, or shows the whole of what is cut.
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && contentWidth(index) > option.rect.width() - 2 * px(size::cellPadding))
        text = index.data().toString();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace stardesk
