#include "ui/sellers/sellers_page.h"

#include "models/desk/outlook_marks.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/desk/table_listing.h"
#include "models/paper/seller_paper.h"
#include "models/tables/session_worker.h"
#include "ui/sellers/privilege_reminder.h"
#include "ui/sellers/seller_detail.h"
#include "ui/sellers/what_if_panel.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/save_paper.h"
#include "ui/shared/segment_bar.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kFieldWidth = 150; // the membership and the count stand beside it

} // namespace

SellersPage::SellersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("sellers", workspace, settings, parent)
    , m_choices(settings)
    , m_segments(new SegmentBar(tr("Ready views"), this))
    , m_detail(new SellerDetail(this))
{
    m_segments->setPadding(9);
    filterBar().setTail(m_segments);
    filterBar().setFieldWidth(kFieldWidth);
    setDetail(m_detail);
    setDefaultSort(u"gap_keep"_s, true); // who falls the deepest first, then who is nearest to it
    enableViews();
    connect(m_segments, &SegmentBar::chosenChanged, this, [this](int index) { setScope(views().value(index).filter); });
    connect(m_detail, &SellerDetail::planRequested, this, &SellersPage::savePlan);
    connect(m_detail, &SellerDetail::contactToggled, this, &SellersPage::markContacted);
    connect(m_detail, &SellerDetail::ownerChosen, this, [this](const QString &owner) {
        mark([key = m_key, owner](StoreSession &session) { return setOwner(session, {u"seller"_s, key}, owner); });
    });
    connect(m_detail, &SellerDetail::remindToggled, this, [this](bool on) {
        setReminder(m_choices, m_key, on);
        m_detail->setReminded(on);
    });
    addActions();
}

void SellersPage::showRows(const QString &filter)
{
    leaveReadyView();
    ListPage::showRows(filter);
}

bool SellersPage::widen()
{
    const bool filtered = ListPage::widen();
    return leaveReadyView() || filtered;
}

/// To all sellers; false where they are shown already.
bool SellersPage::leaveReadyView()
{
    if (m_segments->chosen() == 0)
        return false;
    m_segments->setChosen(0);
    setScope({});
    return true;
}

void SellersPage::addActions()
{
    const auto add = [this](const QKeySequence &keys, const char *name, const char *text, auto slot) {
        auto *action = new QAction(this);
        keepWorded(*this, [action, text] {
            action->setText(tr(text));
            action->setStatusTip(action->text());
        });
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence(u"Ctrl+Shift+W"_s), "whatIf", QT_TR_NOOP("Try other scores"), [this] { m_detail->openWhatIf(); });
    add(QKeySequence(u"Ctrl+I"_s), "explain", QT_TR_NOOP("Explain the star of the seller"), [this] { m_detail->toggleExplanation(); });
    add(QKeySequence(u"Ctrl+L"_s), "logContact", QT_TR_NOOP("Log a contact with the seller"), [this] {
        if (!m_key.isEmpty())
            markContacted(true);
    });
}

// The plan on paper is of the real scores; what was tried out follows in a part of its own that says so.
void SellersPage::savePlan()
{
    if (m_key.isEmpty())
        return;
    std::optional<SellerScores> supposed;
    if (m_detail->whatIf().result().isChanged())
        supposed = m_detail->whatIf().scores();
    savePaper(
        this, workspace(), m_key + u".pdf"_s,
        [key = m_key, supposed](StoreSession &session, const QString &language) {
            return sellerPlanPaper(session, SellerKey{key}, language, supposed);
        },
        [this](const Result<int> &pages, const QString &) {
            if (!pages)
                m_detail->showFailure(pages.failure());
        });
}

void SellersPage::markContacted(bool contacted)
{
    mark([key = m_key, contacted](StoreSession &session) { return setContacted(session, {u"seller"_s, key}, contacted); });
}

// Stored by the worker; list and seller are read again, so that they show what was stored and nothing else.
void SellersPage::mark(std::function<Result<>(StoreSession &)> write)
{
    workspace().worker().ask<std::monostate>(this, "mark", std::move(write), [this](const Result<> &stored) {
        if (!stored)
            return m_detail->showFailure(stored.failure());
        load();
        showDetail(m_key);
    });
}

QList<FilterBar::Facet> SellersPage::facets() const
{
    return {{u"membership"_s, tr("Membership")},        {u"manager"_s, tr("Account manager"), true},
            {u"limiting"_s, tr("Limited by"), true},    {u"official"_s, tr("Official star"), true},
            {u"predicted"_s, tr("Predicted star"), true}, {u"direction"_s, tr("Direction"), true},
            {u"contacted"_s, tr("Contacted"), true}};
}

ListPage::Texts SellersPage::texts() const
{
    return {tr("Sellers"), tr("Filter sellers"), tr("%1 sellers"), tr("%1 of %2 sellers"),
            tr("No sellers yet. Open a server export.")};
}

// A desk that is nobody's has nothing of its own.
QList<SellersPage::View> SellersPage::views() const
{
    QList<View> views{{tr("All"), {}}};
    if (!m_person.isEmpty())
        views.append({tr("Mine"), sellersOf(m_person)});
    views.append({tr("Going down"), QLatin1String(kFallingSellers)});
    views.append({tr("Uncollected"), QLatin1String(kUncollectedSellers)});
    views.append({tr("0 star"), QLatin1String(kSellersWithoutStar)});
    return views;
}

void SellersPage::showViews()
{
    QStringList labels;
    for (const View &view : views())
        labels.append(view.label);
    m_segments->setSegments(labels);
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
    showViews();
    ListPage::retranslate();
}

void SellersPage::onListing()
{
    if (m_counted == source() || !workspace().hasData())
        return;
    m_counted = source();
    if (m_person != workspace().personName()) {
        m_person = workspace().personName();
        leaveReadyView();
        showViews();
    }
    countViews();
}

// Owners and contacts may have been noted on the outlook meanwhile.
void SellersPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    if (!source())
        return;
    load();
    showDetail(m_key);
}

void SellersPage::countViews()
{
    m_counting = true;
    using Counts = QList<int>;
    workspace().worker().ask<Counts>(
        this, "views",
        [table = source(), views = views()](StoreSession &) -> Result<Counts> {
            Counts counts;
            for (const View &view : views) {
                const auto listing = TableListing::make(table, {view.filter, {}});
                counts.append(listing ? int((*listing)->total()) : -1);
            }
            return counts;
        },
        [this](const Result<Counts> &counts) {
            m_counting = false;
            if (counts)
                m_segments->setCounts(*counts);
        });
}

} // namespace stardesk
