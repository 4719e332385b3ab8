#include "models/store/derive/seller_columns.h"

namespace stardesk {

SellerColumns::SellerColumns(ColumnSet &set)
    : id(set.edit("id")),
      name(set.edit("name")),
      membership(set.edit("membership")),
      region(set.edit("region")),
      manager(set.edit("manager")),
      official(set.edit("official")),
      officialTrack(set.edit("official_track")),
      lockedIn(set.edit("locked_in")),
      predicted(set.edit("predicted")),
      direction(set.edit("direction")),
      limiting(set.edit("limiting")),
      gapNext(set.edit("gap_next")),
      gapKeep(set.edit("gap_keep")),
      privilegesCollected(set.edit("privileges_collected")),
      privilegesTotal(set.edit("privileges_total")),
      orders(set.edit("orders")),
      lateShare(set.edit("late_share")),
      meanRating(set.edit("mean_rating")),
      dataDate(set.edit("data_date")),
      starHistory(set.edit("star_history")), indicators()
{
    for (size_t i = 0; i < indicators.size(); ++i)
        indicators[i] = &set.edit(kIndicatorKeys[i]);
}

} // namespace stardesk
