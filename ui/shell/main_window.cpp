#include "ui/shell/main_window.h"

#include "models/desk/search_desk.h"
#include "models/tables/session_worker.h"
#include "ui/shared/focus_ring.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_popup.h"
#include "ui/shell/shortcut_choice.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tool_strip.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/welcome/welcome_page.h"

#include <QtCore/QEvent>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QStatusTipEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

using Id = WindowActions::Id;

constexpr int kStartWidth = 1280;
constexpr int kStartHeight = 800;
constexpr int kMostRecords = 12;

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_actions(new WindowActions(this))
    , m_ring(std::make_unique<FocusRing>())
{
    setObjectName(u"MainWindow"_s);
    setWindowIcon(productIcon());
    setMinimumSize(size::minWindowWidth, size::minWindowHeight);
    resize(kStartWidth, kStartHeight);
    buildLayout();
    addPageActions();
    connectActions();
    menuBar()->setNativeMenuBar(false);
    menuBar()->setFixedHeight(px(size::menuBar));
    m_actions->fillMenuBar(menuBar(), m_pageActions);
    applyChosenShortcuts(QMainWindow::actions(), m_parts.settings);
    connect(&m_parts.workspace, &Workspace::dataChanged, this, &MainWindow::onDataChanged);
    connect(&m_parts.appearance, &Appearance::changed, this, [this] {
        for (DataTable *table : findChildren<DataTable *>())
            table->setDensityHeight(Appearance::rowHeight());
        m_status->setSecondZone(m_parts.settings.secondZone());
    });
    m_status->setSecondZone(m_parts.settings.secondZone());
    restoreGeometry(m_parts.settings.state(u"window"_s));
    onDataChanged();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    m_tools = new ToolStrip(m_actions->action(Id::Back), m_actions->action(Id::Forward), central);
    m_sidebar = new Sidebar(m_parts.pages, central);
    m_demo = new MessageStrip(central);
    m_message = new MessageStrip(central);
    m_stack = new QStackedWidget(central);
    m_progress = new ProgressStrip(central);
    m_undo = new UndoBar(central);
    m_status = new StatusLine(m_parts.workspace.clock(), central);
    m_palette = new PalettePopup(this);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_demo);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    right->addWidget(m_progress);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addLayout(middle, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::addPageActions()
{
    for (const PageEntry &page : m_parts.pages) {
        auto *action = new QAction(this);
        action->setData(page.id);
        action->setObjectName(u"page "_s + page.id);
        action->setIcon(themedIcon(page.icon));
        action->setIconVisibleInMenu(false);
        action->setEnabled(page.isReady());
        // Settings has its action in the Tools menu with the same shortcut: one key, one action.
        if (page.id != u"settings"_s) {
            action->setShortcut(QKeySequence(page.shortcut));
            addAction(action);
            m_pageActions.push_back(action);
            connect(action, &QAction::triggered, this, [this, id = page.id] { showPage(id); });
        }
    }
}

void MainWindow::connectActions()
{
    const auto on = [this](Id id, auto slot) { connect(m_actions->action(id), &QAction::triggered, this, slot); };
    on(Id::OpenExport, &MainWindow::openExportRequested);
    on(Id::OpenFolder, &MainWindow::openFolderRequested);
    on(Id::Demo, &MainWindow::demoRequested);
    on(Id::CareerSheet, &MainWindow::careerSheetRequested);
    on(Id::Vault, &MainWindow::vaultRequested);
    on(Id::Quit, &MainWindow::close);
    on(Id::SyncNow, &MainWindow::syncRequested);
    on(Id::Palette, &MainWindow::openPalette);
    on(Id::Shortcuts, &MainWindow::openShortcuts);
    on(Id::About, &MainWindow::about);
    on(Id::Settings, [this] { showPage(u"settings"_s); });
    on(Id::Back, [this] { go(m_history.back()); });
    on(Id::Forward, [this] { go(m_history.forward()); });
    on(Id::NextPane, [this] { cyclePane(1); });
    on(Id::PreviousPane, [this] { cyclePane(-1); });
    on(Id::Find, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    on(Id::Sidebar, [this](bool checked) { m_sidebar->setCollapsed(checked); });
    on(Id::FullScreen, [this](bool checked) { checked ? showFullScreen() : showNormal(); });
    on(Id::Columns, [this] {
        if (auto *page = currentPage())
            if (auto *table = page->findChild<DataTable *>())
                table->openColumnChooser();
    });
    on(Id::Copy, [] {
        if (auto *table = qobject_cast<DataTable *>(QApplication::focusWidget()))
            table->copyRows(false);
        else if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->copy();
    });
    on(Id::CopyWithHeaders, [] {
        if (auto *table = qobject_cast<DataTable *>(QApplication::focusWidget()))
            table->copyRows(true);
    });
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_tools, &ToolStrip::paletteRequested, this, &MainWindow::openPalette);
    connect(m_undo, &UndoBar::undoTriggered, m_actions->action(Id::Undo), &QAction::trigger);
}

Page *MainWindow::makePage(PageEntry &entry)
{
    Page *page = entry.make(m_stack);
    m_stack->addWidget(page);
    m_made.insert(entry.id, page);
    connect(page, &Page::statusChanged, this, &MainWindow::updateStatus);
    connect(page, &Page::openRequested, this, [this](const QString &id, const QString &key) { showPage(id, key); });
    connect(page, &Page::rowsRequested, this, [this](const QString &id, const QString &filter) {
        if (showPage(id))
            currentPage()->showRows(filter);
    });
    connect(page, &Page::badgeFound, this, [this](const QString &id, int count, const QString &late) {
        m_sidebar->setBadge(id, {count > 0 ? count : -1, late});
    });
    connect(page, &Page::selectionMoved, this, [this, id = entry.id, page] {
        if (id == m_current) {
            m_history.visit({id, page->selectedKey()});
            updateHistory();
        }
    });
    return page;
}

bool MainWindow::showPage(const QString &id, const QString &key)
{
    PageEntry *entry = findPage(m_parts.pages, id);
    if (!entry || !entry->isReady())
        return false;
    Page *page = m_made.value(id);
    if (!page)
        page = makePage(*entry);
    setBare(false);
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(id);
    if (!key.isEmpty())
        page->select(key);
    page->takeFocus();
    m_history.visit({id, page->selectedKey()});
    updateHistory();
    updateStatus();
    return true;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showStart()
{
    if (!m_parts.workspace.hasData())
        return showWelcome();
    for (const QString &id : {u"today"_s, u"claims"_s, u"couriers"_s, u"sellers"_s})
        if (showPage(id))
            return;
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_parts.settings.language(), m_stack);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::openExportRequested, this, &MainWindow::openExportRequested);
        connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::openFolderRequested);
        connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
        connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::chooseLanguage);
    }
    m_current.clear();
    setBare(true);
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->takeFocus();
    updateStatus();
}

void MainWindow::setBare(bool bare)
{
    m_tools->setVisible(!bare);
    m_sidebar->setVisible(!bare);
    m_actions->setDataMenusEnabled(!bare);
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_parts.settings.setLanguage(language);
    m_parts.installLanguage(language);
}

void MainWindow::go(const std::optional<PagePlace> &place)
{
    if (!place)
        return;
    // showPage visits the same place again, which the history takes for one.
    showPage(place->page, place->key);
    updateHistory();
}

void MainWindow::updateHistory()
{
    m_actions->action(Id::Back)->setEnabled(m_history.canGoBack());
    m_actions->action(Id::Forward)->setEnabled(m_history.canGoForward());
}

void MainWindow::cyclePane(int by)
{
    QList<QWidget *> panes;
    if (m_sidebar->isVisible())
        panes.append(m_sidebar->list());
    if (const Page *page = currentPage())
        panes += page->panes();
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    if (panes.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    const qsizetype next = at < 0 ? 0 : (at + by + panes.size()) % panes.size();
    panes[next]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateStatus()
{
    const Page *page = currentPage();
    m_status->setPageText(page ? page->statusText() : QString());
    setWindowTitle(page ? page->title() + u" – Stardesk"_s : u"Stardesk"_s);
}

void MainWindow::onDataChanged()
{
    const Workspace &workspace = m_parts.workspace;
    m_status->setDataText(workspace.dataText());
    m_status->setCountingText(workspace.countingText());
    m_sidebar->setPerson(workspace.personName(), workspace.personRole());
    m_actions->action(Id::CareerSheet)->setEnabled(workspace.hasData());
    if (workspace.isDemo())
        m_demo->show(Tone::Notice, tr("Demo data: made up on this computer, nothing is sent"), {}, false);
    else
        m_demo->hide();
    updateStatus();
}

void MainWindow::openPalette()
{
    const auto pages = [this](const QString &text) {
        QList<PaletteHit> hits;
        for (const PageEntry &page : m_parts.pages)
            if (const auto matches = matchWords(page.titleText(), text))
                hits.append({tr("Pages"), page.icon, page.titleText(), page.isReady() ? QString() : page.comingText(),
                             page.shortcut, page.isReady(), *matches, [this, id = page.id] { showPage(id); }});
        return hits;
    };
    const auto actions = [this](const QString &text) {
        QList<PaletteHit> hits;
        for (QAction *action : m_actions->all())
            if (const auto matches = matchWords(action->iconText(), text); matches && !text.isEmpty())
                hits.append({tr("Actions"), u"enter"_s, action->iconText(),
                             action->isEnabled() ? QString() : tr("not possible now"),
                             action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(), *matches,
                             [action] { action->trigger(); }});
        return hits;
    };
    m_palette->setSources({pages, actions});
    m_palette->setAsker([this](const QString &text, auto answer) { searchRecords(text, answer); });
    const QRect field = m_tools->paletteFieldRect();
    m_palette->openOver({m_tools->mapToGlobal(field.topLeft()), field.size()});
}

void MainWindow::searchRecords(const QString &text, const std::function<void(const QList<PaletteHit> &)> &answer)
{
    if (!m_parts.workspace.hasData())
        return;
    static const QHash<QString, QString> pageOf{{u"courier"_s, u"couriers"_s}, {u"seller"_s, u"sellers"_s},
                                                {u"claim"_s, u"claims"_s}};
    using Hits = std::vector<SearchHit>;
    m_parts.workspace.worker().ask<Hits>(
        m_palette, "search",
        [text](StoreSession &session) { return SearchDesk(session).search(text, {}, kMostRecords); },
        [this, answer](const Result<Hits> &found) {
            QList<PaletteHit> hits;
            if (found)
                for (const SearchHit &hit : *found)
                    if (const PageEntry *page = findPage(m_parts.pages, pageOf.value(hit.kind)); page && page->isReady())
                        hits.append({page->titleText(), page->icon, hit.title, hit.id, {}, true, {},
                                     [this, id = page->id, key = hit.id] { showPage(id, key); }});
            answer(hits);
        });
}

void MainWindow::openShortcuts()
{
    QList<QAction *> all(m_pageActions.begin(), m_pageActions.end());
    all.append(QList<QAction *>(m_actions->all().begin(), m_actions->all().end()));
    auto *sheet = new ShortcutSheet(all, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::openLink(const QString &url)
{
    const QUrl link(url);
    const QString kind = link.host();
    const QString key = link.path().mid(1);
    static const QHash<QString, QString> pageOf{{u"courier"_s, u"couriers"_s}, {u"seller"_s, u"sellers"_s},
                                                {u"claim"_s, u"claims"_s}};
    if (link.scheme() == u"stardesk"_s && showPage(pageOf.value(kind, kind), key))
        return;
    m_message->show(Tone::Warning, tr("The link %1 leads nowhere here.").arg(url.left(80)));
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Stardesk"),
                       tr("Stardesk %1. Free software under the GNU General Public License, version 3 or later.")
                           .arg(QString::fromLatin1(STARDESK_VERSION)));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    size_t at = 0;
    for (const PageEntry &page : m_parts.pages) {
        if (page.id == u"settings"_s)
            continue;
        QAction *action = m_pageActions[at++];
        action->setText(page.titleText());
        action->setIconText(page.titleText());
        action->setStatusTip(page.isReady() ? tr("Go to %1").arg(page.titleText()) : page.comingText());
    }
    m_message->hide(); // its sentence was said in the former language
    onDataChanged();
}

// Lengths of a page follow the text size it was made at: pages not on screen are made anew when they are shown.
void MainWindow::dropOtherPages()
{
    for (const QString &id : m_made.keys()) {
        if (id == m_current)
            continue;
        Page *page = m_made.take(id);
        m_stack->removeWidget(page);
        page->deleteLater();
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip) {
        m_status->setTip(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        menuBar()->setFixedHeight(px(size::menuBar));
        dropOtherPages();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"?"_s)
        return openShortcuts();
    if (event->text() == u"/"_s && currentPage())
        return currentPage()->focusFilter();
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->closeDetail())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setState(u"window"_s, saveGeometry());
    m_parts.settings.setState(u"page"_s, m_current.toLatin1());
    QMainWindow::closeEvent(event);
}

} // namespace stardesk
