/// One invented courier: identity, career and ability, recomputed from its index whenever a pass needs it.
#pragma once

#include "models/feed/demo/demo_frame.h"
#include "models/feed/demo/demo_rows.h"

#include <array>

namespace stardesk::demo {

inline constexpr int kNoDay = std::numeric_limits<int>::max();

struct Stint {
    int employer = 0;     ///< place in employers()
    quint32 district = 0; ///< place in tables.districts: where the station lies
    int from = 0;         ///< Beijing days, both inclusive
    int to = kNoDay;      ///< kNoDay: still there
    quint32 staffNo = 0;
};

struct Courier {
    quint32 index = 0;
    bool male = true;
    quint32 birthDistrict = 0;
    int birth = 0;
    int idSequence = 0;      ///< 1..999, odd for men
    int since = 0;
    int quality = 0;         ///< 0..1000 on the newest day
    int trend = 0;           ///< quality per 30 days
    bool slump = false;      ///< much worse in the last two months
    int perDay = 0;          ///< parcels on an ordinary day
    int ratedPerMille = 0;   ///< share of parcels that are rated
    int stintCount = 0;
    std::array<Stint, 5> stints;

    [[nodiscard]] std::span<const Stint> career() const { return std::span(stints).first(size_t(stintCount)); }
    [[nodiscard]] bool employedOn(int day) const;
    [[nodiscard]] int qualityOn(int day, int newest) const;
};

[[nodiscard]] Courier courierOf(const DemoFrame &frame, quint32 index);

struct PersonName {
    std::string text;
    std::string pinyin;
};
[[nodiscard]] PersonName nameOf(const DemoFrame &frame, const Courier &courier);
/// 18 characters with the check character of ISO 7064 MOD 11-2 (GB 11643).
[[nodiscard]] std::array<char, 18> idNumberOf(const DemoFrame &frame, const Courier &courier);

[[nodiscard]] DemoKey personKey(quint32 index);
[[nodiscard]] DemoKey stationKey(int employer, const District &district);

} // namespace stardesk::demo
