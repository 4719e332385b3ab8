#include "models/domain/star_calendar.h"

#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMsPerSecond = 1000;

BeijingDay firstOfMonth(BeijingDay day)
{
    return day.plus(1 - day.date().day());
}

/// First day of the month `months` later; valid for every day that an ISO text can name.
BeijingDay monthsLater(BeijingDay day, int months)
{
    const QDate first = firstOfMonth(day).date().addMonths(months);
    return {qint32(first.toJulianDay() - BeijingDay::kEpochJulianDay)};
}

qint64 instantOf(BeijingDay day, QTime time)
{
    return day.startMs() + time.msecsSinceStartOfDay();
}

/// Phase of the period whose data ends with `dataDate` and that is published on `publishesOn`.
StarOutlook outlookOn(BeijingDay today, BeijingDay dataDate, BeijingDay publishesOn)
{
    StarOutlook outlook;
    outlook.dataDate = dataDate;
    outlook.publishesOn = publishesOn;
    if (today == publishesOn)
        outlook.phase = StarPhase::Publishing;
    else
        outlook.phase = today > dataDate ? StarPhase::Fixed : StarPhase::Open;
    if (outlook.phase == StarPhase::Open)
        outlook.daysToChange = dataDate - today + 1;
    return outlook;
}

} // namespace

SellerPublication sellerPublicationOfMonth(const SellerRules &rules, BeijingDay day)
{
    const BeijingDay month = firstOfMonth(day);
    SellerPublication publication;
    publication.publishedOn = month.plus(rules.publicationDay - 1);
    publication.dataDate = month.plus(-1);
    publication.opensMs = instantOf(publication.publishedOn, rules.privilegesOpen);
    publication.closesMs = instantOf(monthsLater(month, 1).plus(rules.privilegesCloseDay - 1), rules.privilegesClose);
    return publication;
}

SellerPublication sellerPublicationAt(const SellerRules &rules, qint64 nowMs)
{
    const BeijingDay today = BeijingDay::ofInstant(nowMs);
    const bool published = today.date().day() >= rules.publicationDay;
    return sellerPublicationOfMonth(rules, monthsLater(today, published ? 0 : -1));
}

SellerPublication nextSellerPublication(const SellerRules &rules, qint64 nowMs)
{
    return sellerPublicationOfMonth(rules, monthsLater(sellerPublicationAt(rules, nowMs).publishedOn, 1));
}

bool isCollectable(const SellerPublication &publication, qint64 nowMs)
{
    return nowMs >= publication.opensMs && nowMs < publication.closesMs + kMsPerSecond;
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

StarOutlook sellerOutlook(const SellerRules &rules, qint64 nowMs)
{
    const BeijingDay today = BeijingDay::ofInstant(nowMs);
    const SellerPublication inForce = sellerPublicationAt(rules, nowMs);
    const SellerPublication about = today == inForce.publishedOn ? inForce : nextSellerPublication(rules, nowMs);
    return outlookOn(today, about.dataDate, about.publishedOn);
}

CourierPeriod courierPeriodOf(const CourierRules &rules, BeijingDay day)
{
    CourierPeriod period;
    period.month = firstOfMonth(day);
    period.asOf = monthsLater(day, 1).plus(-1);
    period.windowFrom = period.asOf.plus(1 - rules.windowDays);
    period.ratingsUntil = period.asOf.plus(rules.lateRatingsDays);
    period.publishedOn = period.ratingsUntil.plus(1);
    return period;
}

CourierPeriod publishedCourierPeriod(const CourierRules &rules, qint64 nowMs)
{
    const BeijingDay today = BeijingDay::ofInstant(nowMs);
    CourierPeriod period = courierPeriodOf(rules, today);
    while (period.publishedOn > today)
        period = courierPeriodOf(rules, period.month.plus(-1));
    return period;
}

StarOutlook courierOutlook(const CourierRules &rules, qint64 nowMs)
{
    const BeijingDay today = BeijingDay::ofInstant(nowMs);
    CourierPeriod about = publishedCourierPeriod(rules, nowMs);
    if (about.publishedOn != today)
        about = courierPeriodOf(rules, monthsLater(about.month, 1));
    return outlookOn(today, about.asOf, about.publishedOn);
}

Result<QJsonObject> evaluatePrivilegeWindow(const SellerRules &rules, const QJsonObject &input)
{
    const std::optional<qint64> now = instantFromIso(input.value("now"_L1).toString());
    if (!now)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "must be an instant with an offset (ISO 8601)"), {}, u"now"_s);
    const SellerPublication publication = sellerPublicationAt(rules, *now);
    return QJsonObject{{u"published_on"_s, publication.publishedOn.iso()},
                       {u"data_date"_s, publication.dataDate.iso()},
                       {u"opens_at"_s, instantBeijingIso(publication.opensMs)},
                       {u"closes_at"_s, instantBeijingIso(publication.closesMs)},
                       {u"collectable"_s, isCollectable(publication, *now)}};
}

} // namespace stardesk
