#include "models/desk/operator_profile.h"

#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct RoleName {
    Role role;
    const char *word;
};
constexpr std::array kRoles = {
    RoleName{Role::Hr, "HR"},             RoleName{Role::AccountManager, "ACCOUNT_MANAGER"},
    RoleName{Role::Agent, "AGENT"},       RoleName{Role::Reviewer, "REVIEWER"},
    RoleName{Role::Approver, "APPROVER"}, RoleName{Role::Lead, "LEAD"},
    RoleName{Role::Finance, "FINANCE"},   RoleName{Role::Auditor, "AUDITOR"},
};

QStringList listOf(const RecordRow &row, std::string_view column)
{
    QStringList words;
    for (const QJsonValue &value : QJsonDocument::fromJson(row.text(column).toUtf8()).array())
        words << value.toString();
    return words;
}

OperatorProfile profileOf(const RecordRow &row)
{
    OperatorProfile profile;
    profile.key = row.key;
    profile.name = row.text("name");
    profile.logins = listOf(row, "logins");
    profile.deviceKeys = listOf(row, "device_keys");
    for (const QString &word : listOf(row, "roles")) {
        if (const auto role = roleOf(word))
            profile.roles.push_back(*role);
        else
            profile.rights << word;
    }
    profile.employers = listOf(row, "employers");
    profile.branches = listOf(row, "branches");
    const qint64 limit = row.integer("limit_cny");
    if (limit != kNullInt)
        profile.limitCny = limit;
    profile.language = row.word("language");
    return profile;
}

} // namespace

QString roleWord(Role role)
{
    const auto found = std::ranges::find(kRoles, role, &RoleName::role);
    return QString::fromLatin1(found->word);
}

std::optional<Role> roleOf(const QString &word)
{
    const auto found = std::ranges::find_if(kRoles, [&](const RoleName &name) { return word == QLatin1String(name.word); });
    return found == kRoles.end() ? std::nullopt : std::optional(found->role);
}

bool OperatorProfile::has(Role role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

Result<std::vector<OperatorProfile>> readOperators(FeedReader &reader)
{
    std::vector<OperatorProfile> operators;
    auto capacity = reader.capacity("operator");
    if (!capacity)
        return capacity.failure();
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("operator", ordinal);
        if (row)
            operators.push_back(profileOf(*row));
        else if (row.failure().code != Failure::Code::NotFound)
            return row.failure();
    }
    return operators;
}

std::optional<OperatorProfile> operatorFor(const std::vector<OperatorProfile> &operators, const QString &login, bool demoFeed,
                                           const QString &demoChoice, const QString &deviceKey)
{
    if (demoFeed) {
        const auto chosen = std::ranges::find_if(operators, [&](const OperatorProfile &profile) {
            return profile.logins.contains(u"*"_s)
                && (demoChoice.isEmpty() || profile.key.compare(demoChoice, Qt::CaseInsensitive) == 0
                    || profile.name.contains(demoChoice, Qt::CaseInsensitive));
        });
        if (chosen != operators.end())
            return *chosen;
    }
    std::vector<OperatorProfile> owners;
    std::ranges::copy_if(operators, std::back_inserter(owners), [&](const OperatorProfile &profile) { return profile.logins.contains(login); });
    if (owners.size() > 1)
        std::erase_if(owners, [&](const OperatorProfile &profile) { return !profile.deviceKeys.contains(deviceKey); });
    return owners.size() == 1 ? std::optional(owners.front()) : std::nullopt;
}

QString accountLogin()
{
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
}

} // namespace stardesk
