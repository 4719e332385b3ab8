/// SellerHistory: how one seller came to today's stars: every day of a range, and every month by its last day with data.
#pragma once

#include "models/desk/seller_desk.h"

namespace stardesk {

struct SellerHistory {
    std::vector<SellerDay> days;      ///< each Beijing day of the range that the data have, oldest first; to hundredths
    std::vector<SellerDay> monthEnds; ///< per month from the first record on: the newest day with data in it, else its last
                                      ///< day without scores; oldest first, at most kHistoryMonths
    std::vector<BeijingDay> emptyMonths; ///< of monthEnds those the export says nothing of at all, ascending
    qint64 orders = 0;                ///< of the whole export, as in the sellers table
};
inline constexpr int kHistoryMonths = 24;

/// NotFound names the key.
[[nodiscard]] Result<SellerHistory> readSellerHistory(StoreSession &session, const SellerKey &key, BeijingDay from, BeijingDay to);

} // namespace stardesk
