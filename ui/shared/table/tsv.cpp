#include "ui/shared/table/tsv.h"

#include "models/tables/row_roles.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString flat(QString cell)
{
    static const QRegularExpression breaks(u"[\\t\\r\\n]+"_s);
    return cell.replace(breaks, u" "_s);
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString second = index.data(SecondaryTextRole).toString();
    return second.isEmpty() ? text : text + u' ' + second;
}

} // namespace

QString neutralised(const QString &cell)
{
    static const QRegularExpression number(u"^[+\\-\u2212]?[0-9][0-9.,\u00A0\u202F ]*%?$"_s);
    if (cell.isEmpty() || number.match(cell).hasMatch())
        return cell;
    return u"=+-@\t\r"_s.contains(cell[0]) ? u'\'' + cell : cell;
}

QString tsvOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, bool withHeaders)
{
    QStringList lines;
    QStringList cells;
    if (withHeaders) {
        for (const int column : columns)
            cells.append(neutralised(flat(model.headerData(column, Qt::Horizontal).toString())));
        lines.append(cells.join(u'\t'));
    }
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(flat(neutralised(cellText(model.index(row, column)))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace stardesk
