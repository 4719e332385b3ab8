#include "models/store/derive/seller_derivation.h"

#include "models/core/beijing.h"
#include "models/domain/rated_window.h"
#include "models/domain/seller_route.h"
#include "models/domain/star_calendar.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/derive/seller_clock.h"
#include "models/store/derive/share.h"

namespace stardesk {

namespace {

constexpr qint64 kSecondsPerDay = 86'400;
constexpr int kRatingMonths = 6; // a seller's rating is the mean of the last six months (rules.md A4, Taobao)
constexpr std::array<std::string_view, 2> kTracks = {"customized", "ready_to_ship"};

int firstDayOfMonth(qint64 month)
{
    return int(QDate(int(month / 12), int(month % 12) + 1, 1).toJulianDay() - BeijingDay::kEpochJulianDay);
}

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

SellerDerivation::SellerDerivation(RowSlots chosen) : TableDerivation("sellers", std::move(chosen)), m_out(m_columns) {}

void SellerDerivation::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const std::string_view type = batch.type().name;
    if (type == "rule_set")
        m_rules.add(batch);
    else if (type == "privilege")
        addPrivileges(batch);
    else if (type == "seller")
        addSellers(batch, ordinals);
    else if (type == "indicator_month")
        addIndicators(batch);
    else if (type == "seller_star")
        addStars(batch);
    else if (type == "privilege_collection")
        addCollections(batch);
    else if (type == "parcel")
        addParcels(batch);
    else if (type == "logistics_evaluation")
        addEvaluations(batch);
}

void SellerDerivation::addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    makeRoom(ordinals);
    const BatchFields fields(batch);
    const TextColumn &names = fields.texts("name");
    const TextColumn &regions = fields.texts("region");
    const TextColumn &managers = fields.texts("manager");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(ordinals[record]);
        if (row == kNoOrdinal)
            continue;
        m_out.id.setText(row, batch.keys.at(record));
        m_out.name.setText(row, names.at(record));
        m_out.membership.setText(row, fields.word("membership", record));
        if (!regions.isNull(record))
            m_out.region.setText(row, regions.at(record));
        if (!managers.isNull(record))
            m_out.manager.setText(row, managers.at(record));
    }
}

void SellerDerivation::addIndicators(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField seller = fields.ints("seller");
    const IntField track = fields.ints("track");
    const IntField month = fields.ints("month");
    const std::array indicators = {&fields.texts("seller_product_quality"), &fields.texts("marketing"),
        &fields.texts("transaction"), &fields.texts("after_sales")};
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(seller.ref(record));
        if (row == kNoOrdinal)
            continue;
        MonthScores scores;
        scores.firstDay = firstDayOfMonth(month.at(record));
        for (size_t i = 0; i < indicators.size(); ++i)
            scores.days[i] = indicators[i]->at(record);
        m_scores.at(row).tracks[size_t(track.at(record))].add(scores, firstDayOfMonth(month.at(record) + 1) - 1);
    }
}

void SellerDerivation::addStars(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField seller = fields.ints("seller");
    const IntField month = fields.ints("month");
    const IntField star = fields.ints("star");
    const IntField track = fields.ints("track");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(seller.ref(record));
        if (row == kNoOrdinal)
            continue;
        const auto value = star.isNull(record) ? std::optional<int>() : int(star.at(record));
        StarTrail &trail = m_trails.at(row);
        trail.add(int(month.at(record)), value, 0, 0);
        if (trail.newest == month.at(record))
            m_officialTracks.at(row) = qint8(track.isNull(record) ? 0 : track.at(record) + 1);
    }
}

void SellerDerivation::addPrivileges(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField to = fields.ints("valid_to");
    for (size_t record = 0; record < batch.rows(); ++record) {
        m_privileges.push_back({int(fields.ints("star").at(record)), fields.ints("valid_from").at(record),
                                to.isNull(record) ? std::numeric_limits<qint64>::max() : to.at(record)});
    }
}

/// Counts what was collected in the newest window a seller collected in; windows open in the month of publication.
void SellerDerivation::addCollections(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField seller = fields.ints("seller");
    const IntField at = fields.ints("collected_at");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(seller.ref(record));
        if (row == kNoOrdinal)
            continue;
        const auto rules = m_rules.validOn(BeijingDay::ofInstant(at.at(record)));
        if (!rules)
            return; // finish() reports it
        const auto publication = sellerPublicationAt((*rules)->seller, at.at(record));
        const auto month = quint16(monthOfDay(publication.publishedOn.number));
        Collected &collected = m_collected.at(row);
        if (month > collected.month)
            collected = {month, 0};
        collected.privileges = quint16(collected.privileges + (month == collected.month ? 1 : 0));
    }
}

void SellerDerivation::addParcels(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField seller = fields.ints("seller");
    const IntField promised = fields.ints("promised_on");
    const IntField delivered = fields.ints("delivered_local");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = seller.isNull(record) ? kNoOrdinal : rowFor(seller.ref(record));
        if (row == kNoOrdinal)
            continue;
        Parcels &parcels = m_parcels.at(row);
        ++parcels.orders;
        if (delivered.isNull(record))
            continue;
        ++parcels.delivered;
        parcels.late += delivered.at(record) / kSecondsPerDay > promised.at(record) ? 1 : 0;
    }
}

void SellerDerivation::addEvaluations(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField seller = fields.ints("seller");
    const IntField month = fields.ints("month");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(seller.ref(record));
        if (row == kNoOrdinal)
            continue;
        Evaluation evaluation{row, qint32(month.at(record)), 0, 0};
        for (const auto &[score, count] : {std::pair("courier_score", "courier_count"),
                                           std::pair("company_score", "company_count"),
                                           std::pair("package_score", "package_count")}) {
            const IntField points = fields.ints(score);
            const qint64 ratings = fields.ints(count).orZero(record);
            evaluation.sum += points.isNull(record) ? 0 : points.at(record) * ratings;
            evaluation.count += points.isNull(record) ? 0 : ratings;
        }
        m_evaluations.push_back(evaluation);
    }
}

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

Result<> SellerDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 2> kLookups = {"rule_set", "privilege"};
    if (auto added = addAll(reader, kLookups); !added)
        return added;
    if (auto added = addRecords(reader, "seller", m_slots.rows()); !added)
        return added;
    for (const std::string_view type : {"indicator_month", "seller_star", "privilege_collection",
                                        "logistics_evaluation", "parcel"}) {
        if (auto added = addChildren(reader, type, "seller", m_slots.rows()); !added)
            return added;
    }
    return {};
}

} // namespace stardesk
