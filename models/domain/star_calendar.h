/// Star calendar: publication days, what they count, privilege windows and phases; Beijing time (UTC+8) throughout.
#pragma once

#include "models/core/result.h"
#include "models/domain/courier_rules.h"
#include "models/domain/seller_star.h"

#include <QtCore/QDateTime>

class QJsonObject;

namespace stardesk {

/// The Beijing day of an instant. Beijing is UTC+8 without summer time (since 1991), so no time-zone table is asked.
[[nodiscard]] QDate beijingDay(const QDateTime &instant);

/// An instant from a Beijing day and time; its own offset is +08:00.
[[nodiscard]] QDateTime beijingInstant(QDate day, QTime time);

/// "2024-02-05T10:00:00+08:00".
[[nodiscard]] QString beijingText(const QDateTime &instant);

/// An ISO 8601 instant with an offset or Z; Malformed for anything else, a time without an offset included.
[[nodiscard]] Result<QDateTime> parseInstant(const QString &text, const QString &where);

/// One seller publication: what was published when, and when its privileges can be collected (seed 003, articles 5, 6).
struct SellerPublication {
    QDate publishedOn; ///< Beijing day, from 00:00
    QDate dataDate;    ///< last day of the preceding month
    QDateTime opensAt; ///< Beijing
    QDateTime closesAt; ///< Beijing, the last second that counts
};

/// The publication of the month that `beijingDay` lies in, whether it has come yet or not.
[[nodiscard]] SellerPublication sellerPublicationOfMonth(const SellerRules &rules, QDate beijingDay);

/// The publication in force at the instant.
[[nodiscard]] SellerPublication sellerPublicationAt(const SellerRules &rules, const QDateTime &now);

/// The one that comes after it: the next star day.
[[nodiscard]] SellerPublication nextSellerPublication(const SellerRules &rules, const QDateTime &now);

/// True where privileges of the publication can be collected at `now`; both ends count, to the second.
[[nodiscard]] bool isCollectable(const SellerPublication &publication, const QDateTime &now);

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
    QDate dataDate;    ///< last Beijing day that counts for the star day below
    QDate publishesOn; ///< the star day that the phase is about
    int daysToChange = 0; ///< full or begun Beijing days left until the data day ends; 0 once it is fixed
};

/// The seller's phase at an instant. On the publication day the phase is about that day, afterwards about the next.
[[nodiscard]] StarOutlook sellerOutlook(const SellerRules &rules, const QDateTime &now);

/// One courier period: Beijing month, its data and its publication (rules.md D2).
struct CourierPeriod {
    QDate month;       ///< first day of the month
    QDate asOf;        ///< last day of the month
    QDate windowFrom;  ///< first of the window's days that end at asOf
    QDate ratingsUntil; ///< ratings received up to and with this day count
    QDate publishedOn; ///< Beijing day, from 00:00
};

/// The period of the month that `beijingDay` lies in.
[[nodiscard]] CourierPeriod courierPeriodOf(const CourierRules &rules, QDate beijingDay);

/// The last period that is published at the instant.
[[nodiscard]] CourierPeriod publishedCourierPeriod(const CourierRules &rules, const QDateTime &now);

/// The courier's phase at an instant: open until the month ends, fixed (provisional star) until its publication. The
/// phase is about the oldest period that is not published yet; on a publication day about that one.
[[nodiscard]] StarOutlook courierOutlook(const CourierRules &rules, const QDateTime &now);

/// Vector kind privilege_window: {"now"} to {"published_on","data_date","opens_at","closes_at","collectable"}.
[[nodiscard]] Result<QJsonObject> evaluatePrivilegeWindow(const SellerRules &rules, const QJsonObject &input);

} // namespace stardesk
