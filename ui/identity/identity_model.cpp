#include "ui/identity/identity_model.h"

#include "models/tables/row_roles.h"
#include "ui/couriers/courier_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct Look {
    CellKind kind;
    int width;
};
constexpr std::array<Look, IdentityModel::ColumnCount> kLooks{{{CellKind::Text, 188}, {CellKind::Text, 150}, {CellKind::Text, 180},
                                                               {CellKind::Text, 96}, {CellKind::Text, 110}}};

QString employersText(const IdentityIssue &issue)
{
    QStringList words;
    for (qsizetype i = 0; i < issue.employers.size(); ++i) {
        EmploymentLine line;
        line.employerKey = issue.employers[i];
        line.employer = issue.employerNames.value(i);
        words << employerText(line);
    }
    return words.join(u" + "_s);
}

QString daysText(const IdentityIssue &issue)
{
    return issue.from ? issue.from->iso() : QString();
}

} // namespace

QString identityKindText(IdentityIssueKind kind)
{
    switch (kind) {
    case IdentityIssueKind::OtherName: return QCoreApplication::translate("Identity", "Same ID, other name");
    case IdentityIssueKind::SameNumber: return QCoreApplication::translate("Identity", "Registered twice");
    case IdentityIssueKind::TwoEmployers: return QCoreApplication::translate("Identity", "Two employers at once");
    }
    Q_UNREACHABLE();
}

QString identityKindIcon(IdentityIssueKind kind)
{
    switch (kind) {
    case IdentityIssueKind::OtherName: return u"warning"_s;
    case IdentityIssueKind::SameNumber: return u"persons"_s;
    case IdentityIssueKind::TwoEmployers: return u"lightning"_s;
    }
    Q_UNREACHABLE();
}

QString identityNames(const IdentityIssue &issue)
{
    QStringList names;
    for (const IdentityPerson &person : issue.persons)
        names << person.name;
    names.removeDuplicates();
    return names.join(u" · "_s);
}

void IdentityModel::setIssues(const std::vector<IdentityIssue> &issues, const IdentityScope &scope)
{
    beginResetModel();
    m_issues.clear();
    std::ranges::copy_if(issues, std::back_inserter(m_issues), [&](const IdentityIssue &issue) {
        return (!scope.kind || issue.kind == *scope.kind) && (scope.checked || !issue.check);
    });
    endResetModel();
}

const IdentityIssue *IdentityModel::issue(int row) const
{
    return row >= 0 && row < int(m_issues.size()) ? &m_issues[size_t(row)] : nullptr;
}

int IdentityModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_issues, name, &IdentityIssue::name);
    return found == m_issues.end() ? -1 : int(found - m_issues.begin());
}

int IdentityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IdentityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString IdentityModel::text(const IdentityIssue &issue, Column column) const
{
    switch (column) {
    case Kind: return identityKindText(issue.kind);
    case Who: return identityNames(issue);
    case What:
        if (issue.kind == IdentityIssueKind::TwoEmployers)
            return employersText(issue);
        return issue.persons.front().idMasked;
    case From: return daysText(issue);
    case State: return issue.check ? tr("checked, %1").arg(issue.check->actor) : tr("open");
    case ColumnCount: break;
    }
    return {};
}

QVariant IdentityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdentityIssue &issue = m_issues[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case RawValueRole: return text(issue, column);
    case KeyRole: return issue.name();
    case RowSentenceRole: {
        QStringList words;
        for (int i = 0; i < ColumnCount; ++i)
            words << text(issue, Column(i));
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case IconRole: return column == Kind ? QVariant(identityKindIcon(issue.kind)) : QVariant();
    case ToneRole:
        if (column == Kind)
            return int(issue.kind == IdentityIssueKind::OtherName ? Tone::Warning : Tone::Neutral);
        return int(column == State && issue.check ? Tone::Good : column == State ? Tone::Notice : Tone::Neutral);
    case Qt::ToolTipRole: return column == State && issue.check ? QVariant(issue.check->reason) : QVariant();
    default: return {};
    }
}

QVariant IdentityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(section)) {
        case Kind: return tr("Conflict");
        case Who: return tr("Who");
        case What: return tr("ID or employers");
        case From: return tr("Since");
        case State: return tr("State");
        case ColumnCount: return {};
        }
        return {};
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case ColumnKeyRole: return QString::number(section);
    case ColumnKindRole: return int(kLooks[size_t(section)].kind);
    case ColumnWidthRole: return kLooks[size_t(section)].width;
    case ColumnSortableRole: return false;
    default: return {};
    }
}

} // namespace stardesk
