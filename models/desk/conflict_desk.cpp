#include "models/desk/conflict_desk.h"

#include "models/desk/claim_basis.h"
#include "models/desk/decision_room.h"
#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/store/claim_decision.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

using Name = ConflictField::Name;

QString said(const char *text)
{
    return QCoreApplication::translate("ConflictDesk", text);
}

ConflictOutcome refused(const QString &code, const QString &sentence)
{
    ConflictOutcome outcome;
    outcome.no = ClaimNo{code, sentence};
    return outcome;
}

bool isMine(const ConflictCase &conflict, const ConflictChoice &choice, Name name)
{
    const ConflictField *field = conflict.field(name);
    return field && field->isChosen() && choice[size_t(name)] == ConflictSide::Mine;
}

bool isServers(const ConflictCase &conflict, const ConflictChoice &choice, Name name)
{
    const ConflictField *field = conflict.field(name);
    return field && field->isChosen() && choice[size_t(name)] == ConflictSide::Server;
}

/// Verdict, amount and reason belong together: what money is moved by must come from one verdict.
bool isMixedVerdict(const ConflictCase &conflict, const ConflictChoice &choice)
{
    return isServers(conflict, choice, Name::Verdict) && (isMine(conflict, choice, Name::Amount) || isMine(conflict, choice, Name::Reason));
}

ConflictEnd endOf(const ConflictCase &conflict, const ConflictChoice &choice)
{
    bool mine = false;
    bool server = false;
    for (const ConflictField &field : conflict.fields) {
        if (!field.isChosen())
            continue;
        (isMine(conflict, choice, field.name) ? mine : server) = true;
    }
    return mine && server ? ConflictEnd::Mixed : mine ? ConflictEnd::Mine : ConflictEnd::Server;
}

/// The same choice about the same decision is the same new decision, however often it is tried.
QString nextId(const QString &decision, const QString &purpose)
{
    return QUuid::createUuidV5(QUuid(decision), purpose).toString(QUuid::WithoutBraces);
}

std::optional<ConflictOutcome> notForThisPerson(const ConflictCase &conflict, const ConflictChoice &choice, const QString &person)
{
    const bool own = isMine(conflict, choice, Name::Verdict) || isMine(conflict, choice, Name::Amount) || isMine(conflict, choice, Name::Reason);
    if (conflict.heldBy == person && (!conflict.answered || own))
        return refused(claimRefusalWord(ClaimRefusal::SamePerson), said(QT_TRANSLATE_NOOP("ConflictDesk", "You left this to a second person: somebody else chooses.")));
    if (!conflict.isChosenBy(person))
        return refused(u"SECOND_PERSON"_s,
                       said(QT_TRANSLATE_NOOP("ConflictDesk", "The claim was decided on the server meanwhile: leave it to a second person.")));
    return {};
}

/// What the claim's history tells the second person: the own side, field by field.
QString requestText(const ConflictCase &conflict)
{
    QStringList parts;
    for (const ConflictField &field : conflict.fields) {
        if (field.isChosen() && !field.mine.isEmpty())
            parts << field.mine;
    }
    return QCoreApplication::translate("ConflictDesk", "For a second person: decided offline as %1").arg(parts.join(u" · "_s));
}

} // namespace

struct ConflictDesk::Room {
    DecisionRoom desk;
    ConflictCase conflict;

    /// Stores the request that the claim's history will tell at every desk; its id. Asked again: the same one.
    Result<QString> askSecondPerson();
};

Result<QString> ConflictDesk::Room::askSecondPerson()
{
    Decision request;
    request.id = nextId(conflict.entry.decision.id, u"hold"_s);
    if (desk.work().entry(request.id))
        return request.id;
    auto settings = desk.holdSettings();
    if (!settings)
        return settings.failure();
    request.kind = u"note"_s;
    request.action = u"hold"_s;
    request.recordType = kConflictRecord;
    request.record = conflict.entry.decision.id;
    request.note = requestText(conflict);
    setData(&request, {{u"claim"_s, conflict.claim}});
    auto stored = desk.storeDecision(std::move(request), {{}, settings->single});
    return stored ? Result<QString>(stored->decision.id) : Result<QString>(stored.failure());
}

int openFields(const ConflictCase &conflict, const ConflictChoice &choice)
{
    return int(std::ranges::count_if(conflict.fields, [&](const ConflictField &field) {
        return field.isChosen() && choice[size_t(field.name)] == ConflictSide::None;
    }));
}

Result<std::vector<ConflictCase>> ConflictDesk::list() const
{
    auto access = WorkAccess::forReading(m_session.profile());
    if (!access)
        return access.failure();
    static constexpr std::array kOpen = {OutboxState::Conflict, OutboxState::Rejected};
    auto entries = access->work().entries(kOpen);
    auto basis = m_session.claimBasis();
    if (!entries || !basis)
        return entries ? basis.failure() : entries.failure();
    std::vector<ConflictCase> cases;
    for (const OutboxEntry &entry : *entries) {
        auto conflict = conflictCase(m_session, **basis, access->work(), entry);
        if (!conflict)
            return conflict.failure();
        cases.push_back(std::move(*conflict));
    }
    return cases;
}

Result<ConflictDesk::Room> ConflictDesk::open(const QString &decision) const
{
    auto desk = DecisionRoom::open(m_session);
    if (!desk)
        return desk.failure();
    auto entry = desk->work().entry(decision);
    if (!entry)
        return entry.failure();
    if (entry->state != OutboxState::Conflict && entry->state != OutboxState::Rejected)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "This decision does not need attention."), {}, decision);
    auto conflict = conflictCase(m_session, desk->basis(), desk->work(), *entry);
    if (!conflict)
        return conflict.failure();
    return Room{std::move(*desk), std::move(*conflict)};
}

Result<ConflictOutcome> ConflictDesk::decideAgain(const ConflictCase &conflict, const ConflictChoice &choice)
{
    const Decision &mine = conflict.entry.decision;
    const auto action = claimActionFromWord(mine.action);
    if (!action)
        return refused(u"NOT_CHOSEN"_s, said(QT_TRANSLATE_NOOP("ConflictDesk", "Only a decision on a claim can be made again from here.")));
    ClaimOrder order;
    order.claim = ClaimKey{conflict.claim};
    order.id = nextId(mine.id, u"again"_s);
    order.note = mine.note;
    if (conflict.serverClosed) {
        // What was decided is not decided over: it is asked for again, and confirmed by an approver (T22).
        order.action = ClaimAction::Reopen;
        order.code = u"O02"_s;
    } else {
        order.action = *action;
        order.to = dataOf(mine)["to"_L1].toString();
        order.code = isServers(conflict, choice, Name::Reason) ? conflict.field(Name::Reason)->server : mine.reasonCodes.value(0);
        if (*action == ClaimAction::Approve)
            order.amountMinor = isServers(conflict, choice, Name::Amount) ? conflict.serverMinor : mine.amountMinor;
    }
    auto decided = ClaimDecisions(m_session).decide(order);
    if (!decided)
        return decided.failure();
    ConflictOutcome outcome;
    outcome.no = decided->no;
    outcome.decision = decided->decision;
    outcome.proposed = decided->proposed;
    return outcome;
}

Result<ConflictOutcome> ConflictDesk::apply(const QString &decision, const ConflictChoice &choice)
{
    ConflictOutcome outcome;
    ConflictCase conflict;
    QString person;
    {
        auto room = open(decision);
        if (!room)
            return room.failure();
        conflict = room->conflict;
        person = room->desk.who().key;
    }
    if (auto no = notForThisPerson(conflict, choice, person))
        return *no;
    if (const int open = openFields(conflict, choice); open > 0)
        return refused(u"NOT_CHOSEN"_s, QCoreApplication::translate("ConflictDesk", "%n field(s) are not chosen yet.", nullptr, open));
    if (isMixedVerdict(conflict, choice))
        return refused(u"MIXED_VERDICT"_s,
                       said(QT_TRANSLATE_NOOP("ConflictDesk", "Amount and reason belong to their verdict: choose them from the same side.")));
    // The own decision first: until it is stored the conflict stays.
    if (isMine(conflict, choice, Name::Verdict) || isMine(conflict, choice, Name::Amount) || isMine(conflict, choice, Name::Reason)) {
        auto decided = decideAgain(conflict, choice);
        if (!decided || decided->no)
            return decided;
        outcome = *decided;
    }
    outcome.end = endOf(conflict, choice);
    auto room = open(decision);
    if (!room)
        return room.failure();
    WorkStore &work = room->desk.work();
    const qint64 nowMs = m_session.clock().nowMs();
    const QString note = conflict.entry.decision.note;
    if (outcome.decision.isEmpty() && !note.isEmpty() && isMine(conflict, choice, Name::Note)) {
        if (auto kept = work.setDraft(u"claim"_s, conflict.claim, note, nowMs); !kept)
            return kept.failure();
        outcome.draftKept = true;
    }
    if (auto stored = storeConflictNote(work, conflict, {false, outcome.end, person, nowMs, outcome.decision}, choice); !stored)
        return stored.failure();
    if (auto ended = work.setAside(decision, person, nowMs); !ended)
        return ended.failure();
    return outcome;
}

Result<ConflictOutcome> ConflictDesk::hold(const QString &decision)
{
    auto room = open(decision);
    if (!room)
        return room.failure();
    if (!room->conflict.heldBy.isEmpty())
        return refused(claimRefusalWord(ClaimRefusal::SamePerson), said(QT_TRANSLATE_NOOP("ConflictDesk", "It is left to a second person already.")));
    ConflictOutcome outcome;
    outcome.end = ConflictEnd::SetAside;
    if (!room->conflict.claim.isEmpty()) {
        auto asked = room->askSecondPerson();
        if (!asked)
            return asked.failure();
        outcome.decision = *asked;
    }
    ConflictNote note;
    note.held = true;
    note.by = room->desk.who().key;
    note.atMs = m_session.clock().nowMs();
    note.decision = outcome.decision;
    if (auto stored = storeConflictNote(room->desk.work(), room->conflict, note, {}); !stored)
        return stored.failure();
    return outcome;
}

} // namespace stardesk
