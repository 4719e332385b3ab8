#include "models/core/beijing.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <unicode/ucal.h>

#include <algorithm>

namespace stardesk {

namespace {

qint64 floorDiv(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return quotient * by > value ? quotient - 1 : quotient;
}

/// `count` ASCII digits at `at`, or -1.
int digitsAt(QStringView text, qsizetype at, int count)
{
    if (at < 0 || at + count > text.size())
        return -1;
    int value = 0;
    for (const QChar c : text.mid(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<QDate> dateFromIso(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return std::nullopt;
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    return date;
}

/// HH:MM, HH:MM:SS or HH:MM:SS.m to .mmm as ms of the day.
std::optional<qint64> timeFromIso(QStringView text)
{
    const int hour = digitsAt(text, 0, 2);
    const int minute = digitsAt(text, 3, 2);
    if (text.size() < 5 || text.at(2) != u':' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    qint64 ms = hour * kMsPerHour + minute * kMsPerMinute;
    if (text.size() == 5)
        return ms;
    const int second = digitsAt(text, 6, 2);
    if (text.at(5) != u':' || second < 0 || second > 59)
        return std::nullopt;
    ms += second * 1000;
    if (text.size() == 8)
        return ms;
    const int decimals = int(text.size()) - 9;
    const int fraction = decimals >= 1 && decimals <= 3 ? digitsAt(text, 9, decimals) : -1;
    if (text.at(8) != u'.' || fraction < 0)
        return std::nullopt;
    return ms + fraction * (decimals == 1 ? 100 : decimals == 2 ? 10 : 1);
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

/// Date, hours and minutes, then seconds and milliseconds as `least` and the value ask for.
QString wallIso(qint64 ms, bool withSeconds)
{
    const qint64 day = floorDiv(ms, kMsPerDay);
    const qint64 rest = ms - day * kMsPerDay;
    QString text = BeijingDay{qint32(day)}.iso() + u'T' + twoDigits(rest / kMsPerHour) + u':'
        + twoDigits(rest / kMsPerMinute % 60);
    const qint64 millis = rest % 1000;
    if (withSeconds || rest % kMsPerMinute != 0)
        text += u':' + twoDigits(rest / 1000 % 60);
    if (millis != 0)
        text += u'.' + QString::number(millis).rightJustified(3, u'0');
    return text;
}

/// The ids of the zone database. QTimeZone alone would take "XYZ" for a POSIX rule and "Europe" for a file, both as UTC; its
/// own list lacks the older names ("Asia/Calcutta"), which ICU has.
const QSet<QByteArray> &knownZones()
{
    static const QSet<QByteArray> zones = [] {
        const QList<QByteArray> canonical = QTimeZone::availableTimeZoneIds();
        QSet<QByteArray> ids(canonical.begin(), canonical.end());
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *list = ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, nullptr, nullptr, &status);
        int32_t length = 0;
        while (const char *id = list ? uenum_next(list, &length, &status) : nullptr) {
            const QByteArray name(id, length);
            if (name.contains('/') && !name.startsWith("SystemV/")) // short ids of ICU ("ACT") are not the database's
                ids.insert(name);
        }
        uenum_close(list);
        for (const char *name : {"UTC", "GMT", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT",
                                 "PST8PDT", "PRC", "ROC", "ROK", "Japan", "Hongkong", "Singapore", "Cuba", "Egypt", "Eire", "GB", "GB-Eire",
                                 "GMT+0", "GMT-0", "GMT0", "Greenwich", "Iceland", "Iran", "Israel", "Jamaica", "Kwajalein",
                                 "Libya", "NZ", "NZ-CHAT", "Navajo", "Poland", "Portugal", "Turkey", "UCT", "Universal",
                                 "W-SU", "Zulu"})
            ids.insert(name);
        return ids;
    }();
    return zones;
}

} // namespace

BeijingDay BeijingDay::ofInstant(qint64 ms)
{
    return {qint32(floorDiv(ms + kBeijingOffsetMs, kMsPerDay))};
}

std::optional<BeijingDay> BeijingDay::fromDate(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    return BeijingDay{qint32(date.toJulianDay() - kEpochJulianDay)};
}

std::optional<BeijingDay> BeijingDay::fromIso(QStringView text)
{
    const auto date = dateFromIso(text);
    return date ? fromDate(*date) : std::nullopt;
}

QString BeijingDay::iso() const
{
    const QDate day = date();
    return QString::number(day.year()).rightJustified(4, u'0') + u'-' + twoDigits(day.month()) + u'-'
        + twoDigits(day.day());
}

int BeijingDay::weekday() const
{
    const qint32 sinceMonday = (number + 3) % 7; // 1970-01-01 was a Thursday
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

std::optional<LocalTime> LocalTime::fromIso(QStringView text)
{
    const auto date = dateFromIso(text.left(10));
    if (!date || text.size() < 16 || text.at(10) != u'T')
        return std::nullopt;
    const auto time = timeFromIso(text.mid(11));
    if (!time)
        return std::nullopt;
    return LocalTime{(date->toJulianDay() - BeijingDay::kEpochJulianDay) * kMsPerDay + *time};
}

QString LocalTime::iso() const
{
    return wallIso(ms, false);
}

BeijingDay LocalTime::day() const
{
    return {qint32(floorDiv(ms, kMsPerDay))};
}

std::optional<Zone> Zone::fromId(QStringView id)
{
    const QByteArray known = id.toLatin1();
    if (!knownZones().contains(known))
        return std::nullopt;
    const QTimeZone zone(known);
    if (!zone.isValid())
        return std::nullopt;
    return Zone(zone);
}

qint64 Zone::offsetMs(qint64 instantMs) const
{
    if (!m_zone)
        return kBeijingOffsetMs;
    return m_zone->offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC)) * qint64(1000);
}

LocalTime Zone::localOf(qint64 instantMs) const
{
    return {instantMs + offsetMs(instantMs)};
}

qint64 Zone::instantOf(LocalTime local) const
{
    // A day before and a day after bracket every offset (at most 14 hours) and at most one change of it.
    const qint64 before = offsetMs(local.ms - kMsPerDay);
    const qint64 after = offsetMs(local.ms + kMsPerDay);
    const qint64 first = local.ms - before;
    if (before == after || offsetMs(first) == before)
        return first;
    const qint64 second = local.ms - after;
    return offsetMs(second) == after ? second : first;
}

QString Zone::id() const
{
    return m_zone ? QString::fromLatin1(m_zone->id()) : QStringLiteral("Asia/Shanghai");
}

std::optional<qint64> instantFromIso(QStringView text)
{
    if (text.endsWith(u'Z')) {
        const auto local = LocalTime::fromIso(text.chopped(1));
        return local ? std::optional<qint64>(local->ms) : std::nullopt;
    }
    if (text.size() < 22)
        return std::nullopt;
    const QStringView offset = text.right(6);
    const int hours = digitsAt(offset, 1, 2);
    const int minutes = digitsAt(offset, 4, 2);
    const bool east = offset.at(0) == u'+';
    if ((!east && offset.at(0) != u'-') || offset.at(3) != u':' || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const auto local = LocalTime::fromIso(text.chopped(6));
    if (!local)
        return std::nullopt;
    const qint64 shift = hours * kMsPerHour + minutes * kMsPerMinute;
    return east ? local->ms - shift : local->ms + shift;
}

QString instantIso(qint64 ms)
{
    return wallIso(ms, true) + u'Z';
}

QString instantBeijingIso(qint64 ms)
{
    return wallIso(ms + kBeijingOffsetMs, true) + QStringLiteral("+08:00");
}

} // namespace stardesk
