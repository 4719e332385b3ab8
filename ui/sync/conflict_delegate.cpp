#include "ui/sync/conflict_delegate.h"

#include "ui/shared/runs.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace stardesk {
namespace {

constexpr int kSide = 16;
constexpr int kLine = 20;
constexpr int kHeading = 40;
constexpr int kEntry = 56;

} // namespace

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), px(index.data(ConflictHeadingRole).toBool() ? kHeading : kEntry)};
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPainter &p = *painter;
    const Theme &t = theme();
    const QRect &cell = option.rect;
    const QRect inner = cell.adjusted(px(kSide), 0, -px(kSide), 0);
    p.save();
    if (index.data(ConflictHeadingRole).toBool()) {
        drawRuns(p, inner, {Run::strong(index.data().toString())});
        p.restore();
        return;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool focused = current && view->hasFocus();
    if (current)
        p.fillRect(cell, focused ? t.selection : t.selectionInactive);
    else if (option.state & QStyle::State_MouseOver)
        p.fillRect(cell, t.hover);
    if (current)
        p.fillRect(QRect(cell.x(), cell.y(), px(size::selectionBar), cell.height()), focused ? t.accent : t.textSecondary);
    const int top = cell.y() + (cell.height() - 2 * px(kLine)) / 2;
    const QRect first(inner.x(), top, inner.width(), px(kLine));
    const int when = drawRuns(p, first, {Run::caption(index.data(ConflictWhenRole).toString())}, Qt::AlignRight);
    drawRuns(p, first.adjusted(0, 0, -when - px(8), 0), {Run::strong(index.data().toString()).elided()});
    drawRuns(p, first.translated(0, px(kLine)), {Run::secondary(index.data(ConflictSecondRole).toString()).elided()});
    p.fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), t.hairline);
    p.restore();
}

} // namespace stardesk
