#include "ui/couriers/career_events.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString tr(const char *text)
{
    // Texts of free functions are collected under the name of their namespace.
    return QCoreApplication::translate("stardesk", text);
}

QDate publishedOn(const QString &period)
{
    return QDate::fromString(period + u"-01"_s, Qt::ISODate).addMonths(1).addDays(4);
}

void addStars(const CourierProfile &profile, QList<CareerEvent> &events)
{
    std::optional<qint64> before;
    bool first = true;
    for (const CourierStarLine &line : profile.stars) {
        const QDate day = publishedOn(line.period);
        if (day.isValid() && !first && line.star != before) {
            const QString from = before ? QString::number(*before) : tr("unrated");
            const QString to = line.star ? QString::number(*line.star) : tr("unrated");
            events.append({day, u"outlook"_s, tr("Star %1 → %2").arg(from, to),
                           tr("%1, data of %2").arg(line.ruleSet, line.period)});
        } else if (day.isValid() && first && line.star) {
            events.append({day, u"outlook"_s, tr("First star: %1").arg(*line.star), line.ruleSet});
        }
        before = line.star;
        first = false;
    }
}

void addEmployers(const CourierProfile &profile, QList<CareerEvent> &events)
{
    QString before;
    for (const EmploymentLine &job : profile.employments) {
        const QString what = before.isEmpty() ? tr("Began at %1").arg(job.employer) : before + u" → "_s + job.employer;
        events.append({job.from.date(), u"building"_s, what, job.station});
        if (job.to)
            events.append({job.to->date(), u"building"_s, tr("Left %1").arg(job.employer), {}});
        before = job.employer;
    }
}

} // namespace

QList<CareerEvent> careerEvents(const CourierProfile &profile)
{
    QList<CareerEvent> events;
    addStars(profile, events);
    addEmployers(profile, events);
    std::ranges::stable_sort(events, [](const CareerEvent &a, const CareerEvent &b) { return a.day > b.day; });
    return events;
}

} // namespace stardesk
