#include "models/domain/star_records.h"

#include <algorithm>

namespace stardesk {

SellerStarDays sellerStarDays(const SellerRules &rules, qint64 nowMs, BeijingDay newestData)
{
    const SellerPublication inForce = sellerPublicationAt(rules, nowMs);
    const SellerPublication next = nextSellerPublication(rules, nowMs);
    SellerStarDays days;
    days.official = inForce.dataDate;
    days.predicted = std::max(newestData, inForce.dataDate);
    days.starDay = next.publishedOn;
    if (BeijingDay::ofInstant(nowMs) > next.dataDate)
        days.lockedIn = next.dataDate;
    return days;
}

CourierStarDays courierStarDays(const CourierRules &rules, qint64 nowMs)
{
    CourierStarDays days;
    days.published = publishedCourierPeriod(rules, nowMs);
    days.predicted = courierPeriodOf(rules, BeijingDay::ofInstant(nowMs));
    const CourierPeriod after = courierPeriodOf(rules, days.published.asOf.plus(1));
    if (after.month < days.predicted.month)
        days.provisional = after;
    return days;
}

PreviousCourierStar previousFrom(const CourierStar &star)
{
    return {star.officialStar, star.belowPeriods, star.carriedPeriods};
}

} // namespace stardesk
