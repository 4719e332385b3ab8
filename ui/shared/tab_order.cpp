#include "ui/shared/tab_order.h"

#include <QtWidgets/QWidget>

namespace stardesk {
namespace {

/// What the Tab key reaches in `content` and `content` itself, in the order it does.
QList<QWidget *> stopsIn(QWidget *content)
{
    QList<QWidget *> stops;
    QWidget *at = content;
    do {
        const bool inside = at == content || content->isAncestorOf(at);
        if (inside && at->focusPolicy() & Qt::TabFocus && !at->focusProxy())
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != content);
    return stops;
}

} // namespace

void putInTabOrder(QWidget *before, const QList<QWidget *> &contents)
{
    if (const QList<QWidget *> inside = stopsIn(before); !inside.isEmpty())
        before = inside.constLast();
    for (QWidget *content : contents)
        for (QWidget *stop : stopsIn(content)) {
            QWidget::setTabOrder(before, stop);
            before = stop;
        }
}

} // namespace stardesk
