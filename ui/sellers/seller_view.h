/// SellerView: all that the page of one seller shows, read in one question to the worker.
#pragma once

#include "models/desk/outlook_marks.h"
#include "models/desk/seller_desk.h"
#include "models/desk/seller_history.h"
#include "models/desk/seller_logistics.h"
#include "models/desk/seller_privileges.h"
#include "models/domain/rule_set.h"

namespace stardesk {

struct SellerView {
    SellerProfile profile;
    RuleBook::Entry rules; ///< null where no rule set holds
    std::optional<StarProof> proof;
    /// What keeps the official star where the predicted one is lower; else what reaches the next one.
    SellerRoutes way;
    bool keeps = false;
    SellerHistory history;
    SellerPrivileges privileges;
    std::vector<LogisticsMonth> logistics;
    OutlookMark mark;        ///< owner and contact kept at this desk
    BeijingDay predictedFor; ///< star day that today's scores can still reach
    qint64 nowMs = 0;
    QString person;          ///< who sits here; empty for a read-only desk
};

[[nodiscard]] Result<SellerView> readSellerView(StoreSession &session, const SellerKey &key);

/// The rules apply to Gold Suppliers of mainland China, Hong Kong and Taiwan only (seed 003, article 2).
[[nodiscard]] bool isInScope(const SellerProfile &profile);
/// The star that can still be lost or kept: the official one, or what is locked in for the next star day.
[[nodiscard]] std::optional<int> heldStar(const SellerView &view);
/// "+2.00", "−0.01": points of a difference, never told too small.
[[nodiscard]] QString signedPoints(int milli);
/// The indicators that hold each track of the predicted day; empty for a track without data.
[[nodiscard]] std::vector<std::vector<int>> limitingPerTrack(const SellerView &view);
/// "Marketing limits both tracks": the finding above the bars.
[[nodiscard]] QString limitingFinding(const SellerView &view);
/// Name of a track for people.
[[nodiscard]] QString sellerName(const QString &word);
/// Short name of an indicator by its place in the rules.
[[nodiscard]] QString indicatorName(const SellerRules &rules, int indicator);

} // namespace stardesk
