#include "ui/shared/focus_ring.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

namespace stardesk {

bool drawsOwnRing(const QWidget &widget)
{
    if (widget.property("ownRing").toBool())
        return true;
    if (qobject_cast<const QLineEdit *>(&widget))
        return !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QMenu *>(&widget) || qobject_cast<const QMenuBar *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget);
}

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::onFocusChanged);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::onFocusChanged(QWidget *, QWidget *now)
{
    if (!now || now->isWindow() || drawsOwnRing(*now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the widget's parent and dies with it: a new one is made then.
    if (!m_frame)
        m_frame = new QFocusFrame(now->parentWidget());
    m_frame->setWidget(now);
    m_frame->parentWidget()->installEventFilter(this);
}

// A frame hides where its widget lies outside the pane, as behind a strip that is closing, and does not come back by itself
// when the pane grows.
bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *ringed = event->type() == QEvent::Resize && m_frame && m_frame->parent() == watched && m_frame->isHidden() ? m_frame->widget() : nullptr;
    if (ringed && ringed->isVisible()) {
        m_frame->setWidget(nullptr);
        m_frame->setWidget(ringed);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stardesk
