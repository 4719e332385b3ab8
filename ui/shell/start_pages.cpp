#include "ui/shell/start_pages.h"

#include "ui/shell/page_deck.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/welcome/recovery_page.h"
#include "ui/welcome/welcome_page.h"

namespace stardesk {

StartPages::StartPages(PageDeck &deck, Workspace &workspace, WindowSettings &settings)
    : QObject(&deck)
    , m_deck(deck)
    , m_workspace(workspace)
    , m_settings(settings)
{
}

void StartPages::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_settings.language(), &m_deck);
        m_deck.addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::openExportRequested, this, &StartPages::openExportRequested);
        connect(m_welcome, &WelcomePage::openFolderRequested, this, &StartPages::openFolderRequested);
        connect(m_welcome, &WelcomePage::demoRequested, this, &StartPages::demoRequested);
        connect(m_welcome, &WelcomePage::languageChosen, this, &StartPages::languageChosen);
    }
    m_deck.showOther(m_welcome);
    m_welcome->takeFocus();
}

void StartPages::showRecovery(const Failure &failure)
{
    if (!m_recovery) {
        m_recovery = new RecoveryPage(m_workspace.profile(), m_workspace.presentClock(), &m_deck);
        m_deck.addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::rebuildRequested, this, &StartPages::rebuildRequested);
        connect(m_recovery, &RecoveryPage::recovered, this, &StartPages::retryRequested);
    }
    m_recovery->setFailure(failure);
    m_deck.showOther(m_recovery);
    m_recovery->takeFocus();
}

} // namespace stardesk
