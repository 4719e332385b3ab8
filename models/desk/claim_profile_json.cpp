#include "models/desk/claim_desk.h"

#include "models/desk/cell_value.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? cellJson(MoneyValue{money->minor, money->currency.code()}) : QJsonValue();
}

QJsonValue instantJson(const std::optional<qint64> &ms)
{
    return ms ? cellJson(InstantValue{*ms}) : QJsonValue();
}

QJsonObject parcelJson(const ParcelLine &parcel)
{
    return {{u"id"_s, parcel.key},
            {u"order"_s, parcel.order},
            {u"seller"_s, orNull(parcel.seller)},
            {u"lane"_s, orNull(parcel.lane)},
            {u"zone"_s, parcel.destination.id()},
            {u"service"_s, orNull(parcel.service)},
            {u"plan"_s, orNull(parcel.plan)},
            {u"start_on"_s, parcel.startOn.iso()},
            {u"promised_on"_s, parcel.promisedOn.iso()},
            {u"delivered_local"_s, parcel.deliveredLocal ? QJsonValue(parcel.deliveredLocal->iso()) : QJsonValue()},
            {u"item"_s, moneyJson(parcel.item)},
            {u"shipping"_s, moneyJson(parcel.shipping)},
            {u"refunded"_s, moneyJson(parcel.refunded)}};
}

QJsonArray trackingJson(const std::vector<TrackingLine> &lines)
{
    QJsonArray list;
    for (const TrackingLine &line : lines)
        list << QJsonObject{{u"at_local"_s, line.at.iso()}, {u"zone"_s, orNull(line.zone)}, {u"at"_s, instantJson(line.atMs)},
                            {u"stage"_s, orNull(line.stage)}, {u"code"_s, line.code}, {u"place"_s, orNull(line.place)},
                            {u"text"_s, orNull(line.text)}};
    return list;
}

QJsonArray eventsJson(const std::vector<ClaimEventLine> &lines)
{
    QJsonArray list;
    for (const ClaimEventLine &line : lines)
        list << QJsonObject{{u"at"_s, instantJson(line.atMs)}, {u"actor"_s, line.actor}, {u"transition"_s, line.transition},
                            {u"code"_s, orNull(line.code)}, {u"note"_s, orNull(line.note)}};
    return list;
}

QJsonArray documentsJson(const std::vector<DocumentLine> &lines)
{
    QJsonArray list;
    for (const DocumentLine &line : lines)
        list << QJsonObject{{u"id"_s, line.key}, {u"kind"_s, line.kind}, {u"stage"_s, orNull(line.stage)},
                            {u"bytes"_s, line.bytes}, {u"mime"_s, line.mime}, {u"received_at"_s, instantJson(line.receivedMs)},
                            {u"by"_s, orNull(line.by)}};
    return list;
}

QJsonValue incidentJson(const std::optional<IncidentLine> &line)
{
    if (!line)
        return {};
    return QJsonObject{{u"id"_s, line->key}, {u"kind"_s, line->kind}, {u"lane"_s, orNull(line->lane)},
                       {u"stage"_s, orNull(line->stage)}, {u"from"_s, instantJson(line->fromMs)}, {u"to"_s, instantJson(line->toMs)},
                       {u"excused_hours"_s, line->excusedHours}, {u"text"_s, orNull(line->text)}};
}

QJsonValue stagesJson(const ClaimProfile &profile)
{
    const auto &attribution = profile.outcome.attribution;
    if (!attribution || !profile.facts.stages)
        return {};
    QJsonArray list;
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        QJsonObject line{{u"stage"_s, int(stage) + 1},
                         {u"planned_hours"_s, profile.facts.stages->planned[stage]},
                         {u"actual_hours"_s, profile.facts.stages->actual[stage]},
                         {u"over_hours"_s, attribution->over[stage]},
                         {u"share_bp"_s, attribution->shareBp[stage]}};
        line[u"cost"_s] = profile.outcome.split.isEmpty()
            ? QJsonValue()
            : moneyJson(Money{profile.outcome.split.at(qsizetype(stage)), profile.parcel.item.currency});
        list << line;
    }
    return list;
}

QJsonObject computedJson(const ClaimProfile &profile)
{
    const ClaimOutcome &outcome = profile.outcome;
    QJsonObject object{{u"policy"_s, moneyJson(profile.policy)},
                       {u"code"_s, profile.policy ? QJsonValue(outcome.code) : QJsonValue()},
                       {u"why_not"_s, orNull(profile.notComputed)},
                       {u"plan_source"_s, orNull(profile.planSource)},
                       {u"days_late"_s, outcome.effective.daysLate},
                       {u"days_late_before_excuses"_s, outcome.plain.daysLate},
                       {u"excused_hours"_s, outcome.excusedHours},
                       {u"attempted_in_time"_s, outcome.attemptedInTime},
                       {u"stages"_s, stagesJson(profile)},
                       {u"limiting_stage"_s, outcome.attribution && outcome.attribution->payable
                            ? QJsonValue(int(outcome.attribution->limitingStage()) + 1) : QJsonValue()}};
    if (profile.policy && profile.asked && profile.asked->currency == profile.policy->currency)
        object[u"difference"_s] = moneyJson(Money{profile.asked->minor - profile.policy->minor, profile.policy->currency});
    return object;
}

} // namespace

QJsonObject claimJson(const ClaimProfile &profile)
{
    return {{u"id"_s, profile.key.value},
            {u"kind"_s, profile.kind},
            {u"attempt"_s, profile.attempt},
            {u"claimant"_s, profile.claimant},
            {u"language"_s, profile.language},
            {u"filed"_s, instantJson(profile.filedMs)},
            {u"asked"_s, moneyJson(profile.asked)},
            {u"state"_s, profile.state},
            {u"cycle"_s, profile.cycle},
            {u"assignee"_s, orNull(profile.assignee)},
            {u"proposal"_s, profile.proposal.isEmpty() ? QJsonValue() : QJsonValue(profile.proposal)},
            {u"due"_s, instantJson(profile.dueMs)},
            {u"flags"_s, QJsonArray::fromStringList(profile.flags)},
            {u"incident"_s, incidentJson(profile.incident)},
            {u"parcel"_s, parcelJson(profile.parcel)},
            {u"tracking"_s, trackingJson(profile.tracking)},
            {u"events"_s, eventsJson(profile.events)},
            {u"documents"_s, documentsJson(profile.documents)},
            {u"computed"_s, computedJson(profile)},
            {u"rule_set"_s, profile.ruleSet}};
}

QJsonObject claimProofJson(const ClaimProof &proof)
{
    return {{u"result"_s, moneyJson(proof.result)},
            {u"published"_s, moneyJson(proof.asked)},
            {u"code"_s, orNull(proof.code)},
            {u"days_late"_s, proof.daysLate},
            {u"rule_set"_s, proof.ruleSet},
            {u"tree"_s, explanationJson(proof.tree)}};
}

} // namespace stardesk
