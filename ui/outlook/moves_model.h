/// MovesModel: those who rise, or those who fall, as rows of a table.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtCore/QAbstractTableModel>

namespace stardesk {

class MovesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, FromTo, Limit, Margin, CertaintyWord, Owner, ColumnCount };
    enum class Scope { All, MySellers, MyCouriers };
    explicit MovesModel(bool falling, QObject *parent = nullptr);
    /// Takes the rows of its direction that lie in the scope; `onlyOpen`: only those that can still be turned.
    void setBoard(const OutlookBoard &board, Scope scope, bool onlyOpen = false);
    /// Rows of the direction and scope, and how many of them can still be turned: of who falls all that is not sure, of who
    /// rises those on the edge.
    [[nodiscard]] qint64 all() const { return m_all; }
    /// Somebody in the list is looked after or was contacted.
    [[nodiscard]] bool hasOwners() const;
    [[nodiscard]] qint64 open() const { return m_open; }
    [[nodiscard]] const BoardRow *row(int row) const;
    /// "seller/S0000001": kind and key, unique over both kinds.
    [[nodiscard]] static QString keyOf(const BoardRow &row);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const BoardRow &row, Column column) const;
    [[nodiscard]] QString sentence(const BoardRow &row) const;

    [[nodiscard]] bool isOpen(const BoardRow &row) const;

    bool m_falling;
    std::vector<BoardRow> m_rows;
    qint64 m_all = 0;
    qint64 m_open = 0;
};

/// "edge", "likely", "sure", "fixed"; empty without a margin.
[[nodiscard]] QString certaintyWord(Certainty certainty);
/// The limiting items of a move in words: indicators once, a courier's component or cap.
[[nodiscard]] QString limitText(const OutlookMove &move);
/// The first of them and how many more: "Quality +2".
[[nodiscard]] QString shortLimitText(const OutlookMove &move);
/// "+1.00", "−0.01"; "–" where no margin decides.
[[nodiscard]] QString marginText(const OutlookMove &move);

} // namespace stardesk
