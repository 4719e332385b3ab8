#include "models/desk/seller_history.h"

#include "models/columns/column_set.h"
#include "models/desk/record_access.h"
#include "models/desk/seller_months.h"
#include "models/desk/seller_scores.h"
#include "models/desk/store_session.h"
#include "models/domain/rated_window.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_store.h"

#include <algorithm>

namespace stardesk {

namespace {

SellerDay endOfMonth(const SellerRules &rules, const SellerMonths &months, qint64 month, BeijingDay until)
{
    const BeijingDay first = firstDayOf(month);
    const BeijingDay last = std::min(first.plus(first.date().daysInMonth() - 1), until);
    for (BeijingDay day = last; day >= first; day = day.plus(-1)) {
        SellerDay scores = sellerDay(rules, months, day);
        if (hasScores(scores))
            return scores;
    }
    return sellerDay(rules, months, last);
}

Result<qint64> ordersOf(StoreSession &session, Ordinal seller)
{
    auto set = session.feed().columns("sellers");
    if (!set)
        return set.failure();
    const Column &orders = (*set)->column("orders");
    return seller < (*set)->rowCount() && orders.hasData(seller) ? orders.valueAt(seller) : 0;
}

/// The daily stars come from the packed history: no record is opened for them.
Result<std::vector<SellerDay>> daysOf(StoreSession &session, const SellerRules &rules, const SellerKey &key, BeijingDay from, BeijingDay to)
{
    auto scores = sellerScores(session, key, from, to);
    if (!scores)
        return scores.failure();
    std::vector<SellerDay> days;
    for (size_t place = 0; place < scores->days.size(); ++place) {
        SellerDay day{scores->first.plus(qint32(place)), {}, {}, {}};
        for (int track = 0; track < int(rules.tracks.size()); ++track) {
            TrackScores own;
            for (int indicator = 0; indicator < int(rules.indicators.size()); ++indicator)
                own.push_back(scores->milli(place, track, indicator));
            const bool any = std::ranges::any_of(own, &std::optional<int>::has_value);
            day.scores.push_back(any ? std::optional(std::move(own)) : std::nullopt);
        }
        day.star = evaluateSellerStar(rules, day.scores);
        days.push_back(std::move(day));
    }
    return days;
}

} // namespace

Result<SellerHistory> readSellerHistory(StoreSession &session, const SellerKey &key, BeijingDay from, BeijingDay to)
{
    FeedReader &reader = session.feed().reader();
    auto seller = recordByKey(reader, "seller", key.value);
    if (!seller)
        return seller.failure();
    auto rules = session.rulesToday();
    if (!rules)
        return rules.failure();
    auto months = sellerMonths(reader, seller->ordinal);
    if (!months)
        return months.failure();
    auto orders = ordersOf(session, seller->ordinal);
    if (!orders)
        return orders.failure();
    SellerHistory history;
    history.orders = *orders;
    auto days = daysOf(session, (*rules)->seller, key, from, to);
    if (!days)
        return days.failure();
    history.days = std::move(*days);
    if (months->empty())
        return history;
    const qint64 newest = std::min(months->rbegin()->first, qint64(monthOfDay(to.number)));
    const qint64 oldest = std::max(months->begin()->first, newest - kHistoryMonths + 1);
    for (qint64 month = oldest; month <= newest; ++month) {
        history.monthEnds.push_back(endOfMonth((*rules)->seller, *months, month, to));
        if (!months->contains(month))
            history.emptyMonths.push_back(history.monthEnds.back().day);
    }
    return history;
}

} // namespace stardesk
