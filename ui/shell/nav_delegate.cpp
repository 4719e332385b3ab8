#include "ui/shell/nav_delegate.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace stardesk {
namespace {

constexpr int kPadX = 10;
constexpr int kIconGap = 10;
constexpr int kBelow = 2;       // between items
constexpr int kGroupGap = 10;
constexpr int kLateLine = 16;

int itemHeight(const QModelIndex &index)
{
    return px(index.data(NavCompactRole).toBool() ? size::section : size::navItem);
}

} // namespace

int NavDelegate::widthOf(const QModelIndex &index)
{
    const int count = index.data(NavCountRole).toInt();
    Runs runs{Run::strong(index.data().toString())};
    if (count >= 0)
        runs.append(Run::strong(QLocale().toString(count)));
    return px(2 * kPadX + 16 + kIconGap) + runsWidth(runs);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = itemHeight(index) + px(kBelow);
    if (!index.data(NavLateRole).toString().isEmpty() && !m_collapsed)
        height += px(kLateLine);
    if (index.data(NavGapRole).toBool())
        height += px(kGroupGap);
    return {option.rect.width(), height};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    QPainter &p = *painter;
    const bool enabled = option.state & QStyle::State_Enabled && index.flags() & Qt::ItemIsEnabled;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->property("shownId").toString() == index.data(NavIdRole).toString();
    const bool focused = view && view->hasFocus() && view->currentIndex() == index;
    const int gap = index.data(NavGapRole).toBool() ? px(kGroupGap) : 0;
    const QRect item(option.rect.x(), option.rect.y() + gap, option.rect.width(), itemHeight(index));

    p.save();
    if (current)
        drawRounded(p, item, px(size::radiusControl), t.selection, Qt::transparent);
    else if (enabled && option.state & QStyle::State_MouseOver)
        drawRounded(p, item, px(size::radiusControl), t.hover, Qt::transparent);
    if (current)
        drawRounded(p, QRectF(item.x(), item.y() + px(6), px(size::selectionBar), item.height() - 2 * px(6)), 1.5,
                    t.accent, Qt::transparent);
    if (focused)
        drawRounded(p, item, px(size::radiusControl), Qt::transparent, t.focus, size::focusLine);

    const QColor iconColor = !enabled ? t.textDisabled : current ? t.accent : t.textSecondary;
    const int pad = px(kPadX);
    const QRect icon(item.x() + pad, item.y(), px(16), item.height());
    drawIcon(p, m_collapsed ? item : icon, index.data(NavIconRole).toString(), px(16), iconColor);
    if (!m_collapsed) {
        const QRect line(icon.right() + 1 + px(kIconGap), item.y(), item.right() - icon.right() - pad - px(kIconGap),
                         item.height());
        const int count = index.data(NavCountRole).toInt();
        const QString label = index.data().toString();
        drawRuns(p, line, {current ? Run::strong(label) : Run::of(label)}, Qt::AlignLeft, !enabled);
        if (count >= 0 && enabled) {
            const QString number = QLocale().toString(count);
            drawRuns(p, line, {current ? Run::strong(number, Tone::Muted) : Run::secondary(number)}, Qt::AlignRight);
        }
        const QString late = index.data(NavLateRole).toString();
        if (!late.isEmpty())
            drawRuns(p, {line.x(), item.bottom() - px(3), line.width(), px(kLateLine)},
                     {Run::caption(late, Tone::Problem)});
    }
    p.restore();
}

} // namespace stardesk
