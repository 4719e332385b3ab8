#include "models/store/derive/zone_clock.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace stardesk {

namespace {

constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kFirstDay = 10'957;  // 2000-01-01
constexpr qint64 kDays = 40'000;      // until 2109
constexpr qint32 kUnknown = INT32_MIN;
constexpr qint32 kChanges = INT32_MIN + 1;

qint32 offsetAt(const Zone &zone, qint64 localSeconds)
{
    return qint32(localSeconds - zone.instantOf({localSeconds * 1000}) / 1000);
}

std::string countryOf(const QString &zone)
{
    const QLocale::Territory territory = QTimeZone(zone.toLatin1()).territory();
    return territory == QLocale::AnyTerritory ? std::string() : QLocale::territoryToCode(territory).toStdString();
}

} // namespace

int ZoneClock::zoneOf(std::string_view id)
{
    const auto [known, added] = m_handles.try_emplace(std::string(id), -1);
    if (!added)
        return known->second;
    const auto zone = Zone::fromId(QString::fromUtf8(id.data(), qsizetype(id.size())));
    if (!zone)
        return -1;
    known->second = int(m_zones.size());
    m_zones.push_back({*zone, countryOf(zone->id()), {}});
    return known->second;
}

qint32 ZoneClock::offsetOn(CachedZone &cached, qint64 day) const
{
    if (cached.offsets.empty())
        cached.offsets.assign(kDays, kUnknown);
    qint32 &offset = cached.offsets[size_t(day - kFirstDay)];
    if (offset == kUnknown) {
        const qint32 begin = offsetAt(cached.zone, day * kSecondsPerDay);
        const qint32 end = offsetAt(cached.zone, (day + 1) * kSecondsPerDay - 1);
        offset = begin == end ? begin : kChanges;
    }
    return offset;
}

qint64 ZoneClock::instantOf(int handle, qint64 localSeconds)
{
    CachedZone &cached = m_zones[size_t(handle)];
    const qint64 day = localSeconds / kSecondsPerDay;
    if (day < kFirstDay || day >= kFirstDay + kDays)
        return cached.zone.instantOf({localSeconds * 1000}) / 1000;
    const qint32 offset = offsetOn(cached, day);
    return offset == kChanges ? cached.zone.instantOf({localSeconds * 1000}) / 1000 : localSeconds - offset;
}

} // namespace stardesk
