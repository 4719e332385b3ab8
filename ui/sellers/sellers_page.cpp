#include "ui/sellers/sellers_page.h"

#include "models/desk/table_listing.h"
#include "models/paper/seller_paper.h"
#include "models/tables/session_worker.h"
#include "ui/sellers/privilege_reminder.h"
#include "ui/sellers/seller_detail.h"
#include "ui/shared/save_paper.h"
#include "ui/shared/segment_bar.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace stardesk {
SellersPage::SellersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("sellers", workspace, settings, parent)
    , m_choices(settings)
    , m_views(new SegmentBar(tr("Ready views"), this))
    , m_detail(new SellerDetail(this))
{
    m_views->setPadding(9);
    filterBar().setTail(m_views);
    filterBar().setFieldWidth(200);
    setDetail(m_detail);
    setDefaultSort(u"predicted"_s, false);
    enableViews();
    connect(m_views, &SegmentBar::chosenChanged, this, [this](int index) { setScope(scopes().value(index)); });
    connect(m_detail, &SellerDetail::planRequested, this, &SellersPage::savePlan);
    connect(m_detail, &SellerDetail::contactToggled, this, &SellersPage::markContacted);
    connect(m_detail, &SellerDetail::remindToggled, this, [this](bool on) {
        setReminder(m_choices, m_key, on);
        m_detail->setReminded(on);
    });
    addActions();
}

void SellersPage::showRows(const QString &filter)
{
    m_views->setChosen(0); // of all sellers, not of the ready view that was open
    setScope({});
    ListPage::showRows(filter);
}

void SellersPage::addActions()
{
    const auto add = [this](const QKeySequence &keys, const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence(u"Ctrl+Shift+W"_s), "whatIf", [this] { m_detail->openWhatIf(); });
    add(QKeySequence(u"Ctrl+I"_s), "explain", [this] { m_detail->toggleExplanation(); });
    add(QKeySequence(u"Ctrl+L"_s), "logContact", [this] {
        if (!m_key.isEmpty())
            markContacted(true);
    });
}

// The plan on paper is of the real scores: what is only supposed stays on the clipboard and says so.
void SellersPage::savePlan()
{
    if (m_key.isEmpty())
        return;
    savePaper(
        this, workspace(), m_key + u".pdf"_s,
        [key = m_key](StoreSession &session, const QString &language) { return sellerPlanPaper(session, SellerKey{key}, language); },
        [this](const Result<int> &pages, const QString &) {
            if (!pages)
                m_detail->showFailure(pages.failure());
        });
}

// Stored by the worker; the page reads the seller again, so that it shows what was stored and nothing else.
void SellersPage::markContacted(bool contacted)
{
    workspace().worker().ask<std::monostate>(
        this, "contact",
        [key = m_key, contacted](StoreSession &session) -> Result<> { return setContacted(session, {u"seller"_s, key}, contacted); },
        [this](const Result<> &stored) { stored ? showDetail(m_key) : m_detail->showFailure(stored.failure()); });
}

ListPage::Texts SellersPage::texts() const
{
    return {tr("Sellers"), tr("Filter sellers"), tr("%1 sellers"), tr("%1 of %2 sellers"),
            tr("No sellers yet. Open a server export.")};
}

// All, going down, going up, privileges to collect, no star: the order of the segments.
QStringList SellersPage::scopes() const
{
    return {QString(), u"direction:down"_s, u"direction:up"_s, u"window:open,closes_soon privileges_collected:0"_s, u"official:0"_s};
}

void SellersPage::showDetail(const QString &key)
{
    m_reading = false;
    m_key = key;
    m_detail->setZone(QTimeZone(m_choices.secondZone().toLatin1()));
    m_detail->setReminded(hasReminder(m_choices, key));
    if (key.isEmpty() || !workspace().hasData())
        return m_detail->clear();
    m_reading = true;
    workspace().worker().ask<SellerView>(
        this, "seller", [key](StoreSession &session) { return readSellerView(session, SellerKey{key}); },
        [this](const Result<SellerView> &view) {
            m_reading = false;
            view ? m_detail->show(*view) : m_detail->showFailure(view.failure());
        });
}

void SellersPage::retranslate()
{
    m_views->setSegments({tr("All"), tr("Going down"), tr("Going up"), tr("Uncollected"), tr("0 star")});
    ListPage::retranslate();
}

void SellersPage::onListing()
{
    if (m_counted == source() || !workspace().hasData())
        return;
    m_counted = source();
    countScopes();
}

void SellersPage::countScopes()
{
    m_counting = true;
    using Counts = QList<int>;
    workspace().worker().ask<Counts>(
        this, "views",
        [table = source(), filters = scopes()](StoreSession &) -> Result<Counts> {
            Counts counts;
            for (const QString &filter : filters) {
                const auto listing = TableListing::make(table, {filter, {}});
                counts.append(listing ? int((*listing)->total()) : -1);
            }
            return counts;
        },
        [this](const Result<Counts> &counts) {
            m_counting = false;
            if (counts)
                m_views->setCounts(*counts);
        });
}

} // namespace stardesk
