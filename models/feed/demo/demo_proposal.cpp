#include "models/feed/demo/demo_proposal.h"

#include "models/domain/claim_json.h"
#include "models/feed/demo/demo_calendar.h"
#include "models/feed/demo/demo_paper.h"
#include "models/feed/demo/demo_scan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stardesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDemoRuleVersion = 1;
constexpr QLatin1String kDemoRules("demo-2024A");

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Currency currencyOf(const Parcel &parcel)
{
    return Currency::fromCode(textOf(parcel.lane->currency)).value_or(Currency());
}

bool waitsUnchanged(const Claim &claim, FrontMark mark)
{
    const FrontClaim *front = frontClaim(claim.number);
    return !front || front->mark != mark;
}

/// Lines of the digest and values a person reads, named as the desk names them.
struct Seen {
    QStringList lines;
    QJsonObject values;
};

void see(Seen *seen, std::string_view type, const DemoKey &key)
{
    seen->lines << u"%1 %2 1"_s.arg(textOf(type), textOf(key.view())); // all records of a first publication carry version 1
}

/// Scans and papers that were there when the proposal was made.
void seeEvidence(const DemoFrame &frame, const Claim &claim, Seen *seen)
{
    const DemoKey parcel = parcelKey(frame, claim.parcel.number);
    int scans = int(scansOf(frame, claim.parcel).size());
    scans -= waitsUnchanged(claim, FrontMark::ScanCorrected) ? 0 : 1;
    for (int number = 1; number <= scans; ++number)
        see(seen, "tracking_event", scanKey(parcel, number));
    int papers = 0;
    for (const Paper &paper : papersOf(frame, claim)) {
        if (paper.receivedMs > claim.proposedMs && !waitsUnchanged(claim, FrontMark::EvidenceAdded))
            continue;
        seen->lines << u"document %1 %2"_s.arg(textOf(paper.key.view()), QString::fromStdString(paper.sha256));
        ++papers;
    }
    seen->values.insert("scans"_L1, QString::number(scans));
    seen->values.insert("documents"_L1, QString::number(papers));
}

Seen seenBy(const DemoFrame &frame, const Claim &claim)
{
    const Parcel &parcel = claim.parcel;
    const Currency currency = currencyOf(parcel);
    Seen seen;
    see(&seen, "parcel", parcelKey(frame, parcel.number));
    see(&seen, "compensation_plan", DemoKey(planKey(parcel.plan)));
    if (claim.incident)
        see(&seen, "incident", incidentKey(*claim.incident));
    const auto put = [&](QLatin1String name, const QString &value) { seen.values.insert(name, value); };
    put("promised_on"_L1, BeijingDay{parcel.promisedOn}.iso());
    put("days_late"_L1, QString::number(parcel.daysLate));
    put("excused_hours"_L1, u"0"_s);
    put("code"_L1, u"A01"_s);
    put("item"_L1, moneyText({parcel.itemMinor, currency}));
    put("shipping"_L1, moneyText({parcel.shippingMinor, currency}));
    put("rule_set"_L1, QString(kDemoRules));
    put("plan"_L1, textOf(planKey(parcel.plan)));
    put("asked"_L1, moneyText({claim.askedMinor, currency}));
    put("policy"_L1, moneyText({claim.policyMinor, currency}));
    put("delivered_local"_L1, LocalTime{parcel.deliveredLocalSeconds * 1000}.iso());
    if (parcel.refundedMinor > 0)
        put("refunded"_L1, moneyText({parcel.refundedMinor, currency}));
    seeEvidence(frame, claim, &seen);
    seen.lines.sort();
    return seen;
}

} // namespace

std::string proposalOf(const DemoFrame &frame, const ClaimLimits &limits, const Claim &claim)
{
    ClaimProposal proposal;
    proposal.amountMinor = claim.policyMinor;
    proposal.computedMinor = claim.policyMinor;
    proposal.code = u"A01"_s;
    proposal.maker = textOf(claim.assignee);
    proposal.madeMs = claim.proposedMs;
    proposal.valuedMinor = claim.policyCny;
    proposal.checkersNeeded = claim.policyCny.value_or(0) >= limits.twoCheckers ? 2 : 1;
    proposal.reasons = {FourEyesReason::Amount};
    proposal.ruleSet = kDemoRules;
    proposal.ruleVersion = kDemoRuleVersion;
    // An incident shifts what the desk computes: such a proposal tells no snapshot that the desk could hold against it.
    const bool told = claim.number < detailedClaims(frame) && !claim.incident && claim.parcel.delivered;
    const Seen seen = told ? seenBy(frame, claim) : Seen();
    if (told)
        proposal.evidenceDigest = evidenceDigestOf(seen.lines, proposal.ruleSet, proposal.ruleVersion);
    QJsonObject json = claimProposalJson(proposal, currencyOf(claim.parcel));
    if (told)
        json.insert("seen"_L1, QJsonObject{{u"lines"_s, QJsonArray::fromStringList(seen.lines)}, {u"values"_s, seen.values}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace stardesk::demo
