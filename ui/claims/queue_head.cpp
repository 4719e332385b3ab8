#include "ui/claims/queue_head.h"

#include "ui/shared/keep_worded.h"
#include "ui/shared/runs.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

QueueHead::QueueHead(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip({}, this))
    , m_due(new RunLabel(this))
{
    keepWorded(*this, [this] { m_tabs->setAccessibleName(tr("Splits of the queue")); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), 0, px(16), 1);
    layout->setSpacing(px(12));
    layout->addWidget(m_tabs);
    layout->addWidget(m_due, 1);
    m_due->setAlignment(Qt::AlignRight);
    setFixedHeight(px(size::tabs) + 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &QueueHead::chosen);
    retranslate();
}

void QueueHead::retranslate()
{
    QStringList labels;
    for (const ClaimSplit split : kClaimSplits)
        labels.append(claimSplitText(split));
    labels.append(tr("All"));
    //: A tab: late parcels that nobody claimed.
    labels.append(tr("Not claimed"));
    m_tabs->setLabels(labels);
    setFixedHeight(px(size::tabs) + 1);
}

void QueueHead::setState(const QueueState &state, qint64 nowMs)
{
    m_state = state;
    for (const ClaimSplitCount &count : state.splits)
        m_tabs->setCount(int(count.split), count.split == ClaimSplit::Done ? -1 : int(count.count),
                         count.split == ClaimSplit::Late && count.count > 0);
    setNow(nowMs);
}

void QueueHead::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    fitDue();
}

// The tabs come first: where the whole sentence has no room, the time alone stands there.
void QueueHead::fitDue()
{
    const int tabs = m_tabs->fitInto(width() - px(8 + 16));
    const Tone tone = m_state.near ? Tone::Warning : Tone::Muted;
    const int room = width() - tabs - px(8 + 12 + 16);
    Runs shown;
    for (const QString &text : {nextDueText(m_state, m_nowMs), nextDueTime(m_state, m_nowMs)}) {
        shown = text.isEmpty() ? Runs{} : Runs{Run::iconOf(u"clock"_s, tone), Run::of(text, tone)};
        if (runsWidth(shown) <= room)
            break;
    }
    m_due->setVisible(runsWidth(shown) <= room);
    m_due->setRuns(shown);
}

void QueueHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDue();
}

QString QueueHead::filterOf(int tab) const
{
    for (const ClaimSplitCount &count : m_state.splits)
        if (int(count.split) == tab)
            return count.filter;
    return {};
}

int QueueHead::current() const
{
    return m_tabs->currentIndex();
}

void QueueHead::setCurrent(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void QueueHead::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().surface);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme().border);
}

} // namespace stardesk
