/// ClaimTerms: the rules one parcel's claim is judged by: the rule set of the order day, its plan, the rate of its cap.
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_reader.h"

#include <optional>

namespace stardesk {

struct ClaimTerms {
    RuleSet rules;               ///< of the order day, holding the plan that applies
    QString plan;                ///< id in rules.plans; null: no plan covers the parcel
    QString planSource;          ///< record or rule line that the plan comes from
    std::optional<Rate> capRate; ///< from the cap's currency to the parcel's; none: not needed, or there is no rate
    QString capRateSource;       ///< "fx_rate/CNY-EUR/2026-09-01"
};

/// The plan that `parcel` names: its record where that holds on the order day, else the rule set's plan of that name.
/// `filedOn` is the Beijing day whose rate converts a cap. Failure: NotFound for an order day without any rule set,
/// Malformed for a plan or rate that cannot be read, with the record's name.
[[nodiscard]] Result<ClaimTerms> claimTerms(FeedReader &reader, const RuleBook &book, const RecordRow &parcel, BeijingDay filedOn);

} // namespace stardesk
