#include "models/desk/seller_scores.h"

#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <algorithm>

namespace stardesk {

std::optional<int> SellerScoreDays::milli(size_t place, int track, int indicator) const
{
    const quint16 centi = days[place][size_t(track * kScoreIndicators + indicator)];
    return centi == kNoScore ? std::nullopt : std::optional(int(centi) * 10);
}

Result<std::optional<ScoreSpan>> scoreSpan(StoreSession &session)
{
    return session.feed().scoreSpan();
}

Result<SellerScoreDays> sellerScores(StoreSession &session, const SellerKey &key, BeijingDay from, BeijingDay to)
{
    auto seller = recordByKey(session.feed().reader(), "seller", key.value);
    if (!seller)
        return seller.failure();
    auto span = scoreSpan(session);
    if (!span)
        return span.failure();
    SellerScoreDays scores{from, {}};
    if (!*span)
        return scores;
    scores.first.number = std::max(from.number, qint32((*span)->first));
    const qint64 last = std::min<qint64>(to.number, (*span)->last);
    auto days = session.feed().scores(seller->ordinal, scores.first.number, last);
    if (!days)
        return days.failure();
    scores.days = std::move(*days);
    return scores;
}

} // namespace stardesk
