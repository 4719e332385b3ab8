#include "ui/outlook/star_bars.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/shared/strips.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRow = 25;
constexpr int kBar = 9;
constexpr int kHead = 42;
constexpr int kNumbers = 110;

QString changeText(qint64 by)
{
    if (by == 0)
        return {};
    return by > 0 ? u"+"_s + QLocale().toString(by) : u"−"_s + QLocale().toString(-by);
}

} // namespace

StarBars::StarBars(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StarBars::sizeHint() const
{
    return {px(320), kStarCounts * px(kRow) + px(4)};
}

void StarBars::setCounts(const StarCounts &before, const StarCounts &after)
{
    m_before = before;
    m_after = after;
    QStringList sentences;
    for (int star = 0; star < kStarCounts; ++star)
        sentences.append(sentence(star));
    setAccessibleDescription(sentences.join(u". "_s));
    update();
}

QString StarBars::sentence(int star) const
{
    return tr("%1 diamonds: %2 now, %3 then").arg(star).arg(QLocale().toString(m_before[size_t(star)]), QLocale().toString(m_after[size_t(star)]));
}

void StarBars::moveTo(int star)
{
    m_current = qBound(0, star, kStarCounts - 1);
    announce(*this, sentence(m_current));
    update();
}

void StarBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: return moveTo(m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_Right: return moveTo(m_current + 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(kStarCounts - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(m_current, event->modifiers().testFlag(Qt::ShiftModifier)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void StarBars::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int star = (at.y() - px(2)) / px(kRow);
    if (event->button() != Qt::LeftButton || star < 0 || star >= kStarCounts || !rect().contains(at))
        return;
    m_current = star;
    update();
    const int numbers = numbersAt(star);
    const int arrow = numbers + runsWidth({Run::secondary(QLocale().toString(m_before[size_t(star)])), Run::secondary(u"→"_s)});
    const bool lower = (at.y() - px(2)) % px(kRow) >= px(kRow) / 2;
    emit activated(star, at.x() < numbers ? lower : at.x() >= arrow);
}

double StarBars::barEnd(qint64 count) const
{
    const qint64 most = std::max<qint64>(1, std::max(std::ranges::max(m_before), std::ranges::max(m_after)));
    const double room = std::max(10, width() - px(kHead) - px(kNumbers));
    return px(kHead) + std::max(1.0, room * double(count) / double(most));
}

int StarBars::numbersAt(int star) const
{
    return int(barEnd(std::max(m_before[size_t(star)], m_after[size_t(star)]))) + px(7);
}

void StarBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StarBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StarBars::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    for (int star = 0; star < kStarCounts; ++star) {
        const int y = px(2) + star * px(kRow);
        drawRuns(p, {0, y, px(kHead), px(kRow - 2)}, {Run::of(QString::number(star)), Run::oneDiamond(star)});
        const auto before = m_before[size_t(star)], after = m_after[size_t(star)];
        const int x = px(kHead);
        const double wideBefore = barEnd(before) - x;
        const double wideAfter = barEnd(after) - x;
        const int top = y + (px(kRow) - 2 * px(kBar) - 1) / 2;
        p.fillRect(QRectF(x, top, wideBefore, px(kBar)), t.sunken);
        p.setPen(t.borderStrong);
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(x, top, wideBefore - 1, px(kBar) - 1));
        p.fillRect(QRectF(x, top + px(kBar), wideAfter, px(kBar)), t.stageActual);
        const int right = numbersAt(star);
        drawRuns(p, {right, y, width() - right, px(kRow - 2)},
                 {Run::secondary(QLocale().toString(before)), Run::secondary(u"→"_s), Run::strong(QLocale().toString(after)),
                  Run::secondary(changeText(after - before))});
        if (hasFocus() && star == m_current) {
            p.setPen(QPen(t.focus, size::focusLine));
            p.drawRect(QRect(1, y, width() - 2, px(kRow - 2)));
        }
    }
}

QString starShiftFinding(const StarCounts &before, const StarCounts &after)
{
    QStringList more;
    for (int star = 0; star < kStarCounts; ++star)
        if (after[size_t(star)] > before[size_t(star)])
            more.append(QString::number(star));
    if (more.isEmpty())
        return StarBars::tr("As many sellers at each star as now");
    if (more.size() == 1)
        return StarBars::tr("More at %1 diamonds").arg(more.constFirst());
    const QString last = more.takeLast();
    return StarBars::tr("More at %1 and %2 diamonds").arg(more.join(u", "_s), last);
}

} // namespace stardesk
