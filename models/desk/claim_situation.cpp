#include "models/desk/claim_situation.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_desk.h"
#include "models/desk/claim_evidence.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_json.h"
#include "models/store/claim_decision.h"
#include "models/store/work_store.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

ClaimFacts factsOf(const ClaimProfile &profile, const ClaimProcess &process)
{
    const ParcelLine &parcel = profile.parcel;
    ClaimFacts facts;
    facts.id = profile.key.value;
    facts.parcel = parcel.key;
    facts.kind = claimKindFromWord(profile.kind).value_or(ClaimKind::Late);
    facts.attempt = int(profile.attempt);
    facts.claimant = profile.claimant;
    facts.language = profile.language;
    facts.currency = parcel.item.currency;
    // What was asked in another currency is shown, never compared.
    if (profile.asked && profile.asked->currency == facts.currency)
        facts.askedMinor = profile.asked->minor;
    facts.computedMinor = profile.policy ? profile.policy->minor : 0;
    const bool sameCurrency = parcel.shipping.currency == facts.currency;
    const bool refundedSame = parcel.refunded && parcel.refunded->currency == facts.currency;
    facts.ceilingMinor = std::max<qint64>(0, parcel.item.minor + (sameCurrency ? parcel.shipping.minor : 0)
                                                 - (refundedSame ? parcel.refunded->minor : 0));
    facts.deliveredMs = profile.facts.deliveredMs;
    facts.filedMs = profile.filedMs;
    facts.evidenceComplete = missingEvidence(profile, process).isEmpty();
    return facts;
}

QVector<ClaimEvent> eventsOf(const ClaimProfile &profile, const ClaimProcess &process)
{
    QVector<ClaimEvent> events;
    for (const ClaimEventLine &line : profile.events) {
        const auto transition = claimTransitionFromWord(line.transition);
        if (!transition)
            continue; // a word of another server tells nothing that a guard could hold
        ClaimEvent event;
        event.atMs = line.atMs;
        event.actor = line.actor;
        event.transition = *transition;
        event.code = line.code;
        event.note = line.note;
        if (*transition == ClaimTransition::Taken)
            event.holder = line.actor;
        if (*transition == ClaimTransition::InfoRequested)
            event.deadlineMs = naturalDue(line.atMs, process.answerDays);
        events.append(event);
    }
    return events;
}

/// Money of earlier results: the record says it once a paid claim was opened again, for no event does.
void restorePaid(Claim *claim, const QJsonObject &proposal)
{
    const QJsonValue paid = proposal["paid"_L1]["amount_minor"_L1];
    if (paid.isUndefined())
        return;
    claim->entries = {{MoneyEntryKind::Payment, paid.toInteger(), {}, 0}};
    if (const auto later = claim->plannedEntry(); later && claim->state == ClaimState::Paid)
        claim->entries.append(*later);
}

Claim importedClaim(const ClaimSituation &situation)
{
    const ClaimProfile &profile = situation.profile;
    StoredClaim stored;
    stored.facts = factsOf(profile, situation.rules->process);
    stored.state = claimStateFromWord(profile.state).value_or(ClaimState::Closed);
    stored.cycle = int(profile.cycle);
    stored.assignee = profile.assignee;
    stored.flags = claimFlagsFromWords(profile.flags);
    stored.version = situation.recordVersion;
    stored.sla = situation.rules->sla;
    stored.leaseMinutes = situation.rules->process.leaseMinutes;
    stored.evidenceDigest = evidenceDigestOf(situation.evidence.lines, situation.rules->id, situation.rules->version);
    if (!profile.proposal.isEmpty()) {
        if (auto proposal = claimProposalFromJson(profile.proposal, u"claim/"_s + profile.key.value))
            stored.proposal = *proposal;
    }
    Claim claim = restoredClaim(stored, eventsOf(profile, situation.rules->process));
    restorePaid(&claim, profile.proposal);
    return claim;
}

/// An import that already tells of the decision, or has moved on, makes it history.
bool isOpenHere(const OutboxEntry &entry, const ClaimSituation &situation)
{
    const Decision &decision = entry.decision;
    if (movesClaim(decision))
        return decision.baseVersion == situation.recordVersion;
    const ClaimProfile &profile = situation.profile;
    if (decision.recordType == kClaimDocument)
        return std::ranges::none_of(profile.documents, [&](const DocumentLine &line) { return line.key == decision.record; });
    return situation.recordIncident != dataOf(decision)["reference"_L1].toString();
}

/// The incident that was linked last at this desk.
QString linkedHere(const std::vector<OutboxEntry> &unconfirmed)
{
    const auto link = std::find_if(unconfirmed.rbegin(), unconfirmed.rend(),
                                   [](const OutboxEntry &entry) { return entry.decision.recordType == kClaimIncident; });
    return link == unconfirmed.rend() ? QString() : dataOf(link->decision)["reference"_L1].toString();
}

void layOver(ClaimSituation *situation, const ClaimBasis &basis)
{
    const ClaimRules rules = basis.rules(*situation->rules);
    for (const OutboxEntry &entry : situation->unconfirmed) {
        if (!isOpenHere(entry, *situation))
            continue;
        const auto command = claimCommandOf(entry.decision);
        if (!command)
            continue;
        const ClaimOperator who = basis.claimOperator(entry.decision.actor);
        const ClaimAnswer answer = applyCommand(situation->claim, *command, who, entry.decision.decidedAtMs, rules);
        if (!answer.done())
            continue;
        situation->claim = answer.claim;
        const QJsonObject seen = dataOf(entry.decision)["seen"_L1].toObject();
        const bool proposed = situation->claim.state == ClaimState::PendingCheck && !seen.isEmpty();
        if (proposed)
            situation->proposerSaw = evidenceSeenOf(seen);
    }
}

/// Papers attached here stand among the others, so that completeness counts them.
void addLocalDocuments(ClaimSituation *situation)
{
    std::vector<DocumentLine> &documents = situation->profile.documents;
    for (const OutboxEntry &entry : situation->unconfirmed) {
        if (entry.decision.recordType != kClaimDocument
            || std::ranges::find(documents, entry.decision.record, &DocumentLine::key) != documents.end())
            continue;
        const QJsonObject json = dataOf(entry.decision)["document"_L1].toObject();
        const int stage = json["stage"_L1].toInt();
        documents.push_back({entry.decision.record, json["kind"_L1].toString(), stage > 0 ? std::optional(stage) : std::nullopt,
                             json["bytes"_L1].toInteger(), json["mime"_L1].toString(), entry.decision.decidedAtMs,
                             entry.decision.actor, json["sha256"_L1].toString(), true});
    }
}

} // namespace

Result<UnconfirmedDecisions> UnconfirmedDecisions::read(WorkStore &work)
{
    static constexpr std::array kUnconfirmed = {OutboxState::Held, OutboxState::Queued, OutboxState::Sent};
    auto entries = work.entries(kUnconfirmed);
    if (!entries)
        return entries.failure();
    UnconfirmedDecisions decisions;
    for (const OutboxEntry &entry : *entries)
        decisions.add(entry);
    return decisions;
}

const std::vector<OutboxEntry> &UnconfirmedDecisions::on(const QString &claim) const
{
    static const std::vector<OutboxEntry> kNone;
    const auto found = m_byClaim.constFind(claim);
    return found == m_byClaim.constEnd() ? kNone : *found;
}

void UnconfirmedDecisions::add(const OutboxEntry &entry)
{
    m_all.push_back(entry);
    if (const QString claim = claimOf(entry.decision); !claim.isEmpty())
        m_byClaim[claim].push_back(entry);
}

const OutboxEntry *ClaimSituation::onItsWay() const
{
    const auto found = std::ranges::find_if(unconfirmed, [](const OutboxEntry &entry) { return movesClaim(entry.decision); });
    return found == unconfirmed.end() ? nullptr : &*found;
}

Result<ClaimSituation> claimSituation(StoreSession &session, const ClaimBasis &basis,
                                      const UnconfirmedDecisions &unconfirmed, const ClaimKey &key)
{
    const QString linked = linkedHere(unconfirmed.on(key.value));
    const ClaimDesk desk(session);
    auto profile = linked.isEmpty() ? desk.profile(key) : desk.profileWith(key, IncidentKey{linked});
    if (!profile)
        return profile.failure();
    auto rules = session.rules().find(profile->ruleSet);
    if (!rules)
        return rules.failure();
    ClaimSituation situation;
    situation.rules = *rules;
    situation.unconfirmed = unconfirmed.on(key.value);
    situation.profile = std::move(*profile);
    auto evidence = evidenceOf(session, situation.profile, situation.unconfirmed);
    if (!evidence)
        return evidence.failure();
    situation.evidence = std::move(evidence->seen);
    situation.recordVersion = evidence->claimVersion;
    situation.recordIncident = evidence->claimIncident;
    if (const QJsonObject seen = situation.profile.proposal["seen"_L1].toObject(); !seen.isEmpty())
        situation.proposerSaw = evidenceSeenOf(seen);
    situation.claim = importedClaim(situation);
    layOver(&situation, basis);
    addLocalDocuments(&situation);
    return situation;
}

} // namespace stardesk
