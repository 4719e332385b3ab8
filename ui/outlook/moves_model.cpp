#include "ui/outlook/moves_model.h"

#include "models/desk/cell_value.h"
#include "models/tables/row_roles.h"
#include "ui/shared/when.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct ColumnLook {
    int width;
    CellKind kind;
};
constexpr ColumnLook kLooks[] = {{150, CellKind::Text}, {84, CellKind::Text}, {92, CellKind::Text}, {62, CellKind::Number},
                                 {82, CellKind::Text}, {70, CellKind::Text}};

QString starWord(std::optional<int> star)
{
    return star ? QString::number(*star) : u"–"_s;
}

QString componentWord(const QString &code)
{
    if (code == u"rating"_s)
        return MovesModel::tr("Rating");
    if (code == u"on_time"_s)
        return MovesModel::tr("On time");
    if (code == u"contact"_s)
        return MovesModel::tr("Contact first");
    if (code == u"door"_s)
        return MovesModel::tr("Door");
    if (code == u"consent"_s)
        return MovesModel::tr("Consent");
    if (code == u"eligibility"_s)
        return MovesModel::tr("Too little data");
    if (code == u"cap_critical"_s)
        return MovesModel::tr("Critical complaint");
    if (code == u"cap_false_sign_off"_s)
        return MovesModel::tr("False sign-off");
    return codeWord(code);
}

QStringList limitWords(const OutlookMove &move)
{
    QStringList words;
    for (const QString &code : move.limiting)
        words.append(componentWord(code));
    words.removeDuplicates(); // the same indicator may limit both tracks
    return words;
}

} // namespace

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Edge: return MovesModel::tr("edge");
    case Certainty::Likely: return MovesModel::tr("likely");
    case Certainty::Sure: return MovesModel::tr("sure");
    case Certainty::Fixed: return MovesModel::tr("fixed");
    case Certainty::Unknown: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString limitText(const OutlookMove &move)
{
    const QStringList words = limitWords(move);
    return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

QString shortLimitText(const OutlookMove &move)
{
    const QStringList words = limitWords(move);
    return words.size() < 2 ? limitText(move) : words.constFirst() + u" +"_s + QString::number(words.size() - 1);
}

QString marginText(const OutlookMove &move)
{
    if (!move.marginCenti)
        return u"–"_s;
    return (*move.marginCenti > 0 ? u"+"_s : QString()) + decimalText(*move.marginCenti, 2, 2, QLocale());
}

MovesModel::MovesModel(bool falling, QObject *parent)
    : QAbstractTableModel(parent)
    , m_falling(falling)
{
}

bool MovesModel::isOpen(const BoardRow &row) const
{
    return row.certainty == Certainty::Edge || (m_falling && row.certainty == Certainty::Likely);
}

void MovesModel::setBoard(const OutlookBoard &board, Scope scope, bool onlyOpen)
{
    beginResetModel();
    m_rows.clear();
    m_all = m_open = 0;
    for (const BoardRow &row : board.rows) {
        const bool seller = row.move.kind == u"seller"_s;
        const bool inScope = scope == Scope::All || (row.mine && seller == (scope == Scope::MySellers));
        if (row.falls() != m_falling || !inScope)
            continue;
        ++m_all;
        m_open += isOpen(row) ? 1 : 0;
        if (!onlyOpen || isOpen(row))
            m_rows.push_back(row);
    }
    endResetModel();
}

bool MovesModel::hasOwners() const
{
    return std::ranges::any_of(m_rows, [](const BoardRow &row) { return row.contacted || !row.owner().isEmpty(); });
}

const BoardRow *MovesModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

QString MovesModel::keyOf(const BoardRow &row)
{
    return row.move.kind + u'/' + row.move.id;
}

int MovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MovesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MovesModel::text(const BoardRow &row, Column column) const
{
    switch (column) {
    case Who: return row.name;
    case FromTo: return starWord(row.move.from) + u" → "_s + starWord(row.move.to);
    case Limit: return shortLimitText(row.move);
    case Margin: return marginText(row.move);
    case CertaintyWord: return certaintyWord(row.certainty);
    case Owner: return row.owner();
    case ColumnCount: break;
    }
    return {};
}

QString MovesModel::sentence(const BoardRow &row) const
{
    return tr("%1, from %2 to %3, %4 limits, %5 points, %6")
        .arg(row.name, starWord(row.move.from), starWord(row.move.to), limitText(row.move), marginText(row.move),
             certaintyWord(row.certainty));
}

QVariant MovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case RawValueRole:
        return column == Margin && row.move.marginCenti ? QVariant(*row.move.marginCenti) : QVariant(text(row, column));
    case KeyRole: return keyOf(row);
    case RowSentenceRole: return sentence(row);
    case IconRole:
        if (column == Who)
            return row.move.kind == u"seller"_s ? u"sellers"_s : u"couriers"_s;
        return column == CertaintyWord && row.certainty == Certainty::Edge ? QVariant(u"warning"_s) : QVariant();
    case ToneRole:
        if (column == CertaintyWord)
            return int(row.certainty == Certainty::Edge ? Tone::Warning : Tone::Neutral);
        return int(Tone::Neutral);
    case Qt::ToolTipRole:
        if (column == CertaintyWord)
            return tr("edge: less than 1 point from the threshold; sure: 3 points or more; fixed: already counted");
        if (column == Who)
            return row.name;
        if (column == Limit)
            return limitText(row.move);
        if (column == Owner && row.contacted)
            return tr("Contacted by %1, %2").arg(row.mark.contactedBy, beijingWhen(*row.mark.contactedAtMs));
        return {};
    default: return {};
    }
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(section)) {
        case Who: return tr("Who");
        case FromTo: return tr("From → to");
        case Limit: return tr("Limited by");
        case Margin: return tr("Margin");
        case CertaintyWord: return tr("Certainty");
        case Owner: return tr("Owner");
        case ColumnCount: return {};
        }
        return {};
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (section == Margin ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnKeyRole: return QString::number(section);
    case ColumnKindRole: return int(kLooks[section].kind);
    case ColumnWidthRole: return kLooks[section].width;
    case ColumnSortableRole: return false;
    default: return {};
    }
}

} // namespace stardesk
