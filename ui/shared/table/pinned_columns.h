/// PinnedColumns: while a table is scrolled sideways, its pinned columns stay, painted over the left edge by the same
/// delegates and header. It is a picture of the table, not a second table: one accessible table, one current cell.
#pragma once

#include <QtWidgets/QWidget>

namespace stardesk {

class DataTable;

class PinnedColumns final : public QWidget {
    Q_OBJECT
public:
    explicit PinnedColumns(DataTable &table);
    /// Fits place and size to the table; hides itself while nothing is scrolled away.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QList<int> columns() const;
    DataTable &m_table;
};

} // namespace stardesk
