#include "ui/shell/page_registry.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

QString PageEntry::titleText() const
{
    return QCoreApplication::translate("Pages", title);
}

QString PageEntry::comingText() const
{
    return coming ? QCoreApplication::translate("Pages", coming) : QString();
}

QString PageEntry::noPastText() const
{
    return noPast ? QCoreApplication::translate("Pages", noPast) : QString();
}

PageRegistry standardPages()
{
    return {
        {u"today"_s, QT_TRANSLATE_NOOP("Pages", "Today"), u"today"_s, u"Ctrl+1"_s, 0,
         QT_TRANSLATE_NOOP("Pages", "Will show what needs you today from all desks, by urgency. Not there yet."), {}},
        {u"claims"_s, QT_TRANSLATE_NOOP("Pages", "Claims"), u"claims"_s, u"Ctrl+2"_s, 0,
         QT_TRANSLATE_NOOP("Pages", "Will show the queue of late-delivery claims. Not there yet."), {}},
        {u"couriers"_s, QT_TRANSLATE_NOOP("Pages", "Couriers"), u"couriers"_s, u"Ctrl+3"_s, 1,
         QT_TRANSLATE_NOOP("Pages", "Will show couriers, their careers and stars. Not there yet."), {}},
        {u"sellers"_s, QT_TRANSLATE_NOOP("Pages", "Sellers"), u"sellers"_s, u"Ctrl+4"_s, 1,
         QT_TRANSLATE_NOOP("Pages", "Will show sellers, both tracks and the next star. Not there yet."), {}},
        {u"outlook"_s, QT_TRANSLATE_NOOP("Pages", "Outlook"), u"outlook"_s, u"Ctrl+5"_s, 2,
         QT_TRANSLATE_NOOP("Pages", "Will show who rises and falls on the next star day. Not there yet."), {}},
        {u"programmes"_s, QT_TRANSLATE_NOOP("Pages", "Programmes"), u"programmes"_s, u"Ctrl+6"_s, 2,
         QT_TRANSLATE_NOOP("Pages", "Will show logistics programmes, their ratios and windows. Not there yet."), {}},
        {u"sync"_s, QT_TRANSLATE_NOOP("Pages", "Sync"), u"sync"_s, u"Ctrl+7"_s, 3,
         QT_TRANSLATE_NOOP("Pages", "Will show outbox, conflicts and the history of imports. Not there yet."), {},
         QT_TRANSLATE_NOOP("Pages", "What waits to be sent and what was imported is of now: this page has no past.")},
        {u"incidents"_s, QT_TRANSLATE_NOOP("Pages", "Incidents"), u"plane"_s, u"Ctrl+Shift+I"_s, PageEntry::kNotInSidebar,
         QT_TRANSLATE_NOOP("Pages", "Will show incidents and the claims they excuse. Not there yet."), {}},
        {u"deadlines"_s, QT_TRANSLATE_NOOP("Pages", "Deadlines"), u"clock"_s, u"Ctrl+8"_s, PageEntry::kNotInSidebar,
         QT_TRANSLATE_NOOP("Pages", "Will show everything with a clock, the nearest first. Not there yet."), {}},
        {u"identity"_s, QT_TRANSLATE_NOOP("Pages", "Identity conflicts"), u"persons"_s, u"Ctrl+Shift+D"_s, PageEntry::kNotInSidebar,
         QT_TRANSLATE_NOOP("Pages", "Will show records of people that contradict each other. Not there yet."), {},
         QT_TRANSLATE_NOOP("Pages", "Records that contradict each other are looked for in the data of now: this page has no past.")},
        {u"settings"_s, QT_TRANSLATE_NOOP("Pages", "Settings"), u"settings"_s, u"Ctrl+,"_s, -1, nullptr, {}},
    };
}

PageEntry *findPage(PageRegistry &pages, const QString &id)
{
    for (PageEntry &page : pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

} // namespace stardesk
