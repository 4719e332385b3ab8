/// ClaimBasis: what every claim of a store is judged with beside its own records: rates, working calendar, people.
#pragma once

#include "models/desk/operator_profile.h"
#include "models/domain/claim_guards.h"
#include "models/store/derive/claim_lookup.h"

namespace stardesk {

class FeedReader;

struct ClaimBasis {
    ClaimLookup lookup;                    ///< rates and calendar of the export
    std::vector<OperatorProfile> operators;

    [[nodiscard]] ClaimRules rules(const RuleSet &set) const { return {set, lookup.calendar(), lookup.rates()}; }
    /// The workflow's view of an operator record; a key without a record has no role.
    [[nodiscard]] ClaimOperator claimOperator(const QString &key) const;
    /// The name to show; the key itself where no record tells one.
    [[nodiscard]] QString nameOf(const QString &key) const;
};

/// Malformed names the record.
[[nodiscard]] Result<std::shared_ptr<const ClaimBasis>> readClaimBasis(FeedReader &reader);

} // namespace stardesk
