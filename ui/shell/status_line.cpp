#include "ui/shell/status_line.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kGap = 12;
constexpr int kRule = 14;

/// A thin vertical line between two parts.
class Rule final : public QWidget {
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, px(kRule));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().border); }
};

// "Europe/Madrid" is shown as "Madrid": a zone abbreviation such as CST means three things.
QString placeOf(const QTimeZone &zone)
{
    QString id = QString::fromLatin1(zone.id());
    return id.mid(id.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

} // namespace

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_page(new RunLabel(this))
    , m_data(new RunLabel(this))
    , m_times(new RunLabel(this))
    , m_counting(new RunLabel(this))
    , m_afterData(new Rule(this))
    , m_afterTimes(new Rule(this))
    , m_minute(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(kGap), 1, px(kGap), 0);
    layout->setSpacing(px(kGap));
    layout->addWidget(m_page, 1);
    layout->addWidget(m_data);
    layout->addWidget(m_afterData);
    layout->addWidget(m_times);
    layout->addWidget(m_afterTimes);
    layout->addWidget(m_counting);
    fit();
    connect(m_minute, &QTimer::timeout, this, &StatusLine::refreshClock);
    refreshClock();
}

void StatusLine::fit()
{
    setFixedHeight(px(size::statusBar));
    for (RunLabel *label : {m_page, m_data, m_times, m_counting})
        label->setDesignHeight(size::statusBar - 6);
}

void StatusLine::setPageText(const QString &text)
{
    m_pageText = text;
    setTip({});
}

void StatusLine::setTip(const QString &tip)
{
    m_page->setRuns({Run::caption(tip.isEmpty() ? m_pageText : tip).elided()});
}

void StatusLine::setDataText(const QString &text)
{
    m_data->setRuns({Run::caption(text)});
    m_data->setVisible(!text.isEmpty());
    m_afterData->setVisible(!text.isEmpty());
}

void StatusLine::setCountingText(const QString &text)
{
    m_counting->setRuns({Run::caption(text)});
    m_counting->setVisible(!text.isEmpty());
    m_afterTimes->setVisible(!text.isEmpty());
}

void StatusLine::setSecondZone(const QString &zoneId)
{
    m_zone = QTimeZone(zoneId.toLatin1());
    refreshClock();
}

QString StatusLine::clockText() const
{
    const qint64 now = m_clock.nowMs();
    const QDateTime beijing = QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000));
    QString text = tr("Beijing %1").arg(beijing.toString(u"HH:mm"_s));
    if (m_zone.isValid() && m_zone.offsetFromUtc(beijing) != beijing.offsetFromUtc())
        text += u" · "_s + placeOf(m_zone) + u' ' + QDateTime::fromMSecsSinceEpoch(now, m_zone).toString(u"HH:mm"_s);
    return text;
}

void StatusLine::refreshClock()
{
    m_times->setRuns({Run::caption(clockText())});
    // Once a minute, just after it begins.
    m_minute->start(int(kMsPerMinute - m_clock.nowMs() % kMsPerMinute) + 50);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshClock();
    if (event->type() == QEvent::FontChange)
        fit();
    QFrame::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().window);
    p.fillRect(QRect(0, 0, width(), 1), theme().border);
}

} // namespace stardesk
