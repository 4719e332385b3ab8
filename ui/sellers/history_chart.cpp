#include "ui/sellers/history_chart.h"

#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

constexpr int kTopStar = 5;
constexpr int kStarDaysBack = 3;
constexpr int kLabelRoom = 92;

struct Frame {
    BeijingDay from;
    BeijingDay to;
};

SellerPublication monthsBack(const SellerRules &rules, const SellerPublication &publication, int months)
{
    const QDate first(publication.publishedOn.date().year(), publication.publishedOn.date().month(), 1);
    return sellerPublicationOfMonth(rules, *BeijingDay::fromDate(first.addMonths(-months)));
}

/// The published stars by the day they came into force.
std::map<BeijingDay, int> officialByDay(const SellerView &view)
{
    std::map<BeijingDay, int> official;
    for (const SellerStarLine &line : view.profile.stars) {
        const QDate month = QDate::fromString(line.month + u"-01"_s, Qt::ISODate);
        if (!line.star || !month.isValid())
            continue;
        const auto day = BeijingDay::fromDate(month.addMonths(1));
        official[sellerPublicationOfMonth(view.rules->seller, *day).publishedOn] = int(*line.star);
    }
    return official;
}

std::optional<int> officialOn(const std::map<BeijingDay, int> &official, BeijingDay day)
{
    auto after = official.upper_bound(day);
    return after == official.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

QString starWord(std::optional<int> star)
{
    return star ? QString::number(*star) : u"–"_s;
}

/// Every day of the frame: what was predicted on it and what was official.
struct DayStars {
    BeijingDay day;
    std::optional<int> predicted;
    std::optional<int> official;
};

std::vector<DayStars> starsByDay(const SellerView &view, const Frame &frame)
{
    const auto official = officialByDay(view);
    std::vector<DayStars> days;
    for (const SellerDay &day : view.history.days)
        if (day.day >= frame.from)
            days.push_back({day.day, day.star.star, officialOn(official, day.day)});
    while (!days.empty() && !days.back().predicted)
        days.pop_back(); // today's data may not be here yet
    return days;
}

void addPredicted(const std::vector<DayStars> &days, QList<ChartFrame::Line> *lines)
{
    const ChartFrame::Line empty{HistoryText::tr("predicted"), ChartFrame::Line::Role::Series, 1, {}, true};
    ChartFrame::Line line = empty;
    for (const DayStars &day : days) {
        if (!day.predicted) {
            if (!line.points.isEmpty())
                lines->append(std::exchange(line, empty)); // a day without data is a hole, not a low star
            continue;
        }
        const QPointF point(day.day.number, *day.predicted);
        if (line.points.size() > 1 && line.points.constLast().y() == point.y()
            && line.points[line.points.size() - 2].y() == point.y())
            line.points.last() = point; // a star that stays is one piece of line
        else
            line.points.append(point);
    }
    if (!line.points.isEmpty())
        lines->append(line);
}

void addOfficial(const SellerView &view, const Frame &frame, QList<ChartFrame::Line> *lines)
{
    ChartFrame::Line line{HistoryText::tr("official"), ChartFrame::Line::Role::Official, 1, {}, true};
    const auto official = officialByDay(view);
    if (const auto before = officialOn(official, frame.from))
        line.points.append({double(frame.from.number), double(*before)});
    for (const auto &[day, star] : official)
        if (day > frame.from && day <= frame.to)
            line.points.append({double(day.number), double(star)});
    if (line.points.isEmpty())
        return;
    line.points.append({double(frame.to.number), line.points.constLast().y()});
    lines->append(line);
}

/// From the newest data on: dashed to the counting day while it is open; what is counted runs on to its star day.
void addAssumption(const SellerView &view, const std::vector<DayStars> &days, HistoryChart *chart)
{
    const StarOutlook &outlook = view.profile.outlook;
    const auto dashed = [&](BeijingDay from, BeijingDay to, int star) {
        chart->lines.append({HistoryText::tr("if nothing changes"), ChartFrame::Line::Role::Assumption, 1,
                             {{double(from.number), double(star)}, {double(to.number), double(star)}}, false});
    };
    if (outlook.phase == StarPhase::Fixed && view.profile.lockedIn
        && view.profile.lockedIn->day == outlook.dataDate && view.profile.lockedIn->star.star)
        dashed(outlook.dataDate, outlook.publishesOn, *view.profile.lockedIn->star.star);
    else if (outlook.phase == StarPhase::Open && !days.empty() && days.back().day < outlook.dataDate)
        dashed(days.back().day, outlook.dataDate, *days.back().predicted);
}

void addCalendar(const SellerView &view, const Frame &frame, ChartDecor *decor)
{
    const SellerRules &rules = view.rules->seller;
    for (int star = 0; star <= kTopStar; ++star)
        decor->yTicks.append({double(star), QString::number(star)});
    for (int back = kStarDaysBack; back >= -1; --back) {
        const SellerPublication publication = monthsBack(rules, view.profile.publication, back);
        if (publication.publishedOn < frame.from || publication.publishedOn > frame.to)
            continue;
        decor->xTicks.append({double(publication.publishedOn.number), dayText(publication.publishedOn.date()),
                              publication.publishedOn > frame.from});
        if (publication.dataDate > frame.from)
            decor->marks.append({double(publication.dataDate.number),
                                 //: Over the chart: the last day of the month decides the next star.
                                 HistoryText::tr("%1 counts").arg(dayText(publication.dataDate.date()))});
    }
    const SellerPublication next = monthsBack(rules, view.profile.publication, -1);
    decor->spans.append({double(next.dataDate.number + 1), double(next.publishedOn.number), {}});
}

void addEnds(const SellerView &view, const std::vector<DayStars> &days, const Frame &frame, ChartDecor *decor)
{
    const double x = frame.to.number;
    const int predicted = days.empty() ? -1 : days.back().predicted.value_or(-1);
    const int official = int(view.profile.official.value_or(-1));
    const QColor blue = theme().series[0];
    if (predicted >= 0)
        decor->labels.append({.x = double(days.back().day.number), .y = double(predicted), .text = {}, .color = blue,
                              .dot = true, .dotColor = blue});
    if (official >= 0)
        decor->labels.append({.x = x, .y = double(official),
                              .text = official == predicted ? HistoryText::tr("both %1").arg(official)
                                                            : HistoryText::tr("official %1").arg(official),
                              .color = {}, .dotColor = {}});
    if (predicted >= 0 && predicted != official)
        decor->labels.append({.x = x, .y = double(predicted), .text = HistoryText::tr("predicted %1").arg(predicted),
                              .color = blue, .dotColor = {}});
}

int sideOf(const DayStars &day)
{
    if (!day.predicted || !day.official)
        return 0;
    return *day.predicted < *day.official ? -1 : *day.predicted > *day.official ? 1 : 0;
}

QString findingOf(const std::vector<DayStars> &days)
{
    if (days.empty())
        return HistoryText::tr("Official star by month");
    const int side = sideOf(days.back());
    size_t since = days.size() - 1;
    while (since > 0 && sideOf(days[since - 1]) == side)
        --since;
    const QString day = dayText(days[since].day.date());
    const bool whole = since == 0;
    if (side < 0)
        return whole ? HistoryText::tr("Predicted stayed below official")
                     : HistoryText::tr("Predicted fell below official on %1").arg(day);
    if (side > 0)
        return whole ? HistoryText::tr("Predicted stayed above official")
                     : HistoryText::tr("Predicted rose above official on %1").arg(day);
    return whole ? HistoryText::tr("Predicted equals official") : HistoryText::tr("Predicted equals official since %1").arg(day);
}

void addWalk(const std::vector<DayStars> &days, HistoryChart *chart)
{
    for (size_t i = 0; i < days.size(); ++i) {
        const DayStars &day = days[i];
        const bool changed = i == 0 || i + 1 == days.size() || day.predicted != days[i - 1].predicted
            || day.official != days[i - 1].official;
        if (!changed || !day.predicted)
            continue;
        const QString when = dayText(day.day.date());
        chart->walk.append({double(day.day.number), double(*day.predicted),
                            //: One point of the chart, spoken: day, predicted star, official star.
                            HistoryText::tr("%1: predicted %2, official %3").arg(when, starWord(day.predicted), starWord(day.official))});
        chart->rows.append({day.day.iso(), starWord(day.predicted), starWord(day.official)});
    }
}

} // namespace

HistoryChart historyChart(const SellerView &view)
{
    HistoryChart chart;
    if (!view.rules)
        return chart;
    const SellerRules &rules = view.rules->seller;
    const Frame frame{monthsBack(rules, view.profile.publication, kStarDaysBack - 1).publishedOn,
                      monthsBack(rules, view.profile.publication, -1).publishedOn};
    const auto days = starsByDay(view, frame);
    const auto published = officialByDay(view);
    if (days.empty() && (published.empty() || published.rbegin()->first < frame.from))
        return chart; // what is known ended before the frame: the months below show it
    addOfficial(view, frame, &chart.lines);
    addPredicted(days, &chart.lines);
    if (chart.lines.isEmpty())
        return chart;
    addAssumption(view, days, &chart);
    chart.decor.xFrom = frame.from.number;
    chart.decor.xTo = frame.to.number;
    chart.decor.yFrom = 0;
    chart.decor.yTo = kTopStar;
    chart.decor.rightMargin = kLabelRoom;
    addCalendar(view, frame, &chart.decor);
    addEnds(view, days, frame, &chart.decor);
    chart.finding = findingOf(days);
    chart.titles = {HistoryText::tr("Beijing day"), HistoryText::tr("Predicted"), HistoryText::tr("Official")};
    addWalk(days, &chart);
    chart.description = chart.walk.isEmpty() ? chart.finding : chart.finding + u". "_s + chart.walk.constLast().sentence;
    return chart;
}

} // namespace stardesk
