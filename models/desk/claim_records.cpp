#include "models/desk/claim_records.h"

#include "models/desk/record_access.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMsPerSecond = 1000;

std::optional<int> stageOf(const RecordRow &row)
{
    const auto stage = numberOf(row, "stage");
    return stage ? std::optional(int(*stage)) : std::nullopt;
}

/// Money of two columns; none where the amount is null. Malformed for a currency without minor units.
Result<std::optional<Money>> moneyOf(const RecordRow &row, const std::string &field)
{
    const auto minor = numberOf(row, field + "_minor");
    if (!minor)
        return std::optional<Money>();
    const QString code = row.text(field + "_currency");
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "“%1” is not a currency in which claims can be paid"),
                    {code}, sourceOf(row) + u": "_s + QString::fromStdString(field));
    return std::optional(Money{*minor, *currency});
}

Result<ParcelLine> parcelOf(FeedReader &reader, const RecordRow &row)
{
    ParcelLine parcel;
    parcel.key = row.key;
    parcel.order = row.text("order");
    parcel.lane = row.text("lane");
    parcel.service = row.text("service");
    const QString zone = row.text("dest_zone");
    const auto known = Zone::fromId(zone);
    if (!known)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the time zone “%1” is not known here, so its days cannot be counted"),
                    {zone}, sourceOf(row) + u": dest_zone"_s);
    parcel.destination = *known;
    parcel.startOn = *dayOf(row, "start_on");
    parcel.promisedOn = *dayOf(row, "promised_on");
    if (const auto delivered = numberOf(row, "delivered_local"))
        parcel.deliveredLocal = LocalTime{*delivered * kMsPerSecond};
    for (const auto &[field, type, ref] : {std::tuple(&parcel.seller, "seller", "seller"),
                                           std::tuple(&parcel.plan, "compensation_plan", "plan")}) {
        if (row.ref(ref) == kNoOrdinal)
            continue;
        auto key = reader.keyOf(type, row.ref(ref));
        if (!key)
            return key.failure();
        *field = *key;
    }
    auto item = moneyOf(row, "item");
    auto shipping = moneyOf(row, "shipping");
    auto refunded = moneyOf(row, "refunded");
    for (const auto *money : {&item, &shipping, &refunded}) {
        if (!*money)
            return money->failure();
    }
    parcel.item = item->value_or(Money());
    parcel.shipping = shipping->value_or(Money());
    parcel.refunded = *refunded;
    return parcel;
}

TrackingLine trackingOf(const RecordRow &row)
{
    TrackingLine line;
    line.at = LocalTime{row.integer("at_local") * kMsPerSecond};
    line.zone = row.text("zone");
    if (const auto zone = line.zone.isNull() ? std::nullopt : Zone::fromId(line.zone))
        line.atMs = zone->instantOf(line.at);
    line.stage = stageOf(row);
    line.code = row.text("code");
    line.place = row.text("place");
    line.text = row.text("text");
    line.key = row.key;
    line.version = row.version;
    return line;
}

ClaimEventLine eventOf(const RecordRow &row)
{
    return {row.integer("at"), row.text("actor"), row.text("transition"), row.text("code"), row.text("note")};
}

DocumentLine documentOf(const RecordRow &row)
{
    return {row.key, row.word("kind"), stageOf(row), row.integer("bytes"), row.text("mime"), row.integer("received_at"), row.text("by"),
            row.text("sha256"), false};
}

IncidentLine incidentOf(const RecordRow &row)
{
    return {row.key, row.word("kind"), row.text("lane"), stageOf(row), row.integer("from"), row.integer("to"),
            row.integer("excused_hours"), row.text("text")};
}

/// The children of a record as lines.
template <class Line>
Result<std::vector<Line>> linesOf(FeedReader &reader, std::string_view type, std::string_view field, Ordinal parent,
                                  Line (*lineOf)(const RecordRow &))
{
    auto rows = recordsOf(reader, type, field, parent);
    if (!rows)
        return rows.failure();
    std::vector<Line> lines;
    std::ranges::transform(*rows, std::back_inserter(lines), lineOf);
    return lines;
}

QStringList wordsOf(const QString &list)
{
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(list.toUtf8()).array())
        words << word.toString();
    return words;
}

Result<> readFields(const RecordRow &claim, ClaimProfile *profile)
{
    profile->key = ClaimKey{claim.key};
    profile->kind = claim.word("kind");
    profile->attempt = claim.integer("attempt");
    profile->claimant = claim.text("claimant");
    profile->language = claim.word("language");
    profile->filedMs = claim.integer("filed_at");
    auto asked = moneyOf(claim, "asked");
    if (!asked)
        return asked.failure();
    profile->asked = *asked;
    profile->state = claim.word("state");
    profile->cycle = claim.integer("cycle");
    profile->assignee = claim.text("assignee");
    profile->proposal = QJsonDocument::fromJson(claim.text("proposal").toUtf8()).object();
    profile->dueMs = numberOf(claim, "due");
    profile->flags = wordsOf(claim.text("flags"));
    return {};
}

} // namespace

Result<IncidentLine> readIncident(FeedReader &reader, const IncidentKey &key)
{
    auto row = recordByKey(reader, "incident", key.value);
    if (!row)
        return row.failure();
    return incidentOf(*row);
}

Result<ClaimProfile> readClaim(FeedReader &reader, const RecordRow &claim, const RecordRow &parcel)
{
    ClaimProfile profile;
    if (auto read = readFields(claim, &profile); !read)
        return read.failure();
    auto line = parcelOf(reader, parcel);
    if (!line)
        return line.failure();
    profile.parcel = std::move(*line);
    auto tracking = linesOf(reader, "tracking_event", "parcel", parcel.ordinal, trackingOf);
    if (!tracking)
        return tracking.failure();
    auto events = linesOf(reader, "claim_event", "claim", claim.ordinal, eventOf);
    if (!events)
        return events.failure();
    auto documents = linesOf(reader, "document", "claim", claim.ordinal, documentOf);
    if (!documents)
        return documents.failure();
    profile.tracking = std::move(*tracking);
    profile.events = std::move(*events);
    profile.documents = std::move(*documents);
    std::ranges::stable_sort(profile.events, {}, &ClaimEventLine::atMs);
    if (claim.ref("incident") == kNoOrdinal)
        return profile;
    auto incident = reader.readRow("incident", claim.ref("incident"));
    if (!incident)
        return incident.failure();
    profile.incident = incidentOf(*incident);
    return profile;
}

} // namespace stardesk
