#include "ui/outlook/rule_clock.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLabel = 20;
constexpr int kBar = 26;
constexpr int kTick = 6;
constexpr int kScale = 20;
constexpr double kTail = 0.105; // of the width: what comes after the star day

QString phaseName(StarPhase phase)
{
    switch (phase) {
    case StarPhase::Open: return RuleClock::tr("Open");
    case StarPhase::Fixed: return RuleClock::tr("Fixed");
    case StarPhase::Publishing: return RuleClock::tr("Published");
    }
    Q_UNREACHABLE();
}

QString daysLeft(int days)
{
    return days == 1 ? RuleClock::tr("1 day left") : RuleClock::tr("%n days left", nullptr, days);
}

} // namespace

RuleClock::RuleClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RuleClock::sizeHint() const
{
    return {px(400), px(kLabel + kBar + kTick + kScale)};
}

void RuleClock::show(const StarOutlook &outlook, BeijingDay last, qint64 opensMs, qint64 nowMs)
{
    m_outlook = outlook;
    m_last = last;
    m_opensMs = opensMs;
    m_nowMs = nowMs;
    setAccessibleName(sentence());
    setToolTip(sentence());
    update();
}

QString RuleClock::sentence() const
{
    const QString counts = dayText(m_outlook.dataDate.date());
    const QString star = dayText(m_outlook.publishesOn.date());
    switch (m_outlook.phase) {
    case StarPhase::Open:
        return tr("Open: numbers change the star of %2 until %1 23:59:59 Beijing, %3").arg(counts, star, daysLeft(m_outlook.daysToChange));
    case StarPhase::Fixed: return tr("Fixed: counted on %1, published on %2, nothing can change it").arg(counts, star);
    case StarPhase::Publishing: return tr("Published: the stars of %2 count the data of %1").arg(counts, star);
    }
    Q_UNREACHABLE();
}

qint64 RuleClock::endMs() const
{
    return m_outlook.publishesOn.startMs();
}

// The month to scale up to the star day, then a fixed piece for what is published.
double RuleClock::xOf(qint64 ms) const
{
    const double whole = width() * (1 - kTail);
    const double from = double(m_last.startMs()), to = double(endMs());
    if (ms <= endMs())
        return whole * (double(ms) - from) / (to - from);
    return whole + width() * kTail * qMin(1.0, double(ms - endMs()) / double(kMsPerDay));
}

// The mark of now never goes through a name: the name stands behind it, or before it where there is no room behind.
int RuleClock::nameLeft(const QRect &text, int wide) const
{
    const int now = int(xOf(m_nowMs));
    const int clear = px(6);
    if (now < text.left() - clear || now > text.left() + wide + clear)
        return text.left();
    const int behind = now + clear;
    const int before = now - clear - wide;
    return behind + wide <= text.right() || before < text.left() - clear ? behind : before;
}

void RuleClock::paintPhase(QPainter &p, qint64 fromMs, qint64 toMs, StarPhase phase) const
{
    const Theme &t = theme();
    const bool current = m_outlook.phase == phase;
    QRectF box(xOf(fromMs), px(kLabel), 0, px(kBar));
    box.setRight(toMs > 0 ? xOf(toMs) - 2 : width());
    p.fillRect(box, current ? t.selection : t.sunken);
    if (phase == StarPhase::Fixed)
        drawHatch(p, box, px(6), 0.8, t.stageGap);
    const int pad = px(8);
    QRect text = box.toRect().adjusted(pad, 0, -pad, 0);
    const QString name = phaseName(phase);
    Runs runs{current ? Run::strong(name).withGap(8) : Run::of(name).withGap(8)};
    text.setLeft(nameLeft(text, runsWidth(runs)));
    if (phase == StarPhase::Fixed)
        p.fillRect(QRectF(text.x() - 3, box.y() + 3, runsWidth(runs) + 6, box.height() - 6), current ? t.selection : t.sunken);
    if (current && phase == StarPhase::Open)
        runs.append(Run::caption(tr("numbers still change the next star")).elided());
    int right = 0;
    if (current && phase == StarPhase::Open) {
        const Runs left{Run::caption(daysLeft(m_outlook.daysToChange))};
        right = runsWidth(left) + px(8);
        const double now = xOf(m_nowMs);
        // The mark of now may stand at the end of the phase: then what is left stands before it.
        const bool covered = now > text.right() - right - px(4);
        const int edge = covered ? int(now) - px(6) : text.right();
        drawRuns(p, {text.x(), text.y(), edge - text.x(), text.height()}, left, Qt::AlignRight);
    }
    drawRuns(p, text.adjusted(0, 0, -right, 0), runs);
}

void RuleClock::paintNow(QPainter &p) const
{
    const Theme &t = theme();
    const double x = qBound(1.0, xOf(m_nowMs), width() - 1.0);
    p.fillRect(QRectF(qRound(x) - 1, px(kLabel - 4), 2, px(kBar + 10)), t.accent);
    const Runs label{Run::of(tr("now, %1").arg(beijingWhen(m_nowMs / kMsPerMinute * kMsPerMinute)), Tone::Accent, TextRole::CaptionStrong)};
    const int wide = runsWidth(label);
    const int left = qBound(0, int(x) - wide / 2, width() - wide);
    drawRuns(p, {left, 0, wide + 2, px(kLabel - 4)}, label);
}

void RuleClock::paintScale(QPainter &p) const
{
    const Theme &t = theme();
    const int top = px(kLabel + kBar);
    for (const qint64 at : {m_last.startMs(), fixedMs(), endMs()})
        p.fillRect(QRectF(qRound(xOf(at)), top, 1, px(kTick)), t.borderStrong);
    const int y = top + px(kTick - 2);
    drawRuns(p, {0, y, width(), px(kScale)}, {Run::caption(dayText(m_last.date()))});
    const int gap = px(14);
    const Runs star{Run::caption(tr("stars %1 00:00 · privileges %2").arg(dayText(m_outlook.publishesOn.date()),
                        QDateTime::fromMSecsSinceEpoch(m_opensMs, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000)).toString(u"HH:mm"_s)))};
    const int starLeft = width() - runsWidth(star);
    drawRuns(p, {starLeft, y, width() - starLeft, px(kScale)}, star, Qt::AlignRight);
    const Runs counts{Run::caption(tr("counts to %1 23:59:59").arg(dayText(m_outlook.dataDate.date())))};
    const int right = qMin(int(xOf(fixedMs())), starLeft - gap);
    drawRuns(p, {0, y, right, px(kScale)}, counts, Qt::AlignRight);
}

void RuleClock::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paintPhase(p, m_last.startMs(), fixedMs(), StarPhase::Open);
    paintPhase(p, fixedMs(), endMs(), StarPhase::Fixed);
    paintPhase(p, endMs(), 0, StarPhase::Publishing);
    paintScale(p);
    paintNow(p);
}

} // namespace stardesk
