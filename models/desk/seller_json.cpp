#include "models/desk/seller_desk.h"

#include "models/desk/cell_value.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QJsonValue starJson(const std::optional<qint64> &star)
{
    return star ? QJsonValue(*star) : QJsonValue();
}

QJsonValue starJson(const std::optional<int> &star)
{
    return star ? QJsonValue(*star) : QJsonValue();
}

QString milliText(int milli)
{
    return cellPlain(DecimalValue{milli, 3});
}

QJsonValue dayJson(const std::optional<SellerDay> &day, const SellerRules &rules)
{
    if (!day)
        return {};
    QJsonObject tracks;
    for (qsizetype track = 0; track < rules.tracks.size(); ++track) {
        const auto &scores = day->scores[size_t(track)];
        QJsonArray values;
        for (size_t indicator = 0; scores && indicator < scores->size(); ++indicator)
            values << ((*scores)[indicator] ? QJsonValue(milliText(*(*scores)[indicator])) : QJsonValue());
        tracks[rules.tracks[track]] = QJsonObject{{u"scores"_s, scores ? QJsonValue(values) : QJsonValue()},
                                                  {u"star"_s, starJson(day->star.trackStars[size_t(track)])}};
    }
    return QJsonObject{{u"data_date"_s, day->day.iso()}, {u"star"_s, starJson(day->star.star)},
                       {u"track"_s, day->star.track ? QJsonValue(rules.tracks[*day->star.track]) : QJsonValue()},
                       {u"tracks"_s, tracks}};
}

QJsonArray routesJson(const SellerRoutes &routes, const SellerRules &rules)
{
    QJsonArray list;
    for (const SellerRoute &route : routes.routes) {
        QJsonArray missing;
        for (const int milli : route.missingMilli)
            missing << milliText(milli);
        list << QJsonObject{{u"track"_s, rules.tracks[route.track]}, {u"missing"_s, missing}, {u"total"_s, milliText(route.totalMilli)}};
    }
    return list;
}

} // namespace

QJsonObject sellerJson(const SellerProfile &profile, const SellerRules &rules)
{
    QJsonArray stars;
    for (const SellerStarLine &line : profile.stars)
        stars << QJsonObject{{u"month"_s, line.month}, {u"star"_s, starJson(line.star)},
                             {u"track"_s, line.track.isEmpty() ? QJsonValue() : QJsonValue(line.track)}};
    return {{u"id"_s, profile.key.value},
            {u"name"_s, profile.name},
            {u"membership"_s, profile.membership},
            {u"region"_s, profile.region.isNull() ? QJsonValue() : QJsonValue(profile.region)},
            {u"manager"_s, profile.manager.isNull() ? QJsonValue() : QJsonValue(profile.manager)},
            {u"official"_s, starJson(profile.official)},
            {u"stars"_s, stars},
            {u"locked_in"_s, dayJson(profile.lockedIn, rules)},
            {u"predicted"_s, dayJson(profile.predicted, rules)},
            {u"phase"_s, QString(starPhaseWord(profile.outlook.phase))},
            {u"next_star"_s, starJson(profile.routes.star)},
            {u"routes"_s, routesJson(profile.routes, rules)},
            {u"privileges"_s, QJsonObject{{u"published_on"_s, profile.publication.publishedOn.iso()},
                                          {u"data_date"_s, profile.publication.dataDate.iso()},
                                          {u"collectable"_s, profile.collectable}}},
            {u"rule_set"_s, profile.ruleSet}};
}

} // namespace stardesk
