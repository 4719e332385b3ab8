#include "models/feed/value_text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstring>

namespace stardesk {

namespace {

using namespace std::chrono;

constexpr qint64 kDaySeconds = 86'400;

/// `count` digits at `at`; -1 if there are others.
int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        const unsigned digit = static_cast<unsigned char>(text[i]) - unsigned('0');
        if (digit > 9)
            return -1;
        value = value * 10 + int(digit);
    }
    return value;
}

std::optional<qint64> civilDays(int y, int m, int d)
{
    if (y < 1 || m < 1 || d < 1)
        return std::nullopt;
    const year_month_day day{year{y}, month{unsigned(m)}, std::chrono::day{unsigned(d)}};
    if (!day.ok())
        return std::nullopt;
    return sys_days{day}.time_since_epoch().count();
}

/// "10:00:00" at the start of `text` to seconds of the day; -1 if it is none.
int clockSeconds(std::string_view text)
{
    if (text.size() < 8 || text[2] != ':' || text[5] != ':')
        return -1;
    const int h = digits(text, 0, 2);
    const int m = digits(text, 3, 2);
    const int s = digits(text, 6, 2);
    if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59)
        return -1;
    return (h * 60 + m) * 60 + s;
}

/// Milliseconds of ".5", ".25", ".125" at the start; takes them off the text. -1: a point without 1-3 digits.
int takeMillis(std::string_view &text)
{
    if (text.empty() || text[0] != '.')
        return 0;
    size_t count = 0;
    int ms = 0;
    for (int weight = 100; count + 1 < text.size() && text[count + 1] >= '0' && text[count + 1] <= '9'; ++count, weight /= 10)
        ms += (text[count + 1] - '0') * weight;
    if (count < 1 || count > 3)
        return -1;
    text.remove_prefix(count + 1);
    return ms;
}

/// Minutes east of UTC of "Z" or "+08:00"; nothing for other text or more than 18 hours.
std::optional<int> offsetMinutes(std::string_view text)
{
    if (text == "Z")
        return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const int h = digits(text, 1, 2);
    const int m = digits(text, 4, 2);
    if (h < 0 || h > 18 || m < 0 || m > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (h * 60 + m);
}

void appendPadded(std::string &to, int value, int width)
{
    std::array<char, 8> buffer;
    for (int i = width - 1; i >= 0; --i, value /= 10)
        buffer[size_t(i)] = char('0' + value % 10);
    to.append(buffer.data(), size_t(width));
}

void appendClock(std::string &to, int seconds)
{
    appendPadded(to, seconds / 3600, 2);
    to += ':';
    appendPadded(to, seconds / 60 % 60, 2);
    to += ':';
    appendPadded(to, seconds % 60, 2);
}

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

std::optional<qint64> dateOfText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return civilDays(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

std::optional<qint64> monthOfText(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const int y = digits(text, 0, 4);
    const int m = digits(text, 5, 2);
    if (y < 1 || m < 1 || m > 12)
        return std::nullopt;
    return qint64(y) * 12 + m - 1;
}

std::optional<qint64> weekOfText(std::string_view text)
{
    if (text.size() != 8 || text[4] != '-' || text[5] != 'W')
        return std::nullopt;
    const int y = digits(text, 0, 4);
    const int week = digits(text, 6, 2);
    if (y < 1 || week < 1 || week > 53)
        return std::nullopt;
    // ISO week 1 holds 4 January; a week 53 exists only where its Thursday still lies in the year.
    const sys_days fourth{year{y} / January / 4};
    const sys_days first = fourth - days{(weekday{fourth}.iso_encoding() - 1)};
    const sys_days monday = first + days{7 * (week - 1)};
    if (year_month_day{monday + days{3}}.year() != year{y})
        return std::nullopt;
    return monday.time_since_epoch().count();
}

std::optional<qint64> instantOfText(std::string_view text)
{
    if (text.size() < 20 || text[10] != 'T')
        return std::nullopt;
    const auto day = dateOfText(text.substr(0, 10));
    const int clock = clockSeconds(text.substr(11));
    std::string_view rest = text.substr(19);
    const int ms = takeMillis(rest);
    const auto offset = offsetMinutes(rest);
    if (!day || clock < 0 || ms < 0 || !offset)
        return std::nullopt;
    return (*day * kDaySeconds + clock - qint64(*offset) * 60) * 1000 + ms;
}

std::optional<qint64> localTimeOfText(std::string_view text)
{
    if (text.size() != 19 || text[10] != 'T')
        return std::nullopt;
    const auto day = dateOfText(text.substr(0, 10));
    const int clock = clockSeconds(text.substr(11));
    if (!day || clock < 0)
        return std::nullopt;
    return *day * kDaySeconds + clock;
}

std::optional<qint64> scoreOfText(std::string_view text)
{
    size_t at = 0;
    qint64 whole = 0;
    while (at < text.size() && at < 3 && text[at] >= '0' && text[at] <= '9')
        whole = whole * 10 + (text[at++] - '0');
    if (at == 0 || (at > 1 && text[0] == '0'))
        return std::nullopt;
    qint64 milli = whole * 1000;
    if (at < text.size()) {
        const size_t decimals = text.size() - at - 1;
        if (text[at] != '.' || decimals < 1 || decimals > 3)
            return std::nullopt;
        const int part = digits(text, at + 1, decimals);
        if (part < 0)
            return std::nullopt;
        milli += part * (decimals == 1 ? 100 : decimals == 2 ? 10 : 1);
    }
    return milli <= 100'000 ? std::optional<qint64>(milli) : std::nullopt;
}

void appendInteger(std::string &to, qint64 value)
{
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    to.append(buffer.data(), size_t(end - buffer.data()));
}

void appendDate(std::string &to, qint64 dayNumber)
{
    const year_month_day day{sys_days{days{int(dayNumber)}}};
    appendPadded(to, int(day.year()), 4);
    to += '-';
    appendPadded(to, int(unsigned(day.month())), 2);
    to += '-';
    appendPadded(to, int(unsigned(day.day())), 2);
}

void appendMonth(std::string &to, qint64 month)
{
    appendPadded(to, int(month / 12), 4);
    to += '-';
    appendPadded(to, int(month % 12) + 1, 2);
}

void appendWeek(std::string &to, qint64 mondayDays)
{
    const sys_days monday{days{int(mondayDays)}};
    const year_month_day thursday{monday + days{3}}; // the week belongs to the year of its Thursday
    const sys_days newYear{thursday.year() / January / 1};
    appendPadded(to, int(thursday.year()), 4);
    to += "-W";
    appendPadded(to, int((sys_days{thursday} - newYear).count() / 7) + 1, 2);
}

void appendInstant(std::string &to, qint64 ms)
{
    const qint64 seconds = floorDiv(ms, 1000);
    appendLocalTime(to, seconds);
    if (const qint64 rest = ms - seconds * 1000; rest != 0) {
        to += '.';
        appendPadded(to, int(rest), 3);
    }
    to += 'Z';
}

void appendLocalTime(std::string &to, qint64 seconds)
{
    const qint64 day = floorDiv(seconds, kDaySeconds);
    appendDate(to, day);
    to += 'T';
    appendClock(to, int(seconds - day * kDaySeconds));
}

void appendScore(std::string &to, qint64 milli)
{
    appendInteger(to, milli / 1000);
    int rest = int(milli % 1000);
    if (rest == 0)
        return;
    to += '.';
    int width = 3;
    for (; rest % 10 == 0; rest /= 10)
        --width;
    appendPadded(to, rest, width);
}

void appendJsonString(std::string &to, std::string_view text)
{
    to += '"';
    size_t from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        to.append(text, from, i - from);
        from = i + 1;
        if (byte == '\n') {
            to += "\\n";
        } else if (byte == '\t') {
            to += "\\t";
        } else if (byte < 0x20) {
            constexpr char kHex[] = "0123456789abcdef";
            to += "\\u00";
            to += kHex[byte >> 4];
            to += kHex[byte & 15];
        } else {
            to += '\\';
            to += char(byte);
        }
    }
    to.append(text, from, text.size() - from);
    to += '"';
}

bool isRecordKey(std::string_view text)
{
    static constexpr auto kAllowed = [] {
        std::array<bool, 256> allowed{};
        for (int c = 0; c < 26; ++c)
            allowed[size_t('A' + c)] = allowed[size_t('a' + c)] = true;
        for (int c = '0'; c <= '9'; ++c)
            allowed[size_t(c)] = true;
        for (const char c : {'.', '_', ':', '/', '-'})
            allowed[size_t(c)] = true;
        return allowed;
    }();
    bool good = !text.empty() && text.size() <= 64;
    for (const char c : text)
        good &= kAllowed[static_cast<unsigned char>(c)];
    return good;
}

bool hasOnlyTextBytes(std::string_view text, bool lines)
{
    bool good = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        good &= byte >= 0x20 || (lines && (byte == '\n' || byte == '\t'));
    }
    return good;
}

} // namespace stardesk
