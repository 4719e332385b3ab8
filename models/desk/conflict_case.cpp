#include "models/desk/conflict_case.h"

#include "models/core/beijing.h"
#include "models/desk/claim_basis.h"
#include "models/desk/claim_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_json.h"
#include "models/store/claim_decision.h"
#include "models/store/work_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::array kFieldWords = {"verdict"_L1, "amount"_L1, "reason"_L1, "documents"_L1, "note"_L1};
constexpr std::array kSideWords = {"none"_L1, "mine"_L1, "server"_L1};
constexpr std::array kEndWords = {"set_aside"_L1, "server"_L1, "mine"_L1, "mixed"_L1};

QString noteName(const QString &decision)
{
    return u"conflict."_s + decision;
}

QString moneyOf(const std::optional<qint64> &minor, const QString &currency)
{
    const auto code = Currency::fromCode(currency);
    return minor && code ? moneyText({*minor, *code}) : QString();
}

/// What the export says of the claim's last verdict; nothing before one.
std::optional<ClaimProposal> verdictOf(const ClaimProfile &profile)
{
    if (profile.proposal.isEmpty())
        return {};
    const auto proposal = claimProposalFromJson(profile.proposal, u"claim/"_s + profile.key.value);
    return proposal ? std::optional(*proposal) : std::nullopt;
}

std::vector<ConflictField> fieldsOf(const Decision &decision, const ClaimProfile &profile)
{
    using Name = ConflictField::Name;
    const QJsonObject seen = dataOf(decision)["seen"_L1].toObject()["values"_L1].toObject();
    const auto saw = [&](const char *name) { return seen[QLatin1String(name)].toString(); };
    const auto verdict = verdictOf(profile);
    const auto action = claimActionFromWord(decision.action);
    const auto state = claimStateFromWord(profile.state);
    QString serverCode;
    QString serverNote;
    if (!profile.events.empty()) {
        serverCode = profile.events.back().code;
        serverNote = profile.events.back().note;
    }
    return {{Name::Verdict, {}, action ? claimActionText(*action) : decision.action, state ? claimStateText(*state) : profile.state},
            {Name::Amount, saw("policy"), moneyOf(decision.amountMinor, decision.currency),
             verdict ? moneyOf(verdict->amountMinor, profile.parcel.item.currency.code()) : QString()},
            {Name::Reason, saw("code"), decision.reasonCodes.value(0), verdict ? verdict->code : serverCode},
            {Name::Documents, saw("documents"), saw("documents"), QString::number(profile.documents.size())},
            {Name::Note, {}, decision.note, serverNote}};
}

bool isDecidedThere(const QString &word)
{
    using enum ClaimState;
    constexpr std::array kDecided = {Approved, Rejected, InPayment, Paid, PayFailed, Expired, Withdrawn, Closed};
    const auto state = claimStateFromWord(word);
    return state && std::ranges::find(kDecided, *state) != kDecided.end();
}

void readClaim(ConflictCase *conflict, const ClaimProfile &profile, const ClaimBasis &basis)
{
    conflict->order = profile.parcel.order;
    conflict->fields = fieldsOf(conflict->entry.decision, profile);
    conflict->serverClosed = isDecidedThere(profile.state);
    if (const auto verdict = verdictOf(profile))
        conflict->serverMinor = verdict->amountMinor;
    if (profile.events.empty())
        return;
    const ClaimEventLine &last = profile.events.back();
    conflict->serverActor = basis.nameOf(last.actor);
    conflict->serverAtMs = last.atMs;
    conflict->serverTransition = last.transition;
    const auto later = [&](const ClaimEventLine &event) {
        return event.atMs > conflict->heldAtMs && event.actor != conflict->heldBy && event.transition != kSecondPersonEvent;
    };
    conflict->answered = !conflict->heldBy.isEmpty() && std::ranges::any_of(profile.events, later);
}

} // namespace

const ConflictField *ConflictCase::field(ConflictField::Name name) const
{
    const auto found = std::ranges::find(fields, name, &ConflictField::name);
    return found == fields.end() ? nullptr : &*found;
}

bool ConflictCase::isChosenBy(const QString &person) const
{
    if (heldBy.isEmpty())
        return !serverClosed;
    return heldBy != person || answered;
}

QString conflictFieldWord(ConflictField::Name name)
{
    return kFieldWords[size_t(name)];
}

std::optional<ConflictField::Name> conflictFieldFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(kFieldWords, [word](QLatin1String known) { return known == word; });
    return found == kFieldWords.end() ? std::nullopt : std::optional(ConflictField::Name(found - kFieldWords.begin()));
}

QString conflictEndWord(ConflictEnd end)
{
    return kEndWords[size_t(end)];
}

Result<ConflictCase> conflictCase(StoreSession &session, const ClaimBasis &basis, WorkStore &work, const OutboxEntry &entry)
{
    ConflictCase conflict;
    conflict.entry = entry;
    conflict.wasSent = entry.batch > 0;
    conflict.claim = claimOf(entry.decision);
    auto note = conflictNote(work, entry.decision.id);
    if (!note)
        return note.failure();
    if (note->held) {
        conflict.heldBy = note->by;
        conflict.heldByName = basis.nameOf(note->by);
        conflict.heldAtMs = note->atMs;
    }
    if (conflict.claim.isEmpty())
        return conflict;
    auto profile = ClaimDesk(session).profile(ClaimKey{conflict.claim});
    if (!profile && profile.failure().code == Failure::Code::NotFound)
        return conflict; // the claim is gone from the export; the decision is still told
    if (!profile)
        return profile.failure();
    readClaim(&conflict, *profile, basis);
    return conflict;
}

Result<ConflictNote> conflictNote(WorkStore &work, const QString &decision)
{
    auto text = work.setting(noteName(decision));
    if (!text)
        return text.failure();
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    ConflictNote note;
    note.held = json["held"_L1].toBool();
    note.by = json["by"_L1].toString();
    note.atMs = json["at_ms"_L1].toInteger();
    note.decision = json["decision"_L1].toString();
    const auto end = std::ranges::find_if(kEndWords, [&](QLatin1String word) { return json["end"_L1].toString() == word; });
    note.end = end == kEndWords.end() ? ConflictEnd::SetAside : ConflictEnd(end - kEndWords.begin());
    return note;
}

Result<> storeConflictNote(WorkStore &work, const ConflictCase &conflict, const ConflictNote &note, const ConflictChoice &choice)
{
    QJsonArray fields;
    for (const ConflictField &field : conflict.fields)
        fields << QJsonObject{{u"field"_s, conflictFieldWord(field.name)}, {u"before"_s, field.before}, {u"mine"_s, field.mine},
                              {u"server"_s, field.server}, {u"chosen"_s, QString(kSideWords[size_t(choice[size_t(field.name)])])}};
    const QJsonObject json{{u"held"_s, note.held}, {u"end"_s, conflictEndWord(note.end)}, {u"by"_s, note.by}, {u"at_ms"_s, note.atMs},
                           {u"decision"_s, note.decision}, {u"fields"_s, fields}};
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (auto set = work.setSetting(noteName(conflict.entry.decision.id), text); !set)
        return set;
    AuditEntry entry;
    entry.atMs = note.atMs;
    entry.actor = note.by;
    entry.event = note.held ? u"conflict_hold"_s : u"conflict_choice"_s;
    entry.recordType = conflict.entry.decision.recordType;
    entry.record = conflict.entry.decision.record;
    entry.detail = text;
    return work.audit(std::move(entry));
}

QJsonObject conflictJson(const ConflictCase &conflict, const Clock &clock)
{
    QJsonObject json = outboxEntryJson(conflict.entry, clock);
    QJsonArray fields;
    for (const ConflictField &field : conflict.fields)
        fields << QJsonObject{{u"field"_s, conflictFieldWord(field.name)}, {u"before"_s, field.before}, {u"mine"_s, field.mine},
                              {u"server"_s, field.server}, {u"differs"_s, field.differs()}};
    json.insert("claim"_L1, conflict.claim);
    json.insert("was_sent"_L1, conflict.wasSent);
    json.insert("server_closed"_L1, conflict.serverClosed);
    json.insert("fields"_L1, fields);
    if (conflict.serverAtMs > 0)
        json.insert("server"_L1, QJsonObject{{u"by"_s, conflict.serverActor}, {u"at"_s, instantBeijingIso(conflict.serverAtMs)},
                                             {u"transition"_s, conflict.serverTransition}});
    if (!conflict.heldBy.isEmpty())
        json.insert("held"_L1, QJsonObject{{u"by"_s, conflict.heldBy}, {u"at"_s, instantBeijingIso(conflict.heldAtMs)}, {u"answered"_s, conflict.answered}});
    return json;
}

} // namespace stardesk
