#include "ui/couriers/career_chart.h"

#include "ui/couriers/courier_words.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString tr(const char *text)
{
    // Texts of free functions are collected under the name of their namespace.
    return QCoreApplication::translate("stardesk", text);
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
            decor.spans.append({before, from, QCoreApplication::translate("stardesk", "gap %n m", nullptr, int(from - before))});
        const QString name = employerText(job);
        // One employer over several stations is one band.
        ChartBand *last = decor.bands.isEmpty() ? nullptr : &decor.bands.last();
        if (last && last->label == name && from - last->to < 1)
            last->to = qMax(last->to, to);
        else
            decor.bands.append({from, to, name, employerColor(job.employerKey)});
        before = qMax(before, to);
    }
}

/// Pieces of one line: an unrated time is a hole in it, not a low star.
struct Pieces {
    ChartFrame::Line line;
    QList<ChartFrame::Line> done;

    void add(double x, const std::optional<qint64> &star, double from)
    {
        if (!star) {
            if (!line.points.isEmpty())
                line.points.append({x, line.points.constLast().y()});
            end();
            return;
        }
        x = qMax(x, from);
        if (!line.points.isEmpty() && line.points.constLast().x() == x)
            line.points.removeLast();
        if (line.points.isEmpty() || line.points.constLast().y() != double(*star))
            line.points.append({x, double(*star)}); // a star that stays is one piece of line, not one a month
    }
    void end()
    {
        if (line.points.size() > 1)
            done.append(line);
        line.points.clear();
    }
    void endAt(double now)
    {
        if (!line.points.isEmpty())
            line.points.append({now, line.points.constLast().y()});
        end();
    }
};

/// The computed line stands a little below the published one, so that both are seen where they agree.
void addComputed(const CourierView &view, CareerChart &chart, double now)
{
    Pieces pieces{{tr("computed"), ChartFrame::Line::Role::Series, 1, {}, true}, {}};
    for (const PastStar &past : view.career.past)
        if (const auto at = publishedOn(past.period); at && *at >= chart.decor.xFrom)
            pieces.add(*at, past.star.officialStar ? std::optional<qint64>(*past.star.officialStar) : std::nullopt,
                       chart.decor.xFrom);
    pieces.endAt(now);
    for (ChartFrame::Line &line : pieces.done)
        for (QPointF &point : line.points)
            point.ry() -= 0.12;
    chart.lines += pieces.done;
}

void addRows(const CourierView &view, CareerChart &chart, CareerLines lines)
{
    const bool both = lines == CareerLines::PublishedAndComputed;
    chart.titles = {tr("Month"), tr("Stars")};
    if (both)
        chart.titles << tr("Computed") << tr("Score");
    const auto number = [](const auto &value) { return value ? QString::number(*value) : u"–"_s; };
    for (auto star = view.profile.stars.rbegin(); star != view.profile.stars.rend(); ++star) {
        QStringList row{star->period, number(star->star)};
        const auto past = std::ranges::find(view.career.past, star->period, &PastStar::period);
        const bool known = past != view.career.past.end();
        if (both)
            row << (known ? number(past->star.officialStar) : u"–"_s)
                << (known && past->star.score ? scoreText(*past->star.score) : u"–"_s);
        chart.rows.append(row);
    }
}

QString careerFinding(const CourierProfile &profile, bool rated)
{
    QSet<QString> employers;
    for (const EmploymentLine &job : profile.employments)
        employers.insert(job.employerKey);
    if (!rated)
        return tr("No star yet");
    if (employers.isEmpty())
        return tr("One star line, no employer");
    return employers.size() == 1 ? tr("One star line, one employer")
                                 : QCoreApplication::translate("stardesk", "One star line, %n employers", nullptr, int(employers.size()));
}

} // namespace

CareerChart careerChart(const CourierView &view, int months, CareerLines lines)
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

    Pieces pieces{{tr("published"), ChartFrame::Line::Role::Official, 1, {}, true}, {}};
    for (const CourierStarLine &star : profile.stars) {
        const auto at = publishedOn(star.period);
        if (!at)
            continue;
        pieces.add(*at, star.star, chart.decor.xFrom);
        if (star.star && *at >= chart.decor.xFrom)
            chart.walk.append({*at, double(*star.star),
                               //: One point of the star line, spoken: month and star.
                               tr("%1: %2 stars").arg(star.period).arg(*star.star)});
    }
    pieces.endAt(now);
    chart.lines = pieces.done;
    if (lines == CareerLines::PublishedAndComputed)
        addComputed(view, chart, now);
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
    addRows(view, chart, lines);
    chart.finding = careerFinding(profile, !chart.walk.isEmpty());
    chart.description = chart.walk.isEmpty() ? chart.finding
                                             : tr("Stars from %1 to %2").arg(chart.walk.constFirst().sentence,
                                                                             chart.walk.constLast().sentence);
    return chart;
}

} // namespace stardesk
