#include "models/desk/cell_value.h"
#include "models/desk/seller_months.h"
#include "ui/sellers/history_chart.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct MonthText {
    Q_DECLARE_TR_FUNCTIONS(MonthText)
};

constexpr int kCentiPerPoint = 100;
constexpr int kLabelRoom = 108;
constexpr int kLabelStep = 6; // points between two labels, so that they do not lie on each other

/// The track with most months of data, the first of a tie.
size_t fullestTrack(const SellerView &view)
{
    size_t best = 0;
    std::vector<int> counts(size_t(view.rules->seller.tracks.size()));
    for (const SellerDay &month : view.history.monthEnds)
        for (size_t track = 0; track < counts.size(); ++track)
            counts[track] += month.scores[track] ? 1 : 0;
    for (size_t track = 1; track < counts.size(); ++track)
        if (counts[track] > counts[best])
            best = track;
    return best;
}

std::optional<int> milliOf(const SellerDay &month, size_t track, size_t indicator)
{
    const auto &scores = month.scores[track];
    return scores ? (*scores)[indicator] : std::nullopt;
}

double lowestOf(const SellerDay &month, size_t track, double none)
{
    double lowest = 100;
    for (size_t i = 0; month.scores[track] && i < month.scores[track]->size(); ++i)
        if (const auto milli = (*month.scores[track])[i])
            lowest = std::min(lowest, *milli / 10 / double(kCentiPerPoint));
    return month.scores[track] ? lowest : none;
}

QString monthLabel(const SellerDay &month)
{
    return month.day.iso().left(7);
}

int lowestPoint(const SellerView &view, size_t track)
{
    int lowest = 60'000;
    for (const SellerDay &month : view.history.monthEnds)
        if (month.scores[track])
            for (const auto &milli : *month.scores[track])
                lowest = std::min(lowest, milli.value_or(lowest));
    return std::max(0, lowest / 10'000 * 10);
}

/// A month between two without a score has no line to lie on: it is a dot.
void addStretch(const ChartFrame::Line &line, size_t indicator, HistoryChart *chart)
{
    if (line.points.size() == 1)
        chart->decor.labels.append({.x = line.points[0].x(), .y = line.points[0].y(), .text = {}, .dot = true,
                                    .dotColor = theme().series[indicator % theme().series.size()]});
    if (!line.points.isEmpty())
        chart->lines.append(line);
}

void addLines(const SellerView &view, size_t track, HistoryChart *chart)
{
    const SellerRules &rules = view.rules->seller;
    for (size_t indicator = 0; indicator < size_t(rules.indicators.size()); ++indicator) {
        const ChartFrame::Line empty{indicatorName(rules, int(indicator)), ChartFrame::Line::Role::Series, int(indicator) + 1, {}, false};
        ChartFrame::Line line = empty;
        for (size_t i = 0; i < view.history.monthEnds.size(); ++i) {
            if (const auto milli = milliOf(view.history.monthEnds[i], track, indicator))
                line.points.append({double(i), *milli / 10 / double(kCentiPerPoint)});
            else
                addStretch(std::exchange(line, empty), indicator, chart);
        }
        addStretch(line, indicator, chart);
    }
}

/// Names at the right end, moved apart where the values lie close together.
void addEnds(const SellerView &view, size_t track, HistoryChart *chart)
{
    struct End { double value; size_t indicator; };
    std::vector<End> ends;
    for (size_t i = view.history.monthEnds.size(); i-- > 0 && ends.empty();)
        for (size_t indicator = 0; indicator < size_t(view.rules->seller.indicators.size()); ++indicator)
            if (const auto milli = milliOf(view.history.monthEnds[i], track, indicator))
                ends.push_back({*milli / 10 / double(kCentiPerPoint), indicator});
    std::ranges::sort(ends, std::ranges::greater{}, &End::value);
    const double step = kLabelStep * (chart->decor.yTo - chart->decor.yFrom) / 50.0;
    double above = 1e9;
    for (const End &end : ends) {
        const double y = std::min(end.value, above - step);
        above = y;
        chart->decor.labels.append({.x = chart->decor.xTo, .y = y, .text = indicatorName(view.rules->seller, int(end.indicator)),
                                    .color = theme().series[end.indicator % theme().series.size()], .dotColor = {}});
    }
}

void addMonths(const SellerView &view, size_t track, HistoryChart *chart)
{
    const SellerRules &rules = view.rules->seller;
    const auto &months = view.history.monthEnds;
    for (size_t i = 0; i < months.size(); ++i) {
        QStringList row{monthLabel(months[i])}, said;
        for (size_t indicator = 0; indicator < size_t(rules.indicators.size()); ++indicator) {
            const auto milli = milliOf(months[i], track, indicator);
            row.append(milli ? decimalText(*milli, 3, 2, QLocale()) : u"–"_s);
            said.append(indicatorName(rules, int(indicator)) + u' ' + row.constLast());
        }
        if (!months[i].scores[track]) {
            chart->decor.spans.append({i - 0.5, i + 0.5, {}});
            const bool empty = std::ranges::binary_search(view.history.emptyMonths, months[i].day);
            row[1] = empty ? MonthText::tr("no orders") : MonthText::tr("too few orders");
            said = {row[1]};
        }
        chart->walk.append({double(i), lowestOf(months[i], track, chart->decor.yFrom), row[0] + u": "_s + said.join(u", "_s)});
        chart->rows.append(row);
    }
    const size_t step = std::max<size_t>(1, months.size() / 6);
    for (size_t i = 0; i < months.size(); i += step)
        chart->decor.xTicks.append({double(i), monthLabel(months[i])});
}

} // namespace

HistoryChart monthChart(const SellerView &view)
{
    HistoryChart chart;
    const auto &months = view.history.monthEnds;
    const bool any = std::ranges::any_of(months, [](const SellerDay &month) { return hasScores(month); });
    if (!view.rules || !any)
        return chart;
    const SellerRules &rules = view.rules->seller;
    const size_t track = fullestTrack(view);
    chart.decor.xFrom = -0.5;
    chart.decor.xTo = double(months.size()) - 0.5;
    chart.decor.yFrom = lowestPoint(view, track);
    chart.decor.yTo = 100;
    chart.decor.brokenAxis = chart.decor.yFrom > 0;
    chart.decor.rightMargin = kLabelRoom;
    for (const int edge : rules.thresholdsMilli)
        chart.decor.yTicks.append({edge / 1000.0, QString::number(edge / 1000)});
    addLines(view, track, &chart);
    addEnds(view, track, &chart);
    addMonths(view, track, &chart);
    const auto few = std::ranges::count_if(months, [track](const SellerDay &month) { return !month.scores[track]; });
    const QString name = sellerName(rules.tracks[qsizetype(track)]);
    if (few == 0)
        chart.finding = MonthText::tr("%1 by month").arg(name);
    else if (view.history.emptyMonths.empty())
        chart.finding = MonthText::tr("%1 by month, too few orders in %2 of %3").arg(name).arg(few).arg(months.size());
    else
        chart.finding = MonthText::tr("%1 by month, too few orders or none in %2 of %3").arg(name).arg(few).arg(months.size());
    chart.titles = {MonthText::tr("Month")};
    for (int indicator = 0; indicator < int(rules.indicators.size()); ++indicator)
        chart.titles.append(indicatorName(rules, indicator));
    chart.description = chart.finding + u". "_s + chart.walk.constLast().sentence;
    return chart;
}

} // namespace stardesk
