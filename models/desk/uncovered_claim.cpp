#include "models/desk/uncovered_claim.h"

#include "models/core/beijing.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Explanation actual(const ClaimCase &facts, const ClaimOutcome &outcome)
{
    const char *sentence = outcome.attemptedInTime
        ? QT_TRANSLATE_NOOP("Explanation", "A first attempt in time counts as delivered, at local time")
        : facts.deliveredMs ? QT_TRANSLATE_NOOP("Explanation", "Delivered, at local time")
                            : QT_TRANSLATE_NOOP("Explanation", "Not delivered yet, at local time");
    return Explanation(sentence).withValue(outcome.plain.effectiveLocal.iso()).from(facts.parcel);
}

Explanation daysLate(const ClaimCase &facts, const ClaimOutcome &outcome)
{
    Explanation node(QT_TRANSLATE_NOOP("Explanation", "Days late"));
    node.value = ExplanationText(qint64(outcome.effective.daysLate));
    if (outcome.excusedHours == 0)
        return node;
    node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Days late before anything is taken off"))
                                .withValue(ExplanationText(qint64(outcome.plain.daysLate))));
    node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Excused hours, taken off in UTC"))
                                .withValue(ExplanationText(outcome.excusedHours))
                                .from(facts.excuses.constFirst().source));
    return node;
}

Explanation stages(const DelayAttribution &delay)
{
    Explanation node(QT_TRANSLATE_NOOP("Explanation", "Hours over plan %1, excused %2: net"),
                     {ExplanationText(delay.grossHours), ExplanationText(delay.excusedHours)});
    node.value = ExplanationText(delay.netHours);
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        if (delay.over[stage] > 0)
            node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1: hours over plan"), {stageText(Stage(stage))})
                                        .withValue(ExplanationText(delay.over[stage])));
    }
    return node;
}

} // namespace

Result<ClaimOutcome> uncoveredOutcome(const ClaimCase &facts)
{
    ClaimOutcome outcome;
    qint64 excusedMs = 0;
    DelayInput input = facts.stages.value_or(DelayInput());
    for (const Excuse &excuse : facts.excuses) {
        if (excuse.cause == ExcuseCause::None)
            continue;
        outcome.excusedHours += excuse.hours;
        excusedMs += excuse.hours * kMsPerHour;
        if (excuse.stage)
            input.excused[size_t(*excuse.stage)] += excuse.hours;
    }
    const qint64 arrivedMs = facts.deliveredMs.value_or(facts.asOfMs);
    const qint64 countedMs = countedDeliveryMs(arrivedMs, facts.firstAttemptMs, facts.promisedOn, facts.destination);
    outcome.attemptedInTime = countedMs != arrivedMs;
    outcome.plain = effectiveLateness(countedMs, 0, facts.promisedOn, facts.destination);
    outcome.effective = effectiveLateness(countedMs, excusedMs, facts.promisedOn, facts.destination);
    if (!facts.stages)
        return outcome;
    const auto attribution = attributeDelay(input);
    if (!attribution)
        return attribution.failure();
    outcome.attribution = *attribution;
    return outcome;
}

Explanation explainUncoveredClaim(const ClaimCase &facts, const ClaimOutcome &outcome, const QString &why)
{
    Explanation root(QT_TRANSLATE_NOOP("Explanation", "No amount: %1"), {ExplanationText(why)});
    root.source = facts.claim;
    root.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Promised until the end of"))
                                .withValue(facts.promisedOn.iso())
                                .from(facts.parcel)
                                .withChild(Explanation(QT_TRANSLATE_NOOP("Explanation", "The promise starts on"))
                                               .withValue(facts.startOn.iso())));
    root.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Days are counted at the destination, in the zone"))
                                .withValue(facts.destination.id())
                                .from(facts.parcel));
    root.children.push_back(actual(facts, outcome));
    root.children.push_back(daysLate(facts, outcome));
    if (outcome.attribution)
        root.children.push_back(stages(*outcome.attribution));
    return root;
}

} // namespace stardesk
