#include "models/desk/claim_decisions.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_evidence.h"
#include "models/desk/decision_room.h"
#include "models/desk/desk_action.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_verdict.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

std::optional<ClaimNo> noFor(const ActionChoice &choice, const ClaimSituation &situation, const ClaimBasis &basis, const Clock &clock)
{
    const auto second = noSecondDecision(situation, choice.action, basis, clock);
    if (choice.refusal && (!second || isAboutPersons(*choice.refusal)))
        return noOf(*choice.refusal);
    if (second)
        return second;
    return deskAction(choice.action).offered ? std::nullopt : std::optional(serverOnly());
}

std::vector<ClaimActionState> actionStates(const ClaimSituation &situation, const ClaimBasis &basis, const QString &person,
                                           const Clock &clock, const std::optional<ClaimNo> &blocked)
{
    const auto choices = availableActions(situation.claim, basis.claimOperator(person), clock.nowMs(), basis.rules(*situation.rules));
    std::vector<ClaimActionState> states;
    for (const ActionChoice &choice : choices) {
        ClaimActionState state;
        state.action = choice.action;
        state.no = blocked ? blocked : noFor(choice, situation, basis, clock);
        state.proposes = choice.proposes && !state.no;
        states.push_back(state);
    }
    return states;
}

/// Names of the couriers that HR decided about; a person who has left the export keeps the key.
void addNames(StoreSession &session, std::vector<HeldDecision> *list)
{
    for (HeldDecision &held : *list) {
        if (held.person.value.isEmpty())
            continue;
        const auto person = recordByKey(session.feed().reader(), "person", held.person.value);
        held.personName = person ? person->text("name") : held.person.value;
    }
}

/// The proposal that waits, or what an approval as computed would become.
std::optional<ClaimProposal> approvalOf(const ClaimSituation &now, const QString &person, qint64 nowMs, const ClaimRules &rules)
{
    if (now.claim.state == ClaimState::PendingCheck && now.claim.proposal)
        return now.claim.proposal;
    if (now.claim.facts.computedMinor <= 0)
        return {};
    ClaimCommand command;
    command.action = ClaimAction::Approve;
    return proposalFor(now.claim, command, person, nowMs, rules);
}

/// Decisions as the held bar lists them: newest first.
std::vector<HeldDecision> listed(const DecisionRoom &room, StoreSession &session, bool heldOnly)
{
    std::vector<HeldDecision> list;
    for (const OutboxEntry &entry : room.unconfirmed().all()) {
        if (!heldOnly || entry.state == OutboxState::Held)
            list.push_back(heldDecisionOf(entry, room.basis(), room.who().key, session.clock()));
    }
    std::ranges::reverse(list);
    addNames(session, &list);
    return list;
}

Failure nothingToUndo()
{
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no decision of yours here that can still be undone"));
}

} // namespace

Result<ClaimReview> ClaimDecisions::review(const ClaimKey &key) const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    auto situation = room->situation(key);
    if (!situation)
        return situation.failure();
    const Clock &clock = m_session.clock();
    std::optional<ClaimNo> blocked;
    if (auto who = whoDecides(m_session, room->work()); !who)
        blocked = noOf(who.failure());
    ClaimReview review;
    review.situation = std::move(*situation);
    const ClaimSituation &now = review.situation;
    const ClaimRules rules = room->basis().rules(*now.rules);
    review.actions = actionStates(now, room->basis(), room->who().key, clock, blocked);
    if (const OutboxEntry *entry = now.onItsWay())
        review.onItsWay = heldDecisionOf(*entry, room->basis(), room->who().key, clock);
    review.dueMs = nextDueMs(now.claim, rules);
    review.slaFlags = slaFlagsAt(now.claim, clock.nowMs(), rules);
    review.evidenceChanged = now.claim.state == ClaimState::PendingCheck && evidenceChangedSinceProposal(now.claim);
    if (now.claim.state == ClaimState::PendingCheck && now.proposerSaw)
        review.diff = diffOf(*now.proposerSaw, now.evidence);
    review.approval = approvalOf(now, room->who().key, clock.nowMs(), rules);
    for (const OperatorProfile &person : room->basis().operators)
        review.names.insert(person.key, person.name);
    review.basis = room->sharedBasis();
    review.viewer = room->who().key;
    review.readAtMs = clock.nowMs();
    review.missingEvidence = missingEvidence(now.profile, now.rules->process);
    return review;
}

Result<std::vector<ClaimActionState>> ClaimDecisions::actionsFor(const ClaimKey &key) const
{
    auto reviewed = review(key);
    if (!reviewed)
        return reviewed.failure();
    return std::move(reviewed->actions);
}

Result<ClaimOutcomeOfOrder> ClaimDecisions::decide(const ClaimOrder &order)
{
    auto room = DecisionRoom::open(m_session);
    if (!room)
        return room.failure();
    auto settings = room->holdSettings();
    if (!settings)
        return settings.failure();
    auto outcome = room->carryOut(order, {{}, settings->single}, true);
    if (outcome && outcome->done())
        m_session.forgetTable("claims");
    return outcome;
}

Result<ClaimOutcomeOfOrder> ClaimDecisions::preview(const ClaimOrder &order) const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    if (auto who = whoDecides(m_session, room->work()); !who)
        return who.failure();
    auto settings = room->holdSettings();
    if (!settings)
        return settings.failure();
    return room->carryOut(order, {{}, settings->single}, false);
}

Result<> ClaimDecisions::undo(const QString &decision)
{
    auto access = WorkAccess::forWriting(m_session.profile());
    if (!access)
        return access.failure();
    const QString person = m_session.person().value_or(OperatorProfile()).key;
    m_session.forgetTable("claims");
    m_session.forgetTable("couriers");
    return access->work().undo(decision, person, m_session.clock().nowMs());
}

Result<qint64> ClaimDecisions::undoBatch(const QString &batch)
{
    auto held = heldDecisions();
    if (!held)
        return held.failure();
    std::vector<QString> ids;
    for (const HeldDecision &decision : *held) {
        if (!batch.isEmpty() && decision.batch == batch)
            ids.push_back(decision.id);
    }
    if (ids.empty())
        return nothingToUndo();
    auto access = WorkAccess::forWriting(m_session.profile());
    if (!access)
        return access.failure();
    const QString person = m_session.person().value_or(OperatorProfile()).key;
    if (auto done = access->work().undo(ids, person, m_session.clock().nowMs()); !done)
        return done.failure();
    m_session.forgetTable("claims");
    return qint64(ids.size());
}

Result<QStringList> ClaimDecisions::undoLast()
{
    auto held = heldDecisions();
    if (!held)
        return held.failure();
    const auto newest = std::ranges::find_if(*held, &HeldDecision::mine);
    if (newest == held->end())
        return nothingToUndo();
    QStringList ids;
    for (const HeldDecision &decision : *held) {
        const bool together = !newest->batch.isEmpty() && decision.batch == newest->batch;
        if (decision.id == newest->id || together)
            ids << decision.id;
    }
    const Result<> done = newest->batch.isEmpty() ? undo(newest->id) : [&]() -> Result<> {
        auto undone = undoBatch(newest->batch);
        return undone ? Result<>() : Result<>(undone.failure());
    }();
    if (!done)
        return done.failure();
    return ids;
}

Result<std::vector<HeldDecision>> ClaimDecisions::heldDecisions() const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    return listed(*room, m_session, true);
}

Result<std::vector<HeldDecision>> ClaimDecisions::unconfirmed() const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    return listed(*room, m_session, false);
}

Result<HoldSettings> ClaimDecisions::holdSettings() const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    return room->holdSettings();
}

Result<> ClaimDecisions::setHoldSettings(const HoldSettings &settings)
{
    auto room = DecisionRoom::open(m_session);
    if (!room)
        return room.failure();
    return room->setHoldSettings(settings);
}

} // namespace stardesk
