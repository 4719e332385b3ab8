#include "models/desk/column_spec.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

namespace {

using enum CellFormat;

// Default views follow the pictures of the design: what decides stands in the first screen, the rest in the chooser.
constexpr ColumnSpec kCouriers[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Name"), Name, 154, true, true},
    {"star", QT_TRANSLATE_NOOP("Columns", "Stars"), Star, 50, true},
    {"change_3m", QT_TRANSLATE_NOOP("Columns", "3 months"), Change, 80, true},
    {"employer", QT_TRANSLATE_NOOP("Columns", "Employer"), Text, 66, true},
    {"city", QT_TRANSLATE_NOOP("Columns", "City"), Text, 80, true},
    {"feedback", QT_TRANSLATE_NOOP("Columns", "Ratings"), Count, 68, true},
    {"negative_share", QT_TRANSLATE_NOOP("Columns", "Neg. %"), Share, 58, true},
    {"star_history", QT_TRANSLATE_NOOP("Columns", "12 m"), Series, 68, true},
    {"id", QT_TRANSLATE_NOOP("Columns", "Person"), Text, 110},
    {"pinyin", QT_TRANSLATE_NOOP("Columns", "Pinyin"), Text, 130},
    {"change_1m", QT_TRANSLATE_NOOP("Columns", "1 month"), Change, 80},
    {"change_12m", QT_TRANSLATE_NOOP("Columns", "12 months"), Change, 84},
    {"last_star_on", QT_TRANSLATE_NOOP("Columns", "Last star"), Date, 92},
    {"published_star", QT_TRANSLATE_NOOP("Columns", "Published star"), Star, 110},
    {"score", QT_TRANSLATE_NOOP("Columns", "Score"), Score, 72},
    {"staff_no", QT_TRANSLATE_NOOP("Columns", "Staff number"), Text, 100},
    {"station", QT_TRANSLATE_NOOP("Columns", "Station"), Text, 120},
    {"since", QT_TRANSLATE_NOOP("Columns", "Since"), Date, 92},
    {"previous_employers", QT_TRANSLATE_NOOP("Columns", "Previous employers"), Count, 130},
    {"positive_share", QT_TRANSLATE_NOOP("Columns", "Pos. %"), Share, 68},
    {"neutral_share", QT_TRANSLATE_NOOP("Columns", "Neutral %"), Share, 78},
    {"deliveries", QT_TRANSLATE_NOOP("Columns", "Deliveries"), Count, 88},
    {"on_time", QT_TRANSLATE_NOOP("Columns", "On time %"), Share, 82},
    {"contact", QT_TRANSLATE_NOOP("Columns", "Contacted first %"), Share, 124},
    {"door", QT_TRANSLATE_NOOP("Columns", "To the door %"), Share, 106},
    {"consent", QT_TRANSLATE_NOOP("Columns", "Consent, notice %"), Share, 128},
    {"complaints", QT_TRANSLATE_NOOP("Columns", "Complaints"), Count, 90},
    {"top_complaint", QT_TRANSLATE_NOOP("Columns", "Top complaint"), Word, 130},
    {"at_risk", QT_TRANSLATE_NOOP("Columns", "At risk"), YesNo, 72},
    {"unrated", QT_TRANSLATE_NOOP("Columns", "Unrated"), YesNo, 76},
    {"incentives_due", QT_TRANSLATE_NOOP("Columns", "Incentives due"), Count, 110},
    {"open_tips", QT_TRANSLATE_NOOP("Columns", "Open tips"), Count, 84},
    {"id_masked", QT_TRANSLATE_NOOP("Columns", "ID number"), Text, 150},
    {"contacted", QT_TRANSLATE_NOOP("Columns", "Contacted"), YesNo, 84},
    {"data_date", QT_TRANSLATE_NOOP("Columns", "Data of"), Date, 92},
};

constexpr ColumnSpec kSellers[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Seller"), Text, 150, true, true},
    {"official", QT_TRANSLATE_NOOP("Columns", "Official"), Diamond, 58, true},
    {"predicted", QT_TRANSLATE_NOOP("Columns", "Predicted"), Direction, 92, true},
    {"limiting", QT_TRANSLATE_NOOP("Columns", "Limited by"), Word, 100, true},
    {"gap_keep", QT_TRANSLATE_NOOP("Columns", "Margin"), Margin, 64, true},
    {"id", QT_TRANSLATE_NOOP("Columns", "Seller key"), Text, 120},
    {"membership", QT_TRANSLATE_NOOP("Columns", "Membership"), Word, 96},
    {"region", QT_TRANSLATE_NOOP("Columns", "Region"), Text, 96},
    {"manager", QT_TRANSLATE_NOOP("Columns", "Account manager"), Text, 130},
    {"official_track", QT_TRANSLATE_NOOP("Columns", "Official track"), Word, 110},
    {"locked_in", QT_TRANSLATE_NOOP("Columns", "Locked in"), Diamond, 82},
    {"direction", QT_TRANSLATE_NOOP("Columns", "Direction"), Word, 82},
    {"gap_next", QT_TRANSLATE_NOOP("Columns", "To next star"), Score, 96},
    {"customized_1", QT_TRANSLATE_NOOP("Columns", "Customized: quality"), Score, 130},
    {"customized_2", QT_TRANSLATE_NOOP("Columns", "Customized: marketing"), Score, 146},
    {"customized_3", QT_TRANSLATE_NOOP("Columns", "Customized: transaction"), Score, 150},
    {"customized_4", QT_TRANSLATE_NOOP("Columns", "Customized: after-sales"), Score, 150},
    {"ready_to_ship_1", QT_TRANSLATE_NOOP("Columns", "Ready to ship: quality"), Score, 146},
    {"ready_to_ship_2", QT_TRANSLATE_NOOP("Columns", "Ready to ship: marketing"), Score, 160},
    {"ready_to_ship_3", QT_TRANSLATE_NOOP("Columns", "Ready to ship: transaction"), Score, 166},
    {"ready_to_ship_4", QT_TRANSLATE_NOOP("Columns", "Ready to ship: after-sales"), Score, 166},
    {"privileges_collected", QT_TRANSLATE_NOOP("Columns", "Privileges collected"), Count, 132},
    {"privileges_total", QT_TRANSLATE_NOOP("Columns", "Privileges"), Count, 82},
    {"window", QT_TRANSLATE_NOOP("Columns", "Collection window"), Word, 130},
    {"orders", QT_TRANSLATE_NOOP("Columns", "Orders"), Count, 72},
    {"late_share", QT_TRANSLATE_NOOP("Columns", "Late %"), Share, 68},
    {"mean_rating", QT_TRANSLATE_NOOP("Columns", "Mean rating"), Score, 92},
    {"contacted", QT_TRANSLATE_NOOP("Columns", "Contacted"), YesNo, 84},
    {"star_history", QT_TRANSLATE_NOOP("Columns", "12 m"), Series, 72},
    {"data_date", QT_TRANSLATE_NOOP("Columns", "Data of"), Date, 92},
};

constexpr ColumnSpec kClaims[] = {
    {"id", QT_TRANSLATE_NOOP("Columns", "Claim"), Text, 78, true, true},
    {"due", QT_TRANSLATE_NOOP("Columns", "Due · time left"), Deadline, 148, true},
    {"days_late", QT_TRANSLATE_NOOP("Columns", "Late"), Days, 50, true},
    {"asked", QT_TRANSLATE_NOOP("Columns", "Asked"), Money, 98, true},
    {"policy", QT_TRANSLATE_NOOP("Columns", "Policy"), Money, 98, true},
    {"flags", QT_TRANSLATE_NOOP("Columns", "Flags"), Flags, 28, true},
    {"order", QT_TRANSLATE_NOOP("Columns", "Order"), Text, 130},
    {"parcel", QT_TRANSLATE_NOOP("Columns", "Tracking no."), Text, 130},
    {"seller", QT_TRANSLATE_NOOP("Columns", "Seller"), Text, 140},
    {"country", QT_TRANSLATE_NOOP("Columns", "Buyer country"), Text, 76},
    {"lane", QT_TRANSLATE_NOOP("Columns", "Lane"), Text, 76},
    {"service", QT_TRANSLATE_NOOP("Columns", "Service"), Text, 90},
    {"promise_days", QT_TRANSLATE_NOOP("Columns", "Promise days"), Count, 80},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), Word, 120},
    {"promised_on", QT_TRANSLATE_NOOP("Columns", "Promised by"), Date, 96},
    {"delivered_on", QT_TRANSLATE_NOOP("Columns", "Delivered on"), Date, 100},
    {"delivered", QT_TRANSLATE_NOOP("Columns", "Delivered"), YesNo, 80},
    {"currency", QT_TRANSLATE_NOOP("Columns", "Currency"), Text, 76},
    {"difference", QT_TRANSLATE_NOOP("Columns", "Asked over policy"), Money, 120},
    {"limiting_stage", QT_TRANSLATE_NOOP("Columns", "Limiting stage"), Stage, 130},
    {"evidence", QT_TRANSLATE_NOOP("Columns", "Evidence"), Count, 76},
    {"sla", QT_TRANSLATE_NOOP("Columns", "Clock"), Word, 84},
    {"proposer", QT_TRANSLATE_NOOP("Columns", "Proposed by"), Text, 110},
    {"reviewer", QT_TRANSLATE_NOOP("Columns", "Reviewer"), Text, 110},
    {"filed", QT_TRANSLATE_NOOP("Columns", "Filed"), Instant, 130},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Word, 72},
    {"incident", QT_TRANSLATE_NOOP("Columns", "Incident"), Text, 110},
};

constexpr ColumnSpec kProgrammes[] = {
    {"seller", QT_TRANSLATE_NOOP("Columns", "Seller"), Text, 150, true, true},
    {"programme", QT_TRANSLATE_NOOP("Columns", "Programme"), Word, 110},
    {"lane", QT_TRANSLATE_NOOP("Columns", "Lane"), Text, 58, true},
    {"window_start", QT_TRANSLATE_NOOP("Columns", "Window from"), Date, 96},
    {"window_end", QT_TRANSLATE_NOOP("Columns", "Window to"), Date, 96},
    {"required", QT_TRANSLATE_NOOP("Columns", "Required %"), Share, 82, true},
    {"reached", QT_TRANSLATE_NOOP("Columns", "Reached %"), Share, 82, true},
    {"short_by", QT_TRANSLATE_NOOP("Columns", "Short by"), Count, 70, true},
    {"headroom", QT_TRANSLATE_NOOP("Columns", "Headroom"), Count, 82},
    {"orders", QT_TRANSLATE_NOOP("Columns", "Orders"), Count, 72},
    {"at_fault", QT_TRANSLATE_NOOP("Columns", "Orders at fault"), Count, 104},
    {"exposure", QT_TRANSLATE_NOOP("Columns", "Exposure"), Money, 100},
    {"currency", QT_TRANSLATE_NOOP("Columns", "Currency"), Text, 76},
    {"status", QT_TRANSLATE_NOOP("Columns", "Status"), Word, 100, true},
    {"fixable_until", QT_TRANSLATE_NOOP("Columns", "Fixable until"), Instant, 130},
};

constexpr ColumnSpec kIncidents[] = {
    {"id", QT_TRANSLATE_NOOP("Columns", "Incident"), Text, 84, true, true},
    {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), Word, 108, true},
    {"lane", QT_TRANSLATE_NOOP("Columns", "Lane"), Text, 70, true},
    {"stage", QT_TRANSLATE_NOOP("Columns", "Stage"), Stage, 130},
    {"from", QT_TRANSLATE_NOOP("Columns", "From"), Instant, 130, true},
    {"to", QT_TRANSLATE_NOOP("Columns", "To"), Instant, 130},
    {"claims", QT_TRANSLATE_NOOP("Columns", "Claims"), Count, 64, true},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Asked"), Money, 118, true},
    {"currency", QT_TRANSLATE_NOOP("Columns", "Currency"), Text, 76},
};

} // namespace

std::span<const ColumnSpec> columnSpecs(std::string_view table)
{
    if (table == "couriers")
        return kCouriers;
    if (table == "sellers")
        return kSellers;
    if (table == "claims")
        return kClaims;
    if (table == "programmes")
        return kProgrammes;
    if (table == "incidents")
        return kIncidents;
    return {};
}

const ColumnSpec *columnSpec(std::string_view table, std::string_view key)
{
    const std::span<const ColumnSpec> specs = columnSpecs(table);
    const auto found = std::ranges::find(specs, key, &ColumnSpec::key);
    return found == specs.end() ? nullptr : &*found;
}

bool alignsRight(CellFormat format)
{
    switch (format) {
    case Count:
    case Share:
    case Score:
    case Margin:
    case Days:
    case Money: return true;
    case Text:
    case Name:
    case Star:
    case Diamond:
    case Change:
    case Direction:
    case Word:
    case Date:
    case Instant:
    case Deadline:
    case YesNo:
    case Stage:
    case Series:
    case Flags: return false;
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
