/// MainWindow: menu bar, tool strip, sidebar, pages, strips and status line. It moves the person between pages; what
/// stands on them is theirs.
#pragma once

#include "ui/shell/page_registry.h"

#include <QtWidgets/QMainWindow>

#include <memory>

namespace stardesk {

struct Failure;
class Appearance;
class FocusRing;
class MessageStrip;
class Page;
class PageActions;
class PageDeck;
class PalettePopup;
class ProgressStrip;
class Sidebar;
class StartPages;
class StatusLine;
class ToolStrip;
class UndoBar;
class WindowActions;
class WindowSearch;
class WindowSettings;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Everything the window works with; all must outlive it. `installLanguage` switches the whole program.
    struct Parts {
        Workspace &workspace;
        WindowSettings &settings;
        Appearance &appearance;
        std::function<void(const QString &)> installLanguage;
        PageRegistry pages;
    };
    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    /// Opens a page and selects a record on it; false for an unknown or unfinished page.
    bool showPage(const QString &id, const QString &key = {});
    /// The first page with data, or the welcome page.
    void showStart();
    void showWelcome();
    /// The store cannot be read: why, and the ways out.
    void showRecovery(const Failure &failure);
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    [[nodiscard]] MessageStrip &message() const { return *m_message; }
    [[nodiscard]] ProgressStrip &progress() const { return *m_progress; }
    [[nodiscard]] UndoBar &undoBar() const { return *m_undo; }
    [[nodiscard]] ToolStrip &toolStrip() const { return *m_tools; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    void openPalette();
    void openShortcuts();
    /// `stardesk://courier/p1`, `stardesk://claims`; a link that makes no sense becomes a polite strip.
    void openLink(const QString &url);

signals:
    void openExportRequested();
    void openFolderRequested();
    void demoRequested();
    void careerSheetRequested();
    void vaultRequested();
    void syncRequested();
    void retryRequested(); ///< the store may be readable again

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectDeck();
    void cyclePane(int by);
    void updateHistory();
    void updateStatus();
    void onDataChanged();
    void chooseLanguage(const QString &language);
    void about();
    void fillClaimsMenu();
    void showWhatItIs();
    void setBare(bool bare);
    [[nodiscard]] QSize startSize() const;
    void resetLayout();
    void retranslate();

    Parts m_parts;
    WindowActions *m_actions;
    PageActions *m_pageActions;
    ToolStrip *m_tools = nullptr;
    Sidebar *m_sidebar = nullptr;
    MessageStrip *m_demo = nullptr;
    MessageStrip *m_past = nullptr;
    MessageStrip *m_message = nullptr;
    PageDeck *m_deck = nullptr;
    StartPages *m_start = nullptr;
    ProgressStrip *m_progress = nullptr;
    UndoBar *m_undo = nullptr;
    StatusLine *m_status = nullptr;
    PalettePopup *m_palette = nullptr;
    WindowSearch *m_search = nullptr;
    std::unique_ptr<FocusRing> m_ring;
};

} // namespace stardesk
