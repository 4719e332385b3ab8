/// ClaimView: all that one claim's detail shows, read by the worker in one question.
#pragma once

#include "models/desk/claim_decisions.h"
#include "models/desk/operator_profile.h"
#include "models/domain/explanation.h"

namespace stardesk {

class StoreSession;

struct ClaimView {
    ClaimReview review;
    Explanation proof;
    QString rulesToday;                  ///< id of the rule set in force today; null: none
    std::vector<OperatorProfile> people; ///< who a claim can be assigned to
    HoldSettings hold;
    qint64 dataMs = 0;                   ///< the export is of this instant
    bool demo = false;                   ///< made up: never old

    /// More than a day older than the look at it: an export comes every night.
    [[nodiscard]] bool isStale() const { return !demo && review.readAtMs - dataMs > 24 * kMsPerHour; }

    [[nodiscard]] const ClaimProfile &profile() const { return review.situation.profile; }
};

/// As ClaimDecisions::review.
[[nodiscard]] Result<ClaimView> readClaimView(StoreSession &session, const QString &key);

} // namespace stardesk
