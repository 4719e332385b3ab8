#include "ui/shared/tab_strip.h"

#include "ui/shared/runs.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <utility>

namespace stardesk {
namespace {

constexpr int kPadding = 12;
constexpr int kTightPadding = 7;
constexpr int kUnderlineBeside = 4; // the underline goes so far beyond the text

Runs tabRuns(const QString &text, int count, bool problem, bool current)
{
    Runs runs{current ? Run::strong(text).withGap(6) : Run::secondary(text).withGap(6)};
    if (count >= 0)
        runs.append(problem ? Run::of(QLocale().toString(count), Tone::Problem)
                            : Run::secondary(QLocale().toString(count)));
    return runs;
}

} // namespace

TabStrip::TabStrip(const QString &name, QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

void TabStrip::setLabels(const QStringList &labels)
{
    const QSignalBlocker quiet(this);
    while (count() > labels.size())
        removeTab(count() - 1);
    for (int i = 0; i < labels.size(); ++i)
        if (i < count())
            setTabText(i, labels[i]);
        else
            addTab(labels[i]);
}

TabStrip::Count TabStrip::countOf(int tab) const
{
    const QPoint stored = tabData(tab).toPoint(); // (count + 1, problem): an empty variant is "no count"
    return {stored.x() - 1, stored.y() != 0};
}

void TabStrip::setCount(int tab, int count, bool problem)
{
    setTabData(tab, QPoint(count + 1, problem ? 1 : 0));
    setTabText(tab, tabText(tab)); // lays the tabs out again: the count is part of their width
}

int TabStrip::padding() const
{
    return px(m_tight ? kTightPadding : kPadding);
}

int TabStrip::fitInto(int width)
{
    const bool before = std::exchange(m_tight, false);
    const auto together = [this] {
        int sum = 0;
        for (int tab = 0; tab < count(); ++tab)
            sum += tabWidth(tab);
        return sum;
    };
    m_tight = together() > width;
    if (m_tight != before)
        setTabText(0, tabText(0)); // lays the tabs out again
    return together();
}

QSize TabStrip::tabSizeHint(int index) const
{
    const auto [value, problem] = countOf(index);
    // Measured bold, so that tabs do not move when another becomes current.
    return {runsWidth(tabRuns(tabText(index), value, problem, true)) + 2 * padding(), px(size::tabs)};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect r = tabRect(i);
        const bool current = i == currentIndex();
        const auto [value, problem] = countOf(i);
        drawRuns(painter, r.adjusted(padding(), 0, 0, 0), tabRuns(tabText(i), value, problem, current),
                 Qt::AlignLeft, !isTabEnabled(i));
        if (current) {
            const int inset = padding() - px(kUnderlineBeside);
            painter.fillRect(QRect(r.x() + inset, r.bottom() - 1, r.width() - 2 * inset, 2), t.accent);
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(t.focus, size::focusLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(r.adjusted(3, 5, -3, -5));
        }
    }
}

} // namespace stardesk
