/// Rows of a model as tab separated text for the clipboard.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QAbstractItemModel;

namespace stardesk {

/// A cell a spreadsheet would take for a formula (leading = + - @ tab CR) gets an apostrophe; plain numbers stay.
[[nodiscard]] QString neutralised(const QString &cell);

/// `columns` in the order of the view; tabs and line breaks inside a cell become spaces.
[[nodiscard]] QString tsvOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                            bool withHeaders);

} // namespace stardesk
