#include "models/desk/courier_desk.h"

#include "models/desk/cell_value.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<BeijingDay> &day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject shareJson(const HitShare &share)
{
    return {{u"hits"_s, share.hits}, {u"total"_s, share.total}};
}

QJsonObject windowJson(const CourierProfile &profile)
{
    const CourierStarInput &window = *profile.window;
    const auto unlessFew = [&](qint64 number) { return profile.tooFewRatings ? QJsonValue() : QJsonValue(number); };
    return {{u"as_of"_s, orNull(profile.windowAsOf)},
            {u"ratings"_s, unlessFew(window.ratings)},
            {u"rating_sum"_s, unlessFew(window.ratingSum)},
            {u"ratings_hidden"_s, profile.tooFewRatings ? QJsonValue(tooFewText()) : QJsonValue()},
            {u"deliveries"_s, window.deliveries},
            {u"on_time"_s, shareJson(window.onTime)},
            {u"contact"_s, shareJson(window.contact)},
            {u"door"_s, shareJson(window.door)},
            {u"consent"_s, shareJson(window.consent)},
            {u"complaints"_s, QJsonObject{{u"minor"_s, window.minorComplaints},
                                          {u"major"_s, window.majorComplaints},
                                          {u"critical"_s, window.criticalComplaints},
                                          {u"false_sign_off"_s, window.falseSignOffs}}}};
}

/// The computed star without what few ratings could be told from.
QJsonObject computedJson(const CourierProfile &profile)
{
    return courierStarJson(profile.tooFewRatings ? withoutRatings(*profile.computed) : *profile.computed);
}

/// Who excluded is null: an export does not say it.
QJsonObject exclusionsJson(const CourierProfile &profile)
{
    QJsonObject codes;
    for (const ExclusionCount &exclusion : profile.exclusions)
        codes[exclusion.code] = exclusion.count;
    return {{u"codes"_s, codes},
            {u"by_people"_s, profile.exclusionAudit.byPeople},
            {u"by_whom"_s, QJsonValue()},
            {u"flags"_s, profile.exclusionAudit.flagged ? QJsonArray{u"EXCLUSIONS"_s} : QJsonArray()}};
}

QJsonArray feedbackJson(const std::vector<ChannelFeedback> &feedback)
{
    QJsonArray channels;
    for (const ChannelFeedback &channel : feedback) {
        QJsonArray counts;
        if (channel.counts) {
            for (const qint64 count : *channel.counts)
                counts << count;
        }
        channels << QJsonObject{{u"channel"_s, channel.channel}, {u"counts"_s, channel.counts ? QJsonValue(counts) : QJsonValue()}};
    }
    return channels;
}

} // namespace

QJsonObject courierJson(const CourierProfile &profile)
{
    QJsonArray employments;
    for (const EmploymentLine &line : profile.employments)
        employments << QJsonObject{{u"employer"_s, line.employerKey}, {u"employer_name"_s, line.employer},
                                   {u"station"_s, orNull(line.station)}, {u"region"_s, orNull(line.region)},
                                   {u"staff_no"_s, orNull(line.staffNo)}, {u"from"_s, line.from.iso()},
                                   {u"to"_s, orNull(line.to)}};
    QJsonArray stars;
    for (const CourierStarLine &line : profile.stars)
        stars << QJsonObject{{u"period"_s, line.period}, {u"star"_s, orNull(line.star)},
                             {u"score"_s, line.scoreMilli ? QJsonValue(cellPlain(DecimalValue{*line.scoreMilli, 3})) : QJsonValue()},
                             {u"rule_set"_s, orNull(line.ruleSet)}};
    QJsonObject object{{u"id"_s, profile.key.value}, {u"name"_s, profile.name}, {u"pinyin"_s, orNull(profile.pinyin)},
                       {u"phone_masked"_s, orNull(profile.phoneMasked)}, {u"since"_s, orNull(profile.since)},
                       {u"employments"_s, employments}, {u"stars"_s, stars}};
    if (profile.window) {
        object[u"window"_s] = windowJson(profile);
        object[u"exclusions"_s] = profile.tooFewRatings ? QJsonValue() : QJsonValue(exclusionsJson(profile));
        object[u"feedback"_s] = feedbackJson(profile.feedback);
        object[u"computed"_s] = computedJson(profile);
        object[u"rule_set"_s] = profile.ruleSet;
    }
    return object;
}

QJsonObject proofJson(const StarProof &proof)
{
    return {{u"result"_s, orNull(proof.result)}, {u"published"_s, orNull(proof.published)},
            {u"rule_set"_s, proof.ruleSet}, {u"tree"_s, explanationJson(proof.tree)}};
}

} // namespace stardesk
