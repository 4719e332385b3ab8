#include "models/domain/star_calendar.h"

#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kBeijingOffset = 8 * 3600;

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Phase of the period whose data ends with `dataDate` and that is published on `publishesOn`.
StarOutlook outlookOn(QDate today, QDate dataDate, QDate publishesOn)
{
    StarOutlook outlook;
    outlook.dataDate = dataDate;
    outlook.publishesOn = publishesOn;
    if (today == publishesOn)
        outlook.phase = StarPhase::Publishing;
    else
        outlook.phase = today > dataDate ? StarPhase::Fixed : StarPhase::Open;
    if (outlook.phase == StarPhase::Open)
        outlook.daysToChange = int(today.daysTo(dataDate)) + 1;
    return outlook;
}

} // namespace

QDate beijingDay(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(kBeijingOffset).date();
}

QDateTime beijingInstant(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, kBeijingOffset);
}

QString beijingText(const QDateTime &instant)
{
    return instant.toOffsetFromUtc(kBeijingOffset).toString(Qt::ISODate);
}

Result<QDateTime> parseInstant(const QString &text, const QString &where)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without an offset would mean the machine's own zone, and another result on another machine.
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be an instant with an offset (ISO 8601)"),
                    {}, where);
    return instant.toUTC();
}

SellerPublication sellerPublicationOfMonth(const SellerRules &rules, QDate beijingDay)
{
    const QDate month = firstOfMonth(beijingDay);
    const QDate next = month.addMonths(1);
    SellerPublication publication;
    publication.publishedOn = month.addDays(rules.publicationDay - 1);
    publication.dataDate = month.addDays(-1);
    publication.opensAt = beijingInstant(publication.publishedOn, rules.privilegesOpen);
    publication.closesAt = beijingInstant(next.addDays(rules.privilegesCloseDay - 1), rules.privilegesClose);
    return publication;
}

SellerPublication sellerPublicationAt(const SellerRules &rules, const QDateTime &now)
{
    const QDate today = beijingDay(now);
    return sellerPublicationOfMonth(rules, today.day() >= rules.publicationDay ? today : firstOfMonth(today).addDays(-1));
}

SellerPublication nextSellerPublication(const SellerRules &rules, const QDateTime &now)
{
    const QDate today = beijingDay(now);
    const QDate month = firstOfMonth(today);
    return sellerPublicationOfMonth(rules, today.day() >= rules.publicationDay ? month.addMonths(1) : month);
}

bool isCollectable(const SellerPublication &publication, const QDateTime &now)
{
    const qint64 second = now.toSecsSinceEpoch();
    return second >= publication.opensAt.toSecsSinceEpoch() && second <= publication.closesAt.toSecsSinceEpoch();
}

QLatin1String starPhaseWord(StarPhase phase)
{
    switch (phase) {
    case StarPhase::Open: return "open"_L1;
    case StarPhase::Fixed: return "fixed"_L1;
    case StarPhase::Publishing: return "publishing"_L1;
    }
    Q_UNREACHABLE();
}

StarOutlook sellerOutlook(const SellerRules &rules, const QDateTime &now)
{
    const QDate today = beijingDay(now);
    const SellerPublication inForce = sellerPublicationAt(rules, now);
    const SellerPublication about = today == inForce.publishedOn ? inForce : nextSellerPublication(rules, now);
    return outlookOn(today, about.dataDate, about.publishedOn);
}

CourierPeriod courierPeriodOf(const CourierRules &rules, QDate beijingDay)
{
    CourierPeriod period;
    period.month = firstOfMonth(beijingDay);
    period.asOf = period.month.addMonths(1).addDays(-1);
    period.windowFrom = period.asOf.addDays(1 - rules.windowDays);
    period.ratingsUntil = period.asOf.addDays(rules.lateRatingsDays);
    period.publishedOn = period.ratingsUntil.addDays(1);
    return period;
}

CourierPeriod publishedCourierPeriod(const CourierRules &rules, const QDateTime &now)
{
    const QDate today = beijingDay(now);
    CourierPeriod period = courierPeriodOf(rules, today);
    while (period.publishedOn > today)
        period = courierPeriodOf(rules, period.month.addDays(-1));
    return period;
}

StarOutlook courierOutlook(const CourierRules &rules, const QDateTime &now)
{
    const QDate today = beijingDay(now);
    CourierPeriod about = publishedCourierPeriod(rules, now);
    if (about.publishedOn != today)
        about = courierPeriodOf(rules, about.month.addMonths(1));
    return outlookOn(today, about.asOf, about.publishedOn);
}

Result<QJsonObject> evaluatePrivilegeWindow(const SellerRules &rules, const QJsonObject &input)
{
    const Result<QDateTime> now = parseInstant(input.value("now"_L1).toString(), u"now"_s);
    if (!now)
        return now.failure();
    const SellerPublication publication = sellerPublicationAt(rules, *now);
    return QJsonObject{{u"published_on"_s, isoText(publication.publishedOn)},
                       {u"data_date"_s, isoText(publication.dataDate)},
                       {u"opens_at"_s, beijingText(publication.opensAt)},
                       {u"closes_at"_s, beijingText(publication.closesAt)},
                       {u"collectable"_s, isCollectable(publication, *now)}};
}

} // namespace stardesk
