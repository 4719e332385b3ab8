#include "ui/shared/table/column_chooser.h"

#include "ui/shared/button.h"
#include "ui/shared/shapes.h"
#include "ui/shared/table/data_table.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {
namespace {

constexpr int kWidth = 260;
constexpr int kHeight = 380;

} // namespace

void ColumnChooser::openFor(DataTable &table)
{
    auto *chooser = new ColumnChooser(table); // deletes itself on close
    chooser->move(table.mapToGlobal(QPoint(px(8), table.header()->height() + px(4))));
    chooser->show();
    chooser->m_search->setFocus();
}

ColumnChooser::ColumnChooser(DataTable &table)
    : QFrame(&table, Qt::Popup)
    , m_table(table)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Columns"));
    resize(px(kWidth), px(kHeight));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns shown"));
    auto *reset = new Button(tr("Reset columns"), Button::Look::Flat, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_table.setColumnHidden(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Unchecked);
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.resetColumns();
        fill();
    });
}

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const TableHeader *header = m_table.header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto *item = new QListWidgetItem(m_table.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setCheckState(m_table.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
        if (visual == 0)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
}

void ColumnChooser::narrow(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), 0, theme().raised, theme().borderStrong);
}

} // namespace stardesk
