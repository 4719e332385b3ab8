#include "models/columns/column_set.h"
#include "models/desk/courier_month.h"
#include "models/desk/outlook_moves.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_star_batch.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_store.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

std::optional<int> starOf(quint8 star)
{
    return star == kNoStarByte ? std::nullopt : std::optional(int(star));
}

/// Hundredths between the score and the edge of a band that is nearest to it. The lowest edge, 0, decides nothing.
std::optional<qint64> nearestEdge(const CourierRules &rules, const CourierStarInput &input)
{
    const auto score = evaluateCourierStar(rules, input).score;
    std::optional<qint64> nearest;
    for (const StarBand &band : rules.bands) {
        if (!score || band.edge == 0)
            continue;
        const qint64 away = *score - band.edge;
        if (!nearest || std::abs(away) < std::abs(*nearest))
            nearest = away;
    }
    return nearest;
}

QString nameOf(const ColumnSet &couriers, Ordinal row)
{
    if (row >= couriers.rowCount() || !couriers.column("name").hasData(row))
        return {};
    const auto name = couriers.column("name").textAt(row);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

Result<std::optional<LastPrediction>> lastCourierPrediction(StoreSession &session, Job &job)
{
    auto today = session.rulesToday();
    if (!today)
        return today.failure();
    const CourierPeriod period = publishedCourierPeriod((*today)->courier, session.clock().nowMs());
    auto rules = session.rules().validOn(period.asOf);
    auto couriers = session.columns("couriers");
    if (!rules || !couriers)
        return rules ? couriers.failure() : rules.failure();
    FeedReader &reader = session.feed().reader();
    auto month = readCourierMonth(reader, period.asOf.plus(-1), period.asOf, job);
    if (!month)
        return month.failure();
    const size_t persons = month->published.size();
    std::vector<quint8> said(persons, kNoStarByte);
    const CourierStarColumns columns = month->windows.columns(0, persons);
    CourierStarOutputs outputs;
    outputs.official = said;
    CourierStarBatch((*rules)->courier).evaluate(columns, 0, persons, outputs);
    LastPrediction last{period.asOf, period.publishedOn, {}, 0, {}};
    bool any = false;
    for (Ordinal row = 0; row < persons; ++row) {
        if (!month->isPublished[row] || month->windows.asOf(row) == kNullInt)
            continue;
        any = true;
        const quint8 before = month->windows.previousStars()[row];
        if (said[row] == before && month->published[row] == before)
            continue;
        auto key = reader.keyOf("person", row);
        if (!key)
            return key.failure();
        last.moved.append(*key);
        if (said[row] == month->published[row])
            ++last.right;
        else
            last.missed.push_back({u"courier"_s, *key, nameOf(**couriers, row), starOf(said[row]), starOf(month->published[row]),
                                   nearestEdge((*rules)->courier, courierInputAt(columns, row))});
    }
    return any ? std::optional(std::move(last)) : std::nullopt;
}

} // namespace stardesk
