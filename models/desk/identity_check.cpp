#include "models/desk/identity_check.h"

#include "models/desk/claim_basis.h"
#include "models/desk/decision_room.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"

#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

// "Identity checked [other_name P0000012 P0000345]: married, new name". Stored as it stands, read back from here.
constexpr QLatin1String kBegin("Identity checked [");
constexpr QLatin1String kEnd("]: ");

struct Said {
    QString issue;
    IdentityCheck check;
};

std::optional<Said> saidBy(const QString &note, const QString &actor, qint64 atMs, const QString &decision = {})
{
    const auto end = note.indexOf(kEnd);
    if (!note.startsWith(kBegin) || end < 0)
        return std::nullopt;
    return Said{note.mid(kBegin.size(), end - kBegin.size()), {note.mid(end + kEnd.size()), actor, atMs, decision}};
}

/// Newest last: a later one replaces an earlier one.
using Checks = std::map<QString, IdentityCheck>;

void keepNewest(const std::optional<Said> &said, Checks *checks)
{
    if (!said)
        return;
    const auto known = checks->find(said->issue);
    if (known == checks->end() || known->second.atMs <= said->check.atMs)
        checks->insert_or_assign(said->issue, said->check);
}

Checks unansweredChecks(StoreSession &session)
{
    Checks checks;
    const auto room = DecisionRoom::look(session);
    if (!room)
        return checks;
    for (const OutboxEntry &entry : room->unconfirmed().all()) {
        const Decision &decision = entry.decision;
        if (decision.kind == hrActionWord(HrAction::Note))
            keepNewest(saidBy(decision.note, room->basis().nameOf(decision.actor), decision.decidedAtMs, decision.id), &checks);
    }
    return checks;
}

Result<> addPublished(StoreSession &session, const PersonKey &person, Checks *checks)
{
    FeedReader &reader = session.feed().reader();
    auto row = recordByKey(reader, "person", person.value);
    auto notes = row ? recordsOf(reader, "person_note", "person", row->ordinal) : Result<std::vector<RecordRow>>(row.failure());
    if (!notes)
        return notes.failure();
    if (notes->empty())
        return {};
    auto basis = session.claimBasis();
    if (!basis)
        return basis.failure();
    for (const RecordRow &note : *notes)
        keepNewest(saidBy(note.text("text"), (*basis)->nameOf(note.text("actor")), note.integer("at")), checks);
    return {};
}

} // namespace

HrOrder identityCheckOrder(const IdentityIssue &issue, const QString &reason)
{
    HrOrder order;
    order.person = issue.persons.front().key;
    order.reason = kBegin + issue.name() + kEnd + reason.trimmed();
    return order;
}

std::optional<QString> identityCheckReason(const QString &note)
{
    const auto said = saidBy(note, {}, 0);
    return said ? std::optional(said->check.reason) : std::nullopt;
}

Result<> addIdentityChecks(StoreSession &session, std::vector<IdentityIssue> *issues)
{
    Checks checks = unansweredChecks(session);
    for (IdentityIssue &issue : *issues) {
        if (auto added = addPublished(session, issue.persons.front().key, &checks); !added)
            return added.failure();
        if (const auto found = checks.find(issue.name()); found != checks.end())
            issue.check = found->second;
    }
    return {};
}

} // namespace stardesk
