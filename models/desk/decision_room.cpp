#include "models/desk/decision_room.h"

#include "models/core/text/failure_text.h"
#include "models/desk/claim_basis.h"
#include "models/desk/claim_evidence.h"
#include "models/desk/desk_action.h"
#include "models/desk/order_check.h"
#include "models/desk/store_session.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

const QString kDevice = u"device"_s;
constexpr const char *kHoldSingle = "hold.minutes";
constexpr const char *kHoldBatch = "hold.batch_minutes";
constexpr int kLongestHold = 60;

Result<int> minutesOf(WorkStore &work, const char *name, int usual)
{
    const auto text = work.setting(QLatin1String(name));
    if (!text)
        return text.failure();
    bool isNumber = false;
    const int minutes = text->toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= kLongestHold ? minutes : usual;
}

/// Batches of the outbox are chained per device: it has a name before its first decision.
Result<QString> deviceName(WorkStore &work)
{
    auto known = work.setting(kDevice);
    if (!known || !known->isEmpty())
        return known;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto set = work.setSetting(kDevice, name); !set)
        return set.failure();
    return name;
}

Failure unknownOperator(const QString &name)
{
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the export names no operator “%1”"), {name});
}

Result<QString> operatorKey(const ClaimBasis &basis, const QString &keyOrLogin)
{
    const auto found = std::ranges::find_if(basis.operators, [&](const OperatorProfile &profile) {
        return profile.key == keyOrLogin || (keyOrLogin != u"*"_s && profile.logins.contains(keyOrLogin));
    });
    return found == basis.operators.end() ? Result<QString>(unknownOperator(keyOrLogin)) : Result<QString>(found->key);
}

/// What an approval or a proposal is of.
std::optional<Money> amountAfter(const Claim &claim)
{
    if (!claim.proposal || claim.proposal->verdict != ClaimVerdict::Approve)
        return {};
    return Money{claim.proposal->amountMinor, claim.facts.currency};
}

/// What the claims table shows from now on; a missing field stays as it is.
QJsonObject afterJson(const Claim &claim, ClaimAction action, const QString &person)
{
    const bool pending = claim.state == ClaimState::PendingCheck && claim.proposal;
    QJsonObject after{{u"state"_s, claimStateWord(claim.state)}, {u"proposer"_s, pending ? claim.proposal->maker : QString()}};
    const bool verdict = action == ClaimAction::Approve || action == ClaimAction::Reject;
    if (verdict)
        after.insert("reviewer"_L1, person);
    else if (action != ClaimAction::Confirm)
        after.insert("reviewer"_L1, claim.holder);
    return after;
}

/// The same order again, or another one under the same id?
bool isSameOrder(const ClaimOrder &order, const Decision &decision)
{
    return claimOf(decision) == order.claim.value && decision.action == claimActionWord(order.action)
        && decision.reasonCodes.value(0) == order.code && decision.note == order.note
        && (!order.amountMinor || order.amountMinor == decision.amountMinor);
}

Result<ClaimCommand> commandOf(const ClaimOrder &order, const ClaimSituation &situation, const ClaimBasis &basis,
                               FeedReader &reader)
{
    if (order.action == ClaimAction::Approve || order.action == ClaimAction::Reject)
        return verdictCommand(order, situation);
    ClaimCommand command;
    command.action = order.action;
    command.id = order.id;
    command.baseVersion = order.seenVersion;
    command.code = order.code;
    command.note = order.note;
    if (order.action == ClaimAction::Assign && !order.to.isEmpty()) {
        auto key = operatorKey(basis, order.to);
        if (!key)
            return key.failure();
        command.to = *key;
    }
    if (order.action == ClaimAction::LinkIncident && !order.to.isEmpty()) {
        auto line = incidentEvidence(reader, IncidentKey{order.to});
        if (!line)
            return line.failure();
        command.reference = order.to;
        command.evidenceDigest = digestWith(situation, *line);
    }
    return command;
}

} // namespace

HeldDecision heldDecisionOf(const OutboxEntry &entry, const ClaimBasis &basis, const QString &person, const Clock &clock)
{
    const Decision &decision = entry.decision;
    HeldDecision held;
    held.id = decision.id;
    held.claim = ClaimKey{claimOf(decision)};
    held.person = PersonKey{dataOf(decision)["person"_L1].toString()};
    held.kind = decision.kind;
    held.record = decision.record;
    held.action = decision.action;
    held.code = decision.reasonCodes.value(0);
    if (const auto currency = Currency::fromCode(decision.currency); currency && decision.amountMinor)
        held.amount = Money{*decision.amountMinor, *currency};
    held.note = decision.note;
    held.actor = decision.actor;
    held.actorName = basis.nameOf(decision.actor);
    held.decidedAtMs = decision.decidedAtMs;
    held.leftMs = entry.state == OutboxState::Held ? entry.hold.leftMs(clock) : 0;
    held.state = entry.state;
    held.batch = dataOf(decision)["batch"_L1].toString();
    held.mine = decision.actor == person;
    const bool verdict = held.action == claimActionWord(ClaimAction::Approve) || held.action == claimActionWord(ClaimAction::Reject);
    held.proposed = verdict && dataOf(decision)["after"_L1]["state"_L1].toString() == claimStateWord(ClaimState::PendingCheck);
    return held;
}

DecisionRoom::DecisionRoom(StoreSession &session, WorkAccess access, std::shared_ptr<const ClaimBasis> basis)
    : m_session(&session), m_access(std::move(access)), m_basis(std::move(basis))
{
}

Result<DecisionRoom> DecisionRoom::look(StoreSession &session)
{
    auto basis = session.claimBasis();
    if (!basis)
        return basis.failure();
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return access.failure();
    DecisionRoom room(session, std::move(*access), *basis);
    room.m_who = session.person().value_or(OperatorProfile());
    auto unconfirmed = UnconfirmedDecisions::read(room.work());
    if (!unconfirmed)
        return unconfirmed.failure();
    room.m_unconfirmed = std::move(*unconfirmed);
    return room;
}

Result<DecisionRoom> DecisionRoom::open(StoreSession &session)
{
    auto basis = session.claimBasis();
    if (!basis)
        return basis.failure();
    auto access = WorkAccess::forWriting(session.profile());
    if (!access)
        return access.failure();
    DecisionRoom room(session, std::move(*access), *basis);
    auto who = whoDecides(session, room.work());
    if (!who)
        return who.failure();
    room.m_who = std::move(*who);
    auto unconfirmed = UnconfirmedDecisions::read(room.work());
    if (!unconfirmed)
        return unconfirmed.failure();
    room.m_unconfirmed = std::move(*unconfirmed);
    return room;
}

Result<HoldSettings> DecisionRoom::holdSettings() const
{
    const HoldSettings usual;
    const auto single = minutesOf(work(), kHoldSingle, usual.single);
    const auto batch = minutesOf(work(), kHoldBatch, usual.batch);
    if (!single || !batch)
        return single ? batch.failure() : single.failure();
    return HoldSettings{*single, *batch};
}

Result<> DecisionRoom::setHoldSettings(const HoldSettings &settings)
{
    for (const auto &[name, minutes] : {std::pair(kHoldSingle, settings.single), std::pair(kHoldBatch, settings.batch)}) {
        if (minutes < 0 || minutes > kLongestHold)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "decisions are held from 0 to %1 minutes, not %2"),
                        {QString::number(kLongestHold), QString::number(minutes)});
        if (auto set = work().setSetting(QLatin1String(name), QString::number(minutes)); !set)
            return set;
    }
    return {};
}

Result<ClaimSituation> DecisionRoom::situation(const ClaimKey &key)
{
    return claimSituation(*m_session, *m_basis, m_unconfirmed, key);
}

Result<OutboxEntry> DecisionRoom::storeDecision(Decision decision, const StoredUnder &under)
{
    auto device = deviceName(work());
    if (!device)
        return device.failure();
    const FeedMeta &meta = m_session->feed().meta();
    if (decision.id.isEmpty())
        decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.feedVersion = meta.version;
    decision.epoch = meta.epoch;
    decision.actor = m_who.key;
    decision.decidedAtMs = m_session->clock().nowMs();
    decision.device = *device;
    if (!under.batch.isEmpty()) {
        QJsonObject data = dataOf(decision);
        data.insert("batch"_L1, under.batch);
        setData(&decision, data);
    }
    OutboxEntry entry;
    entry.hold = Hold::lasting(under.holdMinutes * kMsPerMinute, m_session->clock());
    if (auto stored = work().storeHeld(decision, entry.hold); !stored)
        return stored.failure();
    entry.decision = std::move(decision);
    m_unconfirmed.add(entry);
    return entry;
}

/// The decision that the command stands for, with what its maker saw.
Result<Decision> DecisionRoom::decisionOf(const ClaimOrder &order, const ClaimSituation &situation,
                                          const ClaimCommand &command) const
{
    Decision decision;
    putClaimCommand(command, order.claim.value, situation.claim.facts.currency, &decision);
    decision.id = order.id;
    decision.ruleSet = situation.rules->id;
    const QString digest = evidenceDigestOf(situation.evidence.lines, situation.rules->id, situation.rules->version);
    decision.evidenceDigest = QByteArray::fromHex(digest.toLatin1());
    if (order.action == ClaimAction::LinkIncident) {
        decision.recordType = kClaimIncident;
        decision.record = order.claim.value + u'/' + command.reference;
    } else {
        decision.recordType = kClaimDecision;
        decision.record = order.claim.value;
        decision.baseVersion = situation.recordVersion;
    }
    return decision;
}

Result<ClaimOutcomeOfOrder> DecisionRoom::storedBefore(const ClaimOrder &order, const OutboxEntry &entry)
{
    ClaimOutcomeOfOrder outcome;
    outcome.order = order;
    outcome.decision = entry.decision.id;
    outcome.duplicate = true;
    if (!isSameOrder(order, entry.decision)) {
        outcome.no = noOf(ClaimRefusal::CommandReused);
        return outcome;
    }
    auto now = situation(order.claim);
    if (!now)
        return now.failure();
    outcome.leftMs = entry.state == OutboxState::Held ? entry.hold.leftMs(m_session->clock()) : 0;
    outcome.stateAfter = now->claim.state;
    outcome.proposed = now->claim.state == ClaimState::PendingCheck;
    outcome.amount = amountAfter(now->claim);
    return outcome;
}

Result<ClaimOutcomeOfOrder> DecisionRoom::carryOut(const ClaimOrder &order, const StoredUnder &under, bool store)
{
    if (!order.id.isEmpty()) {
        if (auto known = work().entry(order.id))
            return storedBefore(order, *known);
        else if (known.failure().code != Failure::Code::NotFound)
            return known.failure();
    }
    auto now = situation(order.claim);
    if (!now)
        return now.failure();
    auto command = commandOf(order, *now, *m_basis, m_session->feed().reader());
    if (!command)
        return command.failure();
    ClaimOutcomeOfOrder outcome;
    outcome.order = order;
    outcome.stateAfter = now->claim.state;
    const ClaimRules rules = m_basis->rules(*now->rules);
    const ClaimAnswer answer = applyCommand(now->claim, *command, m_basis->claimOperator(m_who.key), m_session->clock().nowMs(), rules);
    const auto second = noSecondDecision(*now, order.action, *m_basis, m_session->clock());
    if (answer.refusal && (!second || isAboutPersons(*answer.refusal)))
        outcome.no = noOf(*answer.refusal);
    else
        outcome.no = second || deskAction(order.action).offered ? second : std::optional(serverOnly());
    if (outcome.no)
        return outcome;
    outcome.stateAfter = answer.claim.state;
    outcome.proposed = answer.claim.state == ClaimState::PendingCheck && now->claim.state != ClaimState::PendingCheck;
    if (order.action == ClaimAction::Approve || order.action == ClaimAction::Confirm)
        outcome.amount = amountAfter(answer.claim);
    outcome.leftMs = under.holdMinutes * kMsPerMinute;
    if (!store)
        return outcome;
    auto decision = decisionOf(order, *now, *command);
    if (!decision)
        return decision.failure();
    QJsonObject data = dataOf(*decision);
    data.insert("after"_L1, afterJson(answer.claim, order.action, m_who.key));
    if (order.action == ClaimAction::Approve || order.action == ClaimAction::Reject)
        data.insert("seen"_L1, evidenceSeenJson(now->evidence));
    setData(&*decision, data);
    auto stored = storeDecision(std::move(*decision), under);
    if (!stored)
        return stored.failure();
    outcome.decision = stored->decision.id;
    return outcome;
}

} // namespace stardesk
