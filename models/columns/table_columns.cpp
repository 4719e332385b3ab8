#include "models/columns/table_columns.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

using enum ColumnKind;
using Words = std::span<const std::string_view>;

constexpr std::string_view kMemberships[] = {"CN", "HK", "TW", "OTHER"};
constexpr std::string_view kTracks[] = {"customized", "ready_to_ship"};
constexpr std::string_view kComplaintKinds[] = {"minor", "major", "critical", "false_sign_off"};
constexpr std::string_view kDirections[] = {"down", "same", "up"};
constexpr std::string_view kIndicators[] = {"customized_1", "customized_2", "customized_3", "customized_4",
    "ready_to_ship_1", "ready_to_ship_2", "ready_to_ship_3", "ready_to_ship_4"};
constexpr std::string_view kWindows[] = {"open", "closes_soon", "closed"};
constexpr std::string_view kClaimKinds[] = {"LATE", "LOST"};
constexpr std::string_view kClaimStates[] = {"DRAFT", "SUBMITTED", "IN_REVIEW", "INFO_REQUESTED", "PENDING_CHECK",
    "APPROVED", "REJECTED", "IN_PAYMENT", "PAID", "PAY_FAILED", "APPEALED", "EXPIRED", "WITHDRAWN", "CLOSED"};
constexpr std::string_view kSlaStates[] = {"none", "running", "near", "late", "paused", "done"};
constexpr std::string_view kPlatforms[] = {"WISHPOST", "SPEEDPAK", "FBA", "WORRY_FREE", "EBAY_LEVEL", "TAOBAO"};
constexpr std::string_view kStandings[] = {"failing", "at_risk", "compliant", "not_enrolled"};
constexpr std::string_view kIncidentKinds[] = {"flight", "strike", "storm", "customs", "other"};

constexpr ColumnDef of(std::string_view key, ColumnKind kind)
{
    return {.key = key, .kind = kind};
}
constexpr ColumnDef code(std::string_view key, quint8 width)
{
    return {.key = key, .kind = Code, .width = width};
}
constexpr ColumnDef oneOf(std::string_view key, Words words)
{
    return {.key = key, .kind = Code, .width = 1, .words = words};
}
constexpr ColumnDef someOf(std::string_view key, quint8 width, Words words = {})
{
    return {.key = key, .kind = WordSet, .width = width, .words = words};
}
constexpr ColumnDef number(std::string_view key, quint8 width)
{
    return {.key = key, .kind = Number, .width = width};
}
constexpr ColumnDef change(std::string_view key, quint8 width)
{
    return {.key = key, .kind = Signed, .width = width};
}
constexpr ColumnDef input(std::string_view key, quint8 width)
{
    return {.key = key, .kind = Number, .width = width, .hidden = true};
}
constexpr ColumnDef searched(std::string_view key)
{
    return {.key = key, .kind = Text, .searched = true};
}
constexpr ColumnDef spark(std::string_view key, quint8 points)
{
    return {.key = key, .kind = Series, .hidden = true, .points = points};
}

// Sums of the conduct window and counters of the previous period are the inputs of the courier star (rules.md D2): all
// couriers are rated from these arrays in one pass. `feedback` is the number of ratings that count.
constexpr ColumnDef kCouriers[] = {searched("id"),
    {.key = "name", .kind = Text, .searched = true, .rankedBy = "pinyin"},
    {.key = "pinyin", .kind = Reading, .searched = true, .rankedBy = "name"},
    number("star", 1), number("published_star", 1), change("change_1m", 1), change("change_3m", 1), change("change_12m", 1),
    of("last_star_on", Day), of("score", Centi), code("employer", 1),
    searched("staff_no"), code("station", 2), code("city", 2), of("since", Day), number("previous_employers", 1),
    number("feedback", 2), of("positive_share", Centi), of("neutral_share", Centi), of("negative_share", Centi),
    number("deliveries", 2), of("on_time", Centi), of("contact", Centi), of("door", Centi), of("consent", Centi),
    number("complaints", 1), oneOf("top_complaint", kComplaintKinds), of("at_risk", Flag), of("unrated", Flag), number("incentives_due", 1), number("open_tips", 1), of("contacted", Flag),
    code("id_masked", 2), of("data_date", Day), spark("star_history", 12),
    input("rating_sum", 2), input("on_time_count", 2), input("contacted_count", 2), input("door_asked", 2),
    input("door_done", 2), input("station_drops", 2), input("consented_and_told", 2), input("complaints_minor", 1),
    input("complaints_major", 1), input("complaints_critical", 1), input("false_sign_offs", 1),
    input("previous_star", 1), input("below_periods", 1), input("carried_periods", 1)};

// Indicators in hundredths, truncated from milli-points: thresholds are whole hundredths, so comparing stays exact.
constexpr ColumnDef kSellers[] = {searched("id"), searched("name"), oneOf("membership", kMemberships),
    code("region", 1), code("manager", 1), number("official", 1), oneOf("official_track", kTracks),
    number("locked_in", 1), number("predicted", 1), oneOf("direction", kDirections), someOf("limiting", 2, kIndicators),
    of("gap_next", Centi), of("gap_keep", CentiSigned),
    of("customized_1", Centi), of("customized_2", Centi), of("customized_3", Centi), of("customized_4", Centi),
    of("ready_to_ship_1", Centi), of("ready_to_ship_2", Centi), of("ready_to_ship_3", Centi),
    of("ready_to_ship_4", Centi), number("privileges_collected", 1), number("privileges_total", 1),
    oneOf("window", kWindows), number("orders", 2), of("late_share", Centi), of("mean_rating", Centi),
    of("contacted", Flag), of("data_date", Day), spark("star_history", 12)};

constexpr ColumnDef kClaims[] = {searched("id"), searched("order"), searched("parcel"), searched("seller"),
    oneOf("kind", kClaimKinds), code("lane", 1), code("service", 1), oneOf("state", kClaimStates),
    of("promised_on", Day), of("delivered_on", Day), of("delivered", Flag), change("days_late", 2), of("asked", Money),
    of("policy", Money), code("currency", 1), of("difference", Money), number("limiting_stage", 1),
    number("promise_days", 1), code("country", 1), number("evidence", 1), someOf("flags", 2), of("due", Minute), oneOf("sla", kSlaStates), code("proposer", 1),
    code("reviewer", 1), of("filed", Minute), code("incident", 1)};

constexpr ColumnDef kProgrammes[] = {{.key = "id", .kind = Text, .hidden = true}, searched("seller"),
    oneOf("programme", kPlatforms), code("lane", 1), of("window_start", Day), of("window_end", Day),
    of("required", Centi), of("reached", Centi), number("short_by", 2), number("headroom", 2), number("orders", 2),
    number("at_fault", 2), of("exposure", Money), code("currency", 1), oneOf("status", kStandings),
    of("fixable_until", Minute)};

constexpr ColumnDef kIncidents[] = {searched("id"), oneOf("kind", kIncidentKinds), code("lane", 1),
    number("stage", 1), of("from", Minute), of("to", Minute), number("claims", 2), of("amount", Money),
    code("currency", 1)};

constexpr std::array kTables = {TableDef{"couriers", kCouriers}, TableDef{"sellers", kSellers},
    TableDef{"claims", kClaims}, TableDef{"programmes", kProgrammes}, TableDef{"incidents", kIncidents}};

} // namespace

std::span<const TableDef> tableDefs()
{
    return kTables;
}

const TableDef *tableDef(std::string_view name)
{
    const auto found = std::ranges::find(kTables, name, &TableDef::name);
    return found == kTables.end() ? nullptr : &*found;
}

} // namespace stardesk
