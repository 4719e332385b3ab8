#include "models/desk/claim_desk.h"

#include "models/columns/column_set.h"
#include "models/core/text/failure_text.h"
#include "models/desk/claim_records.h"
#include "models/desk/claim_terms.h"
#include "models/desk/claim_tracking.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/desk/uncovered_claim.h"
#include "models/domain/claim_json.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// A claim with what judged it.
struct JudgedClaim {
    ClaimProfile profile;
    ClaimTerms terms;
};

/// The newest day that the claims tell of, a delivery or a filing: what is not delivered is as late as that day, in the
/// table and here.
Result<BeijingDay> newestDay(StoreSession &session)
{
    auto set = session.columns("claims");
    if (!set)
        return set.failure();
    const Column &filed = (*set)->column("filed");
    const Column &delivered = (*set)->column("delivered_on");
    qint64 newest = 0;
    for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
        if ((*set)->isLive(row) && filed.hasData(row))
            newest = std::max({newest, delivered.valueAt(row), msOfMinute(filed.valueAt(row)) / kMsPerDay});
    }
    return BeijingDay{qint32(newest)};
}

std::optional<Stage> stageAt(const std::optional<int> &number)
{
    return number ? std::optional(Stage(*number - 1)) : std::nullopt;
}

ClaimCase caseOf(const ClaimProfile &profile, const ClaimTerms &terms, qint64 asOfMs)
{
    const ParcelLine &parcel = profile.parcel;
    ClaimCase facts;
    facts.claim = u"claim/"_s + profile.key.value;
    facts.parcel = u"parcel/"_s + parcel.key;
    facts.plan = terms.plan;
    facts.lost = profile.kind == u"LOST"_s;
    facts.price = {parcel.item.currency, parcel.item.minor, parcel.shipping.minor, parcel.refunded ? parcel.refunded->minor : 0, 0,
                   terms.capRate};
    facts.capRateSource = terms.capRateSource;
    facts.startOn = parcel.startOn;
    facts.promisedOn = parcel.promisedOn;
    facts.destination = parcel.destination;
    if (parcel.deliveredLocal)
        facts.deliveredMs = parcel.destination.instantOf(*parcel.deliveredLocal);
    facts.firstAttemptMs = firstAttemptOf(profile.tracking);
    facts.asOfMs = asOfMs;
    if (const auto &incident = profile.incident)
        facts.excuses.append({u"incident/"_s + incident->key, excuseCauseOf(incident->kind), stageAt(incident->stage), incident->excusedHours});
    facts.stages = stagesOf(parcel, profile.tracking, facts.deliveredMs.value_or(asOfMs), terms.rules.process);
    return facts;
}

/// What the plan gives; `notComputed` where it cannot be applied to this parcel.
Result<> judge(JudgedClaim &claim)
{
    ClaimProfile &profile = claim.profile;
    const ParcelLine &parcel = profile.parcel;
    if (!profile.facts.plan.isNull()) {
        const bool mixed = parcel.shipping.currency != parcel.item.currency
            || (parcel.refunded && parcel.refunded->currency != parcel.item.currency);
        auto outcome = mixed ? Result<ClaimOutcome>(fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "the parcel's prices are in different currencies")))
                             : evaluateClaim(profile.facts, claim.terms.rules);
        if (outcome) {
            profile.outcome = std::move(*outcome);
            profile.policy = Money{profile.outcome.amount.amount, parcel.item.currency};
            return {};
        }
        profile.notComputed = failureText(outcome.failure());
    } else {
        profile.notComputed = QCoreApplication::translate("Claims", "No compensation plan covers this parcel.");
    }
    auto outcome = uncoveredOutcome(profile.facts);
    if (!outcome)
        return outcome.failure();
    profile.outcome = std::move(*outcome);
    return {};
}

/// `incident`: stands for the one of the record.
Result<JudgedClaim> judgedClaim(StoreSession &session, const ClaimKey &key, const IncidentKey *incident = nullptr)
{
    FeedReader &reader = session.feed().reader();
    auto claim = recordByKey(reader, "claim", key.value);
    if (!claim)
        return claim.failure();
    auto parcel = reader.readRow("parcel", claim->ref("parcel"));
    if (!parcel)
        return parcel.failure();
    auto profile = readClaim(reader, *claim, *parcel);
    if (!profile)
        return profile.failure();
    auto terms = claimTerms(reader, session.rules(), *parcel, BeijingDay::ofInstant(profile->filedMs));
    if (!terms)
        return terms.failure();
    JudgedClaim judged{std::move(*profile), std::move(*terms)};
    if (incident) {
        auto line = readIncident(reader, *incident);
        if (!line)
            return line.failure();
        judged.profile.incident = std::move(*line);
    }
    judged.profile.ruleSet = judged.terms.rules.id;
    judged.profile.planSource = judged.terms.planSource;
    qint64 asOfMs = 0;
    if (!judged.profile.parcel.deliveredLocal) {
        auto newest = newestDay(session);
        if (!newest)
            return newest.failure();
        asOfMs = judged.profile.parcel.destination.instantOf({qint64(newest->number) * kMsPerDay});
    }
    judged.profile.facts = caseOf(judged.profile, judged.terms, asOfMs);
    if (auto done = judge(judged); !done)
        return done.failure();
    return judged;
}

/// The plan's lines come from its own record where there is one, not from the rule set.
void nameSources(Explanation &node, const QString &from, const QString &to)
{
    if (node.source.startsWith(from))
        node.source.replace(0, from.size(), to);
    for (Explanation &child : node.children)
        nameSources(child, from, to);
}

Explanation treeOf(const JudgedClaim &claim)
{
    const ClaimProfile &profile = claim.profile;
    if (!profile.policy)
        return explainUncoveredClaim(profile.facts, profile.outcome, profile.notComputed);
    std::optional<ClaimProposal> proposal;
    if (!profile.proposal.isEmpty()) {
        // A proposal that another maker of feeds wrote in its own way explains nothing; `show` gives it as it came.
        if (auto read = claimProposalFromJson(profile.proposal, u"claim/"_s + profile.key.value))
            proposal = *read;
    }
    Explanation tree = explainClaim(profile.facts, profile.outcome, proposal, claim.terms.rules);
    const QString inRules = u"rule_set/"_s + profile.ruleSet + u"#/plans/"_s + profile.facts.plan;
    nameSources(tree, inRules, profile.planSource);
    return tree;
}

} // namespace

Result<ClaimProfile> ClaimDesk::profile(const ClaimKey &key) const
{
    auto judged = judgedClaim(m_session, key);
    if (!judged)
        return judged.failure();
    return std::move(judged->profile);
}

Result<ClaimProfile> ClaimDesk::profileWith(const ClaimKey &key, const IncidentKey &incident) const
{
    auto judged = judgedClaim(m_session, key, &incident);
    if (!judged)
        return judged.failure();
    return std::move(judged->profile);
}

Result<ClaimProof> ClaimDesk::explain(const ClaimKey &key) const
{
    auto judged = judgedClaim(m_session, key);
    if (!judged)
        return judged.failure();
    const ClaimProfile &profile = judged->profile;
    ClaimProof proof;
    proof.result = profile.policy;
    proof.asked = profile.asked;
    proof.code = profile.policy ? profile.outcome.code : QString();
    proof.daysLate = profile.outcome.effective.daysLate;
    proof.ruleSet = profile.ruleSet;
    proof.tree = treeOf(*judged);
    return proof;
}

} // namespace stardesk
