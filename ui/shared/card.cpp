#include "ui/shared/card.h"

#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace stardesk {
namespace {

constexpr int kPadX = 12;
constexpr int kPadY = 6;
constexpr int kCaptionLine = 16;
constexpr int kValueLine = 18;
constexpr int kPillHeight = 20;

int neededWidth(const Card::Cell &cell)
{
    return std::max({runsWidth({Run::caption(cell.caption)}), runsWidth(cell.value), runsWidth(cell.note)}) + 2 * px(kPadX) + 1;
}

/// Where a cell would be cut while another has room to spare, each gets what it needs and the rest is shared evenly.
void giveRoom(const QList<Card::Cell> &cells, int width, QList<int> &widths)
{
    int needed = 0;
    bool cut = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        needed += neededWidth(cells[i]);
        cut = cut || neededWidth(cells[i]) > widths[i];
    }
    if (!cut || needed > width)
        return;
    const int spare = (width - needed) / int(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i)
        widths[i] = neededWidth(cells[i]) + spare;
    widths.last() += width - needed - spare * int(cells.size());
}

QList<int> cellWidths(const QList<Card::Cell> &cells, int width)
{
    int shares = 0, fixed = 0;
    for (const Card::Cell &cell : cells)
        cell.fixed > 0 ? fixed += px(cell.fixed) : shares += cell.share;
    QList<int> widths;
    int used = 0;
    for (const Card::Cell &cell : cells) {
        widths.append(cell.fixed > 0 ? px(cell.fixed) : (width - fixed) * cell.share / qMax(1, shares));
        used += widths.constLast();
    }
    if (!widths.isEmpty())
        widths.last() += width - used;
    giveRoom(cells, width, widths);
    return widths;
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Card::setCells(const QList<Cell> &cells)
{
    m_cells = cells;
    QStringList words;
    for (const Cell &cell : cells)
        words.append(cell.caption + QStringLiteral(": ") + runsText(cell.value) + u' ' + runsText(cell.note));
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize Card::sizeHint() const
{
    return {px(200), 2 * px(kPadY) + 2 * px(kCaptionLine) + px(kValueLine) + 2};
}

QSize Card::minimumSizeHint() const
{
    return {px(120), sizeHint().height()};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    drawRounded(painter, rect(), px(size::radiusCard), t.raised, t.border);
    const QList<int> widths = cellWidths(m_cells, width());
    int x = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (i > 0)
            painter.fillRect(QRect(x, 1, 1, height() - 2), t.border);
        const QRect inner(x + px(kPadX) + 1, px(kPadY) + 1, widths[i] - 2 * px(kPadX), height());
        const Cell &cell = m_cells[i];
        drawRuns(painter, {inner.x(), inner.y(), inner.width(), px(kCaptionLine)},
                 {Run::caption(cell.caption).elided()});
        drawRuns(painter, {inner.x(), inner.y() + px(kCaptionLine), inner.width(), px(kValueLine)}, cell.value);
        drawRuns(painter, {inner.x(), inner.y() + px(kCaptionLine + kValueLine), inner.width(), px(kCaptionLine)},
                 cell.note);
        x += widths[i];
    }
}

Pill::Pill(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Pill::setState(Tone tone, const QString &icon, const QString &word)
{
    m_tone = tone;
    m_runs.clear();
    if (!icon.isEmpty())
        m_runs.append(Run::iconOf(icon, tone, {}, 14).withGap(4));
    m_runs.append(Run::caption(word, tone));
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {runsWidth(m_runs) + 2 * px(6), px(kPillHeight)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), px(size::radiusPill), toneSoftColor(m_tone), Qt::transparent);
    drawRuns(painter, rect().adjusted(px(6), 0, -px(6), 0), m_runs);
}

} // namespace stardesk
