/// SellerColumns: the columns of the sellers table by name, looked up once.
#pragma once

#include "models/columns/column_set.h"

#include <array>
#include <string_view>

namespace stardesk {

struct SellerColumns {
    static constexpr std::array<std::string_view, 8> kIndicatorKeys = {"customized_1", "customized_2", "customized_3",
        "customized_4", "ready_to_ship_1", "ready_to_ship_2", "ready_to_ship_3", "ready_to_ship_4"};

    explicit SellerColumns(ColumnSet &set);

    Column &id;
    Column &name;
    Column &membership;
    Column &region;
    Column &manager;
    Column &official;
    Column &officialTrack;
    Column &lockedIn;
    Column &predicted;
    Column &direction;
    Column &limiting;
    Column &gapNext;
    Column &gapKeep;
    Column &privilegesCollected;
    Column &privilegesTotal;
    Column &orders;
    Column &lateShare;
    Column &meanRating;
    Column &dataDate;
    Column &starHistory;
    std::array<Column *, 8> indicators; ///< as kIndicatorKeys
};

} // namespace stardesk
