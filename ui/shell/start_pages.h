/// StartPages: what stands in the place of the pages while there are no data to show: the welcome of a new desk, or why
/// the store cannot be read and the ways out. Made when they are first needed.
#pragma once

#include <QtCore/QObject>

namespace stardesk {

struct Failure;
class PageDeck;
class RecoveryPage;
class WelcomePage;
class WindowSettings;
class Workspace;

class StartPages final : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    StartPages(PageDeck &deck, Workspace &workspace, WindowSettings &settings);

    void showWelcome();
    void showRecovery(const Failure &failure);

signals:
    void openExportRequested();
    void openFolderRequested();
    void demoRequested();
    void languageChosen(const QString &language);
    void rebuildRequested(); ///< the data anew, from the last export
    void retryRequested();   ///< the store may be readable again

private:
    PageDeck &m_deck;
    Workspace &m_workspace;
    WindowSettings &m_settings;
    WelcomePage *m_welcome = nullptr;
    RecoveryPage *m_recovery = nullptr;
};

} // namespace stardesk
