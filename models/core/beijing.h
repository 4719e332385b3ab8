/// Civil dates, instants and zones: Beijing days, ISO 8601 text, local times of IANA zones. Nothing here looks at the
/// machine's own zone, locale or clock.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>
#include <QtCore/QTimeZone>

#include <compare>
#include <optional>

namespace stardesk {

inline constexpr qint64 kMsPerMinute = 60'000;
inline constexpr qint64 kMsPerHour = 3'600'000;
inline constexpr qint64 kMsPerDay = 86'400'000;
/// China has kept UTC+8 without summer time since 1992; rule days lie after it.
inline constexpr qint64 kBeijingOffsetMs = 8 * kMsPerHour;

/// A calendar day, counted from 1970-01-01 = 0. Which zone it belongs to is said where it is used; rules use Beijing's.
struct BeijingDay {
    qint32 number = 0;

    /// The Beijing day in which an instant (ms since 1970-01-01T00:00Z) lies.
    [[nodiscard]] static BeijingDay ofInstant(qint64 ms);
    [[nodiscard]] static std::optional<BeijingDay> fromDate(QDate date);
    /// "2024-03-05" and nothing else: ten characters, years 0001 to 9999.
    [[nodiscard]] static std::optional<BeijingDay> fromIso(QStringView text);

    [[nodiscard]] QDate date() const { return QDate::fromJulianDay(kEpochJulianDay + number); }
    [[nodiscard]] QString iso() const;
    /// 00:00:00 Beijing as an instant; the next day's startMs() is where this day ends.
    [[nodiscard]] qint64 startMs() const { return qint64(number) * kMsPerDay - kBeijingOffsetMs; }
    /// Monday 1 to Sunday 7.
    [[nodiscard]] int weekday() const;
    [[nodiscard]] BeijingDay plus(qint32 days) const { return {number + days}; }

    friend auto operator<=>(BeijingDay, BeijingDay) = default;
    friend qint32 operator-(BeijingDay a, BeijingDay b) { return a.number - b.number; }
    friend size_t qHash(BeijingDay day, size_t seed = 0) noexcept { return ::qHash(day.number, seed); }

    static constexpr qint64 kEpochJulianDay = 2'440'588;
};

/// A wall-clock time without a zone, in ms since 1970-01-01T00:00 on that wall.
struct LocalTime {
    qint64 ms = 0;

    /// "2023-06-19T23:59", with optional :SS and .mmm; no offset, no zone.
    [[nodiscard]] static std::optional<LocalTime> fromIso(QStringView text);
    /// Minutes where the seconds are zero, else seconds, else milliseconds.
    [[nodiscard]] QString iso() const;
    /// The calendar day on this wall.
    [[nodiscard]] BeijingDay day() const;
    friend auto operator<=>(LocalTime, LocalTime) = default;
};

/// An IANA time zone, or Beijing without asking the zone database.
class Zone {
public:
    [[nodiscard]] static Zone beijing() { return Zone(); }
    /// Nothing for an id that the zone database does not know.
    [[nodiscard]] static std::optional<Zone> fromId(QStringView id);

    [[nodiscard]] LocalTime localOf(qint64 instantMs) const;
    /// In an hour that happens twice the first of the two; in an hour that summer time skips, the time is read with the
    /// offset before the change (02:30 becomes 03:30).
    [[nodiscard]] qint64 instantOf(LocalTime local) const;
    [[nodiscard]] QString id() const;

private:
    Zone() = default;
    explicit Zone(const QTimeZone &zone) : m_zone(zone) {}
    [[nodiscard]] qint64 offsetMs(qint64 instantMs) const;
    std::optional<QTimeZone> m_zone; // none: Beijing
};

/// ISO 8601 with "Z" or an offset "+08:00" to ms since 1970-01-01T00:00Z; the time may lack seconds. Nothing where the
/// offset is missing.
[[nodiscard]] std::optional<qint64> instantFromIso(QStringView text);
/// "2023-06-19T15:59:00Z"; milliseconds only where they are not zero.
[[nodiscard]] QString instantIso(qint64 ms);
/// "2023-06-19T23:59:00+08:00".
[[nodiscard]] QString instantBeijingIso(qint64 ms);

} // namespace stardesk
