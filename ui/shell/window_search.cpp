#include "ui/shell/window_search.h"

#include "models/desk/search_desk.h"
#include "models/tables/session_worker.h"
#include "ui/shell/palette_popup.h"
#include "ui/shell/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtGui/QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostRecords = 12;

/// The page on which a record of this kind stands; a page's own id for itself.
QString pageOf(const QString &kind)
{
    static const QHash<QString, QString> pages{{u"courier"_s, u"couriers"_s}, {u"seller"_s, u"sellers"_s},
                                               {u"claim"_s, u"claims"_s}, {u"incident"_s, u"incidents"_s}};
    return pages.value(kind, kind);
}

const PageEntry *pageWith(const PageRegistry &pages, const QString &id)
{
    const auto found = std::ranges::find(pages, id, &PageEntry::id);
    return found == pages.end() ? nullptr : &*found;
}

} // namespace

WindowSearch::WindowSearch(const PageRegistry &pages, const std::vector<QAction *> &actions, Workspace &workspace, ShowPage showPage,
                           QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_showPage(std::move(showPage))
{
}

void WindowSearch::serve(PalettePopup &palette)
{
    palette.setSources({[this](const QString &text) { return link(text); }, [this](const QString &text) { return pages(text); },
                        [this](const QString &text) { return actions(text); }});
    palette.setAsker([this](const QString &text, auto answer) { records(text, answer); });
}

bool WindowSearch::follow(const QString &url) const
{
    const QUrl link(url, QUrl::StrictMode);
    return link.scheme() == u"stardesk"_s && m_showPage(pageOf(link.host()), link.path().mid(1));
}

// A link that was pasted is what the person means, and nothing else is looked for.
QList<PaletteHit> WindowSearch::link(const QString &text) const
{
    if (!text.startsWith(u"stardesk://"_s))
        return {};
    return {{tr("Links"), u"link"_s, text, {}, {}, true, {}, [this, text] { follow(text); }}};
}

QList<PaletteHit> WindowSearch::pages(const QString &text) const
{
    QList<PaletteHit> hits;
    for (const PageEntry &page : m_pages)
        if (const auto matches = matchWords(page.titleText(), text))
            hits.append({tr("Pages"), page.icon, page.titleText(), page.isReady() ? QString() : page.comingText(),
                         QKeySequence(page.shortcut).toString(QKeySequence::NativeText),
                         page.isReady(), *matches, [this, id = page.id] { m_showPage(id, {}); }});
    return hits;
}

QList<PaletteHit> WindowSearch::actions(const QString &text) const
{
    QList<PaletteHit> hits;
    for (QAction *action : m_actions)
        if (const auto matches = matchWords(action->iconText(), text); matches && !text.isEmpty())
            hits.append({tr("Actions"), u"enter"_s, action->iconText(), action->isEnabled() ? QString() : tr("not possible now"),
                         action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(), *matches,
                         [action] { action->trigger(); }});
    return hits;
}

void WindowSearch::records(const QString &text, const std::function<void(const QList<PaletteHit> &)> &answer)
{
    if (!m_workspace.hasData())
        return answer({});
    using Hits = std::vector<SearchHit>;
    m_workspace.worker().ask<Hits>(
        this, "search", [text](StoreSession &session) { return SearchDesk(session).search(text, {}, kMostRecords); },
        [this, answer](const Result<Hits> &found) {
            QList<PaletteHit> hits;
            if (found)
                for (const SearchHit &hit : *found)
                    if (const PageEntry *page = pageWith(m_pages, pageOf(hit.kind)); page && page->isReady())
                        hits.append({page->titleText(), page->icon, hit.title, hit.id, {}, true, {},
                                     [this, id = page->id, key = hit.id] { m_showPage(id, key); }});
            answer(hits);
        });
}

} // namespace stardesk
