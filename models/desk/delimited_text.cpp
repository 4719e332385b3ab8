#include "models/desk/delimited_text.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

bool isPlainNumber(const QString &cell)
{
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

} // namespace

QString withoutFormula(QString cell)
{
    static const QString starts = u"=+-@\t\r"_s;
    if (!cell.isEmpty() && starts.contains(cell.front()) && !isPlainNumber(cell))
        cell.prepend(u'\'');
    return cell;
}

QString delimitedLine(const QStringList &cells, QChar delimiter)
{
    QString line;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            line += delimiter;
        QString cell = withoutFormula(cells[at]);
        const bool quote = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        line += quote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
    }
    return line;
}

} // namespace stardesk
