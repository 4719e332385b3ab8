#include "models/domain/exclusion_audit.h"

using namespace Qt::StringLiterals;

namespace stardesk {

ExclusionAudit auditExclusions(const CourierRules &rules, qint64 counted, std::span<const ExclusionCount> exclusions)
{
    constexpr qint64 kBasis = 10'000;
    ExclusionAudit audit;
    audit.ratings = counted;
    for (const ExclusionCount &exclusion : exclusions) {
        audit.ratings += exclusion.count;
        audit.byPeople += exclusion.code == "RATER_LIMIT"_L1 ? 0 : exclusion.count;
    }
    audit.flagged = audit.byPeople * kBasis > audit.ratings * rules.exclusionAuditBp;
    return audit;
}

} // namespace stardesk
