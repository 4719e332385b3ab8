/// ConflictDelegate: an entry of the conflict list: record bold and when at the right, what was decided below it.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace stardesk {

enum ConflictRole : int {
    ConflictSecondRole = Qt::UserRole + 1, ///< QString: what was decided here
    ConflictWhenRole,                      ///< QString
    ConflictPlaceRole,                     ///< int: place in its list
    ConflictSolvedRole,                    ///< bool: set aside
    ConflictHeadingRole,                   ///< bool: a heading, nothing to choose
};

class ConflictDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace stardesk
