/// Civil dates as plain numbers, for loops over millions of rows: days since 1970-01-01 and months as year * 12 + month - 1.
#pragma once

#include "models/feed/demo/demo_rows.h"

namespace stardesk::demo {

struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
};

/// Gregorian, both ways (algorithms of Howard Hinnant, "chrono-compatible low-level date algorithms").
[[nodiscard]] CivilDate civilDate(int dayNumber);
[[nodiscard]] int dayNumber(CivilDate date);

[[nodiscard]] int monthOf(int dayNumber);
[[nodiscard]] int firstDayOf(int month);
[[nodiscard]] inline int lastDayOf(int month) { return firstDayOf(month + 1) - 1; }
/// Monday of the ISO week that holds the day.
[[nodiscard]] inline int mondayOf(int dayNumber) { return dayNumber - (dayNumber + 3) % 7; }

/// "2024-03-05", "2024-03", "2024-W10".
void addDate(DemoKey *key, int dayNumber);
void addMonth(DemoKey *key, int month);
void addWeek(DemoKey *key, int monday);

/// Parcels on this day in thousandths of an ordinary day: 11.11, 12.12, 6.18 and the days after them, Spring Festival.
[[nodiscard]] int seasonPerMille(int dayNumber);

/// Offset from UTC of the zones that the demo uses, in minutes, on a UTC day (summer time by whole days is near enough for
/// invented scans; the desk converts with the zone database).
[[nodiscard]] int zoneOffsetMinutes(std::string_view zone, int dayNumber);

} // namespace stardesk::demo
