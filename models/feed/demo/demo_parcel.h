/// One invented parcel: plan, lane, promise, what became of it, and the seven stages of its way.
#pragma once

#include "models/feed/demo/demo_frame.h"
#include "models/feed/demo/demo_front.h"
#include "models/feed/demo/demo_rows.h"

#include <optional>

namespace stardesk::demo {

inline constexpr int kStages = 7;

enum class PlanKind { Es9, Frt45, Pri10, Std35 };

struct Lane {
    std::string_view key;      ///< "CN-ES"
    std::string_view zone;
    std::string_view currency;
    qint64 perEuroMilli;       ///< minor units of the currency for one EUR cent, in thousandths
    int language;              ///< place in the words of `language`
};

struct Incident {
    int kind = 0;              ///< place in the words of `kind`
    std::string_view lane;     ///< empty: all lanes
    int stage = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int excusedHours = 0;
};

struct Parcel {
    quint32 number = 0;
    PlanKind plan = PlanKind::Es9;
    const Lane *lane = nullptr;
    std::optional<quint32> seller;
    int startOn = 0;           ///< Beijing day
    int promisedOn = 0;
    qint64 startMs = 0;
    int daysLate = 0;          ///< of the delivery; may be negative
    bool delivered = true;
    qint64 deliveredLocalSeconds = 0;
    qint64 deliveredMs = 0;    ///< undelivered: where the last scan lies
    qint64 itemMinor = 0;
    qint64 shippingMinor = 0;
    qint64 refundedMinor = 0;
    int limitingStage = 0;     ///< 1..7: where most of the delay arose; 0: none
    std::array<qint64, kStages + 1> stageStartMs{}; ///< the last is the end of stage 7
};

[[nodiscard]] std::string_view planKey(PlanKind plan);
/// Parcel of a claim; every seventh parcel has none.
[[nodiscard]] quint32 parcelOfClaim(quint32 claim);
[[nodiscard]] std::optional<quint32> claimOfParcel(quint32 parcel);
[[nodiscard]] quint32 parcelCount(const DemoFrame &frame);

[[nodiscard]] Parcel parcelOf(const DemoFrame &frame, quint32 number);
/// The waybill: two letters and 13 digits.
[[nodiscard]] DemoKey parcelKey(const DemoFrame &frame, quint32 number);
/// Of the shop: 16 digits. The parcel of a claim that is marked as a double has the order of the claim before it.
[[nodiscard]] DemoKey orderKey(const DemoFrame &frame, quint32 number);
/// Flights from China to Spain were rebooked for two weeks: touches the claims that are planted for it.
[[nodiscard]] Incident plantedIncident(const DemoFrame &frame);
/// Ascending by their begin; the planted one among them.
[[nodiscard]] std::vector<Incident> incidentsOf(const DemoFrame &frame);
[[nodiscard]] DemoKey incidentKey(size_t place);

} // namespace stardesk::demo
