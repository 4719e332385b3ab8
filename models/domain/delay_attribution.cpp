#include "models/domain/delay_attribution.h"

#include "models/core/beijing.h"
#include "models/core/money.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostHours = 1'000'000;
constexpr int kBasis = 10'000;

Result<> checkHours(const StageHours &hours, const QString &field)
{
    for (size_t i = 0; i < hours.size(); ++i) {
        if (hours[i] < 0 || hours[i] > kMostHours)
            return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "%1 hours are outside 0 to %2."),
                        {QString::number(hours[i]), QString::number(kMostHours)}, field + u'/' + QString::number(i));
    }
    return {};
}

QVector<qint64> weightsOf(const StageHours &over)
{
    return QVector<qint64>(over.begin(), over.end());
}

/// Ends of the stages before the running one: the delivery's own, or of a parcel on its way the last that was seen.
QVector<StageScan> scansOf(const StageEnds &ends, qint64 startMs, bool delivered)
{
    size_t last = kStageCount;
    while (!delivered && last > 0 && !ends[last - 1])
        --last;
    QVector<StageScan> scans;
    qint64 before = startMs;
    for (size_t stage = 0; stage + 1 < last; ++stage) {
        before = ends[stage].value_or(before);
        scans.append({before, Stage(stage), true});
    }
    return scans;
}

} // namespace

Stage DelayAttribution::limitingStage() const
{
    return Stage(std::max_element(over.begin(), over.end()) - over.begin());
}

Result<DelayAttribution> attributeDelay(const DelayInput &input)
{
    if (const auto checked = checkHours(input.planned, u"planned_hours"_s); !checked)
        return checked.failure();
    if (const auto checked = checkHours(input.actual, u"actual_hours"_s); !checked)
        return checked.failure();
    if (const auto checked = checkHours(input.excused, u"excused_hours"_s); !checked)
        return checked.failure();

    DelayAttribution result;
    for (size_t i = 0; i < kStageCount; ++i) {
        const qint64 late = input.actual[i] - input.planned[i];
        result.grossHours += late;
        result.excusedHours += std::min(input.excused[i], std::max<qint64>(0, late));
        result.over[i] = std::max<qint64>(0, late - input.excused[i]);
    }
    result.netHours = result.grossHours - result.excusedHours;
    result.payable = result.netHours > 0; // then some stage ran over: net is at most the sum of `over`
    if (!result.payable)
        return result;
    const auto shares = splitByLargestRemainder(kBasis, weightsOf(result.over));
    if (!shares)
        return shares.failure();
    std::transform(shares->begin(), shares->end(), result.shareBp.begin(), [](qint64 share) { return int(share); });
    return result;
}

Result<QVector<qint64>> splitCost(const DelayAttribution &attribution, qint64 amount)
{
    if (!attribution.payable)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The delay is excused: there is no cost to split."));
    return splitByLargestRemainder(amount, weightsOf(attribution.over));
}

Result<StageHours> plannedStageHours(int promiseDays, const StageHours &pattern)
{
    constexpr qint64 kHoursPerDay = 24;
    const auto parts = splitByLargestRemainder(promiseDays * kHoursPerDay, weightsOf(pattern));
    if (!parts)
        return parts.failure();
    StageHours planned{};
    std::copy(parts->begin(), parts->end(), planned.begin());
    return planned;
}

StageHours stageHoursOf(qint64 startMs, const QVector<StageScan> &scans, qint64 deliveredMs)
{
    // Where each stage begins; a stage without a scan begins and ends with the next one that has.
    std::array<std::optional<qint64>, kStageCount + 1> begins{};
    const auto begin = [&](size_t stage, qint64 atMs) {
        begins[stage] = std::min(begins[stage].value_or(atMs), atMs);
    };
    for (const StageScan &scan : scans)
        begin(size_t(scan.stage) + (scan.endsStage ? 1 : 0), scan.atMs);
    begins[0] = startMs;
    begins[kStageCount] = deliveredMs;
    for (size_t stage = kStageCount; stage > 0; --stage)
        begins[stage - 1] = begins[stage - 1] ? begins[stage - 1] : begins[stage];
    StageHours hours{};
    qint64 before = 0; // whole hours since the start, so that the stages sum to the whole
    qint64 latest = startMs;
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        // A scan before the one of an earlier stage is out of order: it moves nothing.
        latest = std::clamp(*begins[stage + 1], latest, std::max(latest, deliveredMs));
        const qint64 since = (latest - startMs) / kMsPerHour;
        hours[stage] = since - before;
        before = since;
    }
    return hours;
}

bool isDeliveryAttempt(QStringView code)
{
    return code.startsWith("attempt"_L1, Qt::CaseInsensitive);
}

bool isDeliveryAttempt(QLatin1String code)
{
    return code.startsWith("attempt"_L1, Qt::CaseInsensitive);
}

std::optional<DelayInput> delayInputOf(const PromiseClock &clock, const StageEnds &ends, const StageHours &pattern)
{
    if (clock.days <= 0 || std::ranges::none_of(ends, &std::optional<qint64>::has_value))
        return {};
    const auto planned = plannedStageHours(clock.days, pattern);
    if (!planned)
        return {};
    return DelayInput{*planned, stageHoursOf(clock.startMs, scansOf(ends, clock.startMs, clock.delivered), clock.endMs), {}};
}

Party responsibleParty(Stage stage, bool merchantHandedOverLate)
{
    switch (stage) {
    case Stage::Collection: return merchantHandedOverLate ? Party::Merchant : Party::FirstMile;
    case Stage::Sorting: return Party::SortCarrier;
    case Stage::ExportCustoms: return Party::ExportBroker;
    case Stage::LineHaul: return Party::LineHaulCarrier;
    case Stage::ImportCustoms: return Party::ImportBroker;
    case Stage::OverseasWarehouse: return Party::OverseasWarehouse;
    case Stage::LastMile: return Party::LastMileCarrier;
    }
    Q_UNREACHABLE();
}

ExcuseCause excuseCauseOf(QStringView kind)
{
    // The feed's incidents have one word each, reasons a class and a detail.
    if (kind.startsWith("customs_"_L1) || kind == "customs"_L1)
        return ExcuseCause::Customs;
    for (const QLatin1StringView force : {"force_majeure"_L1, "storm"_L1, "strike"_L1, "flight"_L1}) {
        if (kind == force)
            return ExcuseCause::ForceMajeure;
    }
    if (kind.startsWith("weather_"_L1))
        return ExcuseCause::ForceMajeure;
    return kind.startsWith("consignee_"_L1) ? ExcuseCause::Consignee : ExcuseCause::None;
}

QString notPayableCode(ExcuseCause cause)
{
    switch (cause) {
    case ExcuseCause::None: return u"R01"_s;
    case ExcuseCause::Customs: return u"R04"_s;
    case ExcuseCause::ForceMajeure: return u"R03"_s;
    case ExcuseCause::Consignee: return u"R05"_s;
    }
    Q_UNREACHABLE();
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Collection: return QCoreApplication::translate("DelayAttribution", "Domestic collection");
    case Stage::Sorting: return QCoreApplication::translate("DelayAttribution", "Sorting and transport");
    case Stage::ExportCustoms: return QCoreApplication::translate("DelayAttribution", "Export customs");
    case Stage::LineHaul: return QCoreApplication::translate("DelayAttribution", "Line haul");
    case Stage::ImportCustoms: return QCoreApplication::translate("DelayAttribution", "Overseas customs");
    case Stage::OverseasWarehouse:
        return QCoreApplication::translate("DelayAttribution", "Overseas warehousing and sorting");
    case Stage::LastMile: return QCoreApplication::translate("DelayAttribution", "Last-mile delivery");
    }
    Q_UNREACHABLE();
}

QString partyText(Party party)
{
    switch (party) {
    case Party::Merchant: return QCoreApplication::translate("DelayAttribution", "Merchant");
    case Party::FirstMile: return QCoreApplication::translate("DelayAttribution", "First-mile carrier");
    case Party::SortCarrier: return QCoreApplication::translate("DelayAttribution", "Sorting carrier");
    case Party::ExportBroker: return QCoreApplication::translate("DelayAttribution", "Export broker");
    case Party::LineHaulCarrier: return QCoreApplication::translate("DelayAttribution", "Line-haul carrier");
    case Party::ImportBroker: return QCoreApplication::translate("DelayAttribution", "Import broker");
    case Party::OverseasWarehouse: return QCoreApplication::translate("DelayAttribution", "Overseas warehouse");
    case Party::LastMileCarrier: return QCoreApplication::translate("DelayAttribution", "Last-mile carrier");
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
