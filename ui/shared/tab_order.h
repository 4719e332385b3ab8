/// Where a widget that is made late stands in the way of the Tab key.
#pragma once

#include <QtCore/QList>

class QWidget;

namespace stardesk {

/// Tab goes from `before` into the first of `contents`, from there into the next, whatever order they were made in. All
/// stand in one window; the order inside each of them stays. What takes no focus now is not moved.
void putInTabOrder(QWidget *before, const QList<QWidget *> &contents);

} // namespace stardesk
