/// PageRegistry: every page of the window in the order of the sidebar. A page is added here and nowhere else.
#pragma once

#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace stardesk {

class Page;

struct PageEntry {
    QString id;                  ///< stable: "couriers", as in --render and links
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Pages", ...)
    QString icon;
    QString shortcut;            ///< "Ctrl+3"
    int group = 0;               ///< a gap stands between groups; -1: at the foot, kNotInSidebar: reached from another page
    static constexpr int kNotInSidebar = -2;
    /// What the page will show once it is there, QT_TRANSLATE_NOOP("Pages", ...); set while `make` is empty.
    const char *coming = nullptr;
    std::function<Page *(QWidget *parent)> make;
    /// Why the page has no past (View → As of…), QT_TRANSLATE_NOOP("Pages", ...); nullptr: it shows the past like today.
    const char *noPast = nullptr;
    [[nodiscard]] bool isReady() const { return bool(make); }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString comingText() const;
    [[nodiscard]] QString noPastText() const;
};

/// What stands beside a page's name in the sidebar.
struct PageBadge {
    int count = -1;     ///< actionable things only; -1: none
    QString late;       ///< second line in the negative colour: "3 late"
};

using PageRegistry = std::vector<PageEntry>;

/// The seven pages and settings, without makers: the composition fills in those that are ready.
[[nodiscard]] PageRegistry standardPages();
/// nullptr for an unknown id.
[[nodiscard]] PageEntry *findPage(PageRegistry &pages, const QString &id);

} // namespace stardesk
