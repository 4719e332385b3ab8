// The JSON side of the courier star: inputs as they stand in vector files, results in the shape of `expect`.
#include "models/domain/courier_star.h"

#include "models/domain/json_fields.h"
#include "models/domain/rule_reader.h"
#include "models/domain/wilson_bound.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kLowestRating = 1;
constexpr int kHighestRating = 5;
constexpr int kMostPeriods = 200; // with one more period the counter still fits one byte

Result<> checkCount(qint64 count, const char *field)
{
    if (count >= 0 && count <= kMostExactCount)
        return {};
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a whole number from %1 to %2"),
                {u"0"_s, QString::number(kMostExactCount)}, QLatin1String(field));
}

Result<> checkShare(const HitShare &share, const QString &field)
{
    const QByteArray hits = (field + u".hits"_s).toLatin1();
    const QByteArray total = (field + u".total"_s).toLatin1();
    if (auto counted = checkCount(share.hits, hits.constData()); !counted)
        return counted;
    if (auto counted = checkCount(share.total, total.constData()); !counted)
        return counted;
    if (share.hits > share.total)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "is above the total (%1 of %2)"),
                    {QString::number(share.hits), QString::number(share.total)}, QString::fromLatin1(hits));
    return {};
}

Result<> checkPrevious(const PreviousCourierStar &previous)
{
    if (previous.star && (*previous.star < 1 || *previous.star > kTopCourierStar))
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a star from 1 to 5, or null"), {},
                    u"previous.star"_s);
    const std::pair<int, const char *> counters[] = {{previous.belowPeriods, "previous.below_periods"},
                                                     {previous.carriedPeriods, "previous.carried_periods"}};
    for (const auto &[periods, field] : counters) {
        if (periods < 0 || periods > kMostPeriods)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a whole number from %1 to %2"),
                        {u"0"_s, QString::number(kMostPeriods)}, QLatin1String(field));
    }
    return {};
}

/// Reads an object of counts whose paths are written with dots, as people name fields of a record.
class CountReader {
public:
    CountReader(RuleReader &outer, const QJsonObject &object, QLatin1String name)
        : m_outer(outer), m_name(name), m_object(outer.take(objectValue(object.value(name), m_name))) {}

    qint64 count(QLatin1String key)
    {
        return m_outer.take(json::integerValue(m_object.value(key), m_name + u'.' + key, 0, kMostExactCount));
    }
    HitShare share() { return {count("hits"_L1), count("total"_L1)}; }
    std::optional<int> star()
    {
        const QJsonValue value = m_object.value("star"_L1);
        if (value.isNull())
            return std::nullopt;
        return int(m_outer.take(json::integerValue(value, m_name + u".star"_s, 1, kTopCourierStar)));
    }
    int periods(QLatin1String key)
    {
        return int(m_outer.take(json::integerValue(m_object.value(key), m_name + u'.' + key, 0, kMostPeriods)));
    }

private:
    RuleReader &m_outer;
    QString m_name;
    QJsonObject m_object;
};

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<> checkCourierInput(const CourierStarInput &input)
{
    const std::pair<qint64, const char *> counts[] = {
        {input.ratings, "ratings.count"},           {input.ratingSum, "ratings.sum"},
        {input.deliveries, "deliveries"},           {input.minorComplaints, "complaints.minor"},
        {input.majorComplaints, "complaints.major"}, {input.criticalComplaints, "complaints.critical"},
        {input.falseSignOffs, "complaints.false_sign_off"}};
    for (const auto &[count, field] : counts) {
        if (auto counted = checkCount(count, field); !counted)
            return counted;
    }
    if (input.ratingSum < kLowestRating * input.ratings || input.ratingSum > kHighestRating * input.ratings)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "%1 ratings of 1 to 5 cannot sum to %2"),
                    {QString::number(input.ratings), QString::number(input.ratingSum)}, u"ratings.sum"_s);
    const std::pair<const HitShare *, CourierComponent> shares[] = {
        {&input.onTime, CourierComponent::OnTime}, {&input.contact, CourierComponent::Contact},
        {&input.door, CourierComponent::Door},     {&input.consent, CourierComponent::Consent}};
    for (const auto &[share, component] : shares) {
        if (auto checked = checkShare(*share, courierComponentWord(component)); !checked)
            return checked;
    }
    return checkPrevious(input.previous);
}

Result<CourierStarInput> courierInputFrom(const QJsonObject &object)
{
    RuleReader reader(object, QString());
    CourierStarInput input;
    CountReader ratings(reader, object, "ratings"_L1);
    input.ratings = ratings.count("count"_L1);
    input.ratingSum = ratings.count("sum"_L1);
    input.deliveries = reader.take(json::integerValue(object.value("deliveries"_L1), u"deliveries"_s, 0, kMostExactCount));
    input.onTime = CountReader(reader, object, "on_time"_L1).share();
    input.contact = CountReader(reader, object, "contact"_L1).share();
    input.door = CountReader(reader, object, "door"_L1).share();
    input.consent = CountReader(reader, object, "consent"_L1).share();
    CountReader complaints(reader, object, "complaints"_L1);
    input.minorComplaints = complaints.count("minor"_L1);
    input.majorComplaints = complaints.count("major"_L1);
    input.criticalComplaints = complaints.count("critical"_L1);
    input.falseSignOffs = complaints.count("false_sign_off"_L1);
    if (!object.value("previous"_L1).isNull()) {
        CountReader previous(reader, object, "previous"_L1);
        input.previous = {previous.star(), previous.periods("below_periods"_L1), previous.periods("carried_periods"_L1)};
    }
    if (!reader.ok())
        return reader.failure();
    if (auto checked = checkCourierInput(input); !checked)
        return checked.failure();
    return input;
}

QJsonObject courierStarJson(const CourierStar &star)
{
    QJsonObject components;
    for (int i = 0; i < kCourierComponentCount; ++i)
        components.insert(courierComponentWord(CourierComponent(i)), numberOrNull(star.components[size_t(i)]));
    return {{u"components"_s, components},
            {u"base"_s, numberOrNull(star.base)},
            {u"deduction"_s, star.deduction},
            {u"score"_s, numberOrNull(star.score)},
            {u"raw_star"_s, numberOrNull(star.rawStar)},
            {u"official_star"_s, numberOrNull(star.officialStar)},
            {u"flags"_s, QJsonArray::fromStringList(courierFlagWords(star.flags))},
            {u"below_periods"_s, star.belowPeriods},
            {u"carried_periods"_s, star.carriedPeriods}};
}

} // namespace stardesk
