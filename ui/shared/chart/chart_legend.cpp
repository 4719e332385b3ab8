#include "ui/shared/chart/chart_legend.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLineSwatch = 22;
constexpr int kBarSwatch = 10;
constexpr int kGap = 5;
constexpr int kBetween = 12;
constexpr int kHeight = 24;

} // namespace

void ChartLegend::setLines(const QList<ChartLine> &lines)
{
    m_lines = lines;
    m_bars.clear();
    setAccessibleName(names().join(u", "_s));
    updateGeometry();
    update();
}

void ChartLegend::setBars(const QList<ChartBar> &bars)
{
    m_bars = bars;
    m_lines.clear();
    setAccessibleName(names().join(u", "_s));
    updateGeometry();
    update();
}

QStringList ChartLegend::names() const
{
    QStringList names;
    for (const ChartLine &line : m_lines)
        names.append(line.name);
    for (const ChartBar &bar : m_bars)
        names.append(bar.name);
    return names;
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics fm(fontOf(TextRole::Caption));
    int wide = 0;
    for (const QString &name : names())
        wide += fm.horizontalAdvance(name) + px((m_bars.isEmpty() ? kLineSwatch : kBarSwatch) + kGap + kBetween);
    return {qMax(0, wide - px(kBetween)), px(kHeight)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(fontOf(TextRole::Caption));
    const QFontMetrics fm(p.font());
    const int middle = height() / 2;
    int x = 0;
    const auto name = [&](const QString &words, int swatch) {
        x += px(swatch + kGap);
        p.setPen(theme().textSecondary);
        p.drawText(x, middle + (fm.ascent() - fm.descent()) / 2, words);
        x += fm.horizontalAdvance(words) + px(kBetween);
    };
    for (const ChartLine &line : m_lines) {
        p.setPen(penOf(line));
        p.drawLine(x, middle, x + px(kLineSwatch), middle);
        name(line.name, kLineSwatch);
    }
    for (const ChartBar &bar : m_bars) {
        p.fillRect(QRect(x, middle - px(kBarSwatch) / 2, px(kBarSwatch), px(kBarSwatch)), colorOf(bar));
        name(bar.name, kBarSwatch);
    }
}

} // namespace stardesk
