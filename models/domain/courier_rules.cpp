#include "models/domain/courier_rules.h"

#include "models/domain/json_fields.h"
#include "models/domain/rule_reader.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMostWeight = 1'000'000;
constexpr int kMostPeriods = 100; // counters travel as one byte in the packed columns
constexpr int kMostCount = 1'000'000;
constexpr int kTopMeanMilli = 5000;
constexpr int kMostZ = 100;

void readPrior(RuleReader &courier, CourierRules &rules)
{
    RuleReader prior(courier.object("prior"_L1), courier.pathOf("prior"_L1));
    rules.priorWeight = prior.integer("weight"_L1, 0, kMostCount);
    rules.priorMeanMilli = int(prior.integer("mean_milli"_L1, 1000, kTopMeanMilli));
    if (!prior.ok())
        courier.refuse(prior.failure());
}

void readRange(RuleReader &courier, CourierRules &rules)
{
    const QJsonArray range = courier.array("rating_range_milli"_L1);
    const QString path = courier.pathOf("rating_range_milli"_L1);
    if (!courier.ok())
        return;
    if (range.size() != 2)
        return courier.refuse("rating_range_milli"_L1, QT_TRANSLATE_NOOP("Failure", "must be a list of two numbers"));
    rules.ratingLowMilli = int(courier.take(json::integerValue(range[0], path + u"/0"_s, 0, kTopMeanMilli)));
    rules.ratingHighMilli = int(courier.take(json::integerValue(range[1], path + u"/1"_s, 0, kTopMeanMilli)));
    if (courier.ok() && rules.ratingLowMilli >= rules.ratingHighMilli)
        courier.refuse("rating_range_milli"_L1, QT_TRANSLATE_NOOP("Failure", "the first number must be below the second"));
}

void readZ(RuleReader &courier, CourierRules &rules)
{
    const QString text = courier.string("wilson_z"_L1);
    if (!courier.ok())
        return;
    rules.wilsonZ = courier.take(parseExactDecimal(text, courier.pathOf("wilson_z"_L1)));
    if (courier.ok() && rules.wilsonZ.unscaled > kMostZ * Int128(powerOfTen(rules.wilsonZ.scale)))
        courier.refuse("wilson_z"_L1, QT_TRANSLATE_NOOP("Failure", "must be at most %1"), {QString::number(kMostZ)});
}

void readWeights(RuleReader &courier, CourierRules &rules)
{
    RuleReader weights(courier.object("weights"_L1), courier.pathOf("weights"_L1));
    for (int i = 0; i < kCourierComponentCount; ++i)
        rules.weights[size_t(i)] = int(weights.integer(courierComponentWord(CourierComponent(i)), 1, kMostWeight));
    if (!weights.ok())
        courier.refuse(weights.failure());
}

StarBand readBand(RuleReader &courier, const QJsonValue &value, const QString &path)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2) {
        courier.refuse(fail(Failure::Code::Malformed,
                            QT_TRANSLATE_NOOP("Failure", "must be a pair of lowest score and star"), {}, path));
        return {};
    }
    return {int(courier.take(json::integerValue(pair[0], path + u"/0"_s, 0, kTopScore))),
            int(courier.take(json::integerValue(pair[1], path + u"/1"_s, 1, kTopCourierStar)))};
}

void readBands(RuleReader &courier, CourierRules &rules)
{
    const QJsonArray bands = courier.array("bands"_L1);
    for (qsizetype i = 0; courier.ok() && i < bands.size(); ++i) {
        const QString path = courier.pathOf("bands"_L1) + u'/' + QString::number(i);
        const StarBand band = readBand(courier, bands[i], path);
        if (!courier.ok())
            return;
        if (!rules.bands.empty() && (band.edge >= rules.bands.back().edge || band.star >= rules.bands.back().star))
            return courier.refuse(fail(Failure::Code::Malformed,
                                       QT_TRANSLATE_NOOP("Failure", "bands must descend in score and in star"), {}, path));
        rules.bands.push_back(band);
    }
    if (courier.ok() && rules.bands.back().edge != 0)
        courier.refuse("bands"_L1, QT_TRANSLATE_NOOP("Failure", "the last band must begin at 0"));
}

void readDeductions(RuleReader &courier, CourierRules &rules)
{
    RuleReader deductions(courier.object("deductions"_L1), courier.pathOf("deductions"_L1));
    rules.deductMinor = int(deductions.integer("minor"_L1, 0, kTopScore));
    rules.deductMajor = int(deductions.integer("major"_L1, 0, kTopScore));
    rules.deductCritical = int(deductions.integer("critical"_L1, 0, kTopScore));
    rules.deductAtMost = int(deductions.integer("at_most"_L1, 0, kTopScore));
    if (!deductions.ok())
        courier.refuse(deductions.failure());
}

void readHysteresis(RuleReader &courier, CourierRules &rules)
{
    RuleReader hysteresis(courier.object("hysteresis"_L1), courier.pathOf("hysteresis"_L1));
    rules.margin = int(hysteresis.integer("margin"_L1, 0, kTopScore));
    rules.belowPeriods = int(hysteresis.integer("below_periods"_L1, 1, kMostPeriods));
    rules.maxUp = int(hysteresis.integer("max_up"_L1, 1, kTopCourierStar));
    rules.maxDown = int(hysteresis.integer("max_down"_L1, 1, kTopCourierStar));
    if (!hysteresis.ok())
        courier.refuse(hysteresis.failure());
}

StarCap readCap(RuleReader &caps, QLatin1String key)
{
    RuleReader cap(caps.object(key), caps.pathOf(key));
    const StarCap read{int(cap.integer("count"_L1, 1, kMostCount)), int(cap.integer("star"_L1, 1, kTopCourierStar))};
    if (!cap.ok())
        caps.refuse(cap.failure());
    return read;
}

void readCaps(RuleReader &courier, CourierRules &rules)
{
    RuleReader caps(courier.object("caps"_L1), courier.pathOf("caps"_L1));
    rules.criticalCap = readCap(caps, "critical"_L1);
    rules.falseSignOffCap = readCap(caps, "false_sign_off"_L1);
    if (!caps.ok())
        courier.refuse(caps.failure());
}

void readEligibility(RuleReader &courier, CourierRules &rules)
{
    RuleReader eligibility(courier.object("eligibility"_L1), courier.pathOf("eligibility"_L1));
    rules.eligibleRatings = eligibility.integer("ratings"_L1, 0, kMostCount);
    rules.eligibleDeliveries = eligibility.integer("deliveries"_L1, 0, kMostCount);
    if (!eligibility.ok())
        courier.refuse(eligibility.failure());
}

} // namespace

QLatin1String courierComponentWord(CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating: return "rating"_L1;
    case CourierComponent::OnTime: return "on_time"_L1;
    case CourierComponent::Contact: return "contact"_L1;
    case CourierComponent::Door: return "door"_L1;
    case CourierComponent::Consent: return "consent"_L1;
    }
    Q_UNREACHABLE();
}

Result<CourierRules> parseCourierRules(const QJsonObject &courier, const QString &path)
{
    RuleReader reader(courier, path);
    CourierRules rules;
    rules.windowDays = int(reader.integer("window_days"_L1, 1, 3660));
    rules.lateRatingsDays = int(reader.integer("late_ratings_days"_L1, 0, 366));
    readPrior(reader, rules);
    readRange(reader, rules);
    readZ(reader, rules);
    readWeights(reader, rules);
    readEligibility(reader, rules);
    readBands(reader, rules);
    readDeductions(reader, rules);
    readHysteresis(reader, rules);
    rules.carriedPeriods = int(reader.integer("carried_periods"_L1, 0, kMostPeriods));
    if (reader.has("exclusion_audit_bp"_L1))
        rules.exclusionAuditBp = int(reader.integer("exclusion_audit_bp"_L1, 0, 10'000));
    readCaps(reader, rules);
    if (!reader.ok())
        return reader.failure();
    return rules;
}

int starOfScore(const CourierRules &rules, int score)
{
    for (const StarBand &band : rules.bands) {
        if (score >= band.edge)
            return band.star;
    }
    return rules.bands.back().star;
}

int edgeOfStar(const CourierRules &rules, int star)
{
    int edge = kTopScore + 1;
    for (const StarBand &band : rules.bands) {
        if (band.star >= star)
            edge = band.edge;
    }
    return edge;
}

} // namespace stardesk
