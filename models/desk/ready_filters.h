/// Filters that more than one page names: a count on Today, a segment of Sellers and a link of Outlook leave the same rows.
#pragma once

#include <QtCore/QStringList>

#include <string_view>

namespace stardesk {

class StoreSession;

inline constexpr const char *kFallingSellers = "direction:down";
/// A star that grants privileges, a window that is open, and nothing collected in it.
inline constexpr const char *kUncollectedSellers = "window:open,closes_soon privileges_collected:0 privileges_total:>0";
inline constexpr const char *kSellersWithoutStar = "official:0";
/// Claims whose clock ends today, what is late already among them.
inline constexpr const char *kClaimsDueToday = "sla:late,running,near due:today";

/// Sellers that `person` looks after: as the export says, or by a mark of this desk.
[[nodiscard]] QString sellersOf(const QString &person);
/// The rows of these keys; empty for no key, which no filter can say, and for more keys than a filter can name usefully.
[[nodiscard]] QString rowsOf(const QStringList &keys);
/// The rows of a filter but those of these keys; empty for too many.
[[nodiscard]] QString rowsWithout(const QString &filter, const QStringList &keys);

/// The first of `filters` that is not empty and leaves exactly `count` rows of the table; empty where none does. A count is a link only to
/// the rows it counted.
[[nodiscard]] QString firstExact(StoreSession &session, std::string_view table, const QStringList &filters, qint64 count);

} // namespace stardesk
