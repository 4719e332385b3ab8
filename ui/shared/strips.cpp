#include "ui/shared/strips.h"

#include "ui/shared/button.h"
#include "ui/shared/wrap_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPaintEveryMs = 100;
constexpr qint64 kMsPerSecond = 1000;
constexpr int kSentencePadding = 8; // above and below a sentence of several lines

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted:
    case Tone::Accent: return u"info"_s;
    case Tone::Good: return u"check"_s;
    case Tone::Warning:
    case Tone::Problem: return u"warning"_s;
    case Tone::Notice: return u"bulb"_s;
    }
    Q_UNREACHABLE();
}

QString clockText(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / kMsPerSecond;
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void announce(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleName(sentence);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new RunLabel(this))
    , m_words(new WrapLabel(QWIDGETSIZE_MAX, this))
    , m_action(new Button({}, Button::Look::Normal, this))
    , m_close(new Button({}, Button::Look::Flat, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12 + 3), 0, px(8), 0);
    layout->setSpacing(px(8));
    layout->addSpacing(px(16 + 8));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_words->setContentsMargins(0, px(kSentencePadding), 0, px(kSentencePadding));
    m_close->setIconName(u"close"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDesignHeight(36);
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageStrip::setDesignHeight(int height)
{
    setMinimumHeight(px(height));
}

void MessageStrip::show(Tone tone, const QString &sentence, const QString &action, bool closable)
{
    show(tone, Runs{Run::of(sentence).elided()}, action, closable);
    m_words->setText(sentence); // what to do often stands at its end
    m_words->setVisible(true);
    m_sentence->setVisible(false);
}

void MessageStrip::show(Tone tone, const Runs &sentence, const QString &action, bool closable)
{
    const bool isNew = isHidden() || accessibleName() != runsText(sentence);
    m_tone = tone;
    m_sentence->setRuns(sentence);
    m_sentence->setVisible(true);
    m_words->setVisible(false);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    // Without the cross the action ends where the page does.
    layout()->setContentsMargins(px(12 + 3), 0, closable ? px(8) : px(size::pagePadding), 0);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    QFrame::show();
    if (isNew) // what stands there is not said again each time it is looked after
        announce(*this, runsText(sentence));
    update();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneSoftColor(m_tone));
    painter.fillRect(QRect(0, 0, px(3), height()), toneColor(m_tone));
    drawIcon(painter, QRect(px(15), 0, px(16), height()), iconOf(m_tone), px(16), toneColor(m_tone));
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_line(new RunLabel(this))
    , m_cancel(new Button(tr("Cancel, keep the old data"), Button::Look::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), 0, px(12), 0);
    layout->setSpacing(0);
    layout->addSpacing(px(16 + 8));
    layout->addWidget(m_line, 1);
    layout->addWidget(m_cancel);
    setFixedHeight(px(size::progressStrip));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    hide();
}

void ProgressStrip::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void ProgressStrip::setState(const State &state)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool end = state.total > 0 && state.done >= state.total;
    if (isVisible() && now - m_lastPaintMs < kPaintEveryMs && !end)
        return;
    m_lastPaintMs = now;
    const QLocale locale;
    Runs line{Run::of(state.what).withGap(8)};
    m_part = 0;
    if (state.done > 0)
        line.append(Run::strong(locale.toString(state.done)).withGap(6));
    if (state.total > 0) {
        m_part = double(state.done) / double(state.total);
        line.append(Run::of(tr("of %1").arg(locale.toString(state.total))).withGap(6));
        //: Percent of a long task; cut, never rounded up.
        line.append(Run::secondary(tr("%1 %").arg(state.done * 100 / state.total)));
    }
    if (state.secondsLeft >= 0)
        line.append(Run::secondary(u"· "_s + tr("about %n s left", nullptr, state.secondsLeft)));
    if (!state.keeps.isEmpty())
        line.append(Run::secondary(u"· "_s + state.keeps).elided());
    m_line->setRuns(line);
    if (!isVisible()) {
        show();
        announce(*this, state.what);
    }
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().border);
    painter.fillRect(QRect(0, 0, int(width() * qBound(0.0, m_part, 1.0)), 2), theme().accent);
    drawIcon(painter, QRect(px(16), 0, px(16), height()), u"sync"_s, px(16), theme().accent);
}

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new RunLabel(this))
    , m_countdown(new RunLabel(this))
    , m_undo(new Button({}, Button::Look::Normal, this))
    , m_send(new Button({}, Button::Look::Link, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16 + 16 + 12), 0, px(12), 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo);
    layout->addWidget(m_send);
    layout->addStretch(1);
    layout->addWidget(m_countdown);
    setFixedHeight(px(size::undoBar));
    m_undo->setIconName(u"undo"_s);
    m_undo->setKeyHint(u"Ctrl+Z"_s);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoTriggered);
    connect(m_send, &QPushButton::clicked, this, &UndoBar::sendTriggered);
    retranslate();
    hide();
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_send->setText(tr("Send now"));
    setLeft(m_left);
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setFixedHeight(px(size::undoBar));
    QFrame::changeEvent(event);
}

void UndoBar::showDecision(const QString &sentence, qint64 leftMs, qint64 holdMs)
{
    m_hold = qMax<qint64>(1, holdMs);
    m_sentence->setRuns({Run::of(sentence).elided()});
    setLeft(leftMs);
    show();
    announce(*this, sentence);
}

void UndoBar::setLeft(qint64 leftMs)
{
    m_left = leftMs;
    //: Minutes and seconds until a held decision is sent.
    m_countdown->setRuns({Run::secondary(tr("Sends in %1").arg(clockText(leftMs)))});
    update();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().raised);
    painter.fillRect(QRect(0, 0, width(), 1), theme().border);
    const double part = qBound(0.0, double(m_left) / double(m_hold), 1.0);
    painter.fillRect(QRect(0, 0, int(width() * part), 2), theme().accent);
    drawIcon(painter, QRect(px(16), 0, px(16), height()), u"check"_s, px(16), theme().positive);
}

} // namespace stardesk
