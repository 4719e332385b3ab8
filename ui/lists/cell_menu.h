/// The menu of a cell: narrow the list by its value, copy rows, pin and choose columns.
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QString>

#include <functional>

class QPoint;

namespace stardesk {

class DataTable;

/// `narrow` gets a term of the filter language: `employer:ZTO`, or `-employer:ZTO`. Returns when the menu is closed.
void openCellMenu(DataTable &table, const QModelIndex &index, const QPoint &where,
                  const std::function<void(const QString &term)> &narrow);

} // namespace stardesk
