/// RuleSet: one version of all rules as data, and RuleBook: which version holds when.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"
#include "models/domain/business_time.h"
#include "models/domain/claim_limits.h"
#include "models/domain/compensation.h"
#include "models/domain/courier_rules.h"
#include "models/domain/programme_rules.h"
#include "models/domain/seller_star.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stardesk {

/// Where a rule set holds; an empty field means everywhere.
struct RuleScope {
    QString market;
    QString service;
    QString employer;
    friend bool operator==(const RuleScope &, const RuleScope &) = default;
};

struct RuleSet {
    QString id;
    int version = 0;
    BeijingDay validFrom;              ///< inclusive
    std::optional<BeijingDay> validTo; ///< exclusive; none: open
    QString source;
    QStringList local;            ///< JSON pointers of assumptions, shown as "local rule"
    RuleScope scope;
    QByteArray sha256;            ///< of the file's bytes, hexadecimal: the identity
    CourierRules courier;
    SellerRules seller;
    CompensationPlans plans;
    ClaimLimits limits;
    ClaimProcess process;         ///< optional section "process"
    SlaRules sla;
    ProgrammeRules programmes;
    int anonymityK = 0;           ///< below so many feedbacks shares are not shown
};

/// The whole file. Malformed with the field's path ("/courier/bands/1: bands must descend ...") for anything that
/// breaks the schema; nothing is guessed and no number has a default.
[[nodiscard]] Result<RuleSet> parseRuleSet(QByteArrayView json);

/// The same from an object that stands inside another file (`rules` of a vector file); the identity is then the
/// SHA-256 of its compact form.
[[nodiscard]] Result<RuleSet> parseRuleSet(const QJsonObject &object);

/// True where the number at the JSON pointer is an assumption ("/courier" covers "/courier/bands/1").
[[nodiscard]] bool isLocalRule(const RuleSet &rules, QStringView pointer);

/// True where the rule set holds on the Beijing day.
[[nodiscard]] bool isValidOn(const RuleSet &rules, BeijingDay day);

/// All rule sets that a desk knows.
class RuleBook {
public:
    using Entry = std::shared_ptr<const RuleSet>;

    /// Conflict where the id with this version is known with other bytes, or where the validity overlaps another rule
    /// set of the same scope. Adding the same bytes twice changes nothing.
    Result<> add(RuleSet rules);

    /// By id, the highest version; NotFound with the id.
    [[nodiscard]] Result<Entry> find(const QString &id) const;

    /// The rule set that holds on the Beijing day: of those whose scope covers `scope` the one that names most of its
    /// fields; NotFound with the day.
    [[nodiscard]] Result<Entry> validOn(BeijingDay day, const RuleScope &scope = {}) const;

    [[nodiscard]] const std::vector<Entry> &all() const { return m_entries; }

private:
    std::vector<Entry> m_entries; ///< in the order of id, version
};

} // namespace stardesk
