#include "ui/couriers/employer_strip.h"

#include "ui/couriers/courier_words.h"
#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kBar = 8;
constexpr int kLane = 12;
constexpr int kText = 17;
constexpr double kLeastGap = 30; // days: less is a hand-over

} // namespace

EmployerStrip::EmployerStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EmployerStrip::show(const CourierView &view)
{
    m_bars.clear();
    m_gaps.clear();
    m_lanes = 1;
    const auto &jobs = view.profile.employments;
    const qint32 today = BeijingDay::ofInstant(view.nowMs).number;
    QStringList words;
    if (!jobs.empty()) {
        const double first = jobs.front().from.number;
        const double span = qMax(1.0, today - first);
        double free[2] = {0, 0}; // where each lane is free again, in days since the first
        for (const EmploymentLine &job : jobs) {
            const double from = job.from.number - first, to = (job.to ? job.to->number : today) - first;
            const int lane = from < free[0] ? 1 : 0;
            m_lanes = qMax(m_lanes, lane + 1);
            const double busy = qMax(free[0], free[1]);
            if (!m_bars.isEmpty() && from - busy > kLeastGap)
                m_gaps.append({busy / span, from / span});
            free[lane] = qMax(free[lane], to);
            const QString years = job.from.date().toString(u"yyyy"_s) + u"–"_s
                + (job.to ? job.to->date().toString(u"yyyy"_s) : QString());
            m_bars.append({from / span, to / span, lane, employerText(job), years, job.employerKey});
            words.append(m_bars.constLast().label + u' ' + years);
        }
    }
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize EmployerStrip::sizeHint() const
{
    return {px(200), px(2 * kText + m_lanes * kLane + 2)};
}

void EmployerStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const QFontMetricsF fm(fontOf(TextRole::Caption));
    p.setFont(fontOf(TextRole::Caption));
    for (const auto &[from, to] : m_gaps)
        drawHatch(p, {from * width(), double(px(kText)), (to - from) * width(), double(px(kBar))}, px(6), 0.8, t.stageGap);
    double named[2] = {-1e9, -1e9};
    for (const Bar &bar : m_bars) {
        const double x = bar.from * width(), wide = qMax(2.0, (bar.to - bar.from) * width() - 1);
        p.fillRect(QRectF(x, px(kText + bar.lane * kLane), wide, px(kBar)), employerColor(bar.key));
        if (x < named[0])
            continue; // names never run into each other; the table below has them all
        const QString label = fm.elidedText(bar.label, Qt::ElideRight, width() - x);
        p.setPen(t.text);
        p.drawText(QPointF(x, px(kText) - px(5)), label);
        p.setPen(t.textSecondary);
        p.drawText(QPointF(qMin(x, width() - fm.horizontalAdvance(bar.years)), px(kText + m_lanes * kLane) + fm.ascent()), bar.years);
        named[0] = x + qMax(fm.horizontalAdvance(label), fm.horizontalAdvance(bar.years)) + px(10);
    }
}

bool EmployerStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const double at = double(help->pos().x()) / qMax(1, width());
    for (const Bar &bar : m_bars)
        if (at >= bar.from && at <= bar.to)
            QToolTip::showText(help->globalPos(), bar.label + u' ' + bar.years, this);
    return true;
}

} // namespace stardesk
