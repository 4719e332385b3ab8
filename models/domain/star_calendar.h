/// Star calendar: publication days, what they count, privilege windows and phases; Beijing time throughout; instants are ms since
/// 1970-01-01T00:00Z.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"
#include "models/domain/courier_rules.h"
#include "models/domain/seller_star.h"

class QJsonObject;

namespace stardesk {

/// One seller publication: what was published when, and when its privileges can be collected (seed 003, articles 5, 6).
struct SellerPublication {
    BeijingDay publishedOn; ///< from 00:00
    BeijingDay dataDate;    ///< last day of the preceding month
    qint64 opensMs = 0;
    qint64 closesMs = 0;    ///< begin of the last second that counts
};

/// The publication of the month that `day` lies in, whether it has come yet or not.
[[nodiscard]] SellerPublication sellerPublicationOfMonth(const SellerRules &rules, BeijingDay day);

/// The publication in force at the instant.
[[nodiscard]] SellerPublication sellerPublicationAt(const SellerRules &rules, qint64 nowMs);

/// The one that comes after it: the next star day.
[[nodiscard]] SellerPublication nextSellerPublication(const SellerRules &rules, qint64 nowMs);

/// True where privileges of the publication can be collected at `nowMs`; both ends count, to the second.
[[nodiscard]] bool isCollectable(const SellerPublication &publication, qint64 nowMs);

/// Where a star stands before its star day.
enum class StarPhase {
    Open,       ///< the data day has not ended: work still changes the next star
    Fixed,      ///< counted, not published yet: nothing changes it
    Publishing, ///< the publication day itself
};

/// The word of a phase for programs: open, fixed, publishing.
[[nodiscard]] QLatin1String starPhaseWord(StarPhase phase);

struct StarOutlook {
    StarPhase phase = StarPhase::Open;
    BeijingDay dataDate;    ///< last Beijing day that counts for the star day below
    BeijingDay publishesOn; ///< the star day that the phase is about
    int daysToChange = 0; ///< full or begun Beijing days left until the data day ends; 0 once it is fixed
};

/// The seller's phase at an instant. On the publication day the phase is about that day, afterwards about the next.
[[nodiscard]] StarOutlook sellerOutlook(const SellerRules &rules, qint64 nowMs);

/// One courier period: Beijing month, its data and its publication (rules.md D2).
struct CourierPeriod {
    BeijingDay month;       ///< first day of the month
    BeijingDay asOf;        ///< last day of the month
    BeijingDay windowFrom;  ///< first of the window's days that end at asOf
    BeijingDay ratingsUntil; ///< ratings received up to and with this day count
    BeijingDay publishedOn; ///< Beijing day, from 00:00
};

/// The period of the month that `day` lies in.
[[nodiscard]] CourierPeriod courierPeriodOf(const CourierRules &rules, BeijingDay day);

/// The last period that is published at the instant.
[[nodiscard]] CourierPeriod publishedCourierPeriod(const CourierRules &rules, qint64 nowMs);

/// The courier's phase at an instant: open until the month ends, fixed (provisional star) until its publication. The
/// phase is about the oldest period that is not published yet; on a publication day about that one.
[[nodiscard]] StarOutlook courierOutlook(const CourierRules &rules, qint64 nowMs);

/// Vector kind privilege_window: {"now"} to {"published_on","data_date","opens_at","closes_at","collectable"}.
[[nodiscard]] Result<QJsonObject> evaluatePrivilegeWindow(const SellerRules &rules, const QJsonObject &input);

} // namespace stardesk
