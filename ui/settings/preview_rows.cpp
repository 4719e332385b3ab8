#include "ui/settings/preview_rows.h"

#include "models/tables/row_roles.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

enum Column { Claim, Due, Policy, Courier, Stars, ColumnCount };

QVariant dueRole(bool first, int role)
{
    switch (role) {
    case Qt::DisplayRole: return first ? u"17:00"_s : u"17:30"_s;
    case SecondaryTextRole: return PreviewRows::tr("%n min", nullptr, first ? 18 : 48);
    case DeadlineStateRole: return int(first ? DeadlineState::Near : DeadlineState::Running);
    default: return {};
    }
}

QVariant policyRole(bool first, int role)
{
    const QString amount = first ? QLocale().toString(17.99, 'f', 2) : QLocale().toString(1523);
    switch (role) {
    case Qt::DisplayRole: return (first ? u"EUR "_s : u"JPY "_s) + amount;
    case CurrencyRole: return first ? u"EUR"_s : u"JPY"_s;
    case AmountTextRole: return amount;
    default: return {};
    }
}

} // namespace

int PreviewRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

int PreviewRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewRows::data(const QModelIndex &index, int role) const
{
    const bool first = index.row() == 0;
    const QString claim = first ? u"C-1042"_s : u"C-1047"_s;
    if (role == KeyRole)
        return claim;
    switch (Column(index.column())) {
    case Claim: return role == Qt::DisplayRole ? QVariant(claim) : QVariant();
    case Due: return dueRole(first, role);
    case Policy: return policyRole(first, role);
    case Courier: return role == Qt::DisplayRole ? QVariant(first ? u"王小明"_s : u"欧阳娜"_s) : QVariant();
    case Stars:
        return role == RawValueRole || role == Qt::DisplayRole ? QVariant(first ? 4 : 2) : QVariant();
    case ColumnCount: return {};
    }
    return {};
}

QVariant PreviewRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr int kWidths[] = {84, 126, 84, 72, 72};
    static constexpr CellKind kKinds[] = {CellKind::Text, CellKind::Deadline, CellKind::Money, CellKind::Text,
                                          CellKind::Stars};
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QStringList{tr("Claim"), tr("Due"), tr("Policy"), tr("Courier"), tr("Stars")}[section];
    case ColumnWidthRole: return kWidths[section];
    case ColumnKindRole: return int(kKinds[section]);
    case ColumnSortableRole: return false;
    case Qt::TextAlignmentRole: return int((section == Policy ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace stardesk
