#include "models/desk/claim_evidence.h"

#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString lineOf(const RecordRow &row)
{
    return u"%1 %2 %3"_s.arg(QString::fromLatin1(row.type->name.data(), qsizetype(row.type->name.size())), row.key,
                             QString::number(row.version));
}

Result<> addTarget(FeedReader &reader, const RecordRow &row, const char *type, const char *field, QStringList *lines)
{
    if (row.ref(field) == kNoOrdinal)
        return {};
    auto target = reader.readRow(type, row.ref(field));
    if (!target)
        return target.failure();
    *lines << lineOf(*target);
    return {};
}

Result<> addChildren(FeedReader &reader, const char *type, const char *field, Ordinal parent, QStringList *lines)
{
    auto rows = recordsOf(reader, type, field, parent);
    if (!rows)
        return rows.failure();
    for (const RecordRow &row : *rows)
        *lines << (row.type->name == "document" ? documentEvidence(row.key, row.text("sha256")) : lineOf(row));
    return {};
}

/// What was added here: the document and the incident are part of what everybody at this desk sees.
Result<> addLocal(FeedReader &reader, const std::vector<OutboxEntry> &unconfirmed, QStringList *lines)
{
    for (const OutboxEntry &entry : unconfirmed) {
        const QJsonObject data = dataOf(entry.decision);
        if (entry.decision.recordType == kClaimDocument)
            *lines << documentEvidence(entry.decision.record, data["document"_L1]["sha256"_L1].toString());
        if (entry.decision.recordType != kClaimIncident)
            continue;
        auto incident = incidentEvidence(reader, IncidentKey{data["reference"_L1].toString()});
        if (!incident)
            return incident.failure();
        *lines << *incident;
    }
    lines->removeDuplicates();
    return {};
}

QString moneyWord(const std::optional<Money> &money)
{
    return money ? moneyText(*money) : QString();
}

QMap<QString, QString> valuesOf(const ClaimProfile &profile, qsizetype documents)
{
    const ParcelLine &parcel = profile.parcel;
    QMap<QString, QString> values{
        {u"promised_on"_s, parcel.promisedOn.iso()},
        {u"days_late"_s, QString::number(profile.outcome.effective.daysLate)},
        {u"excused_hours"_s, QString::number(profile.outcome.excusedHours)},
        {u"code"_s, profile.outcome.code},
        {u"item"_s, moneyText(parcel.item)},
        {u"shipping"_s, moneyText(parcel.shipping)},
        {u"rule_set"_s, profile.ruleSet},
        {u"scans"_s, QString::number(profile.tracking.size())},
        {u"documents"_s, QString::number(documents)},
    };
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            values.insert(name, value);
    };
    put(u"asked"_s, moneyWord(profile.asked));
    put(u"policy"_s, moneyWord(profile.policy));
    put(u"refunded"_s, moneyWord(parcel.refunded));
    put(u"plan"_s, parcel.plan);
    put(u"incident"_s, profile.incident ? profile.incident->key : QString());
    put(u"delivered_local"_s, parcel.deliveredLocal ? parcel.deliveredLocal->iso() : QString());
    return values;
}

} // namespace

Result<EvidenceNow> evidenceOf(StoreSession &session, const ClaimProfile &profile,
                               const std::vector<OutboxEntry> &unconfirmed)
{
    FeedReader &reader = session.feed().reader();
    auto claim = recordByKey(reader, "claim", profile.key.value);
    if (!claim)
        return claim.failure();
    auto parcel = reader.readRow("parcel", claim->ref("parcel"));
    if (!parcel)
        return parcel.failure();
    EvidenceNow now;
    now.claimVersion = claim->version;
    if (claim->ref("incident") != kNoOrdinal) {
        auto incident = reader.keyOf("incident", claim->ref("incident"));
        if (!incident)
            return incident.failure();
        now.claimIncident = *incident;
    }
    QStringList &lines = now.seen.lines;
    lines << lineOf(*parcel);
    for (const auto &added : {addTarget(reader, *parcel, "compensation_plan", "plan", &lines),
                              addTarget(reader, *claim, "incident", "incident", &lines),
                              addChildren(reader, "tracking_event", "parcel", parcel->ordinal, &lines),
                              addChildren(reader, "document", "claim", claim->ordinal, &lines),
                              addLocal(reader, unconfirmed, &lines)}) {
        if (!added)
            return added.failure();
    }
    lines.sort();
    const auto documents = std::ranges::count_if(lines, [](const QString &line) { return line.startsWith("document "_L1); });
    now.seen.values = valuesOf(profile, documents);
    return now;
}

Result<QString> incidentEvidence(FeedReader &reader, const IncidentKey &key)
{
    auto incident = recordByKey(reader, "incident", key.value);
    if (!incident)
        return incident.failure();
    return lineOf(*incident);
}

QString documentEvidence(const QString &key, const QString &sha256)
{
    return u"document %1 %2"_s.arg(key, sha256);
}

QString digestWith(const ClaimSituation &situation, const QString &line)
{
    QStringList lines = situation.evidence.lines;
    if (!lines.contains(line))
        lines << line;
    lines.sort();
    return evidenceDigestOf(lines, situation.rules->id, situation.rules->version);
}

QStringList missingEvidence(const ClaimProfile &profile, const ClaimProcess &process)
{
    QStringList missing = process.requiredDocuments.value(profile.kind);
    for (const DocumentLine &document : profile.documents)
        missing.removeAll(document.kind);
    return missing;
}

QJsonObject evidenceSeenJson(const EvidenceSeen &seen)
{
    QJsonObject values;
    for (auto value = seen.values.begin(); value != seen.values.end(); ++value)
        values.insert(value.key(), value.value());
    return {{u"lines"_s, QJsonArray::fromStringList(seen.lines)}, {u"values"_s, values}};
}

EvidenceSeen evidenceSeenOf(const QJsonObject &json)
{
    EvidenceSeen seen;
    for (const QJsonValue &line : json["lines"_L1].toArray())
        seen.lines << line.toString();
    const QJsonObject values = json["values"_L1].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        seen.values.insert(value.key(), value.value().toString());
    return seen;
}

EvidenceDiff diffOf(const EvidenceSeen &before, const EvidenceSeen &now)
{
    EvidenceDiff diff;
    std::ranges::copy_if(now.lines, std::back_inserter(diff.added), [&](const QString &line) { return !before.lines.contains(line); });
    std::ranges::copy_if(before.lines, std::back_inserter(diff.removed), [&](const QString &line) { return !now.lines.contains(line); });
    std::set<QString> names;
    for (const auto *values : {&before.values, &now.values}) {
        for (auto value = values->begin(); value != values->end(); ++value)
            names.insert(value.key());
    }
    for (const QString &name : names) {
        if (before.values.value(name) != now.values.value(name))
            diff.values.push_back({name, before.values.value(name), now.values.value(name)});
    }
    return diff;
}

} // namespace stardesk
