#include "models/desk/ingest_judge.h"

#include "models/core/beijing.h"
#include "models/desk/claim_basis.h"
#include "models/desk/claim_situation.h"
#include "models/desk/conflict_case.h"
#include "models/desk/ingest_records.h"
#include "models/desk/store_session.h"
#include "models/feed/outbox_batch.h"
#include "models/feed/record_text.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr QLatin1String kMalformed("MALFORMED");
constexpr QLatin1String kNotFound("NOT_FOUND");

IngestVerdict rejected(const QString &reason)
{
    return {OutboxState::Rejected, reason, {}, {}};
}

IngestVerdict accepted(std::vector<WaitingRecord> rows)
{
    return {OutboxState::Accepted, {}, {}, std::move(rows)};
}

/// True for a failure of the decision's own words, not of the server's files.
bool isAboutTheDecision(const Failure &failure)
{
    return failure.code == Failure::Code::Malformed || failure.code == Failure::Code::NotFound
        || failure.code == Failure::Code::Rejected;
}

/// A verdict is bound to what was on the screen (export.md, evidence_digest).
bool isBoundToEvidence(const QString &action)
{
    static const QStringList bound{claimActionWord(ClaimAction::Approve), claimActionWord(ClaimAction::Reject),
                                   claimActionWord(ClaimAction::Confirm)};
    return bound.contains(action);
}

bool evidenceDiffers(const Decision &decision, const ClaimSituation &situation)
{
    if (decision.evidenceDigest.isEmpty() || !isBoundToEvidence(decision.action))
        return false;
    const RuleSet &rules = *situation.rules;
    return QString::fromLatin1(decision.evidenceDigest.toHex()) != evidenceDigestOf(situation.evidence.lines, rules.id, rules.version);
}

/// Never later than now, and never before what happened to the claim already.
qint64 instantOf(const Decision &decision, const ClaimSituation &situation, qint64 nowMs)
{
    const auto &events = situation.profile.events;
    const qint64 last = events.empty() ? situation.profile.filedMs : events.back().atMs;
    return std::min(nowMs, std::max(decision.decidedAtMs, last));
}

} // namespace

IngestJudge::IngestJudge(StoreSession &session, std::shared_ptr<const ClaimBasis> basis, ServerState &state, qint64 nowMs)
    : m_session(session), m_basis(std::move(basis)), m_state(state), m_nowMs(nowMs)
{
}

Result<IngestVerdict> IngestJudge::judge(const Decision &decision, const OperatorProfile &who)
{
    if (decision.actor != who.key)
        return rejected(u"OPERATOR"_s);
    if (decision.kind == kClaimDecision)
        return judgeClaim(decision);
    if (decision.kind == u"open_claim"_s)
        return judgeOpening(decision);
    if (decision.kind == u"complaint_appeal"_s)
        return judgeComplaint(decision, who);
    if (decision.kind == u"award"_s)
        return judgeAward(decision, who);
    return decision.recordType == kConflictRecord ? judgeRequest(decision, who) : judgeNote(decision, who);
}

Result<std::vector<OutboxEntry>> IngestJudge::unpublishedOn(const QString &claim)
{
    auto waiting = m_state.allWaiting();
    if (!waiting)
        return waiting.failure();
    std::vector<OutboxEntry> entries;
    for (const WaitingRecord &record : *waiting) {
        if (record.type != u"ack"_s)
            continue;
        auto judged = m_state.decision(record.key);
        if (!judged)
            return judged.failure();
        if (!*judged || (*judged)->status != OutboxState::Accepted)
            continue;
        auto decision = decisionFromJson(QJsonDocument::fromJson((*judged)->text.toUtf8()).object(), u"decision/"_s + record.key);
        if (!decision)
            return decision.failure();
        if (claimOf(*decision) != claim)
            continue;
        OutboxEntry entry;
        entry.decision = std::move(*decision);
        entry.state = OutboxState::Sent;
        entry.ackedAtMs = (*judged)->atMs;
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, {}, &OutboxEntry::ackedAtMs);
    return entries;
}

/// A conflict where the record is another one than was decided on.
Result<std::optional<IngestVerdict>> IngestJudge::overtaken(const Decision &decision, qint64 version, bool waiting)
{
    if (decision.baseVersion == version && !waiting)
        return std::optional<IngestVerdict>();
    auto winner = m_state.winner(decision.recordType, decision.record, decision.baseVersion);
    if (!winner)
        return winner.failure();
    return std::optional(IngestVerdict{OutboxState::Conflict, claimRefusalWord(ClaimRefusal::Conflict), *winner ? (*winner)->id : QString(), {}});
}

Result<IngestVerdict> IngestJudge::judgeClaim(const Decision &decision)
{
    const QString key = claimOf(decision);
    if (key.isEmpty())
        return rejected(kMalformed);
    auto unpublished = unpublishedOn(key);
    if (!unpublished)
        return unpublished.failure();
    UnconfirmedDecisions before;
    for (const OutboxEntry &entry : *unpublished)
        before.add(entry);
    auto situation = claimSituation(m_session, *m_basis, before, ClaimKey{key});
    if (!situation) {
        const Failure &failure = situation.failure();
        if (!isAboutTheDecision(failure))
            return failure;
        return rejected(failure.code == Failure::Code::NotFound ? kNotFound : kMalformed);
    }
    if (movesClaim(decision)) {
        auto late = overtaken(decision, situation->recordVersion, situation->onItsWay() != nullptr);
        if (!late)
            return late.failure();
        if (*late)
            return **late;
        if (evidenceDiffers(decision, *situation))
            return IngestVerdict{OutboxState::Conflict, claimRefusalWord(ClaimRefusal::DigestChanged), {}, {}};
    }
    return carryOut(decision, *situation);
}

Result<IngestVerdict> IngestJudge::carryOut(const Decision &decision, const ClaimSituation &situation)
{
    auto command = claimCommandOf(decision);
    if (!command)
        return rejected(kMalformed);
    command->computedMinor.reset(); // the server computes for itself
    const qint64 atMs = instantOf(decision, situation, m_nowMs);
    // When a paper came in is the desk's to say, however late it is sent: never later than now.
    if (command->action == ClaimAction::Attach && !command->receivedMs)
        command->receivedMs = std::min(m_nowMs, decision.decidedAtMs);
    const ClaimOperator who = m_basis->claimOperator(decision.actor);
    const ClaimAnswer answer = applyCommand(situation.claim, *command, who, atMs, m_basis->rules(*situation.rules));
    if (answer.refusal) {
        const bool conflict = *answer.refusal == ClaimRefusal::Conflict;
        return IngestVerdict{conflict ? OutboxState::Conflict : OutboxState::Rejected, claimRefusalWord(*answer.refusal), {}, {}};
    }
    const QString key = situation.profile.key.value;
    auto rows = eventRows(key, answer.events, decision.id);
    if (!rows)
        return isAboutTheDecision(rows.failure()) ? Result<IngestVerdict>(rejected(kMalformed)) : rows.failure();
    auto claim = claimRow(m_session.feed().reader(), answer.claim, situation, decision, *m_basis);
    if (!claim)
        return isAboutTheDecision(claim.failure()) ? Result<IngestVerdict>(rejected(kMalformed)) : claim.failure();
    rows->push_back(std::move(*claim));
    if (decision.recordType == kClaimDocument) {
        auto document = documentRow(decision, key, atMs);
        if (!document)
            return rejected(kMalformed);
        rows->push_back(std::move(*document));
    }
    return accepted(std::move(*rows));
}

/// A claim that was opened at a desk stands on its parcel; it begins as a draft, whatever the decision says it is.
Result<IngestVerdict> IngestJudge::judgeOpening(const Decision &decision)
{
    const QString key = dataOf(decision)["key"_L1].toString();
    const QJsonObject asked = dataOf(decision)["record"_L1].toObject();
    FeedReader &reader = m_session.feed().reader();
    auto version = versionOf("parcel", decision.record);
    auto known = recordText(reader, "claim", key);
    auto waiting = m_state.waiting(u"claim"_s, key);
    if (!version || !known)
        return version ? known.failure() : version.failure();
    if (!waiting)
        return waiting.failure();
    if (*version == 0 || decision.recordType != u"parcel"_s)
        return rejected(kNotFound);
    auto late = overtaken(decision, *version, false);
    if (!late)
        return late.failure();
    if (*late)
        return **late;
    const qint64 atMs = std::min(m_nowMs, decision.decidedAtMs);
    ClaimFacts facts;
    facts.id = key;
    facts.parcel = decision.record;
    const ClaimAnswer answer = openClaim(facts, !known->isNull() || !waiting->isNull(), decision.id, m_basis->claimOperator(decision.actor), atMs);
    if (answer.refusal)
        return rejected(claimRefusalWord(*answer.refusal));
    QJsonObject fields{{u"parcel"_s, decision.record}, {u"state"_s, claimStateWord(answer.claim.state)}, {u"cycle"_s, 1}};
    for (const auto name : {"kind"_L1, "attempt"_L1, "claimant"_L1, "language"_L1, "filed_at"_L1, "asked"_L1}) {
        if (asked.contains(name))
            fields.insert(name, asked.value(name));
    }
    auto row = recordText("claim", key, fields);
    auto rows = eventRows(key, answer.events, decision.id);
    if (!row || !rows)
        return rejected(kMalformed);
    rows->push_back({u"claim"_s, key, *row});
    return accepted(std::move(*rows));
}

/// 0 for a record that is not there.
Result<qint64> IngestJudge::versionOf(std::string_view type, const QString &key)
{
    FeedReader &reader = m_session.feed().reader();
    auto ordinal = reader.find(type, key.toStdString());
    if (!ordinal)
        return ordinal.failure();
    return *ordinal == kNoOrdinal ? Result<qint64>(0) : reader.versionOf(type, *ordinal);
}

Result<IngestVerdict> IngestJudge::judgeComplaint(const Decision &decision, const OperatorProfile &who)
{
    if (!who.has(Role::Hr))
        return rejected(claimRefusalWord(ClaimRefusal::RoleMissing));
    FeedReader &reader = m_session.feed().reader();
    auto text = recordText(reader, "complaint", decision.record);
    if (!text)
        return text.failure();
    if (text->isNull() || decision.recordType != u"complaint"_s)
        return rejected(kNotFound);
    auto version = versionOf("complaint", decision.record);
    auto waiting = m_state.waiting(u"complaint"_s, decision.record);
    if (!version || !waiting)
        return version ? waiting.failure() : version.failure();
    auto late = overtaken(decision, *version, !waiting->isNull());
    if (!late)
        return late.failure();
    if (*late)
        return **late;
    QJsonObject fields = QJsonDocument::fromJson(*text).object();
    fields.insert("appeal"_L1, decision.action);
    auto row = recordText("complaint", decision.record, fields);
    return row ? accepted({{u"complaint"_s, decision.record, *row}}) : rejected(kMalformed);
}

/// A new award, or one that is open and is granted now.
Result<IngestVerdict> IngestJudge::judgeAward(const Decision &decision, const OperatorProfile &who)
{
    if (!who.has(Role::Hr))
        return rejected(claimRefusalWord(ClaimRefusal::RoleMissing));
    FeedReader &reader = m_session.feed().reader();
    auto version = versionOf("award", decision.record);
    auto waiting = m_state.waiting(u"award"_s, decision.record);
    if (!version || !waiting)
        return version ? waiting.failure() : version.failure();
    auto late = overtaken(decision, *version, !waiting->isNull());
    if (!late)
        return late.failure();
    if (*late)
        return **late;
    const QJsonObject fields = dataOf(decision);
    for (const char *field : {"person", "incentive"}) {
        auto target = reader.find(field, fields[QLatin1String(field)].toString().toStdString());
        if (!target)
            return target.failure();
        if (*target == kNoOrdinal)
            return rejected(kNotFound);
    }
    auto row = recordText("award", decision.record, fields);
    return row ? accepted({{u"award"_s, decision.record, *row}}) : rejected(kMalformed);
}

Result<IngestVerdict> IngestJudge::judgeNote(const Decision &decision, const OperatorProfile &who)
{
    const bool excludes = decision.kind == u"exclude_rating"_s;
    if (!excludes && decision.kind != u"note"_s)
        return rejected(u"KIND"_s);
    if (!who.has(Role::Hr) && !who.has(Role::Lead))
        return rejected(claimRefusalWord(ClaimRefusal::RoleMissing));
    auto person = versionOf("person", dataOf(decision)["person"_L1].toString());
    if (!person)
        return person.failure();
    if (*person == 0)
        return rejected(kNotFound);
    if (excludes) {
        if (decision.recordType != u"feedback_note"_s && decision.recordType != u"feedback_week"_s)
            return rejected(kMalformed);
        auto version = versionOf(decision.recordType.toStdString(), decision.record);
        if (!version)
            return version.failure();
        if (*version == 0)
            return rejected(kNotFound);
    }
    auto row = personNoteRow(decision, std::min(m_nowMs, decision.decidedAtMs));
    return row ? accepted({*row}) : rejected(kMalformed);
}

/// Somebody asks a second person to look: the claim's history says so at every desk.
Result<IngestVerdict> IngestJudge::judgeRequest(const Decision &decision, const OperatorProfile &who)
{
    const QString claim = dataOf(decision)["claim"_L1].toString();
    auto version = versionOf("claim", claim);
    if (!version)
        return version.failure();
    if (*version == 0)
        return rejected(kNotFound);
    auto row = recordText("claim_event", decision.id,
                          {{u"claim"_s, claim}, {u"at"_s, instantIso(std::min(m_nowMs, decision.decidedAtMs))}, {u"actor"_s, who.key},
                           {u"transition"_s, kSecondPersonEvent}, {u"note"_s, decision.note}});
    return row ? accepted({{u"claim_event"_s, decision.id, *row}}) : rejected(kMalformed);
}

} // namespace stardesk
