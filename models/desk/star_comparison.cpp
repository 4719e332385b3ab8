#include "models/desk/star_comparison.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/seller_star.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::array kIndicators = {"seller_product_quality", "marketing", "transaction", "after_sales"};

/// Scores of one seller, month and track on the month's last day, milli-points, -1 = no data.
struct MonthEnd {
    quint32 seller;
    quint16 month;
    quint8 track;
    std::array<qint32, kIndicators.size()> milli;
    friend auto operator<=>(const MonthEnd &a, const MonthEnd &b)
    {
        return std::tie(a.seller, a.month, a.track) <=> std::tie(b.seller, b.month, b.track);
    }
};

QDate lastDay(qint64 month)
{
    const QDate first(int(month / 12), int(month % 12 + 1), 1);
    return first.addDays(first.daysInMonth() - 1);
}

qint32 scoreAt(std::string_view packed, int day)
{
    return size_t(day + 1) * 4 <= packed.size() ? qFromLittleEndian<qint32>(packed.data() + day * 4) : -1;
}

Result<std::vector<MonthEnd>> monthEnds(FeedReader &reader, Job &job)
{
    const RecordType &type = *recordType("indicator_month");
    const size_t seller = size_t(type.fieldIndex("seller"));
    const size_t month = size_t(type.fieldIndex("month"));
    const size_t track = size_t(type.fieldIndex("track"));
    std::vector<MonthEnd> ends;
    auto read = forEachRecord(reader, "indicator_month", job, [&](const RecordBatch &batch, size_t row, Ordinal) {
        MonthEnd end{quint32(batch.fields[seller].ints[row]), quint16(batch.fields[month].ints[row]),
                     quint8(batch.fields[track].ints[row]), {}};
        const int day = lastDay(end.month).day() - 1;
        for (size_t indicator = 0; indicator < kIndicators.size(); ++indicator)
            end.milli[indicator] = scoreAt(batch.fields[size_t(type.fieldIndex(kIndicators[indicator]))].texts.at(row), day);
        ends.push_back(end);
    });
    if (!read)
        return read.failure();
    std::sort(ends.begin(), ends.end());
    return ends;
}

SellerScores scoresOf(const SellerRules &rules, const std::vector<MonthEnd> &ends, quint32 seller, quint16 month)
{
    SellerScores scores(size_t(rules.tracks.size()));
    const MonthEnd from{seller, month, 0, {}};
    for (auto end = std::lower_bound(ends.begin(), ends.end(), from); end != ends.end() && end->seller == seller && end->month == month; ++end) {
        if (end->track >= scores.size())
            continue;
        TrackScores track;
        for (const qint32 milli : end->milli)
            track.push_back(milli < 0 ? std::nullopt : std::optional(int(milli)));
        if (std::ranges::any_of(track, &std::optional<int>::has_value))
            scores[end->track] = std::move(track);
    }
    return scores;
}

void count(const StarDifference &pair, StarCount *stars, std::vector<StarDifference> *differences)
{
    if (!pair.computed && !pair.published) {
        ++stars->unrated;
    } else if (pair.computed == pair.published) {
        ++stars->same;
    } else {
        ++stars->different;
        differences->push_back(pair);
    }
}

std::optional<qint64> starIn(const Column &column, Ordinal row)
{
    return column.hasData(row) ? std::optional(column.valueAt(row)) : std::nullopt;
}

Result<> compareCouriers(StoreSession &session, StarComparison *comparison)
{
    auto set = session.columns("couriers");
    if (!set)
        return set.failure();
    const Column &computed = (*set)->column("star");
    const Column &published = (*set)->column("published_star");
    const Column &ids = (*set)->column("id");
    for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
        if (!(*set)->isLive(row))
            continue;
        StarDifference pair{u"courier"_s, {}, {}, starIn(computed, row), starIn(published, row)};
        if (pair.computed != pair.published)
            pair.key = QString::fromUtf8(ids.textAt(row).data(), qsizetype(ids.textAt(row).size()));
        count(pair, &comparison->couriers, &comparison->differences);
    }
    return {};
}

Result<> compareSellers(StoreSession &session, Job &job, StarComparison *comparison)
{
    FeedReader &reader = session.feed().reader();
    auto ends = monthEnds(reader, job);
    if (!ends)
        return ends.failure();
    const RecordType &type = *recordType("seller_star");
    const size_t sellerField = size_t(type.fieldIndex("seller"));
    const size_t monthField = size_t(type.fieldIndex("month"));
    const size_t starField = size_t(type.fieldIndex("star"));
    Result<> compared;
    auto read = forEachRecord(reader, "seller_star", job, [&](const RecordBatch &batch, size_t row, Ordinal) {
        const qint64 month = batch.fields[monthField].ints[row];
        const qint64 seller = batch.fields[sellerField].ints[row];
        auto rules = session.rules().validOn(*BeijingDay::fromDate(lastDay(month)));
        if (!rules) {
            compared = rules.failure();
            return;
        }
        const SellerStar star = evaluateSellerStar((*rules)->seller, scoresOf((*rules)->seller, *ends, quint32(seller), quint16(month)));
        const qint64 published = batch.fields[starField].ints[row];
        StarDifference pair{u"seller"_s, {}, monthText(month), star.star ? std::optional<qint64>(*star.star) : std::nullopt,
                            published == kNullInt ? std::nullopt : std::optional(published)};
        if (pair.computed != pair.published) {
            auto key = reader.keyOf("seller", Ordinal(seller));
            pair.key = key ? *key : QString();
        }
        count(pair, &comparison->sellers, &comparison->differences);
    });
    return read ? compared : read;
}

} // namespace

Result<StarComparison> compareStars(StoreSession &session, Job &job)
{
    StarComparison comparison;
    if (auto couriers = compareCouriers(session, &comparison); !couriers)
        return couriers.failure();
    if (auto sellers = compareSellers(session, job, &comparison); !sellers)
        return sellers.failure();
    return comparison;
}

} // namespace stardesk
