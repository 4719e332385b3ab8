#include "ui/shell/window_actions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

using Id = WindowActions::Id;

struct Entry {
    Id id;
    const char *text;
    const char *shortcut;
    const char *tip;
};

constexpr std::array kEntries{
    Entry{Id::OpenExport, QT_TRANSLATE_NOOP("Actions", "&Open server export…"), "Ctrl+O",
          QT_TRANSLATE_NOOP("Actions", "Verify and import a signed export: a folder or a file")},
    Entry{Id::OpenFolder, QT_TRANSLATE_NOOP("Actions", "Open &data folder…"), "Ctrl+Shift+O",
          QT_TRANSLATE_NOOP("Actions", "Turn a folder of CSV files into an export of your own and import it")},
    Entry{Id::Demo, QT_TRANSLATE_NOOP("Actions", "&Try with demo data"), "",
          QT_TRANSLATE_NOOP("Actions", "Make couriers, sellers and claims up on this computer")},
    Entry{Id::CareerSheet, QT_TRANSLATE_NOOP("Actions", "Open &career sheet…"), "",
          QT_TRANSLATE_NOOP("Actions", "Read and verify the career sheet that a new courier brings along")},
    Entry{Id::Vault, QT_TRANSLATE_NOOP("Actions", "ID &vault…"), "",
          QT_TRANSLATE_NOOP("Actions", "Make, open or close the vault of ID numbers")},
    Entry{Id::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q",
          QT_TRANSLATE_NOOP("Actions", "Close Stardesk")},
    Entry{Id::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo the last decision"), "Ctrl+Z",
          QT_TRANSLATE_NOOP("Actions", "Take the last held decision back")},
    Entry{Id::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C",
          QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows or text")},
    Entry{Id::CopyWithHeaders, QT_TRANSLATE_NOOP("Actions", "Copy with &headers"), "Ctrl+Shift+C",
          QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows with the names of the columns")},
    Entry{Id::Find, QT_TRANSLATE_NOOP("Actions", "&Filter"), "Ctrl+F",
          QT_TRANSLATE_NOOP("Actions", "Go to the filter field of the page")},
    Entry{Id::Columns, QT_TRANSLATE_NOOP("Actions", "&Columns…"), "Ctrl+Shift+L",
          QT_TRANSLATE_NOOP("Actions", "Choose the columns of the table")},
    Entry{Id::AsOf, QT_TRANSLATE_NOOP("Actions", "As &of…"), "Ctrl+Shift+H",
          QT_TRANSLATE_NOOP("Actions", "See every page as it was at the end of a month, without changing anything")},
    Entry{Id::Today, QT_TRANSLATE_NOOP("Actions", "Back to &today"), "Alt+Home",
          QT_TRANSLATE_NOOP("Actions", "Leave the past and show the data of now")},
    Entry{Id::ResetLayout, QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "",
          QT_TRANSLATE_NOOP("Actions", "Columns, splits and the size of the window as they were at first; views stay")},
    Entry{Id::Sidebar, QT_TRANSLATE_NOOP("Actions", "&Narrow sidebar"), "Ctrl+Shift+B",
          QT_TRANSLATE_NOOP("Actions", "Show only the icons of the pages")},
    Entry{Id::FullScreen, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11",
          QT_TRANSLATE_NOOP("Actions", "Use the whole screen")},
    Entry{Id::Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left",
          QT_TRANSLATE_NOOP("Actions", "Go to where you were before")},
    Entry{Id::Forward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right",
          QT_TRANSLATE_NOOP("Actions", "Go on again")},
    Entry{Id::Palette, QT_TRANSLATE_NOOP("Actions", "&Search everything…"), "Ctrl+K",
          QT_TRANSLATE_NOOP("Actions", "Find a page or an action by a few letters")},
    Entry{Id::NextPane, QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6",
          QT_TRANSLATE_NOOP("Actions", "Move to the next part of the page")},
    Entry{Id::PreviousPane, QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6",
          QT_TRANSLATE_NOOP("Actions", "Move to the part before")},
    Entry{Id::SyncNow, QT_TRANSLATE_NOOP("Actions", "&Sync now"), "F5",
          QT_TRANSLATE_NOOP("Actions", "Fetch, verify and import the newest export")},
    Entry{Id::Settings, QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "Ctrl+,",
          QT_TRANSLATE_NOOP("Actions", "Language, theme, text size, row height, time zone")},
    Entry{Id::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+/",
          QT_TRANSLATE_NOOP("Actions", "All shortcuts, searchable")},
    Entry{Id::About, QT_TRANSLATE_NOOP("Actions", "&About Stardesk"), "",
          QT_TRANSLATE_NOOP("Actions", "Version, licence and components")},
};

struct Menu {
    const char *title;
    bool needsData;
};
constexpr std::array kMenus{
    Menu{QT_TRANSLATE_NOOP("Menus", "&File"), false},  Menu{QT_TRANSLATE_NOOP("Menus", "&Edit"), true},
    Menu{QT_TRANSLATE_NOOP("Menus", "&View"), true},   Menu{QT_TRANSLATE_NOOP("Menus", "&Go"), true},
    Menu{QT_TRANSLATE_NOOP("Menus", "&Claims"), true}, Menu{QT_TRANSLATE_NOOP("Menus", "&Tools"), false},
    Menu{QT_TRANSLATE_NOOP("Menus", "&Help"), false},
};

constexpr size_t kClaimsMenu = 4;

/// "&Open" is Open; Chinese carries the letter behind the word: "打开(&O)…".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression kLetter(u"\\(&\\w\\)"_s);
    return text.remove(kLetter).remove(u'&');
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const Entry &entry : kEntries) {
        auto *action = new QAction(this);
        // The English text without its marks names the action in every language: chosen shortcuts are kept under it.
        action->setObjectName(QString::fromUtf8(entry.text).remove(u'&').remove(u'…'));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut)));
        window->addAction(action);
        m_actions.push_back(action);
    }
    action(Id::Quit)->setMenuRole(QAction::QuitRole);
    action(Id::About)->setMenuRole(QAction::AboutRole);
    action(Id::Settings)->setMenuRole(QAction::PreferencesRole);
    for (const Id id : {Id::Sidebar, Id::FullScreen})
        action(id)->setCheckable(true);
    for (const Id id : {Id::Back, Id::Forward, Id::Undo, Id::Today})
        action(id)->setEnabled(false);
    action(Id::SyncNow)->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)});
    action(Id::Undo)->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::ALT | Qt::Key_U)});
    action(Id::NextPane)->setShortcuts({QKeySequence(Qt::Key_F6), QKeySequence(u"Ctrl+Tab"_s)});
    action(Id::PreviousPane)->setShortcuts({QKeySequence(u"Shift+F6"_s), QKeySequence(u"Ctrl+Shift+Tab"_s)});
    retranslate();
}

void WindowActions::fillMenuBar(QMenuBar *bar, const std::vector<QAction *> &pages)
{
    for (size_t i = 0; i < kMenus.size(); ++i)
        m_menus.push_back(bar->addMenu(QString()));
    const auto add = [this](size_t menu, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            m_menus[menu]->addAction(action(id));
    };
    add(0, {Id::OpenExport, Id::OpenFolder, Id::Demo});
    m_menus[0]->addSeparator();
    add(0, {Id::CareerSheet, Id::Vault});
    m_menus[0]->addSeparator();
    add(0, {Id::Quit});
    add(1, {Id::Undo, Id::Copy, Id::CopyWithHeaders, Id::Find});
    add(2, {Id::AsOf, Id::Today});
    m_menus[2]->addSeparator();
    add(2, {Id::Columns, Id::Sidebar, Id::FullScreen});
    m_menus[2]->addSeparator();
    add(2, {Id::ResetLayout});
    for (QAction *page : pages)
        m_menus[3]->addAction(page);
    m_menus[3]->addSeparator();
    add(3, {Id::Back, Id::Forward, Id::NextPane, Id::PreviousPane, Id::Palette});
    add(5, {Id::SyncNow, Id::Settings});
    add(6, {Id::Shortcuts, Id::About});
    retranslate();
}

QMenu *WindowActions::claimsMenu() const
{
    return m_menus[kClaimsMenu];
}

void WindowActions::setDataMenusEnabled(bool on)
{
    for (size_t i = 0; i < m_menus.size(); ++i)
        if (kMenus[i].needsData)
            m_menus[i]->menuAction()->setEnabled(on);
}

void WindowActions::retranslate()
{
    for (const Entry &entry : kEntries) {
        QAction *a = action(entry.id);
        a->setText(QCoreApplication::translate("Actions", entry.text));
        a->setStatusTip(QCoreApplication::translate("Actions", entry.tip));
        a->setIconText(withoutMnemonic(a->text()));
    }
    for (size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(QCoreApplication::translate("Menus", kMenus[i].title));
}

} // namespace stardesk
