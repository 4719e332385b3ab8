#include "ui/shared/segment_bar.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

namespace stardesk {
namespace {

Runs labelRuns(const QString &text, int count)
{
    Runs runs{Run::of(text).withGap(8)};
    if (count >= 0)
        runs.append(Run::secondary(QLocale().toString(count)));
    return runs;
}

} // namespace

Segment::Segment(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setProperty("ownRing", true); // a ring around it would be cut off by the bar
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segment::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? text() : text() + QStringLiteral(", ") + QLocale().toString(count));
    updateGeometry();
    update();
}

void Segment::setMeasures(int height, int padding)
{
    m_height = height;
    m_padding = padding;
    updateGeometry();
}

QSize Segment::sizeHint() const
{
    return {runsWidth(labelRuns(text(), m_count)) + 2 * px(m_padding) + 1, px(m_height)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const auto *bar = static_cast<const QWidget *>(parent());
    // The frame of the bar is round: the outer segments keep inside it.
    QPainterPath clip;
    clip.addRoundedRect(QRectF(-x() + 1, -y() + 1, bar->width() - 2, bar->height() - 2), px(3), px(3));
    painter.setClipPath(clip);
    painter.fillRect(rect(), isChecked() ? t.selection : underMouse() && isEnabled() ? t.hover : t.surface);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), t.accent);
    painter.setClipping(false);
    if (x() + width() < bar->width() - 2)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), t.borderControl);
    if (hasFocus())
        drawRounded(painter, rect().adjusted(1, 1, -2, -1), px(2), Qt::transparent, t.focus, size::focusLine);
    drawRuns(painter, rect().adjusted(0, 0, -1, 0), labelRuns(text(), m_count), Qt::AlignHCenter, !isEnabled());
}

SegmentBar::SegmentBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosenChanged(id);
    });
}

void SegmentBar::setSegments(const QStringList &labels)
{
    const QSignalBlocker quiet(m_group);
    const int before = qMax(0, chosen());
    while (m_group->buttons().size() > labels.size())
        delete m_group->buttons().constLast();
    for (int i = 0; i < labels.size(); ++i) {
        auto *segment = qobject_cast<Segment *>(m_group->button(i));
        if (!segment) {
            segment = new Segment(this);
            m_group->addButton(segment, i);
            layout()->addWidget(segment);
            segment->setMeasures(m_small ? 22 : 26, m_padding);
        }
        segment->setText(labels[i]);
        segment->setAccessibleName(labels[i]);
        segment->updateGeometry();
    }
    setChosen(qMin(before, int(labels.size()) - 1));
}

void SegmentBar::setCounts(const QList<int> &counts)
{
    for (int i = 0; i < counts.size(); ++i)
        if (auto *segment = qobject_cast<Segment *>(m_group->button(i)))
            segment->setCount(counts[i]);
}

void SegmentBar::setChosen(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentBar::setSmall(bool small)
{
    m_small = small;
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setMeasures(small ? 22 : 26, m_padding);
}

void SegmentBar::setPadding(int padding)
{
    m_padding = padding;
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setMeasures(m_small ? 22 : 26, padding);
}

int SegmentBar::chosen() const
{
    return m_group->checkedId();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(painter, rect(), px(size::radiusControl), theme().surface, theme().borderControl);
}

void SegmentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace stardesk
