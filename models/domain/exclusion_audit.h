/// Exclusion audit: ratings that people took out of a courier's star, and whether there are so many that somebody has to look
/// (rules.md D2: more than 5 % of a courier's ratings excluded by one manager).
#pragma once

#include "models/domain/courier_rules.h"

#include <QtCore/QString>

#include <span>

namespace stardesk {

struct ExclusionCount {
    QString code;     ///< NOT_COURIER_FAULT, FORCE_MAJEURE, ...; RATER_LIMIT is the rule's own work
    qint64 count = 0;
};

struct ExclusionAudit {
    qint64 byPeople = 0; ///< excluded with a code that a person chooses
    qint64 ratings = 0;  ///< given: counted and excluded
    bool flagged = false;
};

/// `counted`: ratings of the same window that do count. An export says how many ratings were excluded and why, not by whom:
/// all of them are held against the limit as if one manager had, which finds every courier whom one manager could have helped.
[[nodiscard]] ExclusionAudit auditExclusions(const CourierRules &rules, qint64 counted, std::span<const ExclusionCount> exclusions);

} // namespace stardesk
