#include "ui/programmes/deadlines_model.h"

#include "models/desk/cell_value.h"
#include "models/tables/row_roles.h"

#include <QtCore/QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kSoonMs = 24 * 3'600'000LL;
constexpr std::array<int, DeadlinesModel::ColumnCount> kWidths{140, 154, 110, 380};

} // namespace

void DeadlinesModel::setLines(std::vector<DeadlineLine> lines, qint64 nowMs)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_nowMs = nowMs;
    endResetModel();
}

const DeadlineLine *DeadlinesModel::line(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int DeadlinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DeadlinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeadlinesModel::text(const DeadlineLine &line, Column column) const
{
    switch (column) {
    case Due: return cellText(InstantValue{line.dueMs}, CellFormat::Instant, QLocale());
    case Left: return timeLeftText(line.dueMs, m_nowMs);
    case Kind: return deadlineKindText(line.kind);
    case What: return line.what;
    case ColumnCount: break;
    }
    return {};
}

QVariant DeadlinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeadlineLine &line = m_lines[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case RawValueRole: return column == Due ? QVariant(line.dueMs) : QVariant(text(line, column));
    case KeyRole: return line.record + u'/' + line.key + u'/' + QString::number(int(line.kind)) + u'/' + QString::number(line.dueMs);
    case RowSentenceRole: return tr("%1, %2, due %3").arg(text(line, What), text(line, Left), text(line, Due));
    case ToneRole:
        if (column == Kind)
            return int(Tone::Muted);
        if (column != Left)
            return int(Tone::Neutral);
        return int(line.dueMs < m_nowMs ? Tone::Problem : line.dueMs - m_nowMs < kSoonMs ? Tone::Warning : Tone::Neutral);
    default: return {};
    }
}

QVariant DeadlinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(section)) {
        case Due: return tr("Due, Beijing");
        case Left: return tr("Left");
        case Kind: return tr("Kind");
        case What: return tr("What");
        case ColumnCount: break;
        }
        return {};
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (section == Left ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnKeyRole: return QString::number(section);
    case ColumnKindRole: return int(section == Left ? CellKind::Number : CellKind::Text);
    case ColumnWidthRole: return kWidths[size_t(section)];
    case ColumnSortableRole: return false;
    default: return {};
    }
}

} // namespace stardesk
