#include "models/domain/ebay_level.h"

#include "models/core/exact_ratio.h"
#include "models/domain/rule_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kWholeBp = 10'000;
constexpr qint64 kMostCount = qint64(1) << 40;
constexpr EbayMeasure kMeasures[] = {EbayMeasure::Defects, EbayMeasure::Unresolved, EbayMeasure::Late, EbayMeasure::Tracking};

std::vector<EbayLimit> readLimits(RuleReader &terms, QLatin1String key)
{
    RuleReader level(terms.object(key), terms.pathOf(key));
    std::vector<EbayLimit> limits;
    for (const EbayMeasure measure : kMeasures) {
        const QLatin1String word = ebayMeasureWord(measure);
        if (!level.has(word))
            continue;
        RuleReader one(level.object(word), level.pathOf(word));
        EbayLimit limit{measure, int(one.integer("share_bp"_L1, 0, kWholeBp)), std::nullopt};
        if (one.has("count"_L1))
            limit.mostCount = one.integer("count"_L1, 0, kMostCount);
        if (!one.ok())
            level.refuse(one.failure());
        limits.push_back(limit);
    }
    if (level.ok() && limits.empty())
        terms.refuse(key, QT_TRANSLATE_NOOP("Failure", "names no measure"));
    if (!level.ok())
        terms.refuse(level.failure());
    return limits;
}

qint64 countOf(EbayMeasure measure, const EbayCounts &counts)
{
    switch (measure) {
    case EbayMeasure::Defects: return counts.defects;
    case EbayMeasure::Unresolved: return counts.unresolved;
    case EbayMeasure::Late: return counts.late;
    case EbayMeasure::Tracking: return counts.tracked;
    }
    Q_UNREACHABLE();
}

std::vector<EbayMeasure> broken(const std::vector<EbayLimit> &limits, const EbayCounts &counts)
{
    std::vector<EbayMeasure> measures;
    for (const EbayLimit &limit : limits) {
        if (counts.orders > 0 && ebayHeadroom(limit, counts) < 0)
            measures.push_back(limit.measure);
    }
    return measures;
}

} // namespace

QLatin1String ebayMeasureWord(EbayMeasure measure)
{
    switch (measure) {
    case EbayMeasure::Defects: return "defects"_L1;
    case EbayMeasure::Unresolved: return "unresolved"_L1;
    case EbayMeasure::Late: return "late"_L1;
    case EbayMeasure::Tracking: return "tracking"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String ebayLevelWord(EbayLevel level)
{
    switch (level) {
    case EbayLevel::BelowStandard: return "below_standard"_L1;
    case EbayLevel::AboveStandard: return "above_standard"_L1;
    case EbayLevel::TopRated: return "top_rated"_L1;
    }
    Q_UNREACHABLE();
}

Result<EbayLevelTerms> parseEbayLevelTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    EbayLevelTerms terms;
    terms.evaluationDay = int(reader.integer("evaluation_day"_L1, 1, 28));
    terms.standard = readLimits(reader, "standard"_L1);
    terms.topRated = readLimits(reader, "top_rated"_L1);
    if (!reader.ok())
        return reader.failure();
    return terms;
}

qint64 ebayHeadroom(const EbayLimit &limit, const EbayCounts &counts)
{
    const qint64 count = countOf(limit.measure, counts);
    const Int128 share = Int128(counts.orders) * limit.shareBp;
    if (limit.measure == EbayMeasure::Tracking)
        return count - qint64((share + kWholeBp - 1) / kWholeBp);
    const qint64 byShare = qint64(share / kWholeBp) - count;
    return limit.mostCount ? std::min(byShare, *limit.mostCount - count) : byShare;
}

Result<EbayStanding> ebayStanding(const EbayLevelTerms &terms, const EbayCounts &counts)
{
    for (const EbayMeasure measure : kMeasures) {
        const qint64 count = countOf(measure, counts);
        if (count < 0 || count > counts.orders)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "is above the total (%1 of %2)"),
                        {QString::number(count), QString::number(counts.orders)}, ebayMeasureWord(measure));
    }
    EbayStanding standing;
    standing.breaksStandard = broken(terms.standard, counts);
    standing.breaksTopRated = broken(terms.topRated, counts);
    if (!standing.breaksStandard.empty())
        standing.level = EbayLevel::BelowStandard;
    else if (standing.breaksTopRated.empty())
        standing.level = EbayLevel::TopRated;
    return standing;
}

BeijingDay nextEbayEvaluation(const EbayLevelTerms &terms, BeijingDay day)
{
    const BeijingDay ofMonth = day.plus(terms.evaluationDay - day.date().day());
    if (ofMonth >= day)
        return ofMonth;
    return BeijingDay::fromDate(ofMonth.date().addMonths(1)).value_or(ofMonth);
}

} // namespace stardesk
