#include "models/desk/today_desk.h"

#include "models/columns/column_set.h"
#include "models/columns/text_index.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/desk/table_listing.h"
#include "models/domain/rule_set.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

using Kind = TodayItem::Kind;
constexpr int kNames = 3;
constexpr size_t kNearest = 4;
constexpr qint64 kHalfHourMs = 30 * kMsPerMinute;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

struct Question {
    Kind kind;
    const char *table;
    const char *filter;
    const char *sort;
    const char *name;   ///< column that names a row
    const char *due;    ///< column of the clock; nullptr: none
};
constexpr Question kQuestions[] = {
    {Kind::ClaimsLate, "claims", "sla:late", "due", "id", "due"},
    {Kind::ClaimsDueToday, "claims", "sla:running,near due:<=today", "due", "id", "due"},
    {Kind::SecondApproval, "claims", "state:PENDING_CHECK", "filed", "id", "due"},
    {Kind::InfoRequested, "claims", "state:INFO_REQUESTED", "filed", "id", nullptr},
    {Kind::PaymentFailed, "claims", "state:PAY_FAILED", "filed", "id", nullptr},
    {Kind::FallingSellers, "sellers", kFallingSellers, "gap_keep", "name", nullptr},
    {Kind::Privileges, "sellers", kUncollectedSellers, "name", "name", nullptr},
    {Kind::FallenCouriers, "couriers", "open_tips:>0 change_3m:<0", "change_3m", "name", nullptr},
    {Kind::IncentivesDue, "couriers", "incentives_due:>0", "incentives_due:desc", "name", nullptr},
};

/// Roles whose work an item is; a team lead answers for all of it.
bool isWorkOf(Kind kind, const OperatorProfile &person)
{
    if (person.has(Role::Lead))
        return true;
    switch (kind) {
    case Kind::ClaimsLate:
    case Kind::ClaimsDueToday: return person.has(Role::Reviewer) || person.has(Role::Agent);
    case Kind::SecondApproval: return person.has(Role::Approver);
    case Kind::InfoRequested: return person.has(Role::Agent);
    case Kind::PaymentFailed: return person.has(Role::Finance);
    case Kind::FallingSellers:
    case Kind::Programme:
    case Kind::Privileges: return person.has(Role::AccountManager);
    case Kind::FallenCouriers:
    case Kind::IncentivesDue:
    case Kind::Identity: return person.has(Role::Hr);
    case Kind::Conflicts: return true; // decisions of this desk
    }
    Q_UNREACHABLE();
}

QString nameIn(const TableListing &listing, qint64 row, const char *key)
{
    return cellPlain(listing.cell(row, key));
}

Result<std::shared_ptr<const TableListing>> listingOf(StoreSession &session, const QString &table, const QString &filter, const char *sort)
{
    auto index = session.table(table.toStdString());
    if (!index)
        return index.failure();
    const qint64 today = BeijingDay::ofInstant(session.clock().nowMs()).number;
    return TableListing::make(*index, {filter, QLatin1String(sort), today});
}

Result<std::optional<TodayItem>> itemOf(StoreSession &session, const Question &question, const QString &more = {})
{
    TodayItem item;
    item.kind = question.kind;
    item.table = QLatin1String(question.table);
    item.filter = QLatin1String(question.filter) + more;
    auto listing = listingOf(session, item.table, item.filter, question.sort);
    if (!listing)
        return listing.failure();
    item.count = (*listing)->total();
    if (item.count == 0)
        return std::optional<TodayItem>();
    for (qint64 row = 0; row < std::min<qint64>(item.count, kNames); ++row)
        item.first << nameIn(**listing, row, question.name);
    if (question.due) {
        const CellValue due = (*listing)->cell(0, question.due);
        if (const auto *instant = std::get_if<InstantValue>(&due))
            item.dueMs = instant->ms;
        else if (const auto *day = std::get_if<QDate>(&due))
            item.dueMs = BeijingDay::fromDate(*day)->plus(1).startMs();
    }
    item.mine = session.person() && isWorkOf(item.kind, *session.person());
    return std::optional(std::move(item));
}

/// Programmes name sellers by their key; people know them by name.
QString sellerNameOf(StoreSession &session, const QString &key)
{
    const auto sellers = session.table("sellers");
    const auto row = session.feed().reader().find("seller", key.toStdString());
    if (!sellers || !row || *row >= (*sellers)->set().rowCount())
        return key;
    const auto name = (*sellers)->set().column("name").textAt(*row);
    return name.empty() ? key : QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// One item per platform: each has its own window and its own ratio.
Result<> addProgrammes(StoreSession &session, std::vector<TodayItem> *items)
{
    static constexpr Question kProgramme{Kind::Programme, "programmes", "status:failing,at_risk", "window_end", "seller", "window_end"};
    auto index = session.table("programmes");
    if (!index)
        return index.failure();
    auto facets = facetsOf(**index, {QLatin1String(kProgramme.filter), {}}, {u"programme"_s});
    if (!facets)
        return facets.failure();
    for (const Facet &facet : *facets) {
        for (const FacetValue &value : facet.values) {
            if (value.count == 0)
                continue;
            auto item = itemOf(session, kProgramme, u" programme:"_s + value.value);
            if (!item)
                return item.failure();
            if (!*item)
                continue;
            (*item)->platform = value.value;
            for (QString &name : (*item)->first)
                name = sellerNameOf(session, name);
            items->push_back(std::move(**item));
        }
    }
    return {};
}

/// What the server answered otherwise; where the outbox cannot be read the sync page says so.
void addConflicts(StoreSession &session, std::vector<TodayItem> *items)
{
    const auto outbox = OutboxDesk(session.profile(), session.clock()).list();
    if (!outbox || outbox->counts.attention == 0)
        return;
    TodayItem item{Kind::Conflicts, u"sync"_s, {}, outbox->counts.attention, {}, {}, {}, session.person().has_value()};
    for (const OutboxEntry &entry : outbox->entries) {
        const bool open = entry.state == OutboxState::Conflict || entry.state == OutboxState::Rejected;
        if (open && item.first.size() < kNames)
            item.first << claimOf(entry.decision);
    }
    item.first.removeAll(QString());
    items->push_back(std::move(item));
}

Result<> addDue(StoreSession &session, TodayBoard *board)
{
    auto listing = listingOf(session, u"claims"_s, QLatin1String(kClaimsDueToday), "due");
    if (!listing)
        return listing.failure();
    for (qint64 row = 0; row < (*listing)->total(); ++row) {
        const CellValue due = (*listing)->cell(row, "due");
        if (const auto *instant = std::get_if<InstantValue>(&due)) {
            const qint64 slot = (instant->ms - board->today.startMs()) / kHalfHourMs;
            ++board->due[size_t(std::clamp<qint64>(slot, 0, qint64(board->due.size()) - 1))];
        }
    }
    return {};
}

Result<> addNewClaims(StoreSession &session, TodayBoard *board)
{
    board->newClaimsFilter = u"filed:>="_s + board->today.plus(-1).iso();
    auto listing = listingOf(session, u"claims"_s, board->newClaimsFilter, "filed");
    if (!listing)
        return listing.failure();
    board->newClaims = (*listing)->total();
    return {};
}

void addOutlook(const OutlookBoard &outlook, TodayBoard *board)
{
    for (const BoardRow &row : outlook.rows) {
        ++(row.falls() ? board->falling : board->rising);
        if (row.falls() && board->nearest.size() < kNearest)
            board->nearest.push_back(row);
    }
    board->sellersUnchanged = outlook.sellersUnchanged;
    board->couriersUnchanged = outlook.couriersUnchanged;
    board->links = outlook.links;
}

/// What happens at the end of the window, on the counting day or the star day is due then.
void addDates(const RuleSet &rules, qint64 nowMs, std::vector<TodayItem> *items)
{
    const StarOutlook sellers = sellerOutlook(rules.seller, nowMs);
    for (TodayItem &item : *items) {
        if (item.kind == Kind::Privileges)
            item.dueMs = sellerPublicationAt(rules.seller, nowMs).closesMs;
        else if (item.kind == Kind::FallingSellers)
            item.dueMs = sellers.phase == StarPhase::Open ? sellers.dataDate.plus(1).startMs() : sellers.publishesOn.startMs();
        else if (item.kind == Kind::FallenCouriers)
            item.dueMs = courierOutlook(rules.courier, nowMs).publishesOn.startMs();
    }
}

} // namespace

Result<std::vector<TodayItem>> TodayDesk::items() const
{
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    std::vector<TodayItem> items;
    for (const Question &question : kQuestions) {
        auto item = itemOf(m_session, question);
        if (!item)
            return item.failure();
        if (*item)
            items.push_back(std::move(**item));
    }
    if (auto added = addProgrammes(m_session, &items); !added)
        return added.failure();
    addConflicts(m_session, &items);
    const qint64 nowMs = m_session.clock().nowMs();
    addDates(**rules, nowMs, &items);
    std::ranges::stable_sort(items, {}, [nowMs](const TodayItem &item) {
        // A window that is over needs a look, not haste.
        const bool over = item.kind == Kind::Programme && item.dueMs && *item.dueMs < nowMs;
        return std::tuple(!item.mine, over ? kNever : item.dueMs.value_or(kNever));
    });
    return items;
}

Result<TodayBoard> TodayDesk::today(Job &job) const
{
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    TodayBoard board;
    board.nowMs = m_session.clock().nowMs();
    board.today = BeijingDay::ofInstant(board.nowMs);
    board.dataMs = m_session.info().createdAtMs;
    board.window = sellerPublicationAt((*rules)->seller, board.nowMs);
    board.stars = sellerOutlook((*rules)->seller, board.nowMs);
    board.courierStars = courierOutlook((*rules)->courier, board.nowMs);
    auto items = this->items();
    if (!items)
        return items.failure();
    board.items = std::move(*items);
    if (auto added = addDue(m_session, &board); !added)
        return added.failure();
    if (auto added = addNewClaims(m_session, &board); !added)
        return added.failure();
    auto outlook = readOutlookBoard(m_session, job);
    if (!outlook)
        return outlook.failure();
    addOutlook(*outlook, &board);
    // A work.db that cannot be read is told where decisions are made; what needs somebody is known without it.
    if (auto held = ClaimDecisions(m_session).heldDecisions())
        board.held = std::move(*held);
    board.rules = {{u"seller"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/seller")},
                   {u"courier"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/courier")},
                   {u"claims"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/sla")}};
    return board;
}

} // namespace stardesk
