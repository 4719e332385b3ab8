#include "ui/lists/selection_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHeight = 40;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new RunLabel(this))
    , m_clear(new Button({}, Button::Look::Flat, this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(px(10), 0, px(8), 0);
    m_row->setSpacing(px(8));
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_row->addWidget(m_clear);
    m_clear->setIconName(u"close"_s);
    setFixedHeight(px(kHeight));
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::cleared);
    refresh();
}

void SelectionBar::setActions(const QList<QAction *> &actions)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_actions = actions;
    for (QAction *action : actions) {
        auto *button = new Button({}, Button::Look::Normal, this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &SelectionBar::refresh);
        m_row->insertWidget(1 + int(m_buttons.size()), button);
        m_buttons.append(button);
    }
    refresh();
}

void SelectionBar::setCount(qint64 count)
{
    m_chosen = count;
    refresh();
}

void SelectionBar::refresh()
{
    m_count->setRuns({Run::strong(QLocale().toString(m_chosen)), Run::of(tr("selected"))});
    m_clear->setAccessibleName(tr("Select nothing"));
    m_clear->setToolTip(tr("Select nothing (Esc)"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(m_actions[i]->text());
        m_buttons[i]->setEnabled(m_actions[i]->isEnabled());
        m_buttons[i]->setToolTip(m_actions[i]->statusTip());
    }
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().window);
    p.fillRect(QRect(0, 0, width(), 1), theme().border);
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace stardesk
