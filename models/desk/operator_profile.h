/// OperatorProfile: who sits at this desk and what that person may do (export.md, "operator").
#pragma once

#include "models/core/result.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stardesk {

class FeedReader;

enum class Role { Hr, AccountManager, Agent, Reviewer, Approver, Lead, Finance, Auditor };

/// "HR", "ACCOUNT_MANAGER", ... as they stand in operator records.
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] std::optional<Role> roleOf(const QString &word);

struct OperatorProfile {
    QString key;                     ///< key of the operator record
    QString name;
    QStringList logins;
    QStringList deviceKeys;          ///< public keys of this person's desks, base64
    std::vector<Role> roles;
    QStringList rights;              ///< "pii.search", "pii.reveal"
    QStringList employers;           ///< keys; empty: none
    QStringList branches;
    std::optional<qint64> limitCny;  ///< own limit in CNY minor units
    QString language;

    [[nodiscard]] bool has(Role role) const;
    [[nodiscard]] bool hasRight(const QString &right) const { return rights.contains(right); }
};

/// Every operator of the feed, by key.
[[nodiscard]] Result<std::vector<OperatorProfile>> readOperators(FeedReader &reader);

/// The one operator this desk belongs to: whose logins hold `login`; where several people share an account, the one whose
/// record names this desk's key. In a demo feed `*` is allowed and `demoChoice` (name or key, else the first) picks.
/// Nothing where no operator fits: the desk is read-only.
[[nodiscard]] std::optional<OperatorProfile> operatorFor(const std::vector<OperatorProfile> &operators, const QString &login,
                                                         bool demoFeed, const QString &demoChoice, const QString &deviceKey = {});

/// The name of the account this process runs under.
[[nodiscard]] QString accountLogin();

} // namespace stardesk
