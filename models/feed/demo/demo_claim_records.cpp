#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_claim.h"
#include "models/feed/demo/demo_paper.h"
#include "models/feed/demo/demo_passes.h"
#include "models/feed/demo/demo_scan.h"
#include "models/feed/demo/demo_seller.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

Result<> addScan(DemoRows &rows, const DemoKey &parcel, const Parcel &facts, const TrackedScan &tracked, int number)
{
    const std::string_view zone = tracked.scan.abroad ? facts.lane->zone : std::string_view("Asia/Shanghai");
    const int day = int(tracked.atMs / 86'400'000);
    rows.begin(scanKey(parcel, number).view());
    rows.text(parcel.view()).number(tracked.atMs / 1000 + zoneOffsetMinutes(zone, day) * 60LL);
    if (tracked.zoneKnown)
        rows.text(zone);
    else
        rows.none();
    rows.number(tracked.stageKnown ? tracked.scan.stage : kNullInt);
    rows.text(tracked.stageKnown ? tracked.scan.code : std::string_view("EX-17"));
    if (tracked.scan.abroad)
        rows.text(facts.lane->key.substr(3));
    else
        rows.text("义乌");
    rows.text(tracked.scan.text);
    return rows.end();
}

/// A JSON array; empty for none.
std::string flagList(const std::vector<std::string_view> &flags)
{
    std::string list;
    for (const std::string_view flag : flags)
        list.append(list.empty() ? "[\"" : ",\"").append(flag).append("\"");
    return list.empty() ? list : list + ']';
}

void addOptional(DemoRows &rows, std::string_view text)
{
    if (text.empty())
        rows.none();
    else
        rows.text(text);
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
        rows.begin(parcelKey(frame, number).view());
        rows.text(orderKey(frame, number).view());
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
        rows.number(int(claim.state)).number(claim.cycle);
        addOptional(rows, claim.assignee);
        addOptional(rows, claim.proposal);
        rows.number(claim.dueMs > 0 ? claim.dueMs : kNullInt);
        addOptional(rows, claim.incident ? incidentKey(*claim.incident).view() : std::string_view());
        addOptional(rows, flagList(claim.flags));
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
            addOptional(rows, step.note);
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
        const DemoKey id = claimKey(number);
        for (const Paper &paper : papersOf(frame, claim)) {
            rows.begin(paper.key.view());
            rows.text(id.view()).number(paper.kind).number(paper.stage > 0 ? paper.stage : kNullInt);
            rows.text(paper.sha256).number(paper.bytes).text(paper.mime).number(paper.receivedMs).text(kAgent);
            if (auto ended = rows.end(); !ended)
                return ended;
        }
    }
    return {};
}

} // namespace stardesk::demo
