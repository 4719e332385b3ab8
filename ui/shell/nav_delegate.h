/// NavDelegate: one item of a sidebar: icon, name, count at the right, late word in a second line.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace stardesk {

enum NavRole : int {
    NavIdRole = Qt::UserRole + 1, ///< QString
    NavIconRole,                  ///< QString
    NavCountRole,                 ///< int; -1 none
    NavLateRole,                  ///< QString
    NavGapRole,                   ///< bool: a gap above (first of a group)
    NavCompactRole,               ///< bool: the 28 px items of the settings list
};

class NavDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Width the item needs with its icon, label and count.
    [[nodiscard]] static int widthOf(const QModelIndex &index);
    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }

private:
    bool m_collapsed = false;
};

} // namespace stardesk
