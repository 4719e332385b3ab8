/// CourierDesk: one courier's whole career as an HR manager sees it.
#pragma once

#include "models/core/beijing.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/domain/courier_star.h"
#include "models/domain/exclusion_audit.h"
#include "models/domain/explanation.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

struct EmploymentLine {
    QString employerKey;
    QString employer;
    QString station;      ///< null: none named
    QString region;       ///< GB/T 2260 code of the station
    QString staffNo;
    BeijingDay from;
    std::optional<BeijingDay> to; ///< none: still employed
};

struct CourierStarLine {
    QString period;               ///< Beijing month "2026-02"
    std::optional<qint64> star;   ///< none: unrated
    std::optional<qint64> scoreMilli;
    QString ruleSet;
};

/// Ratings of one channel; nothing where fewer than anonymity_k were given (rules.md A1).
struct ChannelFeedback {
    QString channel;              ///< "taobao", "tmall", "guoguo"
    std::optional<std::array<qint64, 5>> counts; ///< n1..n5
};

struct CourierProfile {
    PersonKey key;
    QString name;
    QString pinyin;
    QString phoneMasked;
    std::optional<BeijingDay> since;
    std::vector<EmploymentLine> employments; ///< oldest first
    std::vector<CourierStarLine> stars;      ///< oldest first
    std::optional<BeijingDay> windowAsOf;
    std::optional<CourierStarInput> window;  ///< newest conduct window with the star before it
    bool tooFewRatings = false;   ///< fewer than anonymity_k: the window's ratings and what they could be told from stay hidden
    std::vector<ChannelFeedback> feedback;
    std::vector<ExclusionCount> exclusions;  ///< of the window, codes with a count above 0
    ExclusionAudit exclusionAudit;
    std::optional<CourierStar> computed;     ///< by the rule set in force on windowAsOf
    QString ruleSet;
};

/// Result, published value beside it, rule set and tree (cli.md, explain).
struct StarProof {
    std::optional<qint64> result;
    std::optional<qint64> published;
    QString ruleSet;
    Explanation tree;
};

/// Further ratings of a what-if, by stars: [0] is how many of one star, [4] of five.
using AddedRatings = std::array<qint64, 5>;

class CourierDesk {
public:
    explicit CourierDesk(StoreSession &session) : m_session(session) {}

    /// NotFound names the key.
    [[nodiscard]] Result<CourierProfile> profile(const PersonKey &key) const;
    /// Rejected where there is no conduct window to compute from.
    [[nodiscard]] Result<StarProof> explain(const PersonKey &key) const;
    /// The star with `added` further ratings, everything else unchanged, and the way to the next one. Failure as explain.
    [[nodiscard]] Result<StarProof> whatIf(const PersonKey &key, const AddedRatings &added) const;

private:
    /// `added`: none for the star as it is.
    [[nodiscard]] Result<StarProof> proof(const PersonKey &key, const std::optional<AddedRatings> &added) const;

    StoreSession &m_session;
};

[[nodiscard]] QJsonObject courierJson(const CourierProfile &profile);
[[nodiscard]] QJsonObject proofJson(const StarProof &proof);

} // namespace stardesk
