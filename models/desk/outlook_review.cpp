#include "models/columns/column_set.h"
#include "models/desk/outlook_moves.h"
#include "models/desk/seller_scores.h"
#include "models/desk/store_session.h"
#include "models/domain/rated_window.h"
#include "models/domain/rule_set.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <climits>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilliPerCenti = 10;
constexpr quint32 kCancelEvery = 4096;

SellerScores scoresOf(const SellerRules &rules, const DayScores &day)
{
    SellerScores scores;
    for (size_t track = 0; track < size_t(rules.tracks.size()); ++track) {
        TrackScores own;
        for (size_t indicator = 0; indicator < size_t(rules.indicators.size()); ++indicator) {
            const quint16 centi = day[track * kScoreIndicators + indicator];
            own.push_back(centi == kNoScore ? std::nullopt : std::optional(centi * kMilliPerCenti));
        }
        const bool any = std::ranges::any_of(own, &std::optional<int>::has_value);
        scores.push_back(any ? std::optional(std::move(own)) : std::nullopt);
    }
    return scores;
}

QString textIn(const ColumnSet &set, const char *key, Ordinal row)
{
    const auto text = set.column(key).textAt(row);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Failure stopped()
{
    return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped"));
}

/// Hundredths between the lowest indicator of the published track and the threshold that is nearest to it.
std::optional<qint64> nearestEdge(const SellerRules &rules, const SellerScores &scores)
{
    const SellerStar star = evaluateSellerStar(rules, scores);
    if (!star.track || !scores[size_t(*star.track)])
        return {};
    int lowest = INT_MAX;
    for (const auto &milli : *scores[size_t(*star.track)])
        lowest = std::min(lowest, milli.value_or(lowest));
    std::optional<qint64> nearest;
    for (const int threshold : rules.thresholdsMilli) {
        const qint64 centi = (lowest - threshold) / kMilliPerCenti;
        if (!nearest || std::abs(centi) < std::abs(*nearest))
            nearest = centi;
    }
    return nearest;
}

/// Published stars of two following months by seller ordinal; -1: none.
struct PublishedPair {
    std::vector<qint8> before;
    std::vector<qint8> now;
};

Result<PublishedPair> publishedStars(StoreSession &session, qint64 month, Ordinal sellers, Job &job)
{
    PublishedPair pair{std::vector<qint8>(sellers, -1), std::vector<qint8>(sellers, -1)};
    const RecordType &type = *recordType("seller_star");
    const size_t seller = size_t(type.fieldIndex("seller"));
    const size_t monthField = size_t(type.fieldIndex("month"));
    const size_t star = size_t(type.fieldIndex("star"));
    auto read = forEachRecord(session.feed().reader(), "seller_star", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const qint64 of = batch.fields[monthField].ints[record];
        const qint64 value = batch.fields[star].ints[record];
        if (value == kNullInt || (of != month && of != month - 1))
            return;
        (of == month ? pair.now : pair.before)[size_t(batch.fields[seller].ints[record])] = qint8(value);
    });
    if (!read)
        return read.failure();
    return pair;
}

std::optional<int> starOf(qint8 star)
{
    return star < 0 ? std::nullopt : std::optional(int(star));
}

} // namespace

Result<std::optional<OutlookChange>> readOutlookChange(StoreSession &session, Job &job)
{
    auto rules = session.rulesToday();
    if (!rules)
        return rules.failure();
    auto span = scoreSpan(session);
    if (!span)
        return span.failure();
    const SellerRules &seller = (*rules)->seller;
    const qint64 now = session.clock().nowMs();
    if (!*span || (*span)->last <= (*span)->first || sellerOutlook(seller, now).phase != StarPhase::Open)
        return std::optional<OutlookChange>();
    auto columns = session.columns("sellers");
    if (!columns)
        return columns.failure();
    const ColumnSet &set = **columns;
    OutlookChange change;
    change.since = BeijingDay{qint32((*span)->last - 1)};
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (row % kCancelEvery == 0 && job.cancelled())
            return stopped();
        if (!set.isLive(row) || !set.column("official").hasData(row))
            continue;
        auto days = session.feed().scores(row, (*span)->last - 1, (*span)->last);
        if (!days)
            return days.failure();
        const auto official = int(set.column("official").valueAt(row));
        const auto falls = [&](const DayScores &day) {
            const auto star = evaluateSellerStar(seller, scoresOf(seller, day)).star;
            return star && *star < official;
        };
        const bool before = falls(days->front());
        const bool today = falls(days->back());
        if (before != today)
            (today ? change.newlyFalling : change.recovered).append(textIn(set, "id", row));
    }
    return std::optional(std::move(change));
}

Result<std::optional<LastPrediction>> lastSellerPrediction(StoreSession &session, Job &job)
{
    auto today = session.rulesToday();
    if (!today)
        return today.failure();
    const SellerPublication publication = sellerPublicationAt((*today)->seller, session.clock().nowMs());
    auto span = scoreSpan(session);
    if (!span)
        return span.failure();
    const qint64 counted = publication.dataDate.number;
    if (!*span || counted < (*span)->first || counted > (*span)->last)
        return std::optional<LastPrediction>();
    auto rules = session.rules().validOn(publication.dataDate);
    if (!rules)
        return rules.failure();
    const SellerRules &seller = (*rules)->seller;
    auto columns = session.columns("sellers");
    if (!columns)
        return columns.failure();
    const ColumnSet &set = **columns;
    auto published = publishedStars(session, monthOfDay(counted), set.rowCount(), job);
    if (!published)
        return published.failure();
    LastPrediction last{publication.dataDate, publication.publishedOn, {}, 0, {}};
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (row % kCancelEvery == 0 && job.cancelled())
            return stopped();
        const auto became = starOf(published->now[row]);
        const auto before = starOf(published->before[row]);
        if (!set.isLive(row) || !became || !before)
            continue;
        auto days = session.feed().scores(row, counted, counted);
        if (!days)
            return days.failure();
        const SellerScores scores = scoresOf(seller, days->front());
        const auto said = evaluateSellerStar(seller, scores).star;
        if (said == before && became == before)
            continue;
        last.moved.append(textIn(set, "id", row));
        if (said == became)
            ++last.right;
        else
            last.missed.push_back({u"seller"_s, textIn(set, "id", row), textIn(set, "name", row), said, became, nearestEdge(seller, scores)});
    }
    return std::optional(std::move(last));
}

Result<LastPredictions> readLastPredictions(StoreSession &session, Job &job)
{
    auto sellers = lastSellerPrediction(session, job);
    if (!sellers)
        return sellers.failure();
    auto couriers = lastCourierPrediction(session, job);
    if (!couriers)
        return couriers.failure();
    return LastPredictions{std::move(*sellers), std::move(*couriers)};
}

} // namespace stardesk
