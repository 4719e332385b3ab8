#include "ui/lists/cell_menu.h"

#include "models/tables/row_table_model.h"
#include "ui/shared/table/data_table.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString quoted(const QString &value)
{
    return value.contains(u' ') || value.contains(u',') ? u'"' + value + u'"' : value;
}

QString words(const char *text)
{
    return QCoreApplication::translate("stardesk::ListPage", text);
}

} // namespace

void openCellMenu(DataTable &table, const QModelIndex &index, const QPoint &where, const std::function<void(const QString &)> &narrow)
{
    const QString key = table.model()->headerData(index.column(), Qt::Horizontal, ColumnKeyRole).toString();
    const QVariant raw = index.data(RawValueRole);
    // Of several codes the rows that have any of them.
    const QString value = raw.typeId() == QMetaType::QStringList ? raw.toStringList().join(u',') : raw.toString();
    QMenu menu(&table);
    if (!value.isEmpty() && index.data(SparkRole).isNull() && index.data(AmountTextRole).isNull()) {
        const QString term = key + u':' + (raw.typeId() == QMetaType::QStringList ? value : quoted(value));
        const QString shown = index.data().toString().replace(u'&', u"&&"_s);
        menu.addAction(words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Filter by “%1”")).arg(shown), &table, [narrow, term] { narrow(term); });
        menu.addAction(words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Exclude “%1”")).arg(shown), &table,
                       [narrow, term] { narrow(u'-' + term); });
        menu.addSeparator();
    }
    menu.addAction(words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Copy rows")), &table, [&table] { table.copyRows(false); });
    menu.addAction(words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Copy rows with headers")), &table, [&table] { table.copyRows(true); });
    menu.addSeparator();
    const bool pinned = table.isPinned(index.column());
    menu.addAction(pinned ? words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Unpin this column"))
                          : words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Pin this column")),
                   &table, [&table, column = index.column(), pinned] { table.setPinned(column, !pinned); });
    menu.addAction(words(QT_TRANSLATE_NOOP("stardesk::ListPage", "Columns…")), &table, [&table] { table.openColumnChooser(); });
    menu.exec(where);
}

} // namespace stardesk
