/// SellerView: all that the page of one seller shows, read in one question to the worker.
#pragma once

#include "models/desk/seller_desk.h"
#include "models/domain/rule_set.h"

namespace stardesk {

struct SellerView {
    SellerProfile profile;
    RuleBook::Entry rules; ///< null where no rule set holds
    std::optional<StarProof> proof;
    /// What keeps the official star where the predicted one is lower; else what reaches the next one.
    SellerRoutes way;
    bool keeps = false;
    qint64 nowMs = 0;
};

[[nodiscard]] Result<SellerView> readSellerView(StoreSession &session, const SellerKey &key);

/// The indicators that hold each track of the predicted day; empty for a track without data.
[[nodiscard]] std::vector<std::vector<int>> limitingPerTrack(const SellerView &view);
/// "Marketing limits both tracks": the finding above the bars.
[[nodiscard]] QString limitingFinding(const SellerView &view);
/// Name of a track for people.
[[nodiscard]] QString sellerName(const QString &word);
/// Short name of an indicator by its place in the rules.
[[nodiscard]] QString indicatorName(const SellerRules &rules, int indicator);

} // namespace stardesk
