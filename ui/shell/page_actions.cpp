#include "ui/shell/page_actions.h"

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// Settings has its action in the Tools menu with the same shortcut: one key, one action.
bool hasAction(const PageEntry &page)
{
    return page.id != u"settings"_s;
}

} // namespace

PageActions::PageActions(const PageRegistry &pages, QWidget *window)
    : QObject(window)
    , m_pages(pages)
{
    for (const PageEntry &page : pages) {
        if (!hasAction(page))
            continue;
        auto *action = new QAction(window);
        action->setData(page.id);
        action->setObjectName(u"page "_s + page.id);
        action->setIcon(themedIcon(page.icon));
        action->setIconVisibleInMenu(false);
        action->setEnabled(page.isReady());
        action->setShortcut(QKeySequence(page.shortcut));
        window->addAction(action);
        m_actions.push_back(action);
        connect(action, &QAction::triggered, this, [this, id = page.id] { emit pageChosen(id); });
    }
    retranslate();
}

void PageActions::retranslate()
{
    size_t at = 0;
    for (const PageEntry &page : m_pages) {
        if (!hasAction(page))
            continue;
        QAction *action = m_actions[at++];
        action->setText(page.titleText());
        action->setIconText(page.titleText());
        action->setStatusTip(page.isReady() ? tr("Go to %1").arg(page.titleText()) : page.comingText());
    }
}

} // namespace stardesk
