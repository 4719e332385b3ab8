/// Shortcuts a person chose for actions, kept among the window's settings. An action is known by its objectName, which
/// does not change with the language.
#pragma once

#include <QtCore/QList>

class QAction;
class QKeySequence;

namespace stardesk {

class WindowSettings;

/// Gives every named action the keys that were chosen for it; the program's own are kept in the property "ownKeys".
void applyChosenShortcuts(const QList<QAction *> &actions, const WindowSettings &settings);
/// Chooses the keys of an action; an empty sequence gives it its own again.
void chooseShortcut(QAction *action, const QKeySequence &keys, WindowSettings &settings);
/// The other action that answers to `keys`; null where they are free.
[[nodiscard]] QAction *holderOf(const QKeySequence &keys, const QList<QAction *> &actions, const QAction *except);

} // namespace stardesk
