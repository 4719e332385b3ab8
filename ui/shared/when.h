/// When: an instant as rules know it, in Beijing time, and beside it what the person's own clock shows.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace stardesk {

/// "5 Mar 10:00 Beijing", with seconds where they are not zero.
[[nodiscard]] QString beijingWhen(qint64 ms);
/// "5 Mar 03:00 your time (Madrid)"; empty where the zone's clock shows the same as Beijing's.
[[nodiscard]] QString localWhen(qint64 ms, const QTimeZone &zone);
/// "Sunday 5 April 2026" in the order of the language.
[[nodiscard]] QString longDayText(const QDate &date);
/// "11 d 7 h", "7 h 20 min", "18 min", "40 s": how long until an instant; never more than is left.
[[nodiscard]] QString spanLeftText(qint64 ms);

} // namespace stardesk
