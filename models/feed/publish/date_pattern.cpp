#include "models/feed/publish/date_pattern.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace stardesk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Takes between `least` and `most` digits.
bool takeNumber(std::string_view *text, size_t least, size_t most, int *value)
{
    size_t digits = 0;
    int number = 0;
    while (digits < most && digits < text->size() && isDigit((*text)[digits]))
        number = number * 10 + ((*text)[digits++] - '0');
    if (digits < least)
        return false;
    text->remove_prefix(digits);
    *value = number;
    return true;
}

bool takeMonthName(std::string_view *text, int *month)
{
    constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                          "jul", "aug", "sep", "oct", "nov", "dec"};
    size_t letters = 0;
    std::array<char, 3> start{};
    while (letters < text->size() && lower((*text)[letters]) >= 'a' && lower((*text)[letters]) <= 'z') {
        if (letters < start.size())
            start[letters] = lower((*text)[letters]);
        ++letters;
    }
    const auto found = std::ranges::find(kMonths, std::string_view(start.data(), start.size()));
    if (letters < start.size() || found == kMonths.end())
        return false;
    text->remove_prefix(letters);
    *month = int(found - kMonths.begin()) + 1;
    return true;
}

bool takeField(std::string_view *text, std::string_view letters, DateParts *parts)
{
    if (letters == "yyyy")
        return takeNumber(text, 4, 4, &parts->year);
    if (letters == "yy") {
        if (!takeNumber(text, 2, 2, &parts->year))
            return false;
        parts->year += parts->year < 70 ? 2000 : 1900;
        return true;
    }
    if (letters == "MMM")
        return takeMonthName(text, &parts->month);
    const size_t least = letters.size();
    switch (letters.front()) {
    case 'M': return takeNumber(text, least, 2, &parts->month);
    case 'd': return takeNumber(text, least, 2, &parts->day);
    case 'H': return takeNumber(text, least, 2, &parts->hour);
    case 'm': return takeNumber(text, least, 2, &parts->minute);
    case 's': return takeNumber(text, least, 2, &parts->second);
    }
    return false;
}

/// What may follow a time: a fraction of the second and an offset.
bool takeTail(std::string_view text, DateParts *parts)
{
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        while (!text.empty() && isDigit(text.front()))
            text.remove_prefix(1);
    }
    if (text.empty())
        return true;
    if (text == "Z") {
        parts->offsetMinutes = 0;
        return true;
    }
    const char sign = text.front();
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if ((sign != '+' && sign != '-') || !takeNumber(&text, 2, 2, &hours))
        return false;
    if (text.starts_with(':'))
        text.remove_prefix(1);
    if ((!text.empty() && !takeNumber(&text, 2, 2, &minutes)) || !text.empty() || hours > 18 || minutes > 59)
        return false;
    parts->offsetMinutes = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

std::chrono::year_month_day calendarDay(const DateParts &parts)
{
    return std::chrono::year(parts.year) / std::chrono::month(unsigned(parts.month)) /
           std::chrono::day(unsigned(parts.day));
}

} // namespace

bool DateParts::valid() const
{
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && calendarDay(*this).ok() && hour <= 23 &&
           minute <= 59 && second <= 59;
}

qint64 DateParts::days() const
{
    return std::chrono::sys_days(calendarDay(*this)).time_since_epoch().count();
}

qint64 DateParts::seconds() const
{
    return days() * 86400 + hour * 3600 + minute * 60 + second;
}

std::optional<DateParts> parseDate(std::string_view text, std::string_view pattern)
{
    constexpr std::string_view kLetters = "yMdHms";
    DateParts parts;
    bool timed = false;
    while (!pattern.empty()) {
        const char letter = pattern.front();
        if (kLetters.find(letter) == kLetters.npos) {
            if (text.empty() || text.front() != letter)
                return {};
            text.remove_prefix(1);
            pattern.remove_prefix(1);
            continue;
        }
        const size_t run = std::min(pattern.find_first_not_of(letter), pattern.size());
        if (!takeField(&text, pattern.substr(0, run), &parts))
            return {};
        timed = timed || letter == 'm';
        pattern.remove_prefix(run);
    }
    const bool ended = timed ? takeTail(text, &parts) : text.empty();
    return ended && parts.valid() ? std::optional(parts) : std::nullopt;
}

DateParts datePartsOf(qint64 days)
{
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(days))};
    DateParts parts;
    parts.year = int(day.year());
    parts.month = int(unsigned(day.month()));
    parts.day = int(unsigned(day.day()));
    return parts;
}

} // namespace stardesk
