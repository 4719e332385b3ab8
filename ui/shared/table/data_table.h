/// DataTable: the one table of the program. Fixed row heights from font metrics, delegates chosen by the header's
/// CellKind, selection as a rule, pinned columns, column chooser, copy as TSV, and keys that never trap Tab.
#pragma once

#include "ui/shared/table/row_selection.h"
#include "ui/shared/table/table_header.h"

#include <QtWidgets/QTableView>

#include <functional>
#include <memory>

namespace stardesk {

class FreeWidth;
class PinnedColumns;

class DataTable final : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name ("Couriers"); the model's header roles give widths, delegates and pins.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] TableHeader *header() const { return m_header; }

    /// Sorting is the model's owner's work: it listens to this header's sortKeysChanged.
    void setSortKeys(const QList<ViewSortKey> &keys) { m_header->setSortKeys(keys); }

    [[nodiscard]] bool isRowSelected(int row) const;
    [[nodiscard]] const RowSelection &selection() const { return m_selection; }
    void setSelection(const RowSelection &selection);
    void clearChosen();
    [[nodiscard]] QString currentKey() const;
    void setCurrentRow(int row);
    /// Where the row of a key stands now (-1: nowhere); used to keep the current row across a reset.
    using RowFinder = std::function<int(const QString &key)>;
    void setRowFinder(RowFinder finder) { m_rowOf = std::move(finder); }

    [[nodiscard]] bool isPinned(int column) const { return m_header->isPinned(column); }
    void setPinned(int column, bool pinned);
    [[nodiscard]] int firstVisibleColumn() const;
    /// Shown columns from left to right.
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

    /// Rows as tab separated text for the clipboard; cells that a spreadsheet would take for a formula are neutralised.
    [[nodiscard]] QString rowsAsTsv(bool withHeaders) const;
    void copyRows(bool withHeaders);

    /// Widths at text size 100 %, order, hidden and pinned columns, as JSON by the columns' keys.
    [[nodiscard]] QByteArray saveColumns() const;
    /// False for a state that names no column of this table; columns that it does not name stay as they are, behind the others.
    bool restoreColumns(const QByteArray &state);
    void resetColumns();
    void openColumnChooser();
    void setDensityHeight(int rowHeight);

signals:
    void opened(const QString &key);                       ///< Enter or double click
    void currentKeyChanged(const QString &key);
    void selectionRuleChanged();
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);
    void sortRequested(const QList<stardesk::ViewSortKey> &keys);
    void letterPressed(QChar letter);                      ///< a letter no one in the table uses (decision keys)

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;

private:
    void applyColumns();
    void shareFreeWidth();
    void sectionResized(int column);
    [[nodiscard]] QString keyOfColumn(int column) const;
    [[nodiscard]] int columnOfKey(const QString &key) const;
    void keepAnchor();
    void restoreAnchor();
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOfKey(const QString &key) const;
    void chooseRange(int from, int to);
    [[nodiscard]] QList<int> chosenRows() const;
    bool handleChoice(QKeyEvent *event);
    void setHovered(int row);

    TableHeader *m_header;
    PinnedColumns *m_pinned;
    std::unique_ptr<FreeWidth> m_freeWidth; ///< of the window, given to text columns
    RowSelection m_selection;
    int m_anchorRow = -1;
    int m_hovered = -1;
    RowFinder m_rowOf;
    QString m_keptKey;      ///< current key across a reset
    int m_keptOffset = 0;   ///< rows between the top and the current row across a reset
    int m_keptColumn = 0;
};

} // namespace stardesk
