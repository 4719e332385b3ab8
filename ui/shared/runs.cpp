#include "ui/shared/runs.h"

#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kProfileStar = 16;
constexpr int kCellStar = 13;
constexpr int kProfileDiamond = 15;
constexpr int kCellDiamond = 12;
constexpr int kMarkGap = 2;

int markSide(const Run &run)
{
    switch (run.mark) {
    case Run::Mark::Icon: return px(run.count);
    case Run::Mark::Stars: return px(kProfileStar);
    case Run::Mark::Diamonds: return px(kProfileDiamond);
    case Run::Mark::OneStar: return px(kCellStar);
    case Run::Mark::OneDiamond: return px(kCellDiamond);
    case Run::Mark::KeyHint:
    case Run::Mark::None: return 0;
    }
    Q_UNREACHABLE();
}

int widthOf(const Run &run)
{
    switch (run.mark) {
    case Run::Mark::None: return int(std::ceil(QFontMetricsF(fontOf(run.role)).horizontalAdvance(run.text)));
    case Run::Mark::Icon:
    case Run::Mark::OneStar:
    case Run::Mark::OneDiamond: return markSide(run);
    case Run::Mark::Stars: return 5 * markSide(run) + 4 * px(kMarkGap);
    case Run::Mark::Diamonds: {
        const int shapes = qMax(1, run.count);
        return shapes * markSide(run) + (shapes - 1) * px(kMarkGap);
    }
    case Run::Mark::KeyHint: return keyHintWidth(run.text);
    }
    Q_UNREACHABLE();
}

void drawMark(QPainter &p, const QRect &rect, int x, const Run &run, const QColor &color)
{
    const int side = markSide(run);
    const double y = rect.y() + (rect.height() - side) / 2.0;
    switch (run.mark) {
    case Run::Mark::None: return;
    case Run::Mark::Icon: return drawIcon(p, QRect(x, rect.y(), side, rect.height()), run.icon, side, color);
    case Run::Mark::KeyHint:
        drawKeyHint(p, x, rect, run.text, theme().textSecondary, theme().surface);
        return;
    case Run::Mark::OneStar: return drawStar(p, x, y, side, run.count > 0);
    case Run::Mark::OneDiamond: return drawDiamond(p, x, y, side, run.count > 0);
    case Run::Mark::Stars:
        for (int i = 0; i < 5; ++i)
            drawStar(p, x + i * (side + px(kMarkGap)), y, side, i < run.count);
        return;
    case Run::Mark::Diamonds:
        for (int i = 0; i < qMax(1, run.count); ++i)
            drawDiamond(p, x + i * (side + px(kMarkGap)), y, side, run.count > 0);
        return;
    }
}

// What must go: first the pieces marked as such, then the last text.
QList<int> widthsWithin(const Runs &runs, int available)
{
    QList<int> widths;
    int total = 0;
    for (const Run &run : runs) {
        widths.append(widthOf(run));
        total += widths.constLast() + px(run.gap);
    }
    int over = total - available - (runs.isEmpty() ? 0 : px(runs.constLast().gap));
    for (const bool onlyMarked : {true, false})
        for (qsizetype i = runs.size() - 1; i >= 0 && over > 0; --i)
            if (runs[i].mark == Run::Mark::None && (runs[i].elide || !onlyMarked)) {
                const int cut = qMin(over, widths[i]);
                widths[i] -= cut;
                over -= cut;
            }
    return widths;
}

} // namespace

Run Run::of(const QString &text, Tone tone, TextRole role)
{
    return {.text = text, .role = role, .tone = tone};
}
Run Run::strong(const QString &text, Tone tone)
{
    return of(text, tone, TextRole::Strong);
}
Run Run::secondary(const QString &text)
{
    return of(text, Tone::Muted);
}
Run Run::caption(const QString &text, Tone tone)
{
    return of(text, tone, TextRole::Caption);
}
Run Run::iconOf(const QString &name, Tone tone, const QString &words, int side)
{
    return {.text = words, .tone = tone, .mark = Mark::Icon, .icon = name, .count = side, .gap = 6};
}
Run Run::stars(int count, const QString &words)
{
    return {.text = words, .mark = Mark::Stars, .count = count, .gap = 10};
}
Run Run::diamonds(int count, const QString &words)
{
    return {.text = words, .mark = Mark::Diamonds, .count = count, .gap = 6};
}
Run Run::oneStar(int count)
{
    return {.text = {}, .mark = Mark::OneStar, .count = count};
}
Run Run::oneDiamond(int count)
{
    return {.text = {}, .mark = Mark::OneDiamond, .count = count};
}
Run Run::key(const QString &text)
{
    return {.text = text, .mark = Mark::KeyHint};
}
Run Run::withGap(int gapPx) const
{
    Run run = *this;
    run.gap = gapPx;
    return run;
}
Run Run::elided() const
{
    Run run = *this;
    run.elide = true;
    return run;
}

Runs moneyRuns(const QString &currency, const QString &amount, TextRole role, Tone tone)
{
    return {Run::of(currency, Tone::Muted, role == TextRole::Strong ? TextRole::CaptionStrong : TextRole::Caption),
            Run::of(amount, tone, role)};
}

Runs deltaRuns(const QVariant &delta, bool withNumber)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Delta", text); };
    if (!delta.isValid())
        return {Run::secondary(u"–"_s)};
    const int by = delta.toInt();
    if (by == 0)
        return {Run::iconOf(u"same"_s, Tone::Muted, {}, 12).withGap(4),
                Run::secondary(word(QT_TRANSLATE_NOOP("Delta", "same")))};
    const Tone tone = by > 0 ? Tone::Good : Tone::Problem;
    const QString text = by > 0 ? word(QT_TRANSLATE_NOOP("Delta", "up")) : word(QT_TRANSLATE_NOOP("Delta", "down"));
    return {Run::iconOf(by > 0 ? u"up_filled"_s : u"down_filled"_s, tone, {}, 12).withGap(4),
            Run::of(withNumber ? text + u' ' + QString::number(qAbs(by)) : text, tone)};
}

int runsWidth(const Runs &runs)
{
    int width = 0;
    for (const Run &run : runs)
        width += widthOf(run) + px(run.gap);
    return runs.isEmpty() ? 0 : width - px(runs.constLast().gap);
}

int drawRuns(QPainter &painter, const QRect &rect, const Runs &runs, Qt::Alignment align, bool disabled)
{
    const QList<int> widths = widthsWithin(runs, rect.width());
    int total = 0;
    for (qsizetype i = 0; i < runs.size(); ++i)
        total += widths[i] + (i + 1 < runs.size() ? px(runs[i].gap) : 0);
    int x = rect.x();
    if (align & Qt::AlignRight)
        x = rect.right() + 1 - total;
    else if (align & Qt::AlignHCenter)
        x += (rect.width() - total) / 2;

    // One base line from the Latin metrics: a Chinese character in the line would move it by a pixel.
    const QFontMetricsF latin(fontOf(TextRole::Body));
    const double base = rect.y() + (rect.height() - latin.height()) / 2 + latin.ascent();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const QColor color = disabled ? theme().textDisabled : toneColor(run.tone);
        if (run.mark != Run::Mark::None) {
            drawMark(painter, rect, x, run, color);
        } else if (widths[i] > 0) {
            const QFontMetricsF metrics(fontOf(run.role));
            const QString text = widths[i] < widthOf(run) ? metrics.elidedText(run.text, Qt::ElideRight, widths[i])
                                                          : run.text;
            painter.setFont(fontOf(run.role));
            painter.setPen(color);
            painter.drawText(QPointF(x, std::round(base)), text);
        }
        x += widths[i] + px(run.gap);
    }
    return total;
}

QString runsText(const Runs &runs)
{
    QStringList words;
    for (const Run &run : runs)
        if (!run.text.isEmpty())
            words.append(run.text);
    return words.join(u' ');
}

RunLabel::RunLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

RunLabel::RunLabel(const Runs &runs, QWidget *parent)
    : RunLabel(parent)
{
    setRuns(runs);
}

void RunLabel::setRuns(const Runs &runs)
{
    m_runs = runs;
    setAccessibleName(runsText(runs));
    updateGeometry();
    update();
}

void RunLabel::setAlignment(Qt::Alignment align)
{
    m_align = align;
    update();
}

void RunLabel::setDesignHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize RunLabel::sizeHint() const
{
    return {runsWidth(m_runs), px(m_height)};
}

QSize RunLabel::minimumSizeHint() const
{
    int width = 0;
    for (const Run &run : m_runs)
        if (!run.elide)
            width += widthOf(run) + px(run.gap);
    return {width, px(m_height)};
}

void RunLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    drawRuns(painter, rect(), m_runs, m_align, !isEnabled());
}

bool RunLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && runsWidth(m_runs) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), runsText(m_runs), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace stardesk
