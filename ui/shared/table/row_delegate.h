/// RowDelegate: back, bar, ring and hairline of a table row; subclasses paint what stands in the cell.
/// A style sheet cannot know a tone, so everything inside a table is painted here.
#pragma once

#include "models/tables/row_roles.h"

#include <QtWidgets/QStyledItemDelegate>

namespace stardesk {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Width in px the cell needs to be shown uncut, without padding.
    [[nodiscard]] virtual int contentWidth(const QModelIndex &index) const = 0;

protected:
    /// `rect` is the cell without its padding; `disabled`: draw in textDisabled.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index,
                              bool disabled) const = 0;
};

/// A delegate for a kind of column, owned by `parent`.
[[nodiscard]] RowDelegate *makeDelegate(CellKind kind, QObject *parent);

} // namespace stardesk
