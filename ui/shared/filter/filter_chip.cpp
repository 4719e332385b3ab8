#include "ui/shared/filter/filter_chip.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kCross = 14;

Runs chipRuns(const QString &dimension, const QString &value)
{
    return {Run::secondary(dimension).withGap(4), Run::of(value)};
}

} // namespace

FilterChip::FilterChip(const QString &dimension, const QString &value, bool excluded, QWidget *parent)
    : QAbstractButton(parent)
    , m_dimension(dimension)
    //: A filter chip that leaves the value out: "not 5".
    , m_value(excluded ? tr("not %1").arg(value) : value)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter %1 %2").arg(m_dimension, m_value));
    setToolTip(tr("Remove this filter (Delete)"));
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removeRequested);
}

QSize FilterChip::sizeHint() const
{
    return {px(8 + 4) + runsWidth(chipRuns(m_dimension, m_value)) + px(kCross + 4), px(size::controlSmall)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    drawRounded(painter, rect(), px(size::radiusControl), t.accentSoft, Qt::transparent);
    drawRuns(painter, rect().adjusted(px(8), 0, -px(kCross + 4), 0), chipRuns(m_dimension, m_value));
    drawIcon(painter, QRect(width() - px(kCross + 4), 0, px(kCross), height()), u"close"_s, px(kCross),
             underMouse() ? t.text : t.textSecondary);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit removeRequested();
    QAbstractButton::keyPressEvent(event);
}

} // namespace stardesk
