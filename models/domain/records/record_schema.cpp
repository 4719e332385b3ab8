#include "models/domain/records/record_schema.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

using enum FieldKind;
using Words = std::span<const std::string_view>;

constexpr qint64 kCount = 2'000'000'000;          // any count of a person, seller or window
constexpr qint64 kMinor = 1'000'000'000'000'000;  // money: 10 trillion units with two decimals

constexpr std::string_view kIdTypes[] = {"CN_ID", "ES_DNI", "ES_NIE", "OTHER"};
constexpr std::string_view kSeverities[] = {"minor", "major", "critical"};
constexpr std::string_view kAppeals[] = {"pending", "accepted", "rejected"};
constexpr std::string_view kIncentiveKinds[] = {"cash", "insurance", "loan", "promotion"};
constexpr std::string_view kPersonNoteKinds[] = {"note", "exclude_rating"};
constexpr std::string_view kAwardStatus[] = {"eligible", "awarded", "expired"};
constexpr std::string_view kMemberships[] = {"CN", "HK", "TW", "OTHER"};
constexpr std::string_view kTracks[] = {"customized", "ready_to_ship"};
constexpr std::string_view kPlatforms[] = {"WISHPOST", "SPEEDPAK", "FBA", "WORRY_FREE", "EBAY_LEVEL", "TAOBAO"};
constexpr std::string_view kHolidayKinds[] = {"OFF", "WORK"};
constexpr std::string_view kClaimKinds[] = {"LATE", "LOST"};
constexpr std::string_view kClaimStates[] = {"DRAFT", "SUBMITTED", "IN_REVIEW", "INFO_REQUESTED", "PENDING_CHECK",
    "APPROVED", "REJECTED", "IN_PAYMENT", "PAID", "PAY_FAILED", "APPEALED", "EXPIRED", "WITHDRAWN", "CLOSED"};
constexpr std::string_view kIncidentKinds[] = {"flight", "strike", "storm", "customs", "other"};
constexpr std::string_view kDocumentKinds[] = {"tracking", "promise", "proof_of_delivery", "customs_notice",
    "delay_certificate", "chat", "refund_voucher", "loss_certificate", "other"};
constexpr std::string_view kAckStatus[] = {"accepted", "duplicate", "conflict", "rejected", "superseded"};
constexpr std::string_view kLanguages[] = {"zh_CN", "en", "es"};

constexpr FieldSpec ref(std::string_view column, std::string_view target, bool required = true)
{
    return {.column = column, .path = column, .kind = Ref, .required = required, .target = target};
}
constexpr FieldSpec text(std::string_view column, qint64 max, bool required = true, bool personal = false)
{
    return {.column = column, .path = column, .kind = Text, .required = required, .min = required ? 1 : 0, .max = max,
        .personal = personal};
}
constexpr FieldSpec note(std::string_view column, qint64 max)
{
    return {.column = column, .path = column, .kind = Note, .required = false, .max = max};
}
constexpr FieldSpec word(std::string_view column, Words words, bool required = true)
{
    return {.column = column, .path = column, .kind = Word, .required = required, .words = words};
}
constexpr FieldSpec number(std::string_view column, qint64 min, qint64 max, bool required = true)
{
    return {.column = column, .path = column, .kind = Integer, .required = required, .min = min, .max = max};
}
constexpr FieldSpec count(std::string_view column, std::string_view path, bool required = true)
{
    return {.column = column, .path = path, .kind = Integer, .required = required, .min = 0, .max = kCount};
}
constexpr FieldSpec plain(std::string_view column, FieldKind kind, bool required = true)
{
    return {.column = column, .path = column, .kind = kind, .required = required};
}
constexpr FieldSpec minor(std::string_view column, std::string_view path, bool required = true)
{
    return {.column = column, .path = path, .kind = Integer, .required = required, .min = 0, .max = kMinor};
}
constexpr FieldSpec currency(std::string_view column, std::string_view path, bool required = true)
{
    return {.column = column, .path = path, .kind = Currency, .required = required};
}

constexpr FieldSpec kEmployer[] = {text("name", 120), text("name_en", 120, false), text("ticker", 60, false)};
constexpr FieldSpec kStation[] = {ref("employer", "employer"), text("name", 120), text("region", 12, false)};
constexpr FieldSpec kPerson[] = {text("name", 200, true, true), text("pinyin", 200, false, true),
    text("phone_masked", 40, false, true), plain("since", Date, false)};
constexpr FieldSpec kPersonId[] = {ref("person", "person"), word("id_type", kIdTypes), text("number", 40, true, true)};
constexpr FieldSpec kEmployment[] = {ref("person", "person"), ref("employer", "employer"),
    ref("station", "station", false), text("staff_no", 40, false), plain("from", Date), plain("to", Date, false)};

constexpr FieldSpec kConductWindow[] = {ref("person", "person"), plain("as_of", Date),
    count("deliveries", "deliveries"), count("on_time", "on_time"), count("contacted", "contacted"),
    count("door_asked", "door_asked"), count("door_done", "door_done"), count("station_drops", "station_drops"),
    count("consented_and_told", "consented_and_told"), count("voice_calls", "voice_calls", false),
    count("taobao_n1", "taobao.n1"), count("taobao_n2", "taobao.n2"), count("taobao_n3", "taobao.n3"),
    count("taobao_n4", "taobao.n4"), count("taobao_n5", "taobao.n5"),
    count("tmall_n1", "tmall.n1"), count("tmall_n2", "tmall.n2"), count("tmall_n3", "tmall.n3"),
    count("tmall_n4", "tmall.n4"), count("tmall_n5", "tmall.n5"),
    count("guoguo_n1", "guoguo.n1"), count("guoguo_n2", "guoguo.n2"), count("guoguo_n3", "guoguo.n3"),
    count("guoguo_n4", "guoguo.n4"), count("guoguo_n5", "guoguo.n5"),
    count("excluded_not_courier_fault", "excluded.NOT_COURIER_FAULT", false),
    count("excluded_force_majeure", "excluded.FORCE_MAJEURE", false),
    count("excluded_seller_or_package", "excluded.SELLER_OR_PACKAGE", false),
    count("excluded_abuse", "excluded.ABUSE", false), count("excluded_rater_limit", "excluded.RATER_LIMIT", false),
    count("excluded_courier_absent", "excluded.COURIER_ABSENT", false),
    count("complaints_minor", "complaints.minor"), count("complaints_major", "complaints.major"),
    count("complaints_critical", "complaints.critical"), count("false_sign_offs", "false_sign_offs")};
constexpr HitsRule kConductHits[] = {{"on_time", "deliveries"}, {"contacted", "deliveries"},
    {"door_done", "door_asked"}, {"consented_and_told", "station_drops"}};

constexpr FieldSpec kConductWeek[] = {ref("person", "person"), plain("week", Week), count("deliveries", "deliveries"),
    count("on_time", "on_time"), count("contacted", "contacted"), count("door_asked", "door_asked"),
    count("door_done", "door_done"), count("station_drops", "station_drops"),
    count("consented_and_told", "consented_and_told"), count("voice_calls", "voice_calls", false)};
constexpr FieldSpec kFeedbackWeek[] = {ref("person", "person"), plain("week", Week),
    count("taobao_n1", "taobao.n1"), count("taobao_n2", "taobao.n2"), count("taobao_n3", "taobao.n3"),
    count("taobao_n4", "taobao.n4"), count("taobao_n5", "taobao.n5"),
    count("tmall_n1", "tmall.n1"), count("tmall_n2", "tmall.n2"), count("tmall_n3", "tmall.n3"),
    count("tmall_n4", "tmall.n4"), count("tmall_n5", "tmall.n5"),
    count("guoguo_n1", "guoguo.n1"), count("guoguo_n2", "guoguo.n2"), count("guoguo_n3", "guoguo.n3"),
    count("guoguo_n4", "guoguo.n4"), count("guoguo_n5", "guoguo.n5")};
constexpr FieldSpec kFeedbackNote[] = {ref("person", "person"), plain("week", Week), note("text", 4000),
    plain("tags", TextList, false)};
constexpr FieldSpec kComplaint[] = {ref("person", "person"), word("severity", kSeverities),
    plain("upheld", Boolean, false), plain("false_sign_off", Boolean), plain("decided_at", Instant, false),
    word("appeal", kAppeals, false)};
constexpr FieldSpec kPersonNote[] = {ref("person", "person"), word("kind", kPersonNoteKinds), plain("at", Instant),
    text("actor", 64), note("text", 4000), text("code", 24, false), text("target", 64, false),
    text("channel", 16, false), number("ratings", 1, kCount, false)};
constexpr FieldSpec kCourierStar[] = {ref("person", "person"), plain("period", Month), number("star", 1, 5, false),
    plain("score", Score, false), number("below_periods", 0, 1000), number("carried_periods", 0, 1000),
    text("rule_set", 64, false)};
constexpr FieldSpec kIncentive[] = {number("star", 1, 5), word("kind", kIncentiveKinds), text("name", 200),
    ref("payer", "employer", false), minor("amount_minor", "amount.amount_minor", false),
    currency("amount_currency", "amount.currency", false), plain("valid_from", Date), plain("valid_to", Date, false)};
constexpr FieldSpec kAward[] = {ref("person", "person"), ref("incentive", "incentive"), word("status", kAwardStatus),
    minor("amount_minor", "amount.amount_minor", false), currency("amount_currency", "amount.currency", false),
    plain("awarded_on", Date, false), plain("expires_on", Date, false)};

constexpr FieldSpec kSeller[] = {text("name", 200), word("membership", kMemberships), text("region", 60, false),
    text("manager", 120, false)};
constexpr FieldSpec kIndicatorMonth[] = {ref("seller", "seller"), word("track", kTracks), plain("month", Month),
    plain("seller_product_quality", ScoreDays), plain("marketing", ScoreDays), plain("transaction", ScoreDays),
    plain("after_sales", ScoreDays)};
constexpr FieldSpec kSellerStar[] = {ref("seller", "seller"), plain("month", Month),
    number("customized_star", 0, 5, false), number("ready_to_ship_star", 0, 5, false), number("star", 0, 5, false),
    word("track", kTracks, false), text("rule_set", 64, false)};
constexpr FieldSpec kPrivilege[] = {number("star", 0, 5), text("name", 200), plain("valid_from", Date),
    plain("valid_to", Date, false)};
constexpr FieldSpec kPrivilegeCollection[] = {ref("seller", "seller"), ref("privilege", "privilege"),
    text("collected_by", 120, false), plain("collected_at", Instant)};
constexpr FieldSpec kLogisticsEvaluation[] = {ref("seller", "seller"), plain("month", Month),
    plain("courier_score", Score, false), count("courier_count", "courier_count"),
    plain("company_score", Score, false), count("company_count", "company_count"),
    plain("package_score", Score, false), count("package_count", "package_count"),
    plain("causes", Json, false), plain("seller_part", Json, false)};

constexpr FieldSpec kProgramme[] = {word("platform", kPlatforms), text("lane", 40, false), plain("valid_from", Date),
    plain("valid_to", Date, false), plain("rules", Json), text("source", 400, false)};
constexpr FieldSpec kProgrammeOrder[] = {ref("programme", "programme"), ref("seller", "seller"), text("order", 64),
    text("lane", 40, false), text("service", 80, false), minor("value_minor", "value.amount_minor"),
    currency("value_currency", "value.currency"), plain("ordered_at", Instant), plain("released_at", Instant, false),
    plain("scanned_at", Instant, false), plain("delivered_at", Instant, false), plain("compliant", Boolean, false)};
constexpr FieldSpec kServicePromise[] = {text("service", 80), text("lane", 40, false), number("min_days", 0, 400),
    number("max_days", 0, 400), plain("valid_from", Date), plain("valid_to", Date, false), text("source", 400, false)};
constexpr FieldSpec kCompensationPlan[] = {currency("currency", "currency", false), number("promise_days", 0, 400),
    plain("tiers", Json), plain("cap", Json), plain("valid_from", Date), plain("valid_to", Date, false),
    plain("scope", Json, false)};
constexpr FieldSpec kHoliday[] = {text("calendar", 40), plain("day", Date), text("name", 200, false),
    word("kind", kHolidayKinds)};
constexpr FieldSpec kFxRate[] = {currency("from_currency", "from_currency"), currency("to_currency", "to_currency"),
    text("rate", 40), plain("valid_from", Date), plain("valid_to", Date, false), text("source", 200, false)};
constexpr FieldSpec kRuleSet[] = {text("version", 40), text("sha256", 64), note("body", 1 << 20)};

constexpr FieldSpec kIncident[] = {word("kind", kIncidentKinds), text("lane", 40, false), number("stage", 1, 7, false),
    plain("from", Instant), plain("to", Instant), number("excused_hours", 0, 10000), note("text", 4000)};
constexpr FieldSpec kParcel[] = {text("order", 64), ref("seller", "seller", false), text("lane", 40, false),
    plain("dest_zone", Zone), text("service", 80, false), ref("plan", "compensation_plan", false),
    plain("start_on", Date), plain("promised_on", Date), plain("delivered_local", LocalTime, false),
    minor("item_minor", "item.amount_minor"), currency("item_currency", "item.currency"),
    minor("shipping_minor", "shipping.amount_minor"), currency("shipping_currency", "shipping.currency"),
    minor("refunded_minor", "refunded.amount_minor", false),
    currency("refunded_currency", "refunded.currency", false)};
constexpr FieldSpec kTrackingEvent[] = {ref("parcel", "parcel"), plain("at_local", LocalTime),
    plain("zone", Zone, false), number("stage", 1, 7, false), text("code", 64), text("place", 200, false),
    note("text", 2000)};
constexpr FieldSpec kClaim[] = {ref("parcel", "parcel"), word("kind", kClaimKinds), number("attempt", 1, 9),
    text("claimant", 200, true, true), word("language", kLanguages), plain("filed_at", Instant),
    minor("asked_minor", "asked.amount_minor", false), currency("asked_currency", "asked.currency", false),
    word("state", kClaimStates), number("cycle", 1, 1000), text("assignee", 64, false), plain("proposal", Json, false),
    plain("due", Instant, false), ref("incident", "incident", false), plain("flags", TextList, false)};
constexpr FieldSpec kClaimEvent[] = {ref("claim", "claim"), plain("at", Instant), text("actor", 64),
    text("transition", 16), text("code", 16, false), note("note", 4000)};
constexpr FieldSpec kDocument[] = {ref("claim", "claim"), word("kind", kDocumentKinds), number("stage", 1, 7, false),
    text("sha256", 64), number("bytes", 0, 64 << 20), text("mime", 80), plain("received_at", Instant),
    text("by", 64, false)};
constexpr FieldSpec kOperator[] = {text("name", 120), plain("logins", TextList), plain("device_keys", TextList, false),
    plain("roles", TextList), plain("employers", TextList, false), plain("branches", TextList, false),
    minor("limit_cny", "limit_cny", false), word("language", kLanguages, false)};
constexpr FieldSpec kAck[] = {text("decision", 64), word("status", kAckStatus),
    number("claim_v_after", 0, std::numeric_limits<qint64>::max(), false), text("winner", 64, false),
    text("reason", 400, false), plain("at", Instant)};

// Referenced types stand before those that refer to them.
constexpr std::array kTypes = {
    RecordType{"rule_set", kRuleSet}, RecordType{"operator", kOperator}, RecordType{"employer", kEmployer},
    RecordType{"station", kStation}, RecordType{"holiday", kHoliday}, RecordType{"fx_rate", kFxRate},
    RecordType{"service_promise", kServicePromise}, RecordType{"compensation_plan", kCompensationPlan},
    RecordType{"programme", kProgramme}, RecordType{"incentive", kIncentive}, RecordType{"privilege", kPrivilege},
    RecordType{"person", kPerson}, RecordType{.name = "person_id", .fields = kPersonId, .sealed = true},
    RecordType{"employment", kEmployment}, RecordType{"conduct_window", kConductWindow, kConductHits},
    RecordType{"conduct_week", kConductWeek, kConductHits}, RecordType{"feedback_week", kFeedbackWeek},
    RecordType{"feedback_note", kFeedbackNote}, RecordType{"complaint", kComplaint},
    RecordType{"person_note", kPersonNote},
    RecordType{"courier_star", kCourierStar}, RecordType{"award", kAward}, RecordType{"seller", kSeller},
    RecordType{"indicator_month", kIndicatorMonth}, RecordType{"seller_star", kSellerStar},
    RecordType{"privilege_collection", kPrivilegeCollection},
    RecordType{"logistics_evaluation", kLogisticsEvaluation}, RecordType{"programme_order", kProgrammeOrder},
    RecordType{"incident", kIncident}, RecordType{"parcel", kParcel}, RecordType{"tracking_event", kTrackingEvent},
    RecordType{"claim", kClaim}, RecordType{"claim_event", kClaimEvent}, RecordType{"document", kDocument},
    RecordType{"ack", kAck}};

} // namespace

int RecordType::fieldIndex(std::string_view column) const
{
    const auto found = std::ranges::find(fields, column, &FieldSpec::column);
    return found == fields.end() ? -1 : int(found - fields.begin());
}

std::span<const RecordType> recordTypes()
{
    return kTypes;
}

int recordTypeIndex(std::string_view name)
{
    const auto found = std::ranges::find(kTypes, name, &RecordType::name);
    return found == kTypes.end() ? -1 : int(found - kTypes.begin());
}

const RecordType *recordType(std::string_view name)
{
    const int index = recordTypeIndex(name);
    return index < 0 ? nullptr : &kTypes[size_t(index)];
}

} // namespace stardesk
