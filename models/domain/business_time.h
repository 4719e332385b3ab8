/// Business time: working hours on a calendar of holidays and make-up working days, due times, and clocks that pause
/// (rules.md D1, SLA). Instants are ms since 1970-01-01T00:00Z.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QMap>
#include <QtCore/QVector>

class QByteArray;
class QJsonObject;

namespace stardesk {

/// Minutes from midnight on the wall of the rules' zone, end exclusive; a due time may stand on the end.
struct WorkSegment {
    int startMinute = 0;
    int endMinute = 0;
};

struct SlaRules {
    Zone zone = Zone::beijing();
    quint8 workingWeekdays = 0;    ///< bit n: weekday n works, Monday 1 to Sunday 7
    QVector<WorkSegment> segments; ///< sorted, apart from each other
    qint64 firstResponseMinutes = 0;
    qint64 decisionMinutes = 0;
    qint64 appealMinutes = 0;
    int atRiskBp = 7500;           ///< share of the time after which a clock is at risk; optional "at_risk_bp"
    int carrierAnswerDays = 10;    ///< natural days, optional "natural_days"/"carrier_answer" [P21]
};

/// {zone, working_weekdays[], segments[["09:00","12:00"], ...], minutes{first_response, decision, appeal}}. Malformed,
/// naming the field, for an unknown zone, overlapping segments, weekdays outside 1..7, or no working time at all.
[[nodiscard]] Result<SlaRules> parseSlaRules(const QJsonObject &sla, const QString &path);

enum class DayKind { Off, Work };

/// Days that differ from their weekday: State Council holidays (Off) and make-up working days (Work).
class WorkCalendar {
public:
    struct Entry {
        DayKind kind = DayKind::Off;
        QString name; ///< as in the notice, "国庆节"; may be empty
    };
    void set(BeijingDay day, DayKind kind, const QString &name = {}) { m_days.insert(day, {kind, name}); }
    [[nodiscard]] const Entry *find(BeijingDay day) const;
    [[nodiscard]] qsizetype size() const { return m_days.size(); }
    [[nodiscard]] const QMap<BeijingDay, Entry> &days() const { return m_days; }

private:
    QMap<BeijingDay, Entry> m_days;
};

/// {"2023-09-29": "OFF", "2023-10-07": "WORK"}. Malformed, naming the day.
[[nodiscard]] Result<WorkCalendar> parseDayOverrides(const QJsonObject &overrides, const QString &path);
/// A year's notice or several: {"days": [{"date", "name", "isOffDay"}]}, as resources/calendars/cn.json. Malformed,
/// naming the entry; a day that stands twice is refused.
[[nodiscard]] Result<WorkCalendar> parseHolidayCalendar(const QByteArray &jsonBytes);

/// A clock that runs in business time and can pause. Values only; BusinessTime computes with them.
struct SlaClock {
    qint64 minutes = 0;                 ///< allowed business minutes
    qint64 usedMs = 0;                  ///< business time used before `runningSince`
    std::optional<qint64> runningSince; ///< none: paused or stopped
    friend bool operator==(const SlaClock &, const SlaClock &) = default;
};

enum class SlaState { Paused, Running, AtRisk, Breached };

class BusinessTime {
public:
    BusinessTime(const SlaRules &rules, const WorkCalendar &calendar) : m_rules(&rules), m_calendar(&calendar) {}

    [[nodiscard]] bool works(BeijingDay day) const;

    /// The instant at which `minutes` business minutes have passed since `startMs`. A due time on a segment's end stays
    /// there; a start on it begins with the next segment. Rejected for minutes below zero or above a million, and where
    /// a hundred years do not hold that much working time.
    [[nodiscard]] Result<qint64> due(qint64 startMs, qint64 minutes) const;
    [[nodiscard]] Result<qint64> dueAfterMs(qint64 startMs, qint64 businessMs) const;
    /// Business time between two instants; 0 where `toMs` is not after `fromMs`.
    [[nodiscard]] qint64 elapsedMs(qint64 fromMs, qint64 toMs) const;

    [[nodiscard]] SlaClock paused(SlaClock clock, qint64 nowMs) const;
    [[nodiscard]] static SlaClock resumed(SlaClock clock, qint64 nowMs);
    /// Rejected for a clock that does not run, and as due().
    [[nodiscard]] Result<qint64> dueOf(const SlaClock &clock) const;
    [[nodiscard]] SlaState stateOf(const SlaClock &clock, qint64 nowMs) const;

private:
    const SlaRules *m_rules;
    const WorkCalendar *m_calendar;
};

/// Natural days: `days` x 24 hours later (10 d from 16:30 is 16:30).
[[nodiscard]] constexpr qint64 naturalDue(qint64 startMs, int days) { return startMs + days * kMsPerDay; }

} // namespace stardesk
