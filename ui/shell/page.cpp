#include "ui/shell/page.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace stardesk {

void Page::fillMenu(QMenu *menu)
{
    for (QAction *action : actions())
        if (!action->text().isEmpty())
            menu->addAction(action);
}

} // namespace stardesk
