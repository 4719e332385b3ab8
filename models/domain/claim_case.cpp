#include "models/domain/claim_case.h"

#include "models/domain/rule_set.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

/// The cause that excuses most hours; the first named at a tie.
ExcuseCause mainCause(const QVector<Excuse> &excuses)
{
    ExcuseCause main = ExcuseCause::None;
    qint64 most = 0;
    for (const ExcuseCause cause : {ExcuseCause::Customs, ExcuseCause::ForceMajeure, ExcuseCause::Consignee}) {
        qint64 hours = 0;
        for (const Excuse &excuse : excuses)
            hours += excuse.cause == cause ? excuse.hours : 0;
        if (hours > most) {
            most = hours;
            main = cause;
        }
    }
    return main;
}

Result<qint64> excusedHoursOf(const QVector<Excuse> &excuses)
{
    qint64 sum = 0;
    for (const Excuse &excuse : excuses) {
        constexpr qint64 kMostHours = 1'000'000;
        if (excuse.hours < 0 || excuse.hours > kMostHours)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "%1 hours are outside 0 to %2."),
                        {QString::number(excuse.hours), QString::number(kMostHours)}, excuse.source + u"/excused_hours"_s);
        sum += excuse.cause == ExcuseCause::None ? 0 : excuse.hours;
    }
    return sum;
}

QString codeOf(const ClaimCase &claimCase, const ClaimOutcome &outcome)
{
    if (outcome.amount.amount > 0)
        return claimCase.lost ? u"A02"_s : u"A01"_s;
    if (outcome.attemptedInTime)
        return u"R02"_s;
    if (outcome.plain.daysLate <= 0)
        return u"R01"_s;
    if (outcome.effective.daysLate <= 0)
        return notPayableCode(mainCause(claimCase.excuses));
    return outcome.amount.ceiling <= 0 ? u"R10"_s : u"R08"_s;
}

Result<> attribute(const ClaimCase &claimCase, ClaimOutcome &outcome)
{
    if (!claimCase.stages)
        return {};
    DelayInput input = *claimCase.stages;
    for (const Excuse &excuse : claimCase.excuses) {
        if (excuse.stage && excuse.cause != ExcuseCause::None)
            input.excused[size_t(*excuse.stage)] += excuse.hours;
    }
    const auto attribution = attributeDelay(input);
    if (!attribution)
        return attribution.failure();
    outcome.attribution = *attribution;
    if (!attribution->payable || outcome.amount.amount <= 0)
        return {};
    const auto split = splitCost(*attribution, outcome.amount.amount);
    if (!split)
        return split.failure();
    outcome.split = *split;
    return {};
}

} // namespace

Result<ClaimOutcome> evaluateClaim(const ClaimCase &claimCase, const RuleSet &rules)
{
    const auto plan = rules.plans.constFind(claimCase.plan);
    if (plan == rules.plans.constEnd())
        return fail(Failure::Code::NotFound,
                    QT_TRANSLATE_NOOP("Failure", "The rule set has no compensation plan \"%1\"."), {claimCase.plan},
                    claimCase.parcel);
    const auto excused = excusedHoursOf(claimCase.excuses);
    if (!excused)
        return excused.failure();

    ClaimOutcome outcome;
    for (size_t stage = 0; stage < kStageCount; ++stage)
        outcome.parties[stage] = responsibleParty(Stage(stage), claimCase.merchantHandedOverLate);
    const qint64 arrivedMs = claimCase.deliveredMs.value_or(claimCase.asOfMs);
    const qint64 countedMs = countedDeliveryMs(arrivedMs, claimCase.firstAttemptMs, claimCase.promisedOn, claimCase.destination);
    outcome.attemptedInTime = countedMs != arrivedMs;
    outcome.excusedHours = *excused;
    outcome.plain = effectiveLateness(countedMs, 0, claimCase.promisedOn, claimCase.destination);
    outcome.effective = effectiveLateness(countedMs, *excused * kMsPerHour, claimCase.promisedOn, claimCase.destination);

    CompensationInput price = claimCase.price;
    price.daysLate = outcome.effective.daysLate;
    auto amount = compensationFor(*plan, price);
    if (!amount)
        return amount.failure();
    outcome.amount = *amount;
    outcome.code = codeOf(claimCase, outcome);
    if (const auto attributed = attribute(claimCase, outcome); !attributed)
        return attributed.failure();
    return outcome;
}

} // namespace stardesk
