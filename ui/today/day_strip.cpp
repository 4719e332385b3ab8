#include "ui/today/day_strip.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDays = 14;
constexpr int kNames = 20;
constexpr int kBar = 10;
constexpr int kLine = 24;
constexpr int kLines = 3;

Runs eventRuns(const DayStrip::Event &event)
{
    return {Run::of(event.text, Tone::Neutral, event.strong ? TextRole::CaptionStrong : TextRole::Caption)};
}

/// "Fri 3", or "3" where the names have no room; today is strong.
Runs dayRuns(BeijingDay day, bool today, bool named)
{
    const QString number = QString::number(day.date().day());
    const QString name = QLocale().standaloneDayName(day.weekday(), QLocale::ShortFormat).remove(u'.');
    const QString text = named ? name + u' ' + number : number;
    return {today ? Run::of(text, Tone::Neutral, TextRole::CaptionStrong) : Run::caption(text)};
}

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayStrip::sizeHint() const
{
    return {px(400), px(kNames + kBar + 6) + kLines * px(kLine)};
}

void DayStrip::show(BeijingDay today, BeijingDay fixedFrom, BeijingDay fixedTo, const QList<Event> &events)
{
    m_today = today;
    m_fixedFrom = fixedFrom;
    m_fixedTo = fixedTo;
    m_events.clear();
    QStringList words;
    for (const Event &event : events) {
        if (event.day < today || event.day - today >= kDays)
            continue;
        m_events.append(event);
        words.append(dayText(event.day.date()) + u": "_s + event.text);
    }
    setAccessibleName(tr("Next 14 days: %1").arg(words.join(u", "_s)));
    update();
}

double DayStrip::xOf(BeijingDay day) const
{
    return double(width()) * (day - m_today) / kDays;
}

// From right to left: words keep below the leader lines of later days that stand in their way.
QList<DayStrip::Placed> DayStrip::placedEvents() const
{
    QList<Placed> placed;
    for (qsizetype i = m_events.size() - 1; i >= 0; --i) {
        const int x = int(xOf(m_events[i].day)) + px(4);
        const int need = runsWidth(eventRuns(m_events[i])) + px(14);
        const bool before = x + need > width(); // at the right end the words stand before their day
        const int from = before ? x - need : x;
        int line = 0;
        for (const Placed &other : placed)
            if (other.x > from && other.from < from + need + px(6))
                line = qMax(line, other.line + 1);
        placed.append({i, x, from, qMin(line, kLines - 1)});
    }
    return placed;
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const int wide = int(width() / kDays);
    const int barTop = px(kNames);
    // Names never run into each other: where one has no room all days are bare numbers.
    bool named = true;
    for (int i = 0; i < kDays; ++i)
        named = named && runsWidth(dayRuns(m_today.plus(i), i == 0, true)) <= wide - px(3);
    for (int i = 0; i < kDays; ++i) {
        const BeijingDay day = m_today.plus(i);
        const QRect cell(int(xOf(day)), barTop, int(xOf(day.plus(1))) - int(xOf(day)) - 1, px(kBar));
        drawRuns(p, {cell.x(), 0, wide + px(8), barTop}, dayRuns(day, i == 0, named));
        const bool weekend = day.weekday() >= 6;
        p.fillRect(cell, weekend ? t.sunken : t.selection);
        if (day >= m_fixedFrom && day < m_fixedTo)
            drawHatch(p, cell, px(6), 0.8, t.stageGap);
    }
    const QList<Placed> placed = placedEvents();
    for (const Placed &at : placed) {
        const auto &[event, x, from, line] = at;
        const Runs text = eventRuns(m_events[event]);
        const int y = barTop + px(kBar + 4) + line * px(kLine);
        p.fillRect(QRect(x, barTop + px(kBar), 1, y + px(kLine) / 2 - barTop - px(kBar)), t.borderStrong);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(t.accent);
        p.drawEllipse(QPointF(x + 0.5, y + px(kLine) / 2.0), px(3), px(3));
        p.setRenderHint(QPainter::Antialiasing, false);
        drawRuns(p, {from < x ? from : x + px(8), y, runsWidth(text) + 2, px(kLine)}, text);
    }
}

} // namespace stardesk
