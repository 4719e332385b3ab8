#include "ui/couriers/career_chart.h"

#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString tr(const char *text, int n = -1)
{
    // Texts of free functions are collected under the name of their namespace.
    return QCoreApplication::translate("stardesk", text, nullptr, n);
}

/// Months since the year 0 with the day as a fraction: an axis on which every month is as long as another.
double monthOf(const QDate &day)
{
    return day.year() * 12.0 + day.month() - 1 + (day.day() - 1) / 31.0;
}

/// A star of "2026-02" is published on the 5th of the month after; the line begins there.
std::optional<double> publishedOn(const QString &period)
{
    const QDate month = QDate::fromString(period + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return std::nullopt;
    return monthOf(month.addMonths(1).addDays(4));
}

void addTicks(ChartDecor &decor)
{
    const double span = decor.xTo - decor.xFrom;
    const int step = span <= 13 ? 2 : span <= 26 ? 4 : 12;
    const bool years = step == 12;
    for (int month = int(decor.xFrom) + 1; month <= int(decor.xTo); ++month) {
        if (years ? month % 12 != 0 : month % step != 0)
            continue;
        const QDate day(month / 12, month % 12 + 1, 1);
        decor.xTicks.append({double(month), years ? QString::number(day.year()) : day.toString(u"yyyy-MM"_s)});
    }
    for (int star = 1; star <= kTopCourierStar; ++star)
        decor.yTicks.append({double(star), QString::number(star)});
}

void addEmployers(const CourierView &view, ChartDecor &decor, double now)
{
    double before = 0;
    for (const EmploymentLine &job : view.profile.employments) {
        const double from = qMax(decor.xFrom, monthOf(job.from.date()));
        const double to = job.to ? monthOf(job.to->date()) : now;
        if (to <= decor.xFrom)
            continue;
        // A gap of a month or more is drawn as one; under it the hand-over of two employers is meant.
        if (before > 0 && from - before >= 1)
            decor.spans.append({before, from, tr("gap %n m", int(from - before))});
        decor.bands.append({from, to, job.employer, employerColor(job.employerKey)});
        before = to;
    }
}

} // namespace

CareerChart careerChart(const CourierView &view, int months)
{
    CareerChart chart;
    const CourierProfile &profile = view.profile;
    const QDate today = BeijingDay::ofInstant(view.nowMs).date();
    const double now = monthOf(today);
    double first = now - 12;
    if (!profile.employments.empty())
        first = monthOf(profile.employments.front().from.date());
    for (const CourierStarLine &star : profile.stars)
        if (const auto at = publishedOn(star.period))
            first = qMin(first, *at);
    chart.decor.xFrom = months > 0 ? now - months : qMin(first - 1, now - 6);
    chart.decor.xTo = now;
    chart.decor.yFrom = 0.83;
    chart.decor.yTo = 5;
    addTicks(chart.decor);
    addEmployers(view, chart.decor, now);

    ChartFrame::Line line{tr("Stars"), ChartFrame::Line::Role::Official, 1, {}, true};
    const auto endLine = [&chart, &line] {
        if (line.points.size() > 1)
            chart.lines.append(line);
        line.points.clear();
    };
    for (const CourierStarLine &star : profile.stars) {
        const auto at = publishedOn(star.period);
        if (!at)
            continue;
        if (!star.star) {
            if (!line.points.isEmpty())
                line.points.append({*at, line.points.constLast().y()});
            endLine(); // an unrated time is a hole in the line, not a low star
            continue;
        }
        const double x = qMax(*at, chart.decor.xFrom);
        if (!line.points.isEmpty() && line.points.constLast().x() == x)
            line.points.removeLast();
        if (line.points.isEmpty() || line.points.constLast().y() != double(*star.star))
            line.points.append({x, double(*star.star)}); // a star that stays is one piece of line, not one a month
        chart.walk.append({x, double(*star.star),
                           //: One point of the star line, spoken: month and star.
                           tr("%1: %2 stars").arg(star.period).arg(*star.star)});
    }
    if (!line.points.isEmpty())
        line.points.append({now, line.points.constLast().y()});
    endLine();
    if (const auto star = currentStar(profile)) {
        const QString last = profile.stars.back().period;
        size_t since = profile.stars.size() - 1;
        while (since > 0 && profile.stars[since - 1].star == star)
            --since;
        const QDate from = QDate::fromString(profile.stars[since].period + u"-01"_s, Qt::ISODate).addMonths(1).addDays(4);
        const QString text = from.year() == today.year() ? dayText(from) : from.toString(u"yyyy-MM"_s);
        // The label keeps off the line: below it where the star was higher a short time ago.
        const double recent = now - (now - chart.decor.xFrom) / 3;
        const bool higher = *star == kTopCourierStar || std::ranges::any_of(chart.walk, [&](const ChartPoint &p) {
            return p.x > recent && p.y > double(*star);
        });
        chart.decor.labels.append({.x = now, .y = double(*star), .text = tr("%1 since %2").arg(*star).arg(text),
                                   .color = {}, .strong = true, .above = !higher, .below = higher, .dot = true,
                                   .dotColor = theme().star});
    }
    QSet<QString> employers;
    for (const EmploymentLine &job : profile.employments)
        employers.insert(job.employerKey);
    chart.finding = chart.walk.isEmpty() ? tr("No star yet") : tr("One star line, employers: %n", int(employers.size()));
    chart.description = chart.walk.isEmpty() ? chart.finding
                                             : tr("Stars from %1 to %2").arg(chart.walk.constFirst().sentence,
                                                                             chart.walk.constLast().sentence);
    return chart;
}

} // namespace stardesk
