#include "ui/shared/chart/chart_table.h"

#include "models/tables/row_roles.h"
#include "ui/theme/type.h"

#include <QtGui/QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPadding = 20; // both sides of a cell and the pin
constexpr int kNarrowest = 64;

} // namespace

void ChartTable::setContent(const QStringList &titles, const QList<QStringList> &rows)
{
    beginResetModel();
    m_titles = titles;
    m_rows = rows;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QStringList &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case RawValueRole: return row.value(index.column());
    case KeyRole: return QString::number(index.row());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft));
    case RowSentenceRole: {
        QStringList words;
        for (qsizetype i = 0; i < m_titles.size(); ++i)
            words.append(m_titles[i] + u' ' + row.value(i));
        return words.join(u", "_s);
    }
    default: return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_titles[section];
    case ColumnKeyRole: return QString::number(section);
    case ColumnKindRole: return int(section > 0 ? CellKind::Number : CellKind::Text);
    case ColumnSortableRole: return false;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnWidthRole: {
        const QFontMetricsF fm(fontOf(TextRole::Body));
        double wide = fm.horizontalAdvance(m_titles[section]);
        for (const QStringList &row : m_rows)
            wide = qMax(wide, fm.horizontalAdvance(row.value(section)));
        return qMax(kNarrowest, kPadding + int(std::ceil(wide / qMax(1, px(100)) * 100)));
    }
    default: return {};
    }
}

} // namespace stardesk
