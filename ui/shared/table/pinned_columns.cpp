#include "ui/shared/table/pinned_columns.h"

#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

namespace stardesk {

PinnedColumns::PinnedColumns(DataTable &table)
    : QWidget(&table)
    , m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QList<int> PinnedColumns::columns() const
{
    QList<int> pinned;
    const TableHeader *header = m_table.header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_table.isPinned(column) && !m_table.isColumnHidden(column))
            pinned.append(column);
    }
    return pinned;
}

void PinnedColumns::follow()
{
    if (!m_table.model() || m_table.horizontalScrollBar()->value() == 0)
        return hide();
    int width = 0;
    for (const int column : columns())
        width += m_table.columnWidth(column);
    const int header = m_table.header()->height();
    setGeometry(m_table.viewport()->x(), m_table.viewport()->y() - header, width,
                m_table.viewport()->height() + header);
    setVisible(width > 0);
    raise();
    update();
}

void PinnedColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const int header = m_table.header()->height();
    const int rows = m_table.model()->rowCount();
    int x = 0;
    for (const int column : columns()) {
        const int width = m_table.columnWidth(column);
        m_table.header()->paintAt(painter, QRect(x, 0, width, header), column);
        const int first = m_table.rowAt(0);
        for (int row = first; row >= 0 && row < rows; ++row) {
            const int y = m_table.rowViewportPosition(row) + header;
            if (y >= height())
                break;
            QStyleOptionViewItem option;
            option.initFrom(&m_table);
            option.widget = &m_table;
            option.rect = QRect(x, y, width, m_table.rowHeight(row));
            const QModelIndex index = m_table.model()->index(row, column);
            m_table.itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        x += width;
    }
}

void PinnedColumns::mousePressEvent(QMouseEvent *event)
{
    const int row = m_table.rowAt(event->pos().y() - m_table.header()->height());
    int x = 0;
    for (const int column : columns()) {
        x += m_table.columnWidth(column);
        if (row >= 0 && event->pos().x() < x) {
            m_table.setFocus(Qt::MouseFocusReason);
            return m_table.setCurrentIndex(m_table.model()->index(row, column));
        }
    }
}

void PinnedColumns::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_table.viewport(), event);
}

} // namespace stardesk
