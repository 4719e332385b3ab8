#include "ui/shell/shortcut_choice.h"

#include "ui/shell/window_settings.h"

#include <QtCore/QVariant>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

namespace stardesk {
namespace {

constexpr auto kOwnKeys = "ownKeys";

void keepOwn(QAction *action)
{
    if (!action->property(kOwnKeys).isValid())
        action->setProperty(kOwnKeys, QVariant::fromValue(action->shortcuts()));
}

} // namespace

void applyChosenShortcuts(const QList<QAction *> &actions, const WindowSettings &settings)
{
    for (QAction *action : actions) {
        const QString chosen = action->objectName().isEmpty() ? QString() : settings.shortcut(action->objectName());
        if (chosen.isEmpty())
            continue;
        keepOwn(action);
        action->setShortcut(QKeySequence(chosen, QKeySequence::PortableText));
    }
}

void chooseShortcut(QAction *action, const QKeySequence &keys, WindowSettings &settings)
{
    keepOwn(action);
    settings.setShortcut(action->objectName(), keys.toString(QKeySequence::PortableText));
    if (keys.isEmpty())
        action->setShortcuts(action->property(kOwnKeys).value<QList<QKeySequence>>());
    else
        action->setShortcut(keys);
}

QAction *holderOf(const QKeySequence &keys, const QList<QAction *> &actions, const QAction *except)
{
    if (keys.isEmpty())
        return nullptr;
    for (QAction *action : actions)
        if (action != except && action->shortcuts().contains(keys))
            return action;
    return nullptr;
}

} // namespace stardesk
