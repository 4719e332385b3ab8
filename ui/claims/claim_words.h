/// Words of a claim's numbers: hours, instants on the destination's wall, cities of zones, shares.
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"
#include "ui/shared/runs.h"

namespace stardesk {

/// "Madrid" of Europe/Madrid; "Beijing" for the rules' own zone.
[[nodiscard]] QString zoneCity(const Zone &zone);
/// "2026-03-16 17:00" on that wall.
[[nodiscard]] QString wallText(LocalTime local);
/// "03-16 17:00", where the year stands beside it already.
[[nodiscard]] QString shortWallText(LocalTime local);
/// "2026-03-16 17:00 Beijing" of an instant.
[[nodiscard]] QString beijingText(qint64 ms);
/// "6 h", "12 d 12 h", "9 d" of whole hours, not below zero.
[[nodiscard]] QString spanText(qint64 hours);
/// "1 day", "14 days".
[[nodiscard]] QString daysText(qint64 days);
/// "30 %", "2.5 %" of basis points, in the digits of the language in use.
[[nodiscard]] QString shareText(int basisPoints);
/// The amount as the window writes money: code in caption, amount in its currency's digits.
[[nodiscard]] Runs amountRuns(const Money &money, TextRole role = TextRole::Body);
/// "EUR 1,234.50" by the language in use.
[[nodiscard]] QString shownMoney(const Money &money);

} // namespace stardesk
