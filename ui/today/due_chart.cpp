#include "ui/today/due_chart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

constexpr int kOpens = 18;   // 09:00
constexpr int kCloses = 36;  // 18:00
constexpr qint64 kHalfHourMs = 30 * kMsPerMinute;

QString timeOf(int slot)
{
    return u"%1:%2"_s.arg(slot / 2, 2, 10, QChar(u'0')).arg(slot % 2 ? 30 : 0, 2, 10, QChar(u'0'));
}

double niceTop(int most)
{
    for (int step = 1;; step *= 10)
        for (const int factor : {2, 5, 10})
            if (most <= step * factor)
                return step * factor;
}

QString findingOf(const TodayBoard &board)
{
    const int all = std::accumulate(board.due.begin(), board.due.end(), 0);
    if (all == 0)
        return DueText::tr("No claim is due today");
    const auto most = std::ranges::max_element(board.due);
    const int slot = int(most - board.due.begin());
    return all == 1 ? DueText::tr("1 claim is due today, at %1").arg(timeOf(slot))
                    : DueText::tr("%n claims are due today, most from %1", nullptr, all).arg(timeOf(slot));
}

} // namespace

DueChart dueChart(const TodayBoard &board)
{
    DueChart chart;
    int first = kOpens, last = kCloses;
    for (int slot = 0; slot < int(board.due.size()); ++slot) {
        if (board.due[size_t(slot)] == 0)
            continue;
        first = std::min(first, slot);
        last = std::max(last, slot + 1);
    }
    const double now = double(board.nowMs - board.today.startMs()) / double(kHalfHourMs);
    ChartBar late{DueText::tr("late"), 0, u"stageOver"_s, 1, {}}, running{DueText::tr("still to do"), 0, u"stageActual"_s, 1, {}};
    int most = 1;
    for (int slot = first; slot < last; ++slot) {
        const int count = board.due[size_t(slot)];
        const bool past = slot + 1 <= now;
        late.values.append(past ? count : 0);
        running.values.append(past ? 0 : count);
        most = std::max(most, count);
        if (slot % 2 == 0)
            chart.decor.xTicks.append({slot - first - 0.5, timeOf(slot).left(2)});
        if (count == 0)
            continue;
        const QString when = timeOf(slot);
        chart.walk.append({double(slot - first), double(count), DueText::tr("%1, claims: %2").arg(when).arg(count)});
        chart.rows.append({when, QLocale().toString(count), past ? DueText::tr("late") : DueText::tr("still to do")});
        chart.decor.labels.append({.x = slot - first + 0.22, .y = double(count), .text = QString::number(count), .color = {}, .above = true, .dotColor = {}});
    }
    chart.bars = {late, running};
    chart.decor.xFrom = -0.5;
    chart.decor.xTo = last - first - 0.5;
    chart.decor.yFrom = 0;
    chart.decor.yTo = niceTop(most + 1);
    for (const double at : {0.0, chart.decor.yTo / 2, chart.decor.yTo})
        chart.decor.yTicks.append({at, QString::number(int(at))});
    if (now >= first && now <= last)
        chart.decor.marks.append({now - first - 0.5, DueText::tr("now"), true});
    chart.finding = findingOf(board);
    chart.titles = {DueText::tr("Half hour from"), DueText::tr("Claims"), DueText::tr("State")};
    chart.description = chart.walk.isEmpty() ? chart.finding : chart.finding + u". "_s + chart.walk.constFirst().sentence;
    return chart;
}

} // namespace stardesk
