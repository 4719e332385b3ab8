/// The second half of SellerDerivation: what follows from all records of a seller.
#include "models/store/derive/seller_derivation.h"

#include "models/domain/rated_window.h"
#include "models/domain/seller_route.h"
#include "models/domain/star_calendar.h"
#include "models/store/derive/seller_clock.h"
#include "models/store/derive/share.h"

namespace stardesk {

namespace {

constexpr int kRatingMonths = 6; // a seller's rating is the mean of the last six months (rules.md A4, Taobao)
constexpr std::array<std::string_view, 2> kTracks = {"customized", "ready_to_ship"};

/// The scores of one day of both tracks, in the shape of the rule. A track without values on that day has no data.
SellerScores scoresOn(const std::array<const ScoreDay *, 2> &tracks, qint32 day)
{
    SellerScores scores(tracks.size());
    for (size_t track = 0; track < tracks.size(); ++track) {
        if (tracks[track]->day != day || !tracks[track]->hasAny())
            continue;
        TrackScores values;
        for (const qint32 milli : tracks[track]->milli)
            values.push_back(milli == ScoreDay::kNone ? std::optional<int>() : milli);
        scores[track] = std::move(values);
    }
    return scores;
}

} // namespace

void SellerDerivation::finishParcels()
{
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row) {
        const Parcels parcels = m_parcels.get(row);
        m_out.orders.setValue(row, parcels.orders);
        m_out.lateShare.setValue(row, shareOf(parcels.late, parcels.delivered));
    }
}

void SellerDerivation::finishEvaluations()
{
    struct Mean {
        qint32 newest = 0;
        qint64 sum = 0;
        qint64 count = 0;
    };
    SlotStates<Mean> means;
    for (const Evaluation &evaluation : m_evaluations)
        means.at(evaluation.row).newest = std::max(means.at(evaluation.row).newest, evaluation.month);
    for (const Evaluation &evaluation : m_evaluations) {
        Mean &mean = means.at(evaluation.row);
        if (evaluation.month <= mean.newest - kRatingMonths)
            continue;
        mean.sum += evaluation.sum;
        mean.count += evaluation.count;
    }
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row) {
        const Mean mean = means.get(row);
        if (mean.count > 0)
            m_out.meanRating.setValue(row, mean.sum / mean.count / 10);
    }
}

void SellerDerivation::finishStars(Ordinal row, const SellerRules &rules)
{
    const Scores days = m_scores.get(row);
    const StarTrail trail = m_trails.get(row);
    const qint32 newest = std::max(days.tracks[0].newest.day, days.tracks[1].newest.day);
    const qint32 monthEnd = std::max(days.tracks[0].monthEnd.day, days.tracks[1].monthEnd.day);
    const SellerScores now = scoresOn({&days.tracks[0].newest, &days.tracks[1].newest}, newest);
    const SellerScores counted = scoresOn({&days.tracks[0].monthEnd, &days.tracks[1].monthEnd}, monthEnd);
    const SellerStar predicted = evaluateSellerStar(rules, now);
    const SellerStar closed = evaluateSellerStar(rules, counted);

    std::optional<int> official = trail.newest == 0 ? closed.star : trail.starAt(trail.newest);
    const int track = trail.newest == 0 ? closed.track.value_or(-1) : m_officialTracks.get(row) - 1;
    const bool waiting = trail.newest != 0 && monthEnd >= 0 && monthOfDay(monthEnd) > trail.newest;

    const auto set = [row](Column &column, std::optional<int> value) { column.setValue(row, value ? *value : kNoData); };
    set(m_out.official, official);
    set(m_out.predicted, predicted.star);
    set(m_out.lockedIn, waiting ? closed.star : std::optional<int>());
    if (official && track >= 0)
        m_out.officialTrack.setText(row, kTracks[size_t(track)]);
    const std::optional<int> next = waiting ? closed.star : predicted.star;
    if (official && next)
        m_out.direction.setText(row, *next < *official ? "down" : *next > *official ? "up" : "same");
    const SellerMargin margin = sellerMargin(rules, now, official);
    set(m_out.gapNext, margin.gapNext ? std::optional<int>((*margin.gapNext + 9) / 10) : std::optional<int>());
    set(m_out.gapKeep, margin.gapKeep ? std::optional<int>(*margin.gapKeep > 0 ? (*margin.gapKeep + 9) / 10 : *margin.gapKeep / 10)
                                   : std::optional<int>());
    if (predicted.track) {
        for (const int indicator : limitingIndicators(rules, now, *predicted.track))
            m_out.limiting.setText(row, SellerColumns::kIndicatorKeys[size_t(*predicted.track * kIndicatorCount + indicator)]);
    }
    for (size_t side = 0; side < now.size(); ++side) {
        for (size_t i = 0; now[side] && i < kIndicatorCount; ++i) {
            const std::optional<int> milli = (*now[side])[i];
            set(*m_out.indicators[side * kIndicatorCount + i], milli ? std::optional<int>(*milli / 10) : std::optional<int>());
        }
    }
    set(m_out.dataDate, newest >= 0 ? std::optional<int>(newest) : std::optional<int>());
    m_out.starHistory.setSeries(row, trail.year());
}

int SellerDerivation::privilegesFor(int star, qint64 day) const
{
    return int(std::ranges::count_if(m_privileges, [&](const Privilege &privilege) {
        return privilege.star <= star && privilege.from <= day && day < privilege.to;
    }));
}

void SellerDerivation::finishWindow(Ordinal row, const SellerRules &rules, qint64 nowMs)
{
    const auto publication = sellerPublicationAt(rules, nowMs);
    const qint64 star = m_out.official.valueAt(row);
    const int total = star == kNoData ? 0 : privilegesFor(int(star), publication.publishedOn.number);
    const Collected collected = m_collected.get(row);
    const bool inWindow = collected.month == monthOfDay(publication.publishedOn.number);
    m_out.privilegesTotal.setValue(row, total);
    m_out.privilegesCollected.setValue(row, inWindow ? collected.privileges : 0);
}

Result<> SellerDerivation::finish(const FinishContext &context)
{
    const qint64 nowMs = context.nowMs;
    const auto rules = m_rules.validOn(BeijingDay::ofInstant(nowMs));
    if (!rules)
        return rules.failure();
    finishParcels();
    finishEvaluations();
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row) {
        finishStars(row, (*rules)->seller);
        finishWindow(row, (*rules)->seller, nowMs);
    }
    setSellerClock(m_columns, (*rules)->seller, nowMs);
    return {};
}

} // namespace stardesk
