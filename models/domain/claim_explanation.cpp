#include "models/domain/claim_case.h"
#include "models/domain/claim_reasons.h"
#include "models/domain/rule_set.h"
#include "models/domain/star_explanation.h"

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBasisPerPercent = 100;

ExplanationText number(qint64 value)
{
    return ExplanationText(value);
}

ExplanationText moneyWords(const Money &money)
{
    return ExplanationText::decimal(moneyText(money));
}

/// "30 %" or "2.5 %" out of basis points.
ExplanationText percentText(int basisPoints)
{
    QString text = QString::number(basisPoints / kBasisPerPercent);
    if (const int rest = basisPoints % kBasisPerPercent) {
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return ExplanationText::decimal(text + u" %"_s);
}

QString codeText(const QString &code)
{
    const ClaimReason *reason = findClaimReason(code);
    return reason ? code + u' ' + reason->name : code;
}

constexpr const char *kStages[kStageCount] = {
    QT_TRANSLATE_NOOP("Explanation", "Domestic collection"), QT_TRANSLATE_NOOP("Explanation", "Sorting and transport"),
    QT_TRANSLATE_NOOP("Explanation", "Export customs"),      QT_TRANSLATE_NOOP("Explanation", "Line haul"),
    QT_TRANSLATE_NOOP("Explanation", "Overseas customs"),    QT_TRANSLATE_NOOP("Explanation", "Overseas warehousing and sorting"),
    QT_TRANSLATE_NOOP("Explanation", "Last-mile delivery")};

const char *partyName(Party party)
{
    switch (party) {
    case Party::Merchant: return QT_TRANSLATE_NOOP("Explanation", "merchant (R13)");
    case Party::FirstMile: return QT_TRANSLATE_NOOP("Explanation", "first-mile carrier");
    case Party::SortCarrier: return QT_TRANSLATE_NOOP("Explanation", "sorting carrier");
    case Party::ExportBroker: return QT_TRANSLATE_NOOP("Explanation", "export broker");
    case Party::LineHaulCarrier: return QT_TRANSLATE_NOOP("Explanation", "line-haul carrier");
    case Party::ImportBroker: return QT_TRANSLATE_NOOP("Explanation", "import broker");
    case Party::OverseasWarehouse: return QT_TRANSLATE_NOOP("Explanation", "overseas warehouse");
    case Party::LastMileCarrier: return QT_TRANSLATE_NOOP("Explanation", "last-mile carrier");
    }
    Q_UNREACHABLE();
}

const char *causeText(ExcuseCause cause)
{
    switch (cause) {
    case ExcuseCause::None: return QT_TRANSLATE_NOOP("Explanation", "no accepted cause");
    case ExcuseCause::Customs: return QT_TRANSLATE_NOOP("Explanation", "customs");
    case ExcuseCause::ForceMajeure: return QT_TRANSLATE_NOOP("Explanation", "force majeure");
    case ExcuseCause::Consignee: return QT_TRANSLATE_NOOP("Explanation", "recipient");
    }
    Q_UNREACHABLE();
}

const char *fourEyesText(FourEyesReason reason)
{
    switch (reason) {
    case FourEyesReason::Amount: return QT_TRANSLATE_NOOP("Explanation", "The amount reaches the four-eyes limit");
    case FourEyesReason::Override: return QT_TRANSLATE_NOOP("Explanation", "The amount is raised above the computed one");
    case FourEyesReason::Goodwill: return QT_TRANSLATE_NOOP("Explanation", "It is paid out of goodwill");
    case FourEyesReason::RejectCode:
        return QT_TRANSLATE_NOOP("Explanation", "This reason for a rejection always needs a second person");
    case FourEyesReason::ClaimValue:
        return QT_TRANSLATE_NOOP("Explanation", "The claim's value reaches the four-eyes limit");
    case FourEyesReason::Reopened: return QT_TRANSLATE_NOOP("Explanation", "The claim was reopened");
    case FourEyesReason::FraudHold: return QT_TRANSLATE_NOOP("Explanation", "The claim is held for suspected fraud");
    case FourEyesReason::QaSample: return QT_TRANSLATE_NOOP("Explanation", "The claim belongs to the quality sample");
    case FourEyesReason::NoRate:
        return QT_TRANSLATE_NOOP("Explanation", "There is no exchange rate to compare the amount with the limits");
    }
    Q_UNREACHABLE();
}

struct ExplainClaim {
    const ClaimCase &facts;
    const ClaimOutcome &outcome;
    const RuleSet &rules;

    [[nodiscard]] ExplanationText money(qint64 minor) const { return moneyWords({minor, facts.price.currency}); }
    [[nodiscard]] Explanation fromParcel(Explanation node) const { return std::move(node).from(facts.parcel); }
    [[nodiscard]] Explanation ruled(const QString &pointer, Explanation node) const
    {
        return std::move(node).from(u"rule_set/"_s + rules.id + u'#' + pointer).asLocal(isLocalRule(rules, pointer));
    }
    [[nodiscard]] QString planPointer() const { return u"/plans/"_s + facts.plan; }

    [[nodiscard]] Explanation promise() const
    {
        const CompensationPlan plan = rules.plans.value(facts.plan);
        Explanation node = ruled(planPointer() + u"/promise_days"_s,
                                 Explanation(QT_TRANSLATE_NOOP("Explanation", "Promise of plan %1: %2 days from the start"),
                                             {facts.plan, number(plan.promiseDays)})
                                     .withValue(facts.promisedOn.iso()));
        node.children.push_back(fromParcel(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "The promise starts on")).withValue(facts.startOn.iso())));
        return node;
    }

    [[nodiscard]] Explanation zone() const
    {
        return fromParcel(Explanation(QT_TRANSLATE_NOOP("Explanation", "Days are counted at the destination, in the zone"))
                              .withValue(facts.destination.id()));
    }

    [[nodiscard]] Explanation due() const
    {
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Kept until the end of the promised day; late from"))
            .withValue(instantIso(promiseEndMs(facts.promisedOn, facts.destination)));
    }

    [[nodiscard]] Explanation actual() const
    {
        const char *sentence = outcome.attemptedInTime
            ? QT_TRANSLATE_NOOP("Explanation", "A first attempt in time counts as delivered, at local time")
            : facts.deliveredMs ? QT_TRANSLATE_NOOP("Explanation", "Delivered, at local time")
                                : QT_TRANSLATE_NOOP("Explanation", "Not delivered yet, at local time");
        Explanation node = fromParcel(Explanation(sentence).withValue(outcome.plain.effectiveLocal.iso()));
        node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Days late before anything is taken off"))
                                    .withValue(number(outcome.plain.daysLate)));
        return node;
    }

    [[nodiscard]] Explanation excuses() const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Excused hours, taken off in UTC"));
        node.value = number(outcome.excusedHours);
        for (const Excuse &excuse : facts.excuses)
            node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 hours: %2"),
                                                {number(excuse.hours), causeText(excuse.cause)})
                                        .from(excuse.source));
        node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Counts as delivered, at local time"))
                                    .withValue(outcome.effective.effectiveLocal.iso()));
        node.children.push_back(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "Days late")).withValue(number(outcome.effective.daysLate)));
        return node;
    }

    [[nodiscard]] Explanation tier() const
    {
        const auto &found = outcome.amount.tier;
        if (!found)
            return ruled(planPointer() + u"/tiers"_s,
                         Explanation(QT_TRANSLATE_NOOP("Explanation", "No tier of the plan pays for so many days late")));
        Explanation node = found->toDay
            ? Explanation(QT_TRANSLATE_NOOP("Explanation", "Tier of the plan: %1 to %2 days late"),
                          {number(found->fromDay), number(*found->toDay)})
            : Explanation(QT_TRANSLATE_NOOP("Explanation", "Tier of the plan: from %1 days late"), {number(found->fromDay)});
        node = ruled(planPointer() + u"/tiers"_s, std::move(node).withValue(money(outcome.amount.raised)));
        for (const CompensationLine &line : outcome.amount.lines)
            node.children.push_back(lineNode(line));
        if (outcome.amount.raised > outcome.amount.sum)
            node.children.push_back(
                Explanation(QT_TRANSLATE_NOOP("Explanation", "Raised to the least amount of the tier")).withValue(money(found->minimum)));
        return node;
    }

    [[nodiscard]] Explanation lineNode(const CompensationLine &line) const
    {
        const ExplanationText share = percentText(line.basisPoints);
        switch (line.part) {
        case CompensationPart::Fixed:
            return Explanation(QT_TRANSLATE_NOOP("Explanation", "Fixed amount")).withValue(money(line.amount));
        case CompensationPart::Item:
            return Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 of the item price %2"), {share, money(line.base)})
                .withValue(money(line.amount));
        case CompensationPart::Shipping:
            return Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 of the shipping fee %2"), {share, money(line.base)})
                .withValue(money(line.amount));
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Explanation cap() const
    {
        const auto planCap = rules.plans.value(facts.plan).cap;
        if (!planCap)
            return Explanation(QT_TRANSLATE_NOOP("Explanation", "The plan has no cap"));
        Explanation node = ruled(planPointer() + u"/cap"_s,
                                 Explanation(QT_TRANSLATE_NOOP("Explanation", "Cap of the plan")).withValue(money(*outcome.amount.cap)));
        if (planCap->currency != facts.price.currency && facts.price.capRate)
            node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 at the rate %2, rounded down"),
                                                {moneyWords(*planCap), ExplanationText::decimal(facts.price.capRate->text())})
                                        .from(facts.capRateSource));
        return node;
    }

    [[nodiscard]] Explanation ceiling() const
    {
        return fromParcel(Explanation(QT_TRANSLATE_NOOP("Explanation", "Never more than item %1 and shipping %2 less earlier refunds %3"),
                                      {money(facts.price.item), money(facts.price.shipping), money(facts.price.refunded)})
                              .withValue(money(outcome.amount.ceiling)));
    }

    [[nodiscard]] Explanation rounding() const
    {
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Each line is rounded half up to the smallest unit; caps are rounded down"));
    }

    [[nodiscard]] Explanation result() const
    {
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Result, with code %1"), {codeText(outcome.code)})
            .withValue(money(outcome.amount.amount));
    }

    [[nodiscard]] Explanation attribution() const
    {
        const DelayAttribution &delay = *outcome.attribution;
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Hours over plan %1, excused %2: net"),
                         {number(delay.grossHours), number(delay.excusedHours)});
        node.value = number(delay.netHours);
        for (size_t stage = 0; stage < kStageCount; ++stage) {
            if (delay.over[stage] == 0)
                continue;
            Explanation line(QT_TRANSLATE_NOOP("Explanation", "%1: %2 hours over plan, %3 of the cost to the %4"),
                             {ExplanationText(kStages[stage]), number(delay.over[stage]), percentText(delay.shareBp[stage]),
                              partyName(outcome.parties[stage])});
            if (!outcome.split.isEmpty())
                line.value = money(outcome.split.at(qsizetype(stage)));
            node.children.push_back(line);
        }
        return node;
    }

    [[nodiscard]] Explanation fourEyes(const ClaimProposal &proposal) const
    {
        Explanation node = proposal.checkersNeeded == 0
            ? Explanation(QT_TRANSLATE_NOOP("Explanation", "One person decides"))
            : Explanation(QT_TRANSLATE_NOOP("Explanation", "Further people who must confirm")).withValue(number(proposal.checkersNeeded));
        node = ruled(u"/limits"_s, std::move(node));
        if (proposal.valuedMinor)
            node.children.push_back(valued(proposal));
        for (const FourEyesReason reason : proposal.reasons)
            node.children.push_back(Explanation(fourEyesText(reason)));
        return node;
    }

    [[nodiscard]] Explanation valued(const ClaimProposal &proposal) const
    {
        const ExplanationText amount = moneyWords({*proposal.valuedMinor, rules.limits.currency});
        if (!proposal.rate)
            return Explanation(QT_TRANSLATE_NOOP("Explanation", "Compared with the limits")).withValue(amount);
        return Explanation(QT_TRANSLATE_NOOP("Explanation", "Compared with the limits at the rate %1 of %2, frozen"),
                           {ExplanationText::decimal(proposal.rate->rate), proposal.rate->day.iso()})
            .withValue(amount)
            .from(proposal.rate->source);
    }
};

} // namespace

Explanation explainClaim(const ClaimCase &claimCase, const ClaimOutcome &outcome,
                         const std::optional<ClaimProposal> &proposal, const RuleSet &rules)
{
    const ExplainClaim explain{claimCase, outcome, rules};
    Explanation root(QT_TRANSLATE_NOOP("Explanation", "Compensation"));
    root.value = explain.money(outcome.amount.amount);
    root.source = claimCase.claim;
    for (Explanation line : {explain.promise(), explain.zone(), explain.due(), explain.actual(), explain.excuses(),
                             explain.tier(), explain.cap(), explain.ceiling(), explain.rounding(), explain.result()})
        root.children.push_back(std::move(line));
    if (outcome.attribution)
        root.children.push_back(explain.attribution());
    if (proposal)
        root.children.push_back(explain.fourEyes(*proposal));
    return root;
}

} // namespace stardesk
