/// The two cells only the outlook has: a star that becomes another, and an owner with the mark of a contact.
#pragma once

#include "ui/shared/runs.h"
#include "ui/shared/table/row_delegate.h"

namespace stardesk {

class MovesModel;
struct OutlookMove;

/// "4 ◆ → 3 ◆", with stars for couriers; a missing star is "–".
[[nodiscard]] Runs moveRuns(const OutlookMove &move);

class MoveDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override;
};

class OwnerDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const override;
};

} // namespace stardesk
