#include "ui/shared/run_button.h"

#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace stardesk {
namespace {

constexpr int kHeight = 24;

} // namespace

RunButton::RunButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RunButton::setRuns(const Runs &runs, const QString &tip)
{
    m_runs = runs;
    setAccessibleName(runsText(runs));
    setToolTip(tip);
    updateGeometry();
    update();
}

QSize RunButton::sizeHint() const
{
    return {runsWidth(m_runs) + 2, px(kHeight)};
}

void RunButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int wide = drawRuns(painter, rect(), m_runs);
    if (!isEnabled() || !(underMouse() || isDown() || isChecked()))
        return;
    const int line = (height() + fontMetrics().ascent()) / 2 + px(2);
    painter.fillRect(QRect(0, line, wide, 1), isChecked() ? theme().accent : theme().textSecondary);
}

void RunButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RunButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RunButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        isEnabled() ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    QAbstractButton::changeEvent(event);
}

} // namespace stardesk
