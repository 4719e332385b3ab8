#include "models/desk/as_of_records.h"

#include "models/desk/as_of_claim.h"
#include "models/desk/record_access.h"
#include "models/domain/rated_window.h"
#include "models/domain/star_calendar.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr size_t kBatchRows = 8192;
constexpr qint64 kWestmostSeconds = 12 * 3600; // no clock on earth is further behind UTC

struct Mark {
    std::string_view type;
    std::string_view field;
};

/// From when on a record is there; a type that is not named is there always.
constexpr std::array kBegins{
    Mark{"person", "since"}, Mark{"employment", "from"}, Mark{"conduct_window", "as_of"}, Mark{"conduct_week", "week"},
    Mark{"feedback_week", "week"}, Mark{"feedback_note", "week"}, Mark{"complaint", "decided_at"}, Mark{"courier_star", "period"},
    Mark{"indicator_month", "month"}, Mark{"seller_star", "month"}, Mark{"privilege_collection", "collected_at"},
    Mark{"logistics_evaluation", "month"}, Mark{"programme_order", "ordered_at"}, Mark{"incident", "from"},
    Mark{"parcel", "start_on"}, Mark{"claim", "filed_at"}, Mark{"claim_event", "at"}, Mark{"document", "received_at"}};

/// What had not happened yet is null.
constexpr std::array kHappens{Mark{"employment", "to"}, Mark{"programme_order", "released_at"},
                              Mark{"programme_order", "scanned_at"}, Mark{"programme_order", "delivered_at"},
                              Mark{"award", "awarded_on"}};

bool isReferredTo(std::string_view name)
{
    return std::ranges::any_of(recordTypes(), [name](const RecordType &type) {
        return std::ranges::any_of(type.fields, [name](const FieldSpec &field) { return field.target == name; });
    });
}

} // namespace

/// One record on its way, with what is changed of it.
struct AsOfRecords::Row {
    const RecordBatch &batch;
    size_t at;
    Ordinal ordinal;
    std::vector<std::pair<size_t, qint64>> ints = {};
    std::vector<std::pair<size_t, std::optional<std::string>>> texts = {};

    [[nodiscard]] const RecordType &type() const { return batch.type(); }
    [[nodiscard]] size_t place(std::string_view field) const { return size_t(type().fieldIndex(field)); }
    [[nodiscard]] qint64 integer(std::string_view field) const { return batch.fields[place(field)].ints[at]; }
    [[nodiscard]] std::string_view text(std::string_view field) const { return batch.fields[place(field)].texts.at(at); }
    [[nodiscard]] bool changed(std::string_view field) const
    {
        return std::ranges::any_of(ints, [place = place(field)](const auto &change) { return change.first == place; });
    }
    void set(std::string_view field, qint64 value) { ints.emplace_back(place(field), value); }
    void setWord(std::string_view field, std::string_view word)
    {
        const auto &words = type().fields[place(field)].words;
        set(field, std::ranges::find(words, word) - words.begin());
    }
    void setText(std::string_view field, std::optional<std::string> text) { texts.emplace_back(place(field), std::move(text)); }
};

AsOfRecords::AsOfRecords(FeedReader &present, const RuleSet &rules, BeijingDay end)
    : m_present(present), m_end(end), m_endMs(end.plus(1).startMs()), m_month(monthOfDay(end.number)),
      m_courierMonth(monthOfDay(publishedCourierPeriod(rules.courier, m_endMs - 1).asOf.number)),
      m_sellerMonth(monthOfDay(sellerPublicationAt(rules.seller, m_endMs - 1).dataDate.number)), m_keys(recordTypes().size())
{
}

bool AsOfRecords::isLater(const FieldSpec &field, std::string_view type, qint64 value) const
{
    switch (field.kind) {
    case FieldKind::Date: return value > m_end.number;
    case FieldKind::Week: return value + 6 > m_end.number;
    case FieldKind::Instant: return value >= m_endMs;
    case FieldKind::Month: return value > (type == "courier_star" ? m_courierMonth : type == "seller_star" ? m_sellerMonth : m_month);
    default: break;
    }
    Q_UNREACHABLE();
}

bool AsOfRecords::wasScanned(const Row &row)
{
    const qint64 local = row.integer("at_local");
    const std::string_view zone = row.text("zone");
    const int handle = zone.empty() ? -1 : m_zones.zoneOf(zone);
    // Where the zone is not known, only what had happened on every clock of the world.
    const qint64 instant = handle < 0 ? local + kWestmostSeconds : m_zones.instantOf(handle, local);
    return instant * 1000 < m_endMs;
}

void AsOfRecords::undoDelivery(Row &row)
{
    const qint64 local = row.integer("delivered_local");
    const int zone = m_zones.zoneOf(row.text("dest_zone"));
    if (local != kNullInt && zone >= 0 && m_zones.instantOf(zone, local) * 1000 >= m_endMs)
        row.set("delivered_local", kNullInt);
}

void AsOfRecords::undoAward(Row &row) const
{
    const qint64 expires = row.integer("expires_on");
    const bool expiredLater = row.integer("awarded_on") != kNullInt && expires != kNullInt && expires > m_end.number;
    if (row.changed("awarded_on"))
        row.setWord("status", "eligible");
    else if (expiredLater)
        row.setWord("status", "awarded");
}

/// Only where something happened to the claim after the day: else the record says more than its events.
Result<> AsOfRecords::undoEvents(Row &row)
{
    if (row.ordinal >= m_movedClaims.size() || !m_movedClaims[row.ordinal])
        return {};
    auto events = recordsOf(m_present, "claim_event", "claim", row.ordinal);
    if (!events)
        return events.failure();
    const ClaimThen then = claimThen(std::move(*events), m_endMs);
    row.setWord("state", claimStateWord(then.state).toStdString());
    row.set("cycle", then.cycle);
    row.set("due", kNullInt);
    row.setText("assignee", then.assignee.isEmpty() ? std::optional<std::string>() : then.assignee.toStdString());
    row.setText("proposal", std::nullopt);
    return {};
}

Result<bool> AsOfRecords::wasThere(Row &row)
{
    const std::string_view type = row.type().name;
    if (type == "ack") // answers to decisions of today's desk
        return false;
    const auto begin = std::ranges::find(kBegins, type, &Mark::type);
    if (begin != kBegins.end()) {
        const qint64 value = row.integer(begin->field);
        if (value == kNullInt ? type == "complaint" : isLater(row.type().fields[row.place(begin->field)], type, value))
            return false;
    }
    for (const Mark &mark : kHappens)
        if (mark.type == type && row.integer(mark.field) != kNullInt
            && isLater(row.type().fields[row.place(mark.field)], type, row.integer(mark.field)))
            row.set(mark.field, kNullInt);
    if (type == "tracking_event")
        return wasScanned(row);
    if (type == "parcel")
        undoDelivery(row);
    else if (type == "award")
        undoAward(row);
    else if (type == "programme_order" && !row.ints.empty())
        row.set("compliant", kNullInt);
    else if (type == "claim")
        if (auto undone = undoEvents(row); !undone)
            return undone.failure();
    return true;
}

bool AsOfRecords::append(const Row &row, RecordBatch &out)
{
    const auto &fields = row.type().fields;
    const auto keyOf = [&](size_t place) -> std::optional<std::string_view> {
        const qint64 target = row.batch.fields[place].ints[row.at];
        const TextColumn &keys = m_keys[size_t(recordTypeIndex(fields[place].target))];
        if (target == kNullInt || size_t(target) >= keys.size() || keys.isNull(size_t(target)))
            return {};
        return keys.at(size_t(target));
    };
    for (size_t place = 0; place < fields.size(); ++place)
        if (fields[place].kind == FieldKind::Ref && fields[place].required && !keyOf(place))
            return false;
    for (size_t place = 0; place < fields.size(); ++place) {
        const BatchField &from = row.batch.fields[place];
        BatchField &to = out.fields[place];
        const auto change = std::ranges::find(row.texts, place, &std::pair<size_t, std::optional<std::string>>::first);
        std::optional<std::string_view> text;
        if (fields[place].kind == FieldKind::Ref)
            text = keyOf(place);
        else if (change != row.texts.end())
            text = change->second;
        else if (isTextKind(fields[place].kind) && !from.texts.isNull(row.at))
            text = from.texts.at(row.at);
        if (isTextKind(fields[place].kind))
            text ? to.texts.append(*text) : to.texts.appendNull();
        else
            to.ints.push_back(from.ints[row.at]);
    }
    for (const auto &[place, value] : row.ints)
        out.fields[place].ints.back() = value;
    out.ops.push_back(RecordOp::Upsert);
    out.versions.push_back(row.batch.versions[row.at]);
    out.keys.append(row.batch.keys.at(row.at));
    out.lines.push_back(quint32(out.rows()));
    return true;
}

void AsOfRecords::keepKey(const RecordType &type, Ordinal ordinal, std::optional<std::string_view> key)
{
    TextColumn &keys = m_keys[size_t(recordTypeIndex(type.name))];
    while (keys.size() < ordinal)
        keys.appendNull();
    key ? keys.append(*key) : keys.appendNull();
}

Result<> AsOfRecords::cutType(const RecordType &type, const std::function<Result<>(RecordBatch &)> &use)
{
    RecordBatch in(type);
    RecordBatch out(type);
    std::vector<Ordinal> ordinals;
    TypeTotal &total = m_totals.emplace_back(TypeTotal{std::string(type.name), 0, {}});
    const bool referredTo = isReferredTo(type.name);
    for (Ordinal next = 0; next != kNoOrdinal;) {
        if (auto read = m_present.scan(next, kBatchRows, in, &ordinals, &next); !read)
            return read;
        out.clear();
        for (size_t at = 0; at < in.rows(); ++at) {
            Row row{in, at, ordinals[at]};
            auto there = wasThere(row);
            if (!there)
                return there.failure();
            const bool kept = *there && append(row, out);
            if (kept)
                total.sum.add(type.name, in.keys.at(at), in.versions[at]);
            if (referredTo)
                keepKey(type, ordinals[at], kept ? std::optional(in.keys.at(at)) : std::nullopt);
        }
        total.rows += qint64(out.rows());
        if (out.rows() > 0)
            if (auto used = use(out); !used)
                return used;
    }
    return {};
}

/// Which claims have events after the day: a claim stands before its events, and most claims have none.
Result<> AsOfRecords::noteMovedClaims()
{
    RecordBatch events(*recordType("claim_event"));
    const size_t at = size_t(events.type().fieldIndex("at"));
    const size_t claim = size_t(events.type().fieldIndex("claim"));
    std::vector<Ordinal> ordinals;
    for (Ordinal next = 0; next != kNoOrdinal;) {
        if (auto read = m_present.scan(next, kBatchRows, events, &ordinals, &next); !read)
            return read;
        for (size_t row = 0; row < events.rows(); ++row) {
            if (events.fields[at].ints[row] < m_endMs)
                continue;
            const auto moved = size_t(events.fields[claim].ints[row]);
            m_movedClaims.resize(std::max(m_movedClaims.size(), moved + 1));
            m_movedClaims[moved] = true;
        }
    }
    return {};
}

Result<> AsOfRecords::each(const std::function<Result<>(RecordBatch &)> &use)
{
    if (auto noted = noteMovedClaims(); !noted)
        return noted;
    for (const RecordType &type : recordTypes())
        if (auto cut = cutType(type, use); !cut)
            return cut;
    return {};
}

} // namespace stardesk
