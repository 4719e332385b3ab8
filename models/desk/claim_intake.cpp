#include "models/desk/claim_intake.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_evidence.h"
#include "models/desk/decision_room.h"
#include "models/desk/document_area.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_json.h"
#include "models/domain/records/record_schema.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Result<> checkOrder(const AttachOrder &order)
{
    const QStringList kinds = documentKinds();
    if (!kinds.contains(order.kind))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no kind of document “%1”; there are %2"), {order.kind, kinds.join(u", "_s)});
    if (order.stage && (*order.stage < 1 || *order.stage > kStageCount))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a document belongs to a stage from 1 to 7, or to none"));
    return {};
}

/// The same file for the same claim is the same document, at whichever desk it is attached.
QString documentKey(const QString &claim, const QString &sha256)
{
    const QByteArray both = (claim + u'|' + sha256).toUtf8();
    return u"D-"_s + QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(24));
}

QJsonObject documentJson(const AttachOrder &order, const ReadDocument &document, const QString &by, qint64 nowMs)
{
    QJsonObject json{{u"claim"_s, order.claim.value}, {u"kind"_s, order.kind}, {u"sha256"_s, document.sha256},
                     {u"bytes"_s, document.bytes.size()}, {u"mime"_s, document.mime}, {u"received_at"_s, instantIso(nowMs)}, {u"by"_s, by}};
    if (order.stage)
        json.insert("stage"_L1, *order.stage);
    return json;
}

/// Attempts so far, and whether one is still open.
struct EarlierClaims {
    int attempts = 0;
    bool open = false;
};

Result<EarlierClaims> earlierClaims(FeedReader &reader, const RecordRow &parcel, ClaimKind kind)
{
    auto claims = recordsOf(reader, "claim", "parcel", parcel.ordinal);
    if (!claims)
        return claims.failure();
    EarlierClaims earlier;
    for (const RecordRow &claim : *claims) {
        if (claim.word("kind") != claimKindWord(kind))
            continue;
        earlier.attempts = std::max(earlier.attempts, int(claim.integer("attempt")));
        const auto state = claimStateFromWord(claim.word("state"));
        using enum ClaimState;
        const bool over = state == Rejected || state == Expired || state == Withdrawn || state == Closed;
        earlier.open = earlier.open || !over;
    }
    return earlier;
}

} // namespace

QStringList documentKinds()
{
    const RecordType &type = *recordType("document");
    QStringList words;
    for (const std::string_view word : type.fields[size_t(type.fieldIndex("kind"))].words)
        words << QString::fromLatin1(word.data(), qsizetype(word.size()));
    return words;
}

Result<AttachOutcome> ClaimIntake::attach(const AttachOrder &order)
{
    if (auto fine = checkOrder(order); !fine)
        return fine.failure();
    auto document = readDocument(order.file);
    if (!document)
        return document.failure();
    auto room = DecisionRoom::open(m_session);
    if (!room)
        return room.failure();
    auto now = room->situation(order.claim);
    if (!now)
        return now.failure();
    AttachOutcome outcome{{}, {}, documentKey(order.claim.value, document->sha256), document->sha256, document->mime, document->bytes.size(), 0};
    const qint64 nowMs = m_session.clock().nowMs();
    ClaimCommand command;
    command.action = ClaimAction::Attach;
    command.reference = outcome.document;
    command.note = order.note;
    command.evidenceDigest = digestWith(*now, documentEvidence(outcome.document, document->sha256));
    const ClaimRules rules = room->basis().rules(*now->rules);
    const ClaimAnswer answer = applyCommand(now->claim, command, room->basis().claimOperator(room->who().key), nowMs, rules);
    if (answer.refusal) {
        outcome.no = noOf(*answer.refusal);
        return outcome;
    }
    if (now->evidence.lines.contains(documentEvidence(outcome.document, document->sha256))) {
        outcome.no = noOf(ClaimRefusal::Duplicate);
        return outcome;
    }
    if (auto kept = DocumentFolder::ofStore(m_session.profile()).keep(document->sha256, document->bytes); !kept)
        return kept.failure();
    Decision decision;
    putClaimCommand(command, order.claim.value, now->claim.facts.currency, &decision);
    decision.id = order.id;
    decision.recordType = kClaimDocument;
    decision.record = outcome.document;
    decision.ruleSet = now->rules->id;
    QJsonObject data = dataOf(decision);
    data.insert("document"_L1, documentJson(order, *document, room->who().key, nowMs));
    setData(&decision, data);
    const auto settings = room->holdSettings();
    if (!settings)
        return settings.failure();
    auto stored = room->storeDecision(std::move(decision), {{}, settings->single});
    if (!stored)
        return stored.failure();
    m_session.forgetTable("claims");
    outcome.decision = stored->decision.id;
    outcome.leftMs = stored->hold.leftMs(m_session.clock());
    return outcome;
}

Result<OpenOutcome> ClaimIntake::open(const OpenOrder &order)
{
    auto room = DecisionRoom::open(m_session);
    if (!room)
        return room.failure();
    FeedReader &reader = m_session.feed().reader();
    auto parcel = recordByKey(reader, "parcel", order.parcel);
    if (!parcel)
        return parcel.failure();
    auto earlier = earlierClaims(reader, *parcel, order.kind);
    if (!earlier)
        return earlier.failure();
    const auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    OpenOutcome outcome;
    const int attempt = earlier->attempts + 1;
    outcome.claim = ClaimKey{u"%1-%2%3"_s.arg(parcel->key, order.kind == ClaimKind::Late ? u"L"_s : u"X"_s).arg(attempt)};
    const qint64 nowMs = m_session.clock().nowMs();
    ClaimFacts facts;
    facts.id = outcome.claim.value;
    facts.parcel = parcel->key;
    facts.kind = order.kind;
    facts.attempt = attempt;
    facts.claimant = order.claimant.isEmpty() ? room->who().name : order.claimant;
    facts.language = !order.language.isEmpty() ? order.language : room->who().language.isEmpty() ? u"en"_s : room->who().language;
    facts.filedMs = nowMs;
    if (order.asked)
        facts.askedMinor = order.asked->minor;
    const bool onItsWay = std::ranges::any_of(room->unconfirmed().all(), [&](const OutboxEntry &entry) {
        return entry.decision.kind == u"open_claim"_s && entry.decision.record == parcel->key;
    });
    const ClaimAnswer answer = openClaim(facts, earlier->open || onItsWay, {}, room->basis().claimOperator(room->who().key), nowMs);
    if (answer.refusal)
        outcome.no = noOf(*answer.refusal);
    else if (attempt > (*rules)->process.claimAttempts)
        outcome.no = noOf(ClaimRefusal::AttemptsExhausted);
    if (outcome.no)
        return outcome;
    Decision decision;
    decision.id = order.id;
    decision.kind = u"open_claim"_s;
    decision.action = u"open"_s;
    decision.recordType = u"parcel"_s;
    decision.record = parcel->key;
    decision.baseVersion = parcel->version;
    decision.ruleSet = (*rules)->id;
    QJsonObject claim{{u"parcel"_s, parcel->key}, {u"kind"_s, claimKindWord(order.kind)}, {u"attempt"_s, attempt}, {u"claimant"_s, facts.claimant},
                      {u"language"_s, facts.language}, {u"filed_at"_s, instantIso(nowMs)}, {u"state"_s, claimStateWord(answer.claim.state)}, {u"cycle"_s, 1}};
    if (order.asked)
        claim.insert("asked"_L1, QJsonObject{{u"amount_minor"_s, order.asked->minor}, {u"currency"_s, order.asked->currency.code()}});
    setData(&decision, {{u"key"_s, outcome.claim.value}, {u"record"_s, claim}});
    const auto settings = room->holdSettings();
    if (!settings)
        return settings.failure();
    auto stored = room->storeDecision(std::move(decision), {{}, settings->single});
    if (!stored)
        return stored.failure();
    outcome.decision = stored->decision.id;
    outcome.leftMs = stored->hold.leftMs(m_session.clock());
    return outcome;
}

} // namespace stardesk
