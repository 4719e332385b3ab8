/// Dates and times of foreign files by pattern: yyyy yy MM M MMM dd d HH H mm ss; `MMM` is an English month ("Sept" too);
/// two-digit years are 1970-2069; every other character stands for itself. A fraction of seconds is passed over, an
/// offset ("Z", "+02:00") is taken where the pattern ends before it.
#pragma once

#include <optional>
#include <string_view>

#include <QtCore/qglobal.h>

namespace stardesk {

struct DateParts {
    int year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0;
    std::optional<int> offsetMinutes;
    [[nodiscard]] bool valid() const; ///< a real day of the calendar and a real time of day
    [[nodiscard]] qint64 days() const; ///< since 1970-01-01
    [[nodiscard]] qint64 seconds() const; ///< since 1970-01-01T00:00 of the same wall clock
};

/// Nothing where the text does not fit the pattern or names no real day.
[[nodiscard]] std::optional<DateParts> parseDate(std::string_view text, std::string_view pattern);

/// Days since 1970-01-01 -> parts of the date.
[[nodiscard]] DateParts datePartsOf(qint64 days);

} // namespace stardesk
