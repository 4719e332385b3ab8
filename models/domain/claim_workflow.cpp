#include "models/domain/claim_workflow.h"

#include "models/domain/claim_parameters.h"
#include "models/domain/claim_verdict.h"
#include "models/domain/rule_set.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<ClaimRefusal>;

bool isVerdict(ClaimAction action)
{
    return action == ClaimAction::Approve || action == ClaimAction::Reject || action == ClaimAction::RequestInfo;
}

/// Digest of what the command asks for, so that one id with two contents is found.
QByteArray bodyOf(const ClaimCommand &command, const QString &who)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << int(command.action) << who << command.amountMinor.has_value() << command.amountMinor.value_or(0)
        << command.code << command.note << command.to << command.reference << command.evidenceDigest
        << command.receivedMs.value_or(0);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const CarriedOut *carriedOut(const Claim &claim, const QString &commandId)
{
    if (commandId.isEmpty())
        return nullptr;
    const auto it = std::find_if(claim.carriedOut.begin(), claim.carriedOut.end(),
                                 [&](const CarriedOut &done) { return done.commandId == commandId; });
    return it == claim.carriedOut.end() ? nullptr : &*it;
}

/// Writes the events of one command; the claim is folded along, so that each event sees what the one before left.
class Writer {
public:
    Writer(const Claim &claim, const ClaimCommand &command, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
        : m_command(command), m_who(who), m_nowMs(nowMs), m_rules(rules), m_body(bodyOf(command, who.id))
    {
        m_answer.claim = claim;
    }

    [[nodiscard]] ClaimAnswer write()
    {
        if (isVerdict(m_command.action))
            takeFirst();
        writeAction();
        return m_answer;
    }

private:
    [[nodiscard]] const Claim &claim() const { return m_answer.claim; }

    [[nodiscard]] ClaimEvent event(ClaimTransition transition) const
    {
        ClaimEvent event;
        event.atMs = m_nowMs;
        event.actor = m_who.id;
        event.transition = transition;
        event.code = m_command.code;
        event.note = m_command.note;
        event.reference = m_command.reference;
        event.commandId = m_command.id;
        event.commandBody = m_body;
        return event;
    }

    void add(ClaimEvent event)
    {
        m_answer.claim = withEvent(std::move(m_answer.claim), event);
        m_answer.events.append(std::move(event));
    }

    void addPlain(ClaimTransition transition) { add(event(transition)); }

    [[nodiscard]] qint64 leaseEnd() const { return m_nowMs + m_rules.set.process.leaseMinutes * kMsPerMinute; }

    void lend(ClaimTransition transition, const QString &holder, qint64 decisionMinutes = 0)
    {
        ClaimEvent lent = event(transition);
        lent.holder = holder;
        lent.leaseEndMs = holder.isEmpty() ? 0 : leaseEnd();
        lent.decisionMinutes = decisionMinutes;
        lent.evidenceDigest = m_command.evidenceDigest;
        add(lent);
    }

    /// A lease that has ended is given back before somebody else takes the claim: there is never more than one.
    void endLease()
    {
        ClaimEvent ended = event(ClaimTransition::Released);
        ended.actor = kSystemActor;
        ended.code.clear();
        ended.note.clear();
        add(ended);
    }

    void takeFirst()
    {
        if (claim().state == ClaimState::InReview && claim().holder == m_who.id)
            return;
        if (claim().state == ClaimState::InReview)
            endLease();
        ClaimEvent taken = event(ClaimTransition::Taken);
        taken.code.clear();
        taken.note.clear();
        taken.holder = m_who.id;
        taken.leaseEndMs = leaseEnd();
        add(taken);
    }

    void take(const QString &holder)
    {
        if (claim().state == ClaimState::InReview && claim().holder != holder && !claim().holder.isEmpty())
            endLease();
        lend(ClaimTransition::Taken, holder);
    }

    void writeVerdict()
    {
        const ClaimProposal proposal = proposalFor(claim(), m_command, m_who.id, m_nowMs, m_rules);
        const bool approves = proposal.verdict == ClaimVerdict::Approve;
        ClaimEvent decided = event(proposal.checkersNeeded > 0 ? ClaimTransition::Proposed
                                       : approves              ? ClaimTransition::Approved
                                                               : ClaimTransition::Rejected);
        decided.code = proposal.code;
        decided.proposal = proposal;
        add(decided);
    }

    void writeAutomatic(ClaimTransition transition)
    {
        // Only the code of a rejection is the system's to choose: what it approves is the computed amount.
        ClaimCommand command;
        const bool rejects = transition == ClaimTransition::AutoRejected;
        command.action = rejects ? ClaimAction::Reject : ClaimAction::Approve;
        command.code = rejects ? m_command.code : QString();
        command.note = m_command.note;
        command.shareBp = m_command.shareBp;
        ClaimEvent decided = event(transition);
        decided.proposal = proposalFor(claim(), command, m_who.id, m_nowMs, m_rules);
        decided.proposal->reasons.clear(); // no person proposed, so none has to confirm
        decided.proposal->checkersNeeded = 0;
        decided.code = decided.proposal->code;
        add(decided);
    }

    void writeSubmit()
    {
        ClaimEvent submitted = event(ClaimTransition::Submitted);
        submitted.firstResponseMinutes = m_rules.set.sla.firstResponseMinutes;
        submitted.decisionMinutes = m_rules.set.sla.decisionMinutes;
        submitted.evidenceDigest = m_command.evidenceDigest;
        if (isQaSampled(claim().facts, m_rules.set.process.qaSamplePercent))
            submitted.raised = quint16(ClaimFlag::QaSample);
        add(submitted);
    }

    void writeRequestInfo()
    {
        ClaimEvent asked = event(ClaimTransition::InfoRequested);
        asked.deadlineMs = naturalDue(m_nowMs, m_rules.set.process.answerDays);
        asked.usedMs = BusinessTime(m_rules.set.sla, m_rules.calendar).paused(claim().decision, m_nowMs).usedMs;
        add(asked);
    }

    void writeConfirm()
    {
        if (claim().request) {
            if (!claim().request->reopen)
                return addPlain(ClaimTransition::Dismissed);
            return lend(ClaimTransition::Reopened, {}, m_rules.set.sla.decisionMinutes);
        }
        const bool last = claim().confirmedBy.size() + 1 >= checkersFor(*claim().proposal, m_rules.set.limits);
        ClaimEvent confirmed = event(last ? ClaimTransition::Checked : ClaimTransition::FirstCheck);
        confirmed.code = claim().proposal->code;
        add(confirmed);
    }

    void writeReturn()
    {
        if (claim().request)
            return addPlain(claim().request->reopen ? ClaimTransition::ReopenRefused : ClaimTransition::DismissRefused);
        const bool tooOften = claim().cycles.last().returns + 1 >= m_rules.set.process.returnsBeforeReassign;
        lend(ClaimTransition::Returned, tooOften ? QString() : claim().proposal->maker);
    }

    void writeEvidence(ClaimTransition transition)
    {
        ClaimEvent changed = event(transition);
        // Without a digest of the whole evidence the old one and the document still make a new one.
        changed.evidenceDigest = m_command.evidenceDigest.isEmpty()
            ? evidenceDigestOf({claim().evidenceDigest, m_command.reference}, m_rules.set.id, m_rules.set.version)
            : m_command.evidenceDigest;
        add(changed);
        if (transition == ClaimTransition::Attached && isAnswer())
            lend(ClaimTransition::InfoReceived, claim().holder);
    }

    /// What an agent files while the claimant is asked is the answer (T08), as long as it came in before the deadline.
    [[nodiscard]] bool isAnswer() const
    {
        const bool asked = claim().state == ClaimState::InfoRequested || claim().state == ClaimState::Expired;
        return asked && hasRole(m_who.roles, ClaimRole::Agent) && m_command.receivedMs.value_or(m_nowMs) <= claim().answerDeadlineMs;
    }

    void writeAppeal()
    {
        ClaimEvent appealed = event(ClaimTransition::Appealed);
        appealed.appealMinutes = m_rules.set.sla.appealMinutes;
        add(appealed);
    }

    void writeAssign()
    {
        if (claim().state == ClaimState::Appealed)
            return lend(ClaimTransition::AppealAssigned, m_command.to, m_rules.set.sla.decisionMinutes);
        take(m_command.to);
    }

    void writeAction()
    {
        switch (m_command.action) {
        case ClaimAction::Submit: return writeSubmit();
        case ClaimAction::AutoReject: return writeAutomatic(ClaimTransition::AutoRejected);
        case ClaimAction::AutoApprove: return writeAutomatic(ClaimTransition::AutoApproved);
        case ClaimAction::Take: return take(m_who.id);
        case ClaimAction::Release: return addPlain(ClaimTransition::Released);
        case ClaimAction::RequestInfo: return writeRequestInfo();
        case ClaimAction::ReceiveInfo: return lend(ClaimTransition::InfoReceived, claim().holder);
        case ClaimAction::ExpireInfo: return addPlain(ClaimTransition::InfoExpired);
        case ClaimAction::Approve:
        case ClaimAction::Reject: return writeVerdict();
        case ClaimAction::Confirm: return writeConfirm();
        case ClaimAction::Return: return writeReturn();
        case ClaimAction::StartPayment: return addPlain(ClaimTransition::PaymentStarted);
        case ClaimAction::ConfirmPayment: return addPlain(ClaimTransition::Paid);
        case ClaimAction::FailPayment: return addPlain(ClaimTransition::PayFailed);
        case ClaimAction::RetryPayment: return addPlain(ClaimTransition::PaymentRetried);
        case ClaimAction::Appeal: return writeAppeal();
        case ClaimAction::Assign: return writeAssign();
        case ClaimAction::Dismiss: return addPlain(ClaimTransition::DismissAsked);
        case ClaimAction::Reopen: return addPlain(ClaimTransition::ReopenAsked);
        case ClaimAction::Withdraw: return addPlain(ClaimTransition::Withdrawn);
        case ClaimAction::Close: return addPlain(ClaimTransition::Closed);
        case ClaimAction::Attach: return writeEvidence(ClaimTransition::Attached);
        case ClaimAction::LinkIncident: return writeEvidence(ClaimTransition::IncidentLinked);
        }
        Q_UNREACHABLE();
    }

    const ClaimCommand &m_command;
    const ClaimOperator &m_who;
    qint64 m_nowMs;
    const ClaimRules &m_rules;
    QByteArray m_body;
    ClaimAnswer m_answer;
};

bool wouldPropose(const Claim &claim, ClaimAction action, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
{
    if (action != ClaimAction::Approve && action != ClaimAction::Reject)
        return false;
    ClaimCommand command;
    command.action = action;
    return proposalFor(claim, command, who.id, nowMs, rules).checkersNeeded > 0;
}

ClaimAnswer refused(const Claim &claim, ClaimRefusal refusal)
{
    ClaimAnswer answer;
    answer.refusal = refusal;
    answer.claim = claim;
    return answer;
}

} // namespace

QVector<ActionChoice> availableActions(const Claim &claim, const ClaimOperator &who, qint64 nowMs, const ClaimRules &rules)
{
    QVector<ActionChoice> choices;
    choices.reserve(kClaimActionCount);
    for (int i = 0; i < kClaimActionCount; ++i) {
        ActionChoice choice;
        choice.action = ClaimAction(i);
        choice.refusal = refusalOf(claim, choice.action, who, nowMs, rules);
        choice.proposes = choice.possible() && wouldPropose(claim, choice.action, who, nowMs, rules);
        choices.append(choice);
    }
    return choices;
}

std::optional<ClaimRefusal> refusalOfCommand(const Claim &claim, const ClaimCommand &command, const ClaimOperator &who,
                                             qint64 nowMs, const ClaimRules &rules)
{
    if (command.baseVersion && *command.baseVersion != claim.version)
        return ClaimRefusal::Conflict;
    if (const Refusal refusal = refusalOf(claim, command.action, who, nowMs, rules))
        return refusal;
    return refusalOfParameters(claim, command, nowMs, rules);
}

ClaimAnswer applyCommand(const Claim &claim, const ClaimCommand &command, const ClaimOperator &who, qint64 nowMs,
                         const ClaimRules &rules)
{
    if (const CarriedOut *before = carriedOut(claim, command.id)) {
        if (before->body != bodyOf(command, who.id))
            return refused(claim, ClaimRefusal::CommandReused);
        ClaimAnswer answer;
        answer.claim = claim;
        answer.duplicate = true;
        return answer;
    }
    if (const Refusal refusal = refusalOfCommand(claim, command, who, nowMs, rules))
        return refused(claim, *refusal);
    return Writer(claim, command, who, nowMs, rules).write();
}

ClaimAnswer openClaim(const ClaimFacts &facts, bool keyTaken, const QString &commandId, const ClaimOperator &who,
                      qint64 nowMs)
{
    if (keyTaken)
        return refused({}, ClaimRefusal::Duplicate);
    if (!hasRole(who.roles, ClaimRole::Agent) && !hasRole(who.roles, ClaimRole::System))
        return refused({}, ClaimRefusal::RoleMissing);
    ClaimEvent opened;
    opened.atMs = nowMs;
    opened.actor = who.id;
    opened.transition = ClaimTransition::Opened;
    opened.commandId = commandId;
    opened.facts = facts;
    ClaimAnswer answer;
    answer.claim = withEvent({}, opened);
    answer.events.append(opened);
    return answer;
}

ClaimFlags slaFlagsAt(const Claim &claim, qint64 nowMs, const ClaimRules &rules)
{
    const BusinessTime time(rules.set.sla, rules.calendar);
    ClaimFlags flags = 0;
    for (const SlaClock *clock : {&claim.firstResponse, &claim.decision, &claim.appeal}) {
        const SlaState state = time.stateOf(*clock, nowMs);
        if (state == SlaState::AtRisk)
            flags = ClaimFlags(flags | quint16(ClaimFlag::SlaAtRisk));
        if (state == SlaState::Breached)
            flags = ClaimFlags(flags | quint16(ClaimFlag::SlaBreached));
    }
    return flags;
}

std::optional<qint64> nextDueMs(const Claim &claim, const ClaimRules &rules)
{
    if (claim.state == ClaimState::InfoRequested)
        return claim.answerDeadlineMs;
    const BusinessTime time(rules.set.sla, rules.calendar);
    std::optional<qint64> next;
    for (const SlaClock *clock : {&claim.firstResponse, &claim.decision, &claim.appeal}) {
        const auto due = time.dueOf(*clock);
        if (due && (!next || *due < *next))
            next = *due;
    }
    return next;
}

} // namespace stardesk
