/// Official, locked-in and predicted stars: three records of three data days, never mixed up (rules.md A2, D2).
#pragma once

#include "models/domain/courier_star.h"
#include "models/domain/seller_star.h"
#include "models/domain/star_calendar.h"

namespace stardesk {

/// Which data a seller's three stars are computed from at an instant.
struct SellerStarDays {
    BeijingDay official;                ///< data day of the publication in force
    std::optional<BeijingDay> lockedIn; ///< counted but not published: only between the data day and the star day
    BeijingDay predicted;               ///< the newest data day, never before the official one
    BeijingDay starDay;                 ///< when the locked-in star, or else the predicted one, becomes official
};

/// `newestData` is the newest Beijing day that the feed has scores of.
[[nodiscard]] SellerStarDays sellerStarDays(const SellerRules &rules, qint64 nowMs, BeijingDay newestData);

/// One computed star with the day of its data.
struct SellerStarRecord {
    BeijingDay dataDay;
    SellerScores scores;
    SellerStar star;
};

struct SellerStars {
    SellerStarRecord official;
    std::optional<SellerStarRecord> lockedIn;
    SellerStarRecord predicted;

    /// The star that becomes official next: the locked-in one, or else the predicted one.
    [[nodiscard]] const SellerStarRecord &next() const { return lockedIn ? *lockedIn : predicted; }
};

/// The three stars; `scoresOn(day)` gives the seller's scores of a day (no track has data where there are none).
template <class ScoresOn>
[[nodiscard]] SellerStars sellerStars(const SellerRules &rules, const SellerStarDays &days, ScoresOn &&scoresOn)
{
    const auto record = [&](BeijingDay day) {
        SellerScores scores = scoresOn(day);
        SellerStar star = evaluateSellerStar(rules, scores);
        return SellerStarRecord{day, std::move(scores), std::move(star)};
    };
    SellerStars stars{record(days.official), std::nullopt, record(days.predicted)};
    if (days.lockedIn)
        stars.lockedIn = record(*days.lockedIn);
    return stars;
}

/// Which windows a courier's three stars are computed from at an instant.
struct CourierStarDays {
    CourierPeriod published;                  ///< the last published period
    std::optional<CourierPeriod> provisional; ///< ended but not published: its star is locked in, late ratings still come
    CourierPeriod predicted;                  ///< the running period, from the newest window
};
[[nodiscard]] CourierStarDays courierStarDays(const CourierRules &rules, qint64 nowMs);

/// What the next period starts from. The official record of the month before is always to be preferred: this is for a
/// predicted star while that month is provisional.
[[nodiscard]] PreviousCourierStar previousFrom(const CourierStar &star);

} // namespace stardesk
