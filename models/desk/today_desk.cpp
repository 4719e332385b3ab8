#include "models/desk/today_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/store_session.h"
#include "models/desk/table_listing.h"
#include "models/domain/rule_set.h"

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
    {Kind::FallingSellers, "sellers", "direction:down", "gap_keep", "name", nullptr},
    {Kind::Privileges, "sellers", "window:open,closes_soon privileges_collected:0", "name", "name", nullptr},
    {Kind::FallenCouriers, "couriers", "open_tips:>0 change_3m:<0", "change_3m", "name", nullptr},
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
    case Kind::FallingSellers:
    case Kind::Programme:
    case Kind::Privileges: return person.has(Role::AccountManager);
    case Kind::FallenCouriers: return person.has(Role::Hr);
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

/// One item per platform: each has its own window and its own ratio.
Result<> addProgrammes(StoreSession &session, std::vector<TodayItem> *items)
{
    static constexpr Question kProgramme{Kind::Programme, "programmes", "status:failing,at_risk", "window_end", "seller", "window_end"};
    auto index = session.table("programmes");
    if (!index)
        return index.failure();
    auto facets = facetsOf(**index, QLatin1String(kProgramme.filter), {u"programme"_s});
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
            items->push_back(std::move(**item));
        }
    }
    return {};
}

Result<> addDue(StoreSession &session, TodayBoard *board)
{
    auto listing = listingOf(session, u"claims"_s, u"sla:late,running,near due:today"_s, "due");
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

void addOutlook(const OutlookBoard &outlook, TodayBoard *board)
{
    for (const BoardRow &row : outlook.rows) {
        ++(row.falls() ? board->falling : board->rising);
        if (row.falls() && board->nearest.size() < kNearest)
            board->nearest.push_back(row);
    }
    board->unchanged = outlook.sellersUnchanged + outlook.couriersUnchanged;
    board->stars = outlook.outlook.sellers;
}

/// What happens at the end of the window or the counting day is due then.
void addDates(TodayBoard *board)
{
    for (TodayItem &item : board->items) {
        if (item.kind == Kind::Privileges)
            item.dueMs = board->window.closesMs;
        else if (item.kind == Kind::FallingSellers)
            item.dueMs = board->stars.phase == StarPhase::Open ? board->stars.dataDate.plus(1).startMs() : board->stars.publishesOn.startMs();
    }
}

} // namespace

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
    for (const Question &question : kQuestions) {
        auto item = itemOf(m_session, question);
        if (!item)
            return item.failure();
        if (*item)
            board.items.push_back(std::move(**item));
    }
    if (auto added = addProgrammes(m_session, &board.items); !added)
        return added.failure();
    if (auto added = addDue(m_session, &board); !added)
        return added.failure();
    auto outlook = readOutlookBoard(m_session, job);
    if (!outlook)
        return outlook.failure();
    addOutlook(*outlook, &board);
    addDates(&board);
    std::ranges::stable_sort(board.items, {}, [now = board.nowMs](const TodayItem &item) {
        // A window that is over needs a look, not haste.
        const bool over = item.kind == Kind::Programme && item.dueMs && *item.dueMs < now;
        return std::tuple(!item.mine, over ? std::numeric_limits<qint64>::max() : item.dueMs.value_or(std::numeric_limits<qint64>::max()));
    });
    // A work.db that cannot be read is told where decisions are made; what needs somebody is known without it.
    if (auto held = ClaimDecisions(m_session).heldDecisions())
        board.held = std::move(*held);
    board.rules = {{u"seller"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/seller")},
                   {u"courier"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/courier")},
                   {u"claims"_s, (*rules)->id, (*rules)->validFrom, isLocalRule(**rules, u"/sla")}};
    return board;
}

} // namespace stardesk
