/// IdentityDesk: real names. Who an ID number belongs to, which records of people cannot both be right, and the one way
/// in which a number is ever shown.
///
/// Everything that looks into the vault leaves an audit row, which is durable before the answer is given and never holds
/// the number itself. Use one desk per thread, as its session.
#pragma once

#include "models/core/beijing.h"
#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

struct IdentityPerson {
    PersonKey key;
    QString name;
    QString idMasked; ///< "1****************X"; empty: no number is known here
};

/// What the two records of an issue, or the two employments, contradict each other in.
enum class IdentityIssueKind {
    SameNumber,    ///< several records of one person: same number, same name
    OtherName,     ///< same number, different names
    TwoEmployers,  ///< employed by two companies at once
};
/// "same_number", "other_name", "two_employers".
[[nodiscard]] QString identityIssueWord(IdentityIssueKind kind);

/// That somebody of HR has looked at an issue, and what came of it (identity_check.h).
struct IdentityCheck {
    QString reason;
    QString actor;        ///< name
    qint64 atMs = 0;
    QString decision;     ///< where the server has not answered yet: its id; else empty
};

struct IdentityIssue {
    IdentityIssueKind kind = IdentityIssueKind::SameNumber;
    std::vector<IdentityPerson> persons; ///< one for TwoEmployers, unless the employments stand in two records of a person
    QStringList employers;               ///< TwoEmployers: keys, the earlier employment first
    QStringList employerNames;           ///< in the same order
    std::optional<BeijingDay> from;      ///< TwoEmployers: first day of both
    std::optional<BeijingDay> to;        ///< last day of both; none: still
    std::optional<IdentityCheck> check;  ///< the newest; none: nobody has looked at it

    /// "two_employers P0001514 STO ZTO": the same as long as the same records contradict each other.
    [[nodiscard]] QString name() const;
};

class IdentityDesk {
public:
    explicit IdentityDesk(StoreSession &session) : m_session(session) {}

    /// A full number (any script of digits, with blanks), or its last four characters. Forbidden: no right pii.search, no
    /// operator, vault not open; Busy: the audit row cannot be written now.
    [[nodiscard]] Result<std::vector<IdentityPerson>> find(const QString &typed, int limit) const;
    /// The person and the mask of the number, for everybody.
    [[nodiscard]] Result<IdentityPerson> person(const PersonKey &key) const;
    /// Nothing where this operator may reveal; otherwise why not, for the disabled button.
    [[nodiscard]] std::optional<Failure> whyNotReveal() const;
    /// The number in clear, after the audit row with the reason. Forbidden: no right pii.reveal, vault not open, more than
    /// kRevealsADay today; Usage: no reason, or a number in it; NotFound: no number is known.
    [[nodiscard]] Result<QString> reveal(const PersonKey &key, const QString &reason) const;

    /// The work list: other names first, then same numbers, then people with two employers, newest first. Needs no open vault.
    [[nodiscard]] Result<std::vector<IdentityIssue>> issues(Job &job) const;

private:
    [[nodiscard]] Result<IdentityPerson> personAt(Ordinal ordinal) const;
    [[nodiscard]] Result<> mayDo(const QString &right) const;

    StoreSession &m_session;
};

/// A day's reveals of one operator: enough for the cases of a day, too few to copy a company's staff.
inline constexpr int kRevealsADay = 30;

/// Whether a text typed into a search field is to be taken as an ID number (or its end) and must not be kept anywhere.
[[nodiscard]] bool isFullIdNumber(const QString &typed);
[[nodiscard]] bool isLastFourOfId(const QString &typed);

[[nodiscard]] QJsonObject identityIssueJson(const IdentityIssue &issue);

} // namespace stardesk
