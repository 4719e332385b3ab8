/// ZoneClock: wall-clock times to instants, millions of times: the zone database is asked once a day and zone.
#pragma once

#include "models/core/beijing.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stardesk {

class ZoneClock {
public:
    /// Handle of a zone by its IANA id; -1 for an id that the zone database does not know.
    [[nodiscard]] int zoneOf(std::string_view id);
    /// The zone itself; the handle must be known.
    [[nodiscard]] const Zone &zone(int handle) const { return m_zones[size_t(handle)].zone; }
    /// ISO 3166 code of the country that the zone belongs to, "ES"; empty where the zone database names none.
    [[nodiscard]] const std::string &country(int handle) const { return m_zones[size_t(handle)].country; }
    /// As Zone::instantOf, in seconds on both sides.
    [[nodiscard]] qint64 instantOf(int handle, qint64 localSeconds);

private:
    struct CachedZone {
        Zone zone;
        std::string country;
        std::vector<qint32> offsets; ///< seconds by local day from kFirstDay; kUnknown, kChanges
    };
    [[nodiscard]] qint32 offsetOn(CachedZone &cached, qint64 day) const;

    std::unordered_map<std::string, int> m_handles;
    std::vector<CachedZone> m_zones;
};

} // namespace stardesk
