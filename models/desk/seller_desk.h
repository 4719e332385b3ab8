/// SellerDesk: one seller's indicators and stars as an account manager sees them.
#pragma once

#include "models/core/beijing.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/desk/courier_desk.h"
#include "models/domain/seller_route.h"
#include "models/domain/star_calendar.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace stardesk {

/// Scores of one day, and which day it is.
struct SellerDay {
    BeijingDay day;
    SellerScores scores;   ///< per track of the rules, milli-points
    SellerStar star;
    QStringList sources;   ///< per track the `indicator_month` record
};

struct SellerStarLine {
    QString month;         ///< Beijing month "2026-02"
    std::optional<qint64> star;
    QString track;         ///< word of the published track; null where there is none
    QString ruleSet;
};

struct SellerProfile {
    SellerKey key;
    QString name;
    QString membership;    ///< "CN", "HK", "TW", "OTHER"
    QString region;
    QString manager;
    std::vector<SellerStarLine> stars;   ///< published, oldest first
    std::optional<SellerDay> predicted;  ///< newest day with data
    std::optional<SellerDay> lockedIn;   ///< last day of the month before, from the 1st until the star day
    std::optional<qint64> official;      ///< published star in force
    QString officialMonth;
    SellerRoutes routes;                 ///< to the next star from the predicted day
    SellerMargin margin;
    StarOutlook outlook;
    SellerPublication publication;       ///< in force now
    bool collectable = false;
    QString ruleSet;
};

/// One score of a what-if. Track and indicator are the words of the rule set.
struct ScoreChange {
    QString track;
    QString indicator;
    int milli = 0;      ///< 0..100000
};

class SellerDesk {
public:
    explicit SellerDesk(StoreSession &session) : m_session(session) {}

    /// NotFound names the key.
    [[nodiscard]] Result<SellerProfile> profile(const SellerKey &key) const;
    /// The predicted star of the newest day. Rejected where there are no scores.
    [[nodiscard]] Result<StarProof> explain(const SellerKey &key) const;
    /// The star of the newest day with these scores changed, and the way to the next one. Usage for a track or indicator
    /// that the rules do not have, naming those they have; the rest as explain.
    [[nodiscard]] Result<StarProof> whatIf(const SellerKey &key, const std::vector<ScoreChange> &changes) const;
    /// Scores of the newest day with data on or before `until`; none where there are no scores.
    [[nodiscard]] Result<std::optional<SellerDay>> newestScores(const SellerKey &key, BeijingDay until) const;

private:
    StoreSession &m_session;
};

[[nodiscard]] QJsonObject sellerJson(const SellerProfile &profile, const SellerRules &rules);

} // namespace stardesk
