#include "models/feed/demo/demo_calendar.h"

#include <algorithm>
#include <array>

namespace stardesk::demo {

namespace {

/// First day of the lunar year (year, month, day), 2014 to 2036.
constexpr std::array kSpringFestivals = {
    CivilDate{2014, 1, 31}, CivilDate{2015, 2, 19}, CivilDate{2016, 2, 8}, CivilDate{2017, 1, 28},
    CivilDate{2018, 2, 16}, CivilDate{2019, 2, 5}, CivilDate{2020, 1, 25}, CivilDate{2021, 2, 12},
    CivilDate{2022, 2, 1}, CivilDate{2023, 1, 22}, CivilDate{2024, 2, 10}, CivilDate{2025, 1, 29},
    CivilDate{2026, 2, 17}, CivilDate{2027, 2, 6}, CivilDate{2028, 1, 26}, CivilDate{2029, 2, 13},
    CivilDate{2030, 2, 3}, CivilDate{2031, 1, 23}, CivilDate{2032, 2, 11}, CivilDate{2033, 1, 31},
    CivilDate{2034, 2, 19}, CivilDate{2035, 2, 8}, CivilDate{2036, 1, 28},
};

bool inSpringFestival(int day, int year)
{
    const auto found = std::ranges::find(kSpringFestivals, year, &CivilDate::year);
    if (found == kSpringFestivals.end())
        return false;
    const int first = dayNumber(*found);
    return day >= first - 4 && day <= first + 7;
}

/// The n-th Sunday of a month, n from 1; 0: the last one.
int sundayOf(int year, int month, int n)
{
    const int first = dayNumber({year, month, 1});
    const int sunday = first + (6 - (first + 3) % 7);
    if (n > 0)
        return sunday + (n - 1) * 7;
    const int next = dayNumber({month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1});
    return next - 1 - (next - 1 + 4) % 7;
}

bool summerInEurope(int day, int year)
{
    return day >= sundayOf(year, 3, 0) && day < sundayOf(year, 10, 0);
}

bool summerInAmerica(int day, int year)
{
    return day >= sundayOf(year, 3, 2) && day < sundayOf(year, 11, 1);
}

} // namespace

CivilDate civilDate(int number)
{
    const int shifted = number + 719'468;
    const int era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const int ofEra = shifted - era * 146'097;
    const int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int part = (5 * ofYear + 2) / 153;
    const int month = part < 10 ? part + 3 : part - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * part + 2) / 5 + 1};
}

int dayNumber(CivilDate date)
{
    const int year = date.year - (date.month <= 2 ? 1 : 0);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int ofYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719'468;
}

int monthOf(int number)
{
    const CivilDate date = civilDate(number);
    return date.year * 12 + date.month - 1;
}

int firstDayOf(int month)
{
    return dayNumber({month / 12, month % 12 + 1, 1});
}

void addDate(DemoKey *key, int number)
{
    const CivilDate date = civilDate(number);
    key->add(quint64(date.year), 4).add("-").add(quint64(date.month), 2).add("-").add(quint64(date.day), 2);
}

void addMonth(DemoKey *key, int month)
{
    key->add(quint64(month / 12), 4).add("-").add(quint64(month % 12 + 1), 2);
}

void addWeek(DemoKey *key, int monday)
{
    const int thursday = monday + 3; // the ISO year is the one that holds the week's Thursday
    const int year = civilDate(thursday).year;
    const int week = (thursday - dayNumber({year, 1, 1})) / 7 + 1;
    key->add(quint64(year), 4).add("-W").add(quint64(week), 2);
}

int seasonPerMille(int number)
{
    const CivilDate date = civilDate(number);
    if (date.month == 11 && date.day >= 11 && date.day <= 20)
        return date.day <= 15 ? 1800 : 1400;
    if (date.month == 12 && date.day >= 12 && date.day <= 16)
        return 1300;
    if (date.month == 6 && date.day >= 18 && date.day <= 22)
        return 1400;
    return date.month <= 2 && inSpringFestival(number, date.year) ? 350 : 1000;
}

int zoneOffsetMinutes(std::string_view zone, int number)
{
    const int year = civilDate(number).year;
    if (zone == "Asia/Shanghai")
        return 480;
    if (zone == "Europe/Madrid" || zone == "Europe/Paris" || zone == "Europe/Berlin")
        return summerInEurope(number, year) ? 120 : 60;
    if (zone == "Europe/London" || zone == "Atlantic/Canary")
        return summerInEurope(number, year) ? 60 : 0;
    if (zone == "America/New_York")
        return summerInAmerica(number, year) ? -240 : -300;
    if (zone == "America/Los_Angeles")
        return summerInAmerica(number, year) ? -420 : -480;
    if (zone == "America/Sao_Paulo")
        return -180;
    if (zone == "Asia/Tokyo")
        return 540;
    return 180; // Asia/Kuwait
}

} // namespace stardesk::demo
