#include "ui/shell/main_window.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/as_of_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/palette_popup.h"
#include "ui/shell/shortcut_choice.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/stale_strip.h"
#include "ui/shell/start_pages.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tool_strip.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_search.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QStatusTipEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

using Id = WindowActions::Id;

constexpr int kStartWidth = 1280;
constexpr int kStartHeight = 800;
constexpr int kFrame = 40; // title and borders, which are not known before the window shows

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_actions(new WindowActions(this))
    , m_pageActions(new PageActions(m_parts.pages, this))
    , m_ring(std::make_unique<FocusRing>())
{
    setObjectName(u"MainWindow"_s);
    setWindowIcon(productIcon());
    setMinimumSize(size::minWindowWidth, size::minWindowHeight);
    resize(startSize());
    buildLayout();
    connectActions();
    connectDeck();
    menuBar()->setNativeMenuBar(false);
    menuBar()->setFixedHeight(px(size::menuBar));
    m_actions->fillMenuBar(menuBar(), m_pageActions->all());
    connect(m_actions->claimsMenu(), &QMenu::aboutToShow, this, &MainWindow::fillClaimsMenu);
    applyChosenShortcuts(QMainWindow::actions(), m_parts.settings);
    connect(&m_parts.workspace, &Workspace::dataChanged, this, &MainWindow::onDataChanged);
    connect(&m_parts.appearance, &Appearance::changed, this, [this] {
        for (DataTable *table : findChildren<DataTable *>())
            table->setDensityHeight(Appearance::rowHeight());
        m_status->setSecondZone(m_parts.settings.secondZone());
    });
    m_status->setSecondZone(m_parts.settings.secondZone());
    restoreGeometry(m_parts.settings.state(u"window"_s));
    m_actions->action(Id::Sidebar)->setChecked(!m_parts.settings.state(u"narrow_sidebar"_s).isEmpty());
    m_actions->action(Id::FullScreen)->setChecked(isFullScreen());
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
    m_past = new MessageStrip(central);
    m_message = new MessageStrip(central);
    m_deck = new PageDeck(m_parts.pages, m_parts.workspace, central);
    m_start = new StartPages(*m_deck, m_parts.workspace, m_parts.settings);
    m_progress = new ProgressStrip(central);
    m_undo = new UndoBar(central);
    m_status = new StatusLine(m_parts.workspace.clock(), central);
    m_palette = new PalettePopup(this);
    m_search = new WindowSearch(m_parts.pages, m_actions->all(), m_parts.workspace,
                                [this](const QString &page, const QString &key) { return showPage(page, key); }, this);
    m_search->serve(*m_palette);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_demo);
    right->addWidget(m_past);
    auto *stale = new StaleStrip(m_parts.workspace, central);
    connect(stale, &StaleStrip::syncWanted, this, &MainWindow::syncRequested);
    right->addWidget(stale);
    right->addWidget(m_message);
    right->addWidget(m_deck, 1);
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
    on(Id::Back, [this] { m_deck->goBack(); });
    on(Id::Forward, [this] { m_deck->goForward(); });
    on(Id::NextPane, [this] { cyclePane(1); });
    on(Id::PreviousPane, [this] { cyclePane(-1); });
    on(Id::Find, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    connect(m_actions->action(Id::Sidebar), &QAction::toggled, m_sidebar, &Sidebar::setCollapsed);
    on(Id::ResetLayout, &MainWindow::resetLayout);
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
    connect(m_pageActions, &PageActions::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_tools, &ToolStrip::paletteRequested, this, &MainWindow::openPalette);
    connect(m_undo, &UndoBar::undoTriggered, m_actions->action(Id::Undo), &QAction::trigger);
    connect(m_past, &MessageStrip::actionTriggered, m_actions->action(Id::Today), &QAction::trigger);
}

void MainWindow::connectDeck()
{
    connect(m_deck, &PageDeck::shown, this, [this](const QString &id) {
        setBare(false);
        m_sidebar->setCurrent(id);
    });
    connect(m_deck, &PageDeck::statusChanged, this, &MainWindow::updateStatus);
    connect(m_deck, &PageDeck::historyChanged, this, &MainWindow::updateHistory);
    connect(m_deck, &PageDeck::todayWanted, m_actions->action(Id::Today), &QAction::trigger);
    connect(m_deck, &PageDeck::notFound, this, [this](const QString &key) {
        m_message->show(Tone::Warning, tr("There is no record %1 here.").arg(key.left(80)));
    });
    connect(m_start, &StartPages::openExportRequested, this, &MainWindow::openExportRequested);
    connect(m_start, &StartPages::openFolderRequested, this, &MainWindow::openFolderRequested);
    connect(m_start, &StartPages::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartPages::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_start, &StartPages::rebuildRequested, this, &MainWindow::syncRequested);
    connect(m_start, &StartPages::retryRequested, this, &MainWindow::retryRequested);
    connect(m_deck, &PageDeck::badgeFound, this, [this](const QString &id, int count, const QString &late) {
        m_sidebar->setBadge(id, {count > 0 ? count : -1, late});
    });
}

bool MainWindow::showPage(const QString &id, const QString &key)
{
    return m_deck->showPage(id, key);
}

void MainWindow::fillClaimsMenu()
{
    QMenu *menu = m_actions->claimsMenu();
    menu->clear();
    if (currentPageId() == u"claims"_s && currentPage())
        return currentPage()->fillMenu(menu);
    for (QAction *page : m_pageActions->all())
        if (page->data() == u"claims"_s || page->data() == u"incidents"_s)
            menu->addAction(page);
}

Page *MainWindow::currentPage() const
{
    return m_deck->page();
}

QString MainWindow::currentPageId() const
{
    return m_deck->currentId();
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
    setBare(true);
    m_start->showWelcome();
}

void MainWindow::showRecovery(const Failure &failure)
{
    setBare(true);
    m_start->showRecovery(failure);
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

void MainWindow::updateHistory()
{
    m_actions->action(Id::Back)->setEnabled(m_deck->history().canGoBack());
    m_actions->action(Id::Forward)->setEnabled(m_deck->history().canGoForward());
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
    m_status->refreshClock(); // another day may be looked at
    m_sidebar->setPerson(workspace.personName(), workspace.personRole());
    m_actions->action(Id::CareerSheet)->setEnabled(workspace.hasData());
    showWhatItIs();
    m_deck->fitPast();
    updateStatus();
}

// What is on screen is always named where it is not the desk's own data of now.
void MainWindow::showWhatItIs()
{
    const Workspace &workspace = m_parts.workspace;
    if (workspace.isDemo())
        m_demo->show(Tone::Notice, tr("Demo data: made up on this computer, nothing is sent"), {}, false);
    else
        m_demo->hide();
    if (const auto &past = workspace.pastEnd())
        m_past->show(Tone::Warning, tr("As it was on %1 at the end of the day in Beijing: to look at only, nothing can be decided.").arg(periodEndText(past->day)),
                     m_actions->action(Id::Today)->iconText(), false);
    else
        m_past->hide();
}

void MainWindow::openPalette()
{
    const QRect field = m_tools->paletteFieldRect();
    m_palette->openOver({m_tools->mapToGlobal(field.topLeft()), field.size()});
}

void MainWindow::openShortcuts()
{
    QList<QAction *> all(m_pageActions->all().begin(), m_pageActions->all().end());
    all.append(QList<QAction *>(m_actions->all().begin(), m_actions->all().end()));
    if (const Page *page = currentPage())
        all.append(page->actions());
    auto *sheet = new ShortcutSheet(all, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::openLink(const QString &url)
{
    if (!m_search->follow(url))
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
    m_pageActions->retranslate();
    m_message->hide(); // its sentence was said in the former language
    onDataChanged();
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
        m_deck->dropHidden();
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
    // Enter that no panel has a use for does what Space does: where a decision is armed it commits first.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->isEnabled())
            return button->click();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setState(u"window"_s, saveGeometry());
    m_parts.settings.setState(u"narrow_sidebar"_s, m_actions->action(Id::Sidebar)->isChecked() ? "1"_ba : QByteArray());
    QMainWindow::closeEvent(event);
}

QSize MainWindow::startSize() const
{
    return QSize(kStartWidth, kStartHeight).boundedTo(screen()->availableSize() - QSize(0, kFrame)).expandedTo(minimumSize());
}

// Pages are made anew: columns and splits are theirs. Saved views and every choice of the settings stay.
void MainWindow::resetLayout()
{
    const QString page = currentPageId();
    const QString key = currentPage() ? currentPage()->selectedKey() : QString();
    m_deck->dropAll();
    m_parts.settings.forgetStates();
    m_actions->action(Id::Sidebar)->setChecked(false);
    m_actions->action(Id::FullScreen)->setChecked(false);
    showNormal();
    resize(startSize());
    showPage(page, key);
}

} // namespace stardesk
