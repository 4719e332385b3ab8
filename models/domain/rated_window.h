/// Which conduct_window a courier's star is computed from, for table, profile and explanation alike.
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <span>

namespace stardesk {

/// Place of the window that closes the newest published month (`newestPeriod`: year * 12 + month - 1, 0 without any);
/// where there is none the newest that closes a month. A window inside a month counts (the newest of all) only while no
/// star was ever published; otherwise its star is not due yet, and there is none. `asOf`: last days of the windows, since
/// 1970-01-01.
[[nodiscard]] std::optional<size_t> ratedWindow(std::span<const qint64> asOf, int newestPeriod);

/// Year * 12 + month - 1 of a day since 1970-01-01.
[[nodiscard]] int monthOfDay(qint64 day);
/// The day that ends a month given as monthOfDay() gives it.
[[nodiscard]] qint64 lastDayOfMonth(int month);
/// True on the last day of a month: a window that closes a period.
[[nodiscard]] bool isMonthEnd(qint64 day);

} // namespace stardesk
