#include "models/feed/demo/demo_scan.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr qint64 kMinuteMs = 60'000;

// A stage's last scan marks its end.
constexpr std::array kScans = {
    Scan{1, 0, "OrderPlaced", "下单成功", false},
    Scan{1, 100, "ItemReceived", "揽收成功", false},
    Scan{2, 100, "ItemDispatched", "离开分拣中心", false},
    Scan{3, 100, "CustomsClearance", "出口报关放行", false},
    Scan{4, 10, "DepartfromAirport", "航班起飞", false},
    Scan{4, 100, "ArrivalfromAbroad", "Arrived in the destination country", true},
    Scan{5, 100, "CustomsClearance", "Released by import customs", true},
    Scan{6, 100, "DestinationArrived", "Left the sorting centre", true},
    Scan{7, 70, "ItemDispatched", "Out for delivery", true},
    Scan{7, 100, "delivered001", "Delivered", true},
};

// Of a stage that drags on: the carrier was heard of now and then.
constexpr qint64 kDragging = 5 * 24 * 60 * kMinuteMs;
constexpr std::array kMidway = {20, 78};

Scan midwayOf(const Scan &last)
{
    return {last.stage, 0, "InTransit", last.abroad ? "In transit" : "运输中", last.abroad};
}

/// What is wrong with the scans of a parcel.
enum class Flaw { None, SilentGap, ImpossibleOrder, UnknownZone, UnknownStage };

Flaw flawOf(DemoRandom &random, const Parcel &parcel)
{
    const auto claim = claimOfParcel(parcel.number);
    if (const FrontClaim *front = claim ? frontClaim(*claim) : nullptr) {
        if (front->mark == FrontMark::ZoneUnknown)
            return Flaw::UnknownZone;
        return front->mark == FrontMark::OrderImpossible ? Flaw::ImpossibleOrder : Flaw::None;
    }
    constexpr std::array kFlaws = {Flaw::None, Flaw::SilentGap, Flaw::ImpossibleOrder, Flaw::UnknownZone,
        Flaw::UnknownStage};
    return kFlaws[size_t(random.pick(std::array{890, 50, 15, 30, 15}))];
}

} // namespace

std::vector<TrackedScan> scansOf(const DemoFrame &frame, const Parcel &parcel)
{
    DemoRandom random(frame.options.seed, Stream::Tracking, parcel.number);
    const Flaw flaw = flawOf(random, parcel);
    const size_t flawed = 1 + random.below(kScans.size() - 2);
    const auto claim = claimOfParcel(parcel.number);
    const bool planted = claim && frontClaim(*claim);
    const size_t stop = parcel.delivered ? kScans.size() : size_t(random.between(3, int(kScans.size()) - 1));
    std::vector<TrackedScan> scans;
    for (size_t i = 0; i < stop; ++i) {
        const Scan &scan = kScans[i];
        const qint64 start = parcel.stageStartMs[size_t(scan.stage - 1)];
        const qint64 span = parcel.stageStartMs[size_t(scan.stage)] - start;
        const bool final = i + 1 == kScans.size();
        const qint64 at = final ? parcel.deliveredMs : start + span / 100 * std::min(scan.share, 97);
        if (at >= frame.options.nowMs || (i == flawed && flaw == Flaw::SilentGap))
            continue;
        for (size_t midway = 0; planted && scan.share == 100 && span > kDragging && midway < kMidway.size(); ++midway)
            scans.push_back({midwayOf(scan), start + span / 100 * kMidway[midway]});
        scans.push_back({scan, at, !(i == flawed && flaw == Flaw::UnknownZone), !(i == flawed && flaw == Flaw::UnknownStage)});
    }
    if (flaw == Flaw::ImpossibleOrder && scans.size() > flawed) // too early to follow the scan before it
        scans[flawed].atMs = scans[flawed - 1].atMs - 26 * 60 * kMinuteMs;
    return scans;
}

DemoKey scanKey(const DemoKey &parcel, int number)
{
    DemoKey key(parcel.view());
    key.add("/").add(quint64(number), 2);
    return key;
}

} // namespace stardesk::demo
