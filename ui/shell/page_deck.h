/// PageDeck: the pages of the window, made when they are first shown, and the way the person took through them.
#pragma once

#include "ui/shell/page_history.h"
#include "ui/shell/page_registry.h"

#include <QtCore/QHash>
#include <QtWidgets/QStackedWidget>

#include <optional>

namespace stardesk {

class Placeholder;
class Workspace;

class PageDeck final : public QStackedWidget {
    Q_OBJECT
public:
    /// `pages` and `workspace` outlive it.
    PageDeck(PageRegistry &pages, Workspace &workspace, QWidget *parent);

    /// Opens a page and selects a record on it; false for an unknown or unfinished page. Where the page cannot show the
    /// past that is looked at, a sentence stands in its place.
    bool showPage(const QString &id, const QString &key = {});
    /// Something that is no page of the registry: the welcome page.
    void showOther(QWidget *widget);
    void goBack() { go(m_history.back()); }
    void goForward() { go(m_history.forward()); }
    /// Makes pages anew when they are shown next: their lengths follow the text size they were made at.
    void dropHidden();
    /// All of them, with what they keep of their layout.
    void dropAll();
    /// After another day was chosen to look at: the page on screen may have no past, or have one again.
    void fitPast();

    [[nodiscard]] Page *page() const;
    [[nodiscard]] const QString &currentId() const { return m_current; }
    [[nodiscard]] const PageHistory &history() const { return m_history; }

signals:
    void shown(const QString &id);
    void statusChanged();
    void historyChanged();
    void badgeFound(const QString &page, int count, const QString &late);
    void todayWanted(); ///< out of the past
    void notFound(const QString &key);

private:
    Page *make(PageEntry &entry);
    void drop(const QString &id);
    void go(const std::optional<PagePlace> &place);
    void visit(Page *page);
    [[nodiscard]] QString noPastText(const PageEntry &entry) const;
    [[nodiscard]] bool showsNoPast() const;
    void showNoPast(const QString &sentence);

    PageRegistry &m_pages;
    Workspace &m_workspace;
    QHash<QString, Page *> m_made;
    QString m_current;
    PageHistory m_history;
    Placeholder *m_noPast = nullptr;
};

} // namespace stardesk
