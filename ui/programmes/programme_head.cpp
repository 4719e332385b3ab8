#include "ui/programmes/programme_head.h"

#include "ui/shared/keep_worded.h"
#include "ui/shared/run_button.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kGap = 14;

} // namespace

ProgrammeHead::ProgrammeHead(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip({}, this))
    , m_needing(new RunButton(this))
    , m_window(new RunLabel(this))
{
    keepWorded(*this, [this] { m_tabs->setAccessibleName(tr("Kinds of programmes")); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), 0, px(size::pagePadding), 1);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->setSpacing(px(kGap));
    layout->addWidget(m_needing);
    layout->addWidget(m_window);
    m_needing->hide();
    setFixedHeight(px(size::tabs) + 1);
}

void ProgrammeHead::showNeeding(int count)
{
    m_count = count;
    fitNeeding();
}

// Beside many tabs the number stands alone: its tip says what it counts.
void ProgrammeHead::fitNeeding()
{
    const QString number = QLocale().toString(m_count);
    const QString words = tr("%1 short or at risk").arg(number);
    const auto runs = [](const QString &text) { return Runs{Run::iconOf(u"warning"_s, Tone::Warning, {}, 14), Run::of(text)}; };
    const int beside = width() - m_window->sizeHint().width() - px(8 + size::pagePadding + 2 * kGap);
    const int room = beside - m_tabs->fitInto(beside - runsWidth(runs(number)));
    const QString shown = m_count == 0 ? QString() : runsWidth(runs(words)) <= room ? words : number;
    if (std::exchange(m_shown, shown) == shown)
        return; // setting it again would ask for another layout
    m_needing->setVisible(m_count > 0);
    m_needing->setRuns(runs(shown), words + u": "_s + tr("show only these"));
    m_needing->setAccessibleName(words);
}

// The tabs have other counts, and with them another width.
bool ProgrammeHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitNeeding();
    return QWidget::event(event);
}

void ProgrammeHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNeeding();
}

void ProgrammeHead::setWindow(const QString &sentence)
{
    m_window->setRuns(sentence.isEmpty() ? Runs() : Runs{Run::iconOf(u"clock"_s), Run::secondary(sentence).elided()});
    fitNeeding();
}

void ProgrammeHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme().border);
}

} // namespace stardesk
