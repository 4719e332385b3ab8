#include "ui/shared/table/table_header.h"

#include "models/tables/row_roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChevron = 12;
constexpr int kPin = 11;
constexpr int kMarkGap = 3;
constexpr int kSeparator = 14;
constexpr int kMostKeys = 2;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(28));
    setStretchLastSection(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

void TableHeader::setSortKeys(const QList<ViewSortKey> &keys)
{
    m_keys = keys;
    widenToTitles();
    viewport()->update();
}

void TableHeader::setPinned(int column, bool pinned)
{
    m_pinned.removeAll(column);
    if (pinned)
        m_pinned.append(column);
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), px(size::header)};
}

QString TableHeader::keyOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

int TableHeader::keyPlace(int column) const
{
    const QString key = keyOf(column);
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].column == key)
            return int(i);
    return -1;
}

int TableHeader::titleWidth(int column) const
{
    const bool icon = !model()->headerData(column, Qt::Horizontal, ColumnIconRole).toString().isEmpty();
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int text = icon ? px(13) : int(std::ceil(QFontMetricsF(fontOf(TextRole::Caption)).horizontalAdvance(title)));
    return text + 2 * px(size::cellPadding) + (keyPlace(column) >= 0 ? px(kChevron) : 0)
        + (isPinned(column) ? px(kPin + 2 * kMarkGap) : 0);
}

void TableHeader::widenToTitles()
{
    for (int column = 0; model() && column < count(); ++column)
        if (!isSectionHidden(column) && sectionSize(column) < titleWidth(column))
            resizeSection(column, titleWidth(column));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (rect.isValid())
        paintAt(*painter, rect, column);
}

void TableHeader::paintAt(QPainter &p, const QRect &rect, int column) const
{
    const Theme &t = theme();
    const int place = keyPlace(column);
    const QColor ink = place >= 0 ? t.text : t.textSecondary;
    p.save();
    p.fillRect(rect, t.surface);
    p.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.border);
    if (isPinned(column))
        p.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), t.border);
    else if (visualIndex(column) != count() - 1)
        p.fillRect(QRect(rect.right(), rect.y() + (rect.height() - px(kSeparator)) / 2, 1, px(kSeparator)), t.border);

    const QRect inner = rect.adjusted(px(size::cellPadding), 0, -px(size::cellPadding), -1);
    const QString icon = model()->headerData(column, Qt::Horizontal, ColumnIconRole).toString();
    if (!icon.isEmpty()) {
        drawIcon(p, rect, icon, px(13), ink);
        p.restore();
        return;
    }
    const QFontMetricsF fm(fontOf(TextRole::Caption));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int chevron = place >= 0 ? px(kChevron) : 0;
    const int pin = isPinned(column) ? px(kPin + 2 * kMarkGap) : 0;
    const int wide = qMin(int(std::ceil(fm.horizontalAdvance(title))), inner.width() - chevron - pin);
    const bool right = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    int x = right ? inner.right() + 1 - wide - chevron - pin : inner.x();
    p.setFont(fontOf(TextRole::Caption));
    p.setPen(ink);
    p.drawText(QRect(x, inner.y(), wide + 2, inner.height()), Qt::AlignVCenter | Qt::TextSingleLine,
               fm.elidedText(title, Qt::ElideRight, wide + 2));
    x += wide;
    if (place >= 0) {
        drawIcon(p, QRect(x, inner.y(), px(kChevron), inner.height()),
                 m_keys[place].descending ? u"chevron_down"_s : u"chevron_up"_s, px(kChevron), ink);
        x += px(kChevron + kMarkGap);
    }
    if (isPinned(column))
        drawIcon(p, QRect(x + px(2 * kMarkGap), inner.y(), px(kPin), inner.height()), u"pin"_s, px(kPin), t.textDisabled);
    p.restore();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_held = true;
    m_pressed = event->button() == Qt::LeftButton && cursor().shape() != Qt::SplitHCursor
        ? logicalIndexAt(event->pos()) : -1;
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    m_held = false;
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    if (pressed >= 0 && !resizing && pressed == logicalIndexAt(event->pos()))
        sortBy(pressed, event->modifiers() & Qt::ShiftModifier);
}

void TableHeader::sortBy(int column, bool add)
{
    const QVariant sortable = model()->headerData(column, Qt::Horizontal, ColumnSortableRole);
    if (sortable.isValid() && !sortable.toBool())
        return;
    const int place = keyPlace(column);
    const bool turned = place >= 0 && !m_keys[place].descending;
    const ViewSortKey key{keyOf(column), turned};
    if (!add || m_keys.isEmpty()) {
        m_keys.clear();
        m_keys.append(key);
    } else if (place == 0) {
        m_keys[0] = key;
    } else {
        m_keys.resize(kMostKeys);
        m_keys[1] = key;
    }
    widenToTitles();
    viewport()->update();
    emit sortKeysChanged(m_keys);
}

} // namespace stardesk
