#include "models/domain/taobao_logistics.h"

#include "models/core/exact_ratio.h"
#include "models/domain/programmes.h"
#include "models/domain/rule_reader.h"

#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kWholeBp = 10'000;
constexpr qint64 kMostCount = qint64(1) << 40;
constexpr const char *kPartFields[] = {"courier", "company", "package"};

Result<> checkPart(const PartScores &part, const char *field)
{
    if (part.count < 0 || part.count > kMostCount || part.sum < part.count || part.sum > 5 * part.count)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "%1 ratings of 1 to 5 cannot sum to %2"),
                    {QString::number(part.count), QString::number(part.sum)}, QLatin1String(field));
    return {};
}

Result<> addCauses(const TaobaoTerms &terms, std::span<const CauseCount> causes, LogisticsEvaluation &evaluation)
{
    qint64 all = 0;
    qint64 own = 0;
    for (const CauseCount &cause : causes) {
        if (cause.count < 0 || cause.count > kMostCount)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "a count must not be negative"), {},
                        u"causes/"_s + cause.cause);
        all += cause.count;
        if (!terms.sellerCauses.contains(cause.cause) || cause.count == 0)
            continue;
        own += cause.count;
        evaluation.sellerCauses.push_back(cause);
    }
    std::stable_sort(evaluation.sellerCauses.begin(), evaluation.sellerCauses.end(),
                     [](const CauseCount &a, const CauseCount &b) { return a.count > b.count; });
    if (all > 0)
        evaluation.sellerShareBp = int(ratioHalfUp(Int128(kWholeBp) * own, all));
    return {};
}

int monthNumber(BeijingDay day)
{
    return day.date().year() * 12 + day.date().month();
}

} // namespace

Result<TaobaoTerms> parseTaobaoTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    TaobaoTerms terms;
    terms.dsrMonths = int(reader.integer("dsr_months"_L1, 1, 120));
    terms.pairPerMonth = int(reader.integer("pair_per_month"_L1, 1, 1000));
    terms.rateWithinDays = int(reader.integer("rate_within_days"_L1, 0, 400));
    for (const QJsonValue cause : reader.array("seller_causes"_L1)) {
        if (cause.toString().isEmpty())
            reader.refuse("seller_causes"_L1, QT_TRANSLATE_NOOP("Failure", "must be a list of texts"));
        terms.sellerCauses.append(cause.toString());
    }
    if (!reader.ok())
        return reader.failure();
    return terms;
}

Result<LogisticsEvaluation> evaluateLogistics(const TaobaoTerms &terms,
                                              const std::array<PartScores, kLogisticsPartCount> &parts,
                                              std::span<const CauseCount> causes)
{
    LogisticsEvaluation evaluation;
    PartScores all;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (auto checked = checkPart(parts[i], kPartFields[i]); !checked)
            return checked.failure();
        evaluation.partCenti[i] = dsrCentiScore(parts[i].count, parts[i].sum);
        all.count += parts[i].count;
        all.sum += parts[i].sum;
        const auto &best = evaluation.lowest ? evaluation.partCenti[size_t(*evaluation.lowest)] : std::nullopt;
        if (evaluation.partCenti[i] && (!best || *evaluation.partCenti[i] < *best))
            evaluation.lowest = LogisticsPart(i);
    }
    evaluation.centi = dsrCentiScore(all.count, all.sum);
    if (auto added = addCauses(terms, causes, evaluation); !added)
        return added.failure();
    return evaluation;
}

const char *logisticsTip(const QString &cause)
{
    static constexpr std::pair<const char *, const char *> kTips[] = {
        {"packaging", QT_TRANSLATE_NOOP("LogisticsTips", "Pack carefully: buyers judge the parcel at first sight.")},
        {"carrier_choice", QT_TRANSLATE_NOOP("LogisticsTips", "Choose a larger courier brand: timeliness weighs most.")},
        {"no_delay_warning",
         QT_TRANSLATE_NOOP("LogisticsTips", "Warn buyers of delays by weather or peak days before they ask.")},
        {"listing", QT_TRANSLATE_NOOP("LogisticsTips", "Describe goods truthfully: disappointment lowers every score.")},
        {"no_apology",
         QT_TRANSLATE_NOOP("LogisticsTips", "Apologise and compensate the buyer first, then recover from the courier.")},
        {"handover_late", QT_TRANSLATE_NOOP("LogisticsTips", "Hand parcels over on the day of the order.")},
    };
    const auto found = std::find_if(std::begin(kTips), std::end(kTips),
                                    [&cause](const auto &tip) { return cause == QLatin1String(tip.first); });
    return found == std::end(kTips) ? "" : found->second;
}

std::optional<int> dsrOn(const TaobaoTerms &terms, std::span<const DsrRating> ratings, BeijingDay day)
{
    const auto first = BeijingDay::fromDate(day.date().addMonths(-terms.dsrMonths)).value_or(day);
    QHash<std::pair<QString, int>, int> perPair;
    qint64 count = 0;
    qint64 sum = 0;
    for (const DsrRating &rating : ratings) {
        const bool inTime = rating.ratedOn >= rating.succeededOn
            && rating.ratedOn - rating.succeededOn <= terms.rateWithinDays;
        if (!inTime || rating.ratedOn <= first || rating.ratedOn > day)
            continue;
        if (++perPair[{rating.buyer, monthNumber(rating.ratedOn)}] > terms.pairPerMonth)
            continue;
        ++count;
        sum += rating.score;
    }
    return dsrCentiScore(count, sum);
}

} // namespace stardesk
