/// One seller's daily scores as the export keeps them: a record per month and track, an array of days in each.
#pragma once

#include "models/core/beijing.h"
#include "models/desk/seller_desk.h"
#include "models/store/feed_reader.h"

#include <map>

namespace stardesk {

/// indicator_month records of one seller by month (year * 12 + month - 1) and track.
using SellerMonths = std::map<qint64, std::map<QString, RecordRow>>;

[[nodiscard]] Result<SellerMonths> sellerMonths(FeedReader &reader, Ordinal seller);
[[nodiscard]] BeijingDay firstDayOf(qint64 month);
/// Scores and stars of one day; tracks without data have none.
[[nodiscard]] SellerDay sellerDay(const SellerRules &rules, const SellerMonths &months, BeijingDay day);
[[nodiscard]] bool hasScores(const SellerDay &day);
/// The newest day with data on or before `until`.
[[nodiscard]] std::optional<SellerDay> newestDay(const SellerRules &rules, const SellerMonths &months, BeijingDay until);

} // namespace stardesk
