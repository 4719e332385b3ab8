#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_claim.h"
#include "models/feed/demo/demo_passes.h"
#include "models/feed/demo/demo_seller.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// What one scan says; `share` is its place in the stage, in hundredths.
struct Scan {
    int stage;
    int share;
    std::string_view code;
    std::string_view text;
    bool abroad;
};
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

/// What is wrong with the scans of a parcel.
enum class Flaw { None, SilentGap, ImpossibleOrder, UnknownZone, UnknownStage };

Flaw flawOf(DemoRandom &random)
{
    constexpr std::array kFlaws = {Flaw::None, Flaw::SilentGap, Flaw::ImpossibleOrder, Flaw::UnknownZone,
        Flaw::UnknownStage};
    return kFlaws[size_t(random.pick(std::array{890, 50, 15, 30, 15}))];
}

struct TrackedScan {
    const Scan *scan;
    qint64 atMs;
    bool zoneKnown = true;
    bool stageKnown = true;
};

std::vector<TrackedScan> scansOf(const DemoFrame &frame, const Parcel &parcel)
{
    DemoRandom random(frame.options.seed, Stream::Tracking, parcel.number);
    const Flaw flaw = flawOf(random);
    const size_t flawed = 1 + random.below(kScans.size() - 2);
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
        scans.push_back({&scan, at, !(i == flawed && flaw == Flaw::UnknownZone), !(i == flawed && flaw == Flaw::UnknownStage)});
    }
    if (flaw == Flaw::ImpossibleOrder && scans.size() > flawed)
        scans[flawed].atMs = scans[flawed - 1].atMs - 26 * 60 * kMinuteMs;
    return scans;
}

Result<> addScan(DemoRows &rows, const DemoKey &parcel, const Parcel &facts, const TrackedScan &tracked, int number)
{
    const std::string_view zone = tracked.scan->abroad ? facts.lane->zone : std::string_view("Asia/Shanghai");
    const int day = int(tracked.atMs / 86'400'000);
    DemoKey key(parcel.view());
    key.add("/").add(quint64(number), 2);
    rows.begin(key.view());
    rows.text(parcel.view()).number(tracked.atMs / 1000 + zoneOffsetMinutes(zone, day) * 60LL);
    if (tracked.zoneKnown)
        rows.text(zone);
    else
        rows.none();
    rows.number(tracked.stageKnown ? tracked.scan->stage : kNullInt);
    rows.text(tracked.stageKnown ? tracked.scan->code : std::string_view("EX-17"));
    if (tracked.scan->abroad)
        rows.text(facts.lane->key.substr(3));
    else
        rows.text("义乌");
    rows.text(tracked.scan->text);
    return rows.end();
}

void addOptional(DemoRows &rows, std::string_view text)
{
    if (text.empty())
        rows.none();
    else
        rows.text(text);
}

struct Paper {
    int kind;                ///< place in the words of `kind`
    int stage;               ///< 0: none
    std::string_view mime;
    int perMille;            ///< how often it is there
};
constexpr std::array kPapers = {
    Paper{1, 0, "image/png", 900},        // promise shown at checkout
    Paper{0, 1, "application/pdf", 850},  // tracking, by stage
    Paper{0, 2, "application/pdf", 700},
    Paper{3, 3, "application/pdf", 350},  // customs notice
    Paper{4, 4, "application/pdf", 500},  // certificate of the carrier
    Paper{3, 5, "application/pdf", 400},
    Paper{0, 6, "application/pdf", 450},
    Paper{2, 7, "image/jpeg", 700},       // proof of delivery
    Paper{5, 0, "text/plain", 250},       // chat
};

Result<> addPaper(DemoRows &rows, DemoRandom &random, const Claim &claim, const Paper &paper, int number)
{
    const DemoKey id = claimKey(claim.number);
    DemoKey key(id.view());
    key.add("/").add(quint64(number), 2);
    const QByteArray sum = QCryptographicHash::hash(QByteArrayView(key.view().data(), qsizetype(key.view().size())),
                                                    QCryptographicHash::Sha256).toHex();
    rows.begin(key.view());
    rows.text(id.view()).number(paper.kind).number(paper.stage > 0 ? paper.stage : kNullInt);
    rows.text({sum.data(), size_t(sum.size())}).number(random.between(20'000, 900'000)).text(paper.mime);
    rows.number(claim.filedMs + random.between(0, 120) * kMinuteMs).text("agent");
    return rows.end();
}

quint32 detailedClaims(const DemoFrame &frame)
{
    return std::min(frame.options.claims, frame.options.detail);
}

} // namespace

Result<> addIncidents(const DemoFrame &frame, DemoRows &rows)
{
    constexpr std::array<std::string_view, 5> kTexts = {"Flight cancelled, cargo rebooked", "Strike at the last-mile carrier",
        "Storm, roads closed", "Customs system down", "Terminal congestion"};
    const auto incidents = incidentsOf(frame);
    for (size_t place = 0; place < incidents.size(); ++place) {
        const Incident &incident = incidents[place];
        rows.begin(incidentKey(place).view());
        rows.number(incident.kind);
        addOptional(rows, incident.lane);
        rows.number(incident.stage).number(incident.fromMs).number(incident.toMs).number(incident.excusedHours);
        rows.text(kTexts[size_t(incident.kind)]);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addParcels(const DemoFrame &frame, DemoRows &rows)
{
    for (quint32 number = 0; number < parcelCount(frame); ++number) {
        const Parcel parcel = parcelOf(frame, number);
        DemoRandom random(frame.options.seed, Stream::Tracking, (quint64(2) << 40) | number);
        DemoKey order("8");
        order.add(random.below(100'000'000), 8).add(random.below(10'000'000), 7);
        rows.begin(parcelKey(frame, number).view());
        rows.text(order.view());
        addOptional(rows, parcel.seller ? sellerKey(*parcel.seller).view() : std::string_view());
        rows.text(parcel.lane->key).text(parcel.lane->zone).text(planKey(parcel.plan)).text(planKey(parcel.plan));
        rows.number(parcel.startOn).number(parcel.promisedOn);
        rows.number(parcel.delivered ? parcel.deliveredLocalSeconds : kNullInt);
        rows.number(parcel.itemMinor).text(parcel.lane->currency);
        rows.number(parcel.shippingMinor).text(parcel.lane->currency);
        if (parcel.refundedMinor > 0)
            rows.number(parcel.refundedMinor).text(parcel.lane->currency);
        else
            rows.none(2);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addTrackingEvents(const DemoFrame &frame, DemoRows &rows)
{
    const quint32 claims = detailedClaims(frame);
    const quint32 parcels = claims == 0 ? 0 : parcelOfClaim(claims - 1) + 1;
    for (quint32 number = 0; number < parcels; ++number) {
        const Parcel parcel = parcelOf(frame, number);
        const DemoKey key = parcelKey(frame, number);
        int count = 0;
        for (const TrackedScan &scan : scansOf(frame, parcel)) {
            if (auto added = addScan(rows, key, parcel, scan, ++count); !added)
                return added;
        }
    }
    return {};
}

Result<> addClaims(const DemoFrame &frame, DemoRows &rows)
{
    const auto maker = ClaimMaker::create(frame);
    if (!maker)
        return maker.failure();
    for (quint32 number = 0; number < frame.options.claims; ++number) {
        const Claim claim = maker->claimOf(number);
        rows.begin(claimKey(number).view());
        rows.text(parcelKey(frame, claim.parcel.number).view()).number(claim.lost ? 1 : 0).number(claim.attempt);
        rows.text(claim.claimant).number(claim.language).number(claim.filedMs);
        rows.number(claim.askedMinor).text(claim.parcel.lane->currency);
        rows.number(int(claim.state)).number(1);
        addOptional(rows, claim.assignee);
        addOptional(rows, claim.proposal);
        rows.number(claim.dueMs > 0 ? claim.dueMs : kNullInt);
        addOptional(rows, claim.incident ? incidentKey(*claim.incident).view() : std::string_view());
        addOptional(rows, claim.flags);
        if (auto ended = rows.end(); !ended)
            return ended;
    }
    return {};
}

Result<> addClaimEvents(const DemoFrame &frame, DemoRows &rows)
{
    const auto maker = ClaimMaker::create(frame);
    if (!maker)
        return maker.failure();
    for (quint32 number = 0; number < detailedClaims(frame); ++number) {
        const Claim claim = maker->claimOf(number);
        const DemoKey id = claimKey(number);
        int count = 0;
        for (const ClaimStep &step : claim.steps) {
            DemoKey key(id.view());
            key.add("/").add(quint64(++count), 2);
            rows.begin(key.view());
            rows.text(id.view()).number(step.atMs).text(step.actor).text(step.transition);
            addOptional(rows, step.code);
            rows.none();
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

Result<> addDocuments(const DemoFrame &frame, DemoRows &rows)
{
    const auto maker = ClaimMaker::create(frame);
    if (!maker)
        return maker.failure();
    for (quint32 number = 0; number < detailedClaims(frame); ++number) {
        const Claim claim = maker->claimOf(number);
        DemoRandom random(frame.options.seed, Stream::Document, number);
        int count = 0;
        for (const Paper &paper : kPapers) {
            const bool there = random.chance(paper.perMille) && (claim.parcel.delivered || paper.stage < 6);
            if (!there)
                continue;
            if (auto added = addPaper(rows, random, claim, paper, ++count); !added)
                return added;
        }
    }
    return {};
}

} // namespace stardesk::demo
