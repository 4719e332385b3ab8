#include "ui/shell/page_deck.h"

#include "ui/shared/placeholder.h"
#include "ui/shell/as_of_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace stardesk {

PageDeck::PageDeck(PageRegistry &pages, Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_pages(pages)
    , m_workspace(workspace)
{
}

Page *PageDeck::make(PageEntry &entry)
{
    Page *page = entry.make(this);
    addWidget(page);
    m_made.insert(entry.id, page);
    connect(page, &Page::statusChanged, this, &PageDeck::statusChanged);
    connect(page, &Page::badgeFound, this, &PageDeck::badgeFound);
    connect(page, &Page::notFound, this, &PageDeck::notFound);
    connect(page, &Page::openRequested, this, [this](const QString &id, const QString &key) { showPage(id, key); });
    connect(page, &Page::rowsRequested, this, [this](const QString &id, const QString &filter) {
        if (showPage(id) && this->page())
            this->page()->showRows(filter);
    });
    connect(page, &Page::selectionMoved, this, [this, id = entry.id, page] {
        if (id == m_current)
            visit(page);
    });
    return page;
}

bool PageDeck::showPage(const QString &id, const QString &key)
{
    PageEntry *entry = findPage(m_pages, id);
    if (!entry || !entry->isReady())
        return false;
    m_current = id;
    const QString noPast = noPastText(*entry);
    Page *page = nullptr;
    if (noPast.isEmpty()) {
        page = m_made.value(id);
        page = page ? page : make(*entry);
        setCurrentWidget(page);
    } else {
        showNoPast(noPast);
    }
    emit shown(id);
    if (page) {
        if (!key.isEmpty() && !page->select(key))
            emit notFound(key);
        page->takeFocus();
        visit(page);
    }
    emit statusChanged();
    return true;
}

void PageDeck::showOther(QWidget *widget)
{
    m_current.clear();
    setCurrentWidget(widget);
    emit statusChanged();
}

void PageDeck::go(const std::optional<PagePlace> &place)
{
    if (!place)
        return;
    // showPage visits the same place again, which the history takes for one.
    showPage(place->page, place->key);
    emit historyChanged();
}

void PageDeck::visit(Page *page)
{
    m_history.visit({m_current, page->selectedKey()});
    emit historyChanged();
}

Page *PageDeck::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageDeck::dropHidden()
{
    for (const QString &id : m_made.keys())
        if (id != m_current)
            drop(id);
}

void PageDeck::dropAll()
{
    for (const QString &id : m_made.keys())
        drop(id);
}

void PageDeck::drop(const QString &id)
{
    Page *page = m_made.take(id);
    removeWidget(page);
    delete page; // at once: pages write what they keep of their layout when they end
}

/// Why the page cannot show the day that is looked at; empty where it can.
QString PageDeck::noPastText(const PageEntry &entry) const
{
    const auto &past = m_workspace.pastEnd();
    if (!past)
        return {};
    const QString day = periodEndText(past->day);
    if (entry.id == u"couriers"_s && !past->couriers)
        return tr("The data have no history of couriers on %1.").arg(day);
    if (entry.id == u"sellers"_s && !past->sellers)
        return tr("The data have no history of sellers on %1.").arg(day);
    if (entry.id == u"claims"_s && !past->claims)
        return tr("No claim had been filed on %1.").arg(day);
    return entry.noPastText();
}

bool PageDeck::showsNoPast() const
{
    return m_noPast && currentWidget() == m_noPast;
}

void PageDeck::showNoPast(const QString &sentence)
{
    if (!m_noPast) {
        m_noPast = new Placeholder(this);
        addWidget(m_noPast);
        connect(m_noPast, &Placeholder::actionTriggered, this, &PageDeck::todayWanted);
    }
    m_noPast->setState(Placeholder::Kind::NeverHadData, sentence, tr("Back to today"));
    setCurrentWidget(m_noPast);
}

void PageDeck::fitPast()
{
    const PageEntry *entry = findPage(m_pages, m_current);
    if (entry && (showsNoPast() || !noPastText(*entry).isEmpty()))
        showPage(m_current);
}

} // namespace stardesk
