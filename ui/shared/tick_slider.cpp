#include "ui/shared/tick_slider.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace stardesk {
namespace {

constexpr int kKnob = 12;
constexpr int kGroove = 3;

} // namespace

TickSlider::TickSlider(const QString &name, QWidget *parent)
    : QAbstractSlider(parent)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TickSlider::setTicks(const QList<int> &values, bool snap)
{
    m_ticks = values;
    m_snap = snap;
    update();
}

void TickSlider::setOldValue(std::optional<int> value)
{
    m_old = value;
    update();
}

void TickSlider::setFilled(bool filled)
{
    m_filled = filled;
}

QSize TickSlider::sizeHint() const
{
    return {px(200), px(24)};
}

double TickSlider::xOf(int value) const
{
    const double inset = px(kKnob) / 2.0 + 1;
    const double part = maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum()) : 0;
    return inset + part * (width() - 2 * inset);
}

void TickSlider::moveToX(double x)
{
    const double inset = px(kKnob) / 2.0 + 1;
    const double part = qBound(0.0, (x - inset) / qMax(1.0, width() - 2 * inset), 1.0);
    int next = minimum() + qRound(part * (maximum() - minimum()));
    if (m_snap && !m_ticks.isEmpty())
        next = *std::ranges::min_element(m_ticks, {}, [next](int tick) { return qAbs(tick - next); });
    setValue(next);
}

void TickSlider::mousePressEvent(QMouseEvent *event)
{
    moveToX(event->position().x());
}

void TickSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveToX(event->position().x());
}

void TickSlider::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    if (!m_snap || (!up && !down))
        return QAbstractSlider::keyPressEvent(event);
    const auto at = m_ticks.indexOf(value()) + (up ? 1 : -1);
    if (at >= 0 && at < m_ticks.size())
        setValue(m_ticks[at]);
}

void TickSlider::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const double mid = height() / 2.0;
    const double groove = px(kGroove);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.sunken);
    p.drawRoundedRect(QRectF(xOf(minimum()), mid - groove / 2, xOf(maximum()) - xOf(minimum()), groove), 1.5, 1.5);
    if (m_filled) {
        p.setBrush(t.accent);
        p.drawRoundedRect(QRectF(xOf(minimum()), mid - groove / 2, xOf(value()) - xOf(minimum()), groove), 1.5, 1.5);
    }
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const int tick : m_ticks)
        p.fillRect(QRectF(qRound(xOf(tick)), mid + px(6), 1, px(4)), t.borderStrong);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_old && *m_old != value()) {
        QPen dashed(t.textSecondary, 1.5);
        dashed.setDashPattern({1.4, 1.4});
        p.setPen(dashed);
        p.drawLine(QPointF(xOf(*m_old), mid - px(7)), QPointF(xOf(*m_old), mid + px(7)));
    }
    p.setPen(QPen(isEnabled() ? t.accent : t.borderStrong, 2));
    p.setBrush(t.surface);
    p.drawEllipse(QPointF(xOf(value()), mid), px(kKnob) / 2.0, px(kKnob) / 2.0);
}

} // namespace stardesk
