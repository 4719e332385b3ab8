#include "models/desk/desk_call.h"

#include "models/desk/cell_value.h"
#include "models/desk/claim_batch.h"
#include "models/desk/claim_intake.h"
#include "models/desk/incident_desk.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/json_fields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr int kRefused = 1;
constexpr int kNoRight = 4;
const QString kCall = u"call"_s;

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

Result<ClaimOrder> orderOf(const QJsonObject &call)
{
    auto fields = json::object(call, "order", kCall);
    auto word = fields ? json::text(*fields, "action", kCall) : Result<QString>(fields.failure());
    if (!word)
        return word.failure();
    const auto action = claimActionFromWord(*word);
    if (!action)
        return json::bad(QT_TRANSLATE_NOOP("Failure", "there is no action “%1”"), kCall, {*word});
    ClaimOrder order;
    order.action = *action;
    order.claim = ClaimKey{(*fields)["claim"_L1].toString()};
    order.code = (*fields)["code"_L1].toString();
    order.note = (*fields)["note"_L1].toString();
    order.to = (*fields)["to"_L1].toString();
    order.id = (*fields)["id"_L1].toString();
    if (json::has(*fields, "amount_minor")) {
        auto minor = json::integer(*fields, "amount_minor", kCall);
        if (!minor)
            return minor.failure();
        order.amountMinor = *minor;
    }
    return order;
}

QJsonObject doneJson(const ClaimOutcomeOfOrder &outcome)
{
    return {{u"claim"_s, outcome.order.claim.value},
            {u"action"_s, claimActionWord(outcome.order.action)},
            {u"decision"_s, outcome.decision.isEmpty() ? QJsonValue() : QJsonValue(outcome.decision)},
            {u"state"_s, claimStateWord(outcome.stateAfter)},
            {u"proposed"_s, outcome.proposed},
            {u"amount"_s, outcome.amount ? cellJson(MoneyValue{outcome.amount->minor, outcome.amount->currency.code()}) : QJsonValue()},
            {u"held_seconds"_s, outcome.leftMs / kMsPerSecond},
            {u"duplicate"_s, outcome.duplicate}};
}

QJsonObject batchJson(const BatchResult &result)
{
    QJsonObject answer = outcomesJson(result.rows);
    answer.insert("batch"_L1, result.batch);
    if (result.untouched > 0)
        answer.insert("untouched"_L1, result.untouched);
    return answer;
}

/// What came in or was opened, or the one refusal.
QJsonObject intakeJson(const QString &record, const std::optional<ClaimNo> &no, const QJsonObject &done)
{
    if (no)
        return {{u"done"_s, QJsonArray()}, {u"refused"_s, QJsonArray{QJsonObject{{u"claim"_s, record}, {u"code"_s, no->code}, {u"reason"_s, no->sentence}}}}};
    return {{u"done"_s, QJsonArray{done}}, {u"refused"_s, QJsonArray()}};
}

Result<QJsonObject> decideOne(StoreSession &session, const QJsonObject &call, Job &)
{
    auto order = orderOf(call);
    auto outcome = order ? ClaimDecisions(session).decide(*order) : Result<ClaimOutcomeOfOrder>(order.failure());
    return outcome ? Result<QJsonObject>(outcomesJson({*outcome})) : Result<QJsonObject>(outcome.failure());
}

Result<QJsonObject> decideMany(StoreSession &session, const QJsonObject &call, Job &job)
{
    auto order = orderOf(call);
    auto keys = json::array(call, "claims", kCall);
    if (!order || !keys)
        return order ? keys.failure() : order.failure();
    std::vector<ClaimKey> claims;
    for (const QString &key : textsOf(*keys))
        claims.push_back(ClaimKey{key});
    QHash<QString, qint64> shown;
    const QJsonObject seen = call["seen"_L1].toObject();
    for (auto version = seen.begin(); version != seen.end(); ++version)
        shown.insert(version.key(), version.value().toInteger());
    auto result = ClaimBatch(session).run(*order, claims, job, shown);
    return result ? Result<QJsonObject>(batchJson(*result)) : Result<QJsonObject>(result.failure());
}

Result<QJsonObject> linkIncident(StoreSession &session, const QJsonObject &call, Job &job)
{
    auto key = json::text(call, "incident", kCall);
    if (!key)
        return key.failure();
    auto result = IncidentDesk(session).link(IncidentKey{*key}, {}, job);
    return result ? Result<QJsonObject>(batchJson(*result)) : Result<QJsonObject>(result.failure());
}

/// A decision's id, or that of a batch; without a name the newest that can still be taken back.
Result<QStringList> undoNamed(ClaimDecisions &desk, const QString &name)
{
    if (name.isEmpty())
        return desk.undoLast();
    auto held = desk.heldDecisions();
    if (!held)
        return held.failure();
    QStringList batch;
    for (const HeldDecision &decision : *held) {
        if (decision.batch == name)
            batch << decision.id;
    }
    const Result<> undone = batch.isEmpty() ? desk.undo(name) : [&]() -> Result<> {
        auto all = desk.undoBatch(name);
        return all ? Result<>() : Result<>(all.failure());
    }();
    if (!undone)
        return undone.failure();
    return batch.isEmpty() ? QStringList{name} : batch;
}

Result<QJsonObject> undo(StoreSession &session, const QJsonObject &call, Job &)
{
    ClaimDecisions desk(session);
    auto undone = undoNamed(desk, call["name"_L1].toString());
    if (!undone)
        return undone.failure();
    return QJsonObject{{u"undone"_s, QJsonArray::fromStringList(*undone)}};
}

Result<QJsonObject> attach(StoreSession &session, const QJsonObject &call, Job &)
{
    AttachOrder order;
    order.claim = ClaimKey{call["claim"_L1].toString()};
    order.file = call["file"_L1].toString();
    order.kind = call["kind"_L1].toString();
    if (json::has(call, "stage"))
        order.stage = call["stage"_L1].toInt();
    order.note = call["note"_L1].toString();
    order.id = call["id"_L1].toString();
    auto outcome = ClaimIntake(session).attach(order);
    if (!outcome)
        return outcome.failure();
    return intakeJson(order.claim.value, outcome->no,
                      {{u"claim"_s, order.claim.value}, {u"decision"_s, outcome->decision}, {u"document"_s, outcome->document},
                       {u"sha256"_s, outcome->sha256}, {u"mime"_s, outcome->mime}, {u"bytes"_s, outcome->bytes}});
}

Result<QJsonObject> openClaim(StoreSession &session, const QJsonObject &call, Job &)
{
    OpenOrder order;
    order.parcel = call["parcel"_L1].toString();
    order.kind = call["lost"_L1].toBool() ? ClaimKind::Lost : ClaimKind::Late;
    order.claimant = call["claimant"_L1].toString();
    order.language = call["language"_L1].toString();
    order.id = call["id"_L1].toString();
    if (json::has(call, "asked")) {
        auto asked = parseMoney(call["asked"_L1].toString());
        if (!asked)
            return asked.failure();
        order.asked = *asked;
    }
    auto outcome = ClaimIntake(session).open(order);
    if (!outcome)
        return outcome.failure();
    return intakeJson(order.parcel, outcome->no,
                      {{u"parcel"_s, order.parcel}, {u"claim"_s, outcome->claim.value}, {u"decision"_s, outcome->decision}});
}

Result<QJsonObject> send(StoreSession &session, const QJsonObject &call, Job &)
{
    const OutboxDesk desk(session.profile(), session.clock());
    const QString folder = call["to"_L1].toString();
    auto sent = call["again"_L1].toBool() ? desk.resend(folder) : desk.send(textsOf(call["now"_L1].toArray()), folder);
    if (!sent)
        return sent.failure();
    return QJsonObject{{u"queued"_s, sent->queued}, {u"batches"_s, sent->batches}, {u"decisions"_s, sent->decisions},
                       {u"folder"_s, sent->folder}, {u"demo"_s, sent->demo}};
}

using Carry = Result<QJsonObject> (*)(StoreSession &, const QJsonObject &, Job &);
constexpr std::pair<QLatin1StringView, Carry> kCalls[] = {
    {"decide"_L1, decideOne}, {"decide_many"_L1, decideMany}, {"link"_L1, linkIncident}, {"undo"_L1, undo},
    {"attach"_L1, attach},    {"open"_L1, openClaim},         {"send"_L1, send},
};

} // namespace

QJsonObject orderJson(const ClaimOrder &order)
{
    QJsonObject fields{{u"action"_s, claimActionWord(order.action)}};
    for (const auto &[name, text] : {std::pair("claim", order.claim.value), std::pair("code", order.code), std::pair("note", order.note),
                                     std::pair("to", order.to), std::pair("id", order.id)}) {
        if (!text.isEmpty())
            fields.insert(QLatin1StringView(name), text);
    }
    if (order.amountMinor)
        fields.insert("amount_minor"_L1, *order.amountMinor);
    return fields;
}

QJsonObject outcomesJson(const std::vector<ClaimOutcomeOfOrder> &outcomes)
{
    QJsonArray done;
    QJsonArray refused;
    for (const ClaimOutcomeOfOrder &outcome : outcomes) {
        if (outcome.done())
            done << doneJson(outcome);
        else
            refused << QJsonObject{{u"claim"_s, outcome.order.claim.value}, {u"code"_s, outcome.no->code}, {u"reason"_s, outcome.no->sentence},
                                   {u"state"_s, claimStateWord(outcome.stateAfter)}};
    }
    return {{u"done"_s, done}, {u"refused"_s, refused}};
}

Result<QJsonObject> carryOutCall(StoreSession &session, const QJsonObject &call, Job &job)
{
    const QString what = call["do"_L1].toString();
    const auto known = std::ranges::find(kCalls, what, [](const auto &entry) { return QString(entry.first); });
    if (known == std::end(kCalls))
        return json::bad(QT_TRANSLATE_NOOP("Failure", "nobody here knows how to “%1”"), kCall, {what});
    return known->second(session, call, job);
}

int exitCodeOfAnswer(const QJsonObject &answer)
{
    const QJsonArray refused = answer["refused"_L1].toArray();
    if (refused.isEmpty())
        return answer.contains("untouched"_L1) ? kRefused : 0;
    const bool only = refused.size() == 1 && !answer.contains("batch"_L1);
    return only && refused[0]["code"_L1].toString() == claimRefusalWord(ClaimRefusal::RoleMissing) ? kNoRight : kRefused;
}

} // namespace stardesk
