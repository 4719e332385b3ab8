#include "models/domain/star_explanation.h"

#include "models/domain/courier_tips.h"
#include "models/domain/rule_set.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr const char *kNoData = QT_TRANSLATE_NOOP("Explanation", "no data");
constexpr const char *kNoStar = QT_TRANSLATE_NOOP("Explanation", "no star");
constexpr const char *kTooFew = QT_TRANSLATE_NOOP("Explanation", "too few to show");

ExplanationText number(qint64 value)
{
    return ExplanationText(value);
}

ExplanationText starValue(const std::optional<int> &star)
{
    return star ? number(*star) : ExplanationText(kNoStar);
}

ExplanationText pointsValue(const std::optional<int> &points)
{
    return points ? ExplanationText::decimal(pointsText(*points)) : ExplanationText(kNoData);
}

/// A mean in thousandths: "4.683".
ExplanationText meanValue(int milli)
{
    return ExplanationText::decimal(QString::number(milli / 1000) + u'.' + QString::number(milli % 1000).rightJustified(3, u'0'));
}

/// A line whose number is a rule's: with the rule's place as source and its mark.
Explanation ruled(const RuleSet &rules, QLatin1String pointer, Explanation node)
{
    return std::move(node).from(ruleSource(rules, pointer)).asLocal(isLocalRule(rules, QString(pointer)));
}

struct ExplainCourier {
    const RuleSet &rules;
    const CourierStarInput &input;
    const CourierStarSources &sources;
    CourierStar star;

    [[nodiscard]] Explanation fromWindow(Explanation node) const { return std::move(node).from(sources.window); }
    /// Points that few ratings could be told from.
    [[nodiscard]] ExplanationText guarded(const std::optional<int> &points) const
    {
        return sources.tooFewRatings ? ExplanationText(kTooFew) : pointsValue(points);
    }
    [[nodiscard]] Explanation fewRatings() const
    {
        return ruled(rules, "/anonymity_k"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "Fewer than %1 ratings: they stay anonymous"), {number(rules.anonymityK)}));
    }

    [[nodiscard]] Explanation rating() const
    {
        const CourierRules &courier = rules.courier;
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "%1, weight %2"),
                         {courierComponentName(CourierComponent::Rating), number(courier.weights[0])});
        node = ruled(rules, "/courier/weights"_L1, std::move(node).withValue(guarded(star.components[0])));
        if (sources.tooFewRatings) {
            node.children.push_back(fewRatings());
            return node;
        }
        node.children.push_back(fromWindow(
            Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 ratings with the sum %2"),
                        {number(input.ratings), number(input.ratingSum)})));
        if (const auto mean = bayesianMeanMilli(courier, input.ratings, input.ratingSum))
            node.children.push_back(ruled(
                rules, "/courier/prior"_L1,
                Explanation(QT_TRANSLATE_NOOP("Explanation", "Mean with %1 ratings of %2 added as what is usual"),
                            {number(courier.priorWeight), meanValue(courier.priorMeanMilli)})
                    .withValue(meanValue(*mean))));
        node.children.push_back(
            ruled(rules, "/courier/rating_range_milli"_L1,
                  Explanation(QT_TRANSLATE_NOOP("Explanation", "A mean of %1 is worth no points, a mean of %2 all of them"),
                              {meanValue(courier.ratingLowMilli), meanValue(courier.ratingHighMilli)})));
        return node;
    }

    [[nodiscard]] Explanation share(CourierComponent component, const HitShare &counts) const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "%1, weight %2"),
                         {courierComponentName(component), number(rules.courier.weights[size_t(component)])});
        node = ruled(rules, "/courier/weights"_L1, std::move(node).withValue(pointsValue(star.components[size_t(component)])));
        if (counts.total == 0) {
            node.children.push_back(fromWindow(Explanation(
                QT_TRANSLATE_NOOP("Explanation", "Nothing happened to judge by: the weight goes to the others"))));
            return node;
        }
        node.children.push_back(fromWindow(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1 of %2"),
                                                       {number(counts.hits), number(counts.total)})));
        node.children.push_back(
            ruled(rules, "/courier/wilson_z"_L1,
                  Explanation(QT_TRANSLATE_NOOP("Explanation",
                                                "Lower bound of the share (Wilson, z = %1): few cases count carefully"),
                              {ExplanationText::decimal(exactDecimalText(rules.courier.wilsonZ))})));
        return node;
    }

    [[nodiscard]] Explanation base() const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Weighted mean of the components"));
        node.value = guarded(star.base);
        node.children.push_back(rating());
        node.children.push_back(share(CourierComponent::OnTime, input.onTime));
        node.children.push_back(share(CourierComponent::Contact, input.contact));
        node.children.push_back(share(CourierComponent::Door, input.door));
        node.children.push_back(share(CourierComponent::Consent, input.consent));
        return node;
    }

    [[nodiscard]] Explanation complaintLine(const char *text, qint64 count, int each) const
    {
        return fromWindow(Explanation(text, {number(count), ExplanationText::decimal(pointsText(each))}).asLocal(
            isLocalRule(rules, u"/courier/deductions")));
    }

    [[nodiscard]] Explanation deduction() const
    {
        const CourierRules &courier = rules.courier;
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Deduction for upheld complaints, at most %1"),
                         {ExplanationText::decimal(pointsText(courier.deductAtMost))});
        node = ruled(rules, "/courier/deductions"_L1, std::move(node).withValue(ExplanationText::decimal(pointsText(star.deduction))));
        if (input.minorComplaints > 0)
            node.children.push_back(complaintLine(QT_TRANSLATE_NOOP("Explanation", "Minor complaints: %1, each %2"),
                                                  input.minorComplaints, courier.deductMinor));
        if (input.majorComplaints > 0)
            node.children.push_back(complaintLine(QT_TRANSLATE_NOOP("Explanation", "Major complaints: %1, each %2"),
                                                  input.majorComplaints, courier.deductMajor));
        if (input.criticalComplaints > 0)
            node.children.push_back(complaintLine(QT_TRANSLATE_NOOP("Explanation", "Critical complaints: %1, each %2"),
                                                  input.criticalComplaints, courier.deductCritical));
        return node;
    }

    [[nodiscard]] Explanation score() const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Score: base less deduction, not below 0"));
        node.value = guarded(star.score);
        node.children.push_back(base());
        node.children.push_back(deduction());
        return node;
    }

    [[nodiscard]] Explanation band() const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Star of the score alone"));
        if (sources.tooFewRatings)
            return ruled(rules, "/courier/bands"_L1, std::move(node).withValue(kTooFew));
        if (star.rawStar)
            node = Explanation(QT_TRANSLATE_NOOP("Explanation", "Star of the score alone: its band begins at %1"),
                               {ExplanationText::decimal(pointsText(edgeOfStar(rules.courier, *star.rawStar)))});
        return ruled(rules, "/courier/bands"_L1, std::move(node).withValue(starValue(star.rawStar)));
    }

    [[nodiscard]] Explanation previous() const
    {
        Explanation node(QT_TRANSLATE_NOOP("Explanation", "Star of the period before (periods below its edge: %1, "
                                                          "periods carried: %2)"),
                         {number(input.previous.belowPeriods), number(input.previous.carriedPeriods)});
        return std::move(node).withValue(starValue(input.previous.star)).from(sources.previous);
    }

    [[nodiscard]] Explanation flagLine(CourierFlag flag) const;
};

Explanation ExplainCourier::flagLine(CourierFlag flag) const
{
    const CourierRules &courier = rules.courier;
    const ExplanationText edge = input.previous.star ? ExplanationText::decimal(pointsText(edgeOfStar(courier, *input.previous.star))) : ExplanationText();
    switch (flag) {
    case CourierFlag::CapCritical:
        return ruled(rules, "/courier/caps/critical"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "Critical complaints upheld: %1; from %2 on the star "
                                                                  "is at most %3"),
                                 {number(input.criticalComplaints), number(courier.criticalCap.count),
                                  number(courier.criticalCap.star)}));
    case CourierFlag::CapFalseSignOff:
        return ruled(rules, "/courier/caps/false_sign_off"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "False sign-offs: %1; from %2 on the star is at most %3"),
                                 {number(input.falseSignOffs), number(courier.falseSignOffCap.count),
                                  number(courier.falseSignOffCap.star)}));
    case CourierFlag::Carried:
        return ruled(rules, "/courier/carried_periods"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "Too little data: the star before is kept, at most "
                                                                  "%1 periods; this is number %2"),
                                 {number(courier.carriedPeriods), number(star.carriedPeriods)}));
    case CourierFlag::Unrated:
        return ruled(rules, "/courier/eligibility"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "Too little data for a star: at least %1 ratings and "
                                                                  "%2 deliveries are needed"),
                                 {number(courier.eligibleRatings), number(courier.eligibleDeliveries)}));
    case CourierFlag::Up:
        return ruled(rules, "/courier/hysteresis/max_up"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "The star rises, by at most %1 a period"),
                                 {number(courier.maxUp)}));
    case CourierFlag::UpBlocked:
        return ruled(rules, "/courier/caps"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "The star would rise, but the cap is lower")));
    case CourierFlag::AtRisk:
        return ruled(rules, "/courier/hysteresis"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "Below the edge %1 of the star: period %2 of %3, kept"),
                                 {edge, number(star.belowPeriods), number(courier.belowPeriods)}));
    case CourierFlag::Down:
        return ruled(rules, "/courier/hysteresis"_L1,
                     Explanation(QT_TRANSLATE_NOOP("Explanation", "The star falls: more than %1 below the edge %2, or "
                                                                  "below it for %3 periods in a row"),
                                 {ExplanationText::decimal(pointsText(courier.margin)), edge, number(courier.belowPeriods)}));
    }
    Q_UNREACHABLE();
}

} // namespace

bool tooFewToShow(const RuleSet &rules, qint64 ratings)
{
    return ratings > 0 && ratings < rules.anonymityK;
}

QString tooFewText()
{
    return explanationWords(kTooFew);
}

QString ruleSource(const RuleSet &rules, QLatin1String pointer)
{
    return u"rule_set/"_s + rules.id + u'#' + pointer;
}

QString pointsText(int hundredths)
{
    return QString::number(hundredths / 100) + u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
}

Explanation explainCourierStar(const RuleSet &rules, const CourierStarInput &input, const CourierStarSources &sources)
{
    const ExplainCourier explain{rules, input, sources, evaluateCourierStar(rules.courier, input)};
    Explanation tree(QT_TRANSLATE_NOOP("Explanation", "Courier star by rule set %1, version %2"),
                     {rules.id, number(rules.version)});
    tree.value = starValue(explain.star.officialStar);
    tree.children.push_back(explain.score());
    tree.children.push_back(explain.band());
    tree.children.push_back(explain.previous());
    for (const CourierFlag flag : {CourierFlag::CapCritical, CourierFlag::CapFalseSignOff, CourierFlag::Carried,
                                   CourierFlag::Unrated, CourierFlag::Up, CourierFlag::UpBlocked, CourierFlag::AtRisk,
                                   CourierFlag::Down}) {
        if (explain.star.flags.testFlag(flag))
            tree.children.push_back(explain.flagLine(flag));
    }
    return tree;
}

} // namespace stardesk
