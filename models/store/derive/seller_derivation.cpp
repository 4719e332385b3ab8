#include "models/store/derive/seller_derivation.h"

#include "models/core/beijing.h"
#include "models/domain/rated_window.h"
#include "models/domain/star_calendar.h"
#include "models/store/derive/batch_fields.h"

namespace stardesk {

namespace {

constexpr qint64 kSecondsPerDay = 86'400;

int firstDayOfMonth(qint64 month)
{
    return int(QDate(int(month / 12), int(month % 12) + 1, 1).toJulianDay() - BeijingDay::kEpochJulianDay);
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
