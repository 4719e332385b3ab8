/// IdentityModel: the identity work list as rows of a table.
#pragma once

#include "models/desk/identity_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace stardesk {

/// What a page shows of the list.
struct IdentityScope {
    std::optional<IdentityIssueKind> kind; ///< none: all
    bool checked = false;                  ///< those somebody has looked at, too
};

class IdentityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Who, What, From, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setIssues(const std::vector<IdentityIssue> &issues, const IdentityScope &scope);
    [[nodiscard]] const IdentityIssue *issue(int row) const;
    /// -1: nowhere.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const IdentityIssue &issue, Column column) const;
    std::vector<IdentityIssue> m_issues;
};

/// "Same number, other name", ...
[[nodiscard]] QString identityKindText(IdentityIssueKind kind);
[[nodiscard]] QString identityKindIcon(IdentityIssueKind kind);
/// Names of the persons, each once.
[[nodiscard]] QString identityNames(const IdentityIssue &issue);

} // namespace stardesk
