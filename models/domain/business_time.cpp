#include "models/domain/business_time.h"

#include "models/domain/json_fields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMinutes = 1'000'000;
constexpr int kHorizonDays = 36'525; // a hundred years: a calendar without working time must end somewhere
constexpr int kMinutesPerDay = 24 * 60;
constexpr int kBasis = 10'000;

/// "09:00" to 540; "24:00" is the end of the day; -1 for anything else.
int minuteOfDay(const QString &text)
{
    if (text == "24:00"_L1)
        return kMinutesPerDay;
    const auto time = LocalTime::fromIso(u"1970-01-01T"_s + text);
    return text.size() == 5 && time ? int(time->ms / kMsPerMinute) : -1;
}

Result<QVector<WorkSegment>> parseSegments(const QJsonObject &sla, const QString &path)
{
    const auto list = json::array(sla, "segments", path);
    if (!list)
        return list.failure();
    QVector<WorkSegment> segments;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QString where = json::join(path, u"segments/%1"_s.arg(i));
        const QJsonArray pair = list->at(i).toArray();
        const int start = minuteOfDay(pair.at(0).toString());
        const int end = minuteOfDay(pair.at(1).toString());
        if (pair.size() != 2 || start < 0 || start >= end)
            return json::bad(QT_TRANSLATE_NOOP("Failure", "A start and a later end such as \"09:00\" are needed."), where);
        if (!segments.isEmpty() && segments.last().endMinute > start)
            return json::bad(QT_TRANSLATE_NOOP("Failure", "The working hours overlap or are out of order."), where);
        segments.append({start, end});
    }
    if (segments.isEmpty())
        return json::bad(QT_TRANSLATE_NOOP("Failure", "There are no working hours."), json::join(path, u"segments"_s));
    return segments;
}

Result<quint8> parseWeekdays(const QJsonObject &sla, const QString &path)
{
    const auto days = json::integers(sla, "working_weekdays", path, 1, 7);
    if (!days)
        return days.failure();
    quint8 bits = 0;
    for (const qint64 day : *days)
        bits = quint8(bits | (1U << day));
    if (!bits)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "There is no working weekday."),
                         json::join(path, u"working_weekdays"_s));
    return bits;
}

Result<Zone> parseZone(const QJsonObject &sla, const QString &path)
{
    const auto id = json::text(sla, "zone", path);
    if (!id)
        return id.failure();
    if (*id == "Asia/Shanghai"_L1)
        return Zone::beijing();
    const auto zone = Zone::fromId(*id);
    if (!zone)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known time zone."), json::join(path, u"zone"_s),
                         {*id});
    return *zone;
}

Result<std::monostate> parseMinutes(const QJsonObject &sla, const QString &path, SlaRules &rules)
{
    const auto minutes = json::object(sla, "minutes", path);
    if (!minutes)
        return minutes.failure();
    const std::pair<const char *, qint64 *> clocks[] = {{"first_response", &rules.firstResponseMinutes},
                                                        {"decision", &rules.decisionMinutes},
                                                        {"appeal", &rules.appealMinutes}};
    for (const auto &[key, target] : clocks) {
        const auto value = json::integer(*minutes, key, json::join(path, u"minutes"_s), 0, kMostMinutes);
        if (!value)
            return value.failure();
        *target = *value;
    }
    return {};
}

Result<std::monostate> parseOptionalTerms(const QJsonObject &sla, const QString &path, SlaRules &rules)
{
    const auto risk = json::integerOr(sla, "at_risk_bp", path, rules.atRiskBp, 0, kBasis);
    if (!risk)
        return risk.failure();
    rules.atRiskBp = int(*risk);
    if (!json::has(sla, "natural_days"))
        return {};
    const auto natural = json::object(sla, "natural_days", path);
    if (!natural)
        return natural.failure();
    const auto answer = json::integerOr(*natural, "carrier_answer", json::join(path, u"natural_days"_s),
                                        rules.carrierAnswerDays, 0, kHorizonDays);
    if (!answer)
        return answer.failure();
    rules.carrierAnswerDays = int(*answer);
    return {};
}

} // namespace

Result<SlaRules> parseSlaRules(const QJsonObject &sla, const QString &path)
{
    SlaRules rules;
    const auto zone = parseZone(sla, path);
    if (!zone)
        return zone.failure();
    rules.zone = *zone;
    const auto weekdays = parseWeekdays(sla, path);
    if (!weekdays)
        return weekdays.failure();
    rules.workingWeekdays = *weekdays;
    const auto segments = parseSegments(sla, path);
    if (!segments)
        return segments.failure();
    rules.segments = *segments;
    if (const auto minutes = parseMinutes(sla, path, rules); !minutes)
        return minutes.failure();
    if (const auto terms = parseOptionalTerms(sla, path, rules); !terms)
        return terms.failure();
    return rules;
}

const WorkCalendar::Entry *WorkCalendar::find(BeijingDay day) const
{
    const auto it = m_days.constFind(day);
    return it == m_days.constEnd() ? nullptr : &*it;
}

Result<WorkCalendar> parseDayOverrides(const QJsonObject &overrides, const QString &path)
{
    WorkCalendar calendar;
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const QString where = json::join(path, it.key());
        const auto day = BeijingDay::fromIso(it.key());
        if (!day)
            return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a date."), where, {it.key()});
        const QString kind = it.value().toString();
        if (kind != "OFF"_L1 && kind != "WORK"_L1)
            return json::bad(QT_TRANSLATE_NOOP("Failure", "OFF or WORK is needed here."), where);
        calendar.set(*day, kind == "OFF"_L1 ? DayKind::Off : DayKind::Work);
    }
    return calendar;
}

Result<WorkCalendar> parseHolidayCalendar(const QByteArray &jsonBytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(jsonBytes);
    const auto days = json::array(document.object(), "days", {});
    if (!days)
        return days.failure();
    WorkCalendar calendar;
    for (qsizetype i = 0; i < days->size(); ++i) {
        const QString where = u"days/%1"_s.arg(i);
        const QJsonObject entry = days->at(i).toObject();
        const auto day = json::day(entry, "date", where);
        if (!day)
            return day.failure();
        const QJsonValue off = entry.value("isOffDay"_L1);
        if (!off.isBool())
            return json::bad(QT_TRANSLATE_NOOP("Failure", "true or false is needed here."),
                             json::join(where, u"isOffDay"_s));
        if (calendar.find(*day))
            return json::bad(QT_TRANSLATE_NOOP("Failure", "The day %1 stands twice."), where, {day->iso()});
        calendar.set(*day, off.toBool() ? DayKind::Off : DayKind::Work, entry.value("name"_L1).toString());
    }
    return calendar;
}

bool BusinessTime::works(BeijingDay day) const
{
    if (const auto *entry = m_calendar->find(day))
        return entry->kind == DayKind::Work;
    return (m_rules->workingWeekdays >> day.weekday()) & 1U;
}

Result<qint64> BusinessTime::due(qint64 startMs, qint64 minutes) const
{
    if (minutes < 0 || minutes > kMostMinutes)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "%1 minutes are outside 0 to %2."),
                    {QString::number(minutes), QString::number(kMostMinutes)}, u"minutes"_s);
    return dueAfterMs(startMs, minutes * kMsPerMinute);
}

Result<qint64> BusinessTime::dueAfterMs(qint64 startMs, qint64 businessMs) const
{
    const BeijingDay first = m_rules->zone.localOf(startMs).day();
    qint64 left = businessMs;
    for (int i = 0; i < kHorizonDays; ++i) {
        const BeijingDay day = first.plus(i);
        if (!works(day))
            continue;
        for (const WorkSegment &segment : m_rules->segments) {
            const qint64 midnight = qint64(day.number) * kMsPerDay;
            const qint64 begin = m_rules->zone.instantOf({midnight + segment.startMinute * kMsPerMinute});
            const qint64 end = m_rules->zone.instantOf({midnight + segment.endMinute * kMsPerMinute});
            const qint64 from = std::max(startMs, begin);
            if (from >= end)
                continue;
            if (left <= end - from)
                return from + left;
            left -= end - from;
        }
    }
    return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The calendar holds too little working time."), {},
                u"minutes"_s);
}

qint64 BusinessTime::elapsedMs(qint64 fromMs, qint64 toMs) const
{
    if (toMs <= fromMs)
        return 0;
    qint64 sum = 0;
    const BeijingDay last = m_rules->zone.localOf(toMs).day();
    for (BeijingDay day = m_rules->zone.localOf(fromMs).day(); day <= last; day = day.plus(1)) {
        if (!works(day))
            continue;
        for (const WorkSegment &segment : m_rules->segments) {
            const qint64 midnight = qint64(day.number) * kMsPerDay;
            const qint64 begin = m_rules->zone.instantOf({midnight + segment.startMinute * kMsPerMinute});
            const qint64 end = m_rules->zone.instantOf({midnight + segment.endMinute * kMsPerMinute});
            sum += std::max<qint64>(0, std::min(toMs, end) - std::max(fromMs, begin));
        }
    }
    return sum;
}

SlaClock BusinessTime::paused(SlaClock clock, qint64 nowMs) const
{
    if (clock.runningSince)
        clock.usedMs += elapsedMs(*clock.runningSince, nowMs);
    clock.runningSince.reset();
    return clock;
}

SlaClock BusinessTime::resumed(SlaClock clock, qint64 nowMs)
{
    if (!clock.runningSince)
        clock.runningSince = nowMs;
    return clock;
}

Result<qint64> BusinessTime::dueOf(const SlaClock &clock) const
{
    if (!clock.runningSince)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The clock does not run."));
    return dueAfterMs(*clock.runningSince, std::max<qint64>(0, clock.minutes * kMsPerMinute - clock.usedMs));
}

SlaState BusinessTime::stateOf(const SlaClock &clock, qint64 nowMs) const
{
    if (!clock.runningSince)
        return SlaState::Paused;
    const qint64 used = clock.usedMs + elapsedMs(*clock.runningSince, nowMs);
    const qint64 allowed = clock.minutes * kMsPerMinute;
    const auto dueMs = dueOf(clock);
    if (used > allowed || (dueMs && nowMs > *dueMs))
        return SlaState::Breached;
    // A million minutes x 60,000 x 10,000 stays far below 2^63.
    return used * kBasis >= allowed * m_rules->atRiskBp ? SlaState::AtRisk : SlaState::Running;
}

} // namespace stardesk
