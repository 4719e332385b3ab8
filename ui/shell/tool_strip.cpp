#include "ui/shell/tool_strip.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kFieldWidth = 440;

Button *actionButton(QAction *action, const QString &icon, QWidget *parent)
{
    auto *button = new Button({}, Button::Look::Flat, parent);
    button->setIconName(icon);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->iconText() + u"  "_s + action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

} // namespace

/// Looks like the search field of the palette, which opens exactly over it.
class PaletteField final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;
    QSize sizeHint() const override { return {px(kFieldWidth), px(size::control)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const Theme &t = theme();
        drawRounded(p, rect(), px(size::radiusControl), t.surface, t.borderStrong);
        drawIcon(p, QRect(px(9), 0, px(16), height()), u"search"_s, px(16), t.textSecondary);
        const QString key = QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
        const int keyWidth = keyHintWidth(key);
        p.setPen(t.textDisabled);
        drawRuns(p, rect().adjusted(px(31), 0, -keyWidth - px(16), 0), {Run::of(text()).elided()}, Qt::AlignLeft, true);
        drawKeyHint(p, width() - px(9) - keyWidth, rect(), key, t.textSecondary, t.surface);
    }
};

ToolStrip::ToolStrip(QAction *back, QAction *forward, QWidget *parent)
    : QFrame(parent)
    , m_back(actionButton(back, u"back"_s, this))
    , m_forward(actionButton(forward, u"forward"_s, this))
    , m_field(new PaletteField(this))
    , m_sync(new Button({}, Button::Look::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), 0, px(12), 1);
    layout->setSpacing(px(8));
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_field);
    layout->addStretch(1);
    layout->addWidget(m_sync);
    m_sync->setIconName(u"sync"_s);
    setFixedHeight(px(size::toolBar));
    connect(m_field, &QAbstractButton::clicked, this, &ToolStrip::paletteRequested);
    setSyncState({}, {});
    retranslate();
}

void ToolStrip::setSyncState(const QString &state, const QString &pending)
{
    m_sync->setText(state);
    m_sync->setSecondary(pending.isEmpty() ? QString() : u"· "_s + pending);
    //: Accessible name of the sync button; %1 is the state ("synced 08:12").
    const QString spoken = tr("Sync status, %1").arg(state);
    m_sync->setAccessibleName(pending.isEmpty() ? spoken : spoken + u", "_s + pending);
    m_sync->setVisible(!state.isEmpty());
}

void ToolStrip::setSyncMenu(QMenu *menu)
{
    m_sync->setMenu(menu);
}

QRect ToolStrip::paletteFieldRect() const
{
    return m_field->geometry();
}

void ToolStrip::retranslate()
{
    m_field->setText(tr("Search couriers, sellers, claims, actions…"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setToolTip(tr("Search everything"));
}

void ToolStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setFixedHeight(px(size::toolBar));
    QFrame::changeEvent(event);
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().window);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme().border);
}

} // namespace stardesk
