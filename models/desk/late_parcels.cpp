/// The list of parcels: which are late, and whether anybody claimed them. It is made for one question and kept by nobody:
/// parcels are no table of their own.
#include "models/desk/claim_intake.h"

#include "models/columns/row_filter.h"
#include "models/columns/text_index.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/desk/stopped_job.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/feed_store.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr size_t kBatchRows = 4096;
constexpr qint64 kSecondsPerDay = 86'400;

constexpr ColumnDef text(std::string_view key)
{
    return {.key = key, .kind = ColumnKind::Text, .searched = true};
}
constexpr ColumnDef kColumns[] = {text("id"), text("order"), {.key = "lane", .kind = ColumnKind::Code}, {.key = "service", .kind = ColumnKind::Code},
                                  {.key = "late", .kind = ColumnKind::Flag}, {.key = "claimed", .kind = ColumnKind::Flag},
                                  {.key = "delivered", .kind = ColumnKind::Flag}, {.key = "days_late", .kind = ColumnKind::Signed, .width = 2},
                                  {.key = "promised_on", .kind = ColumnKind::Day}};

struct Columns {
    explicit Columns(ColumnSet &set)
        : id(set.edit("id")), order(set.edit("order")), lane(set.edit("lane")), service(set.edit("service")), late(set.edit("late")),
          claimed(set.edit("claimed")), delivered(set.edit("delivered")), daysLate(set.edit("days_late")), promisedOn(set.edit("promised_on"))
    {
    }
    Column &id;
    Column &order;
    Column &lane;
    Column &service;
    Column &late;
    Column &claimed;
    Column &delivered;
    Column &daysLate;
    Column &promisedOn;
};

/// Calls use(batch, ordinals) for all live records of a type.
template <class Use>
Result<> forEachBatch(FeedReader &reader, const char *type, Job &job, Use use)
{
    RecordBatch batch(*recordType(type));
    for (Ordinal next = 0; next != kNoOrdinal;) {
        if (job.cancelled())
            return stoppedJob();
        std::vector<Ordinal> ordinals;
        if (auto read = reader.scan(next, kBatchRows, batch, &ordinals, &next); !read)
            return read;
        use(batch, ordinals);
        job.report({QString::fromLatin1(type), next == kNoOrdinal ? 0 : qint64(next), 0, 0});
    }
    return {};
}

Result<std::vector<bool>> claimedParcels(FeedReader &reader, Ordinal parcels, Job &job)
{
    std::vector<bool> claimed(parcels);
    auto read = forEachBatch(reader, "claim", job, [&](const RecordBatch &batch, const std::vector<Ordinal> &) {
        const IntField parcel = BatchFields(batch).ints("parcel");
        for (size_t row = 0; row < batch.rows(); ++row) {
            if (const Ordinal at = parcel.ref(row); at < parcels)
                claimed[at] = true;
        }
    });
    return read ? Result<std::vector<bool>>(std::move(claimed)) : read.failure();
}

/// Days past the promise on the destination's calendar: of the delivery, or until the day the data are of.
qint64 daysLateOf(qint64 delivered, qint64 promisedOn, qint64 dataDay)
{
    return (delivered == kNullInt ? dataDay : delivered / kSecondsPerDay) - promisedOn;
}

struct Table {
    ColumnSet set{"parcels", kColumns};
    std::vector<Ordinal> parcels; ///< by row
};

Result<> fill(FeedReader &reader, qint64 dataDay, const std::vector<bool> &claimed, Job &job, Table *table)
{
    return forEachBatch(reader, "parcel", job, [&](const RecordBatch &batch, const std::vector<Ordinal> &ordinals) {
        Ordinal row = table->set.appendRows(Ordinal(batch.rows()));
        const BatchFields fields(batch);
        const IntField delivered = fields.ints("delivered_local");
        const IntField promised = fields.ints("promised_on");
        Columns out(table->set);
        for (size_t record = 0; record < batch.rows(); ++record, ++row) {
            const qint64 days = daysLateOf(delivered.at(record), promised.at(record), dataDay);
            out.id.setText(row, batch.keys.at(record));
            out.order.setText(row, fields.texts("order").at(record));
            for (const auto &[column, field] : {std::pair(&out.lane, "lane"), std::pair(&out.service, "service")}) {
                if (!fields.texts(field).isNull(record))
                    column->setText(row, fields.texts(field).at(record));
            }
            out.late.setValue(row, days > 0);
            out.claimed.setValue(row, claimed[ordinals[record]]);
            out.delivered.setValue(row, !delivered.isNull(record));
            out.daysLate.setValue(row, days);
            out.promisedOn.setValue(row, promised.at(record));
            table->parcels.push_back(ordinals[record]);
        }
    });
}

Result<ParcelRow> rowOf(FeedReader &reader, const Table &table, Ordinal at)
{
    auto record = reader.readRow("parcel", table.parcels[at]);
    if (!record)
        return record.failure();
    ParcelRow row;
    row.key = record->key;
    row.order = record->text("order");
    row.lane = record->text("lane");
    row.service = record->text("service");
    for (const auto &[field, type, target] : {std::tuple("seller", "seller", &row.seller), std::tuple("plan", "compensation_plan", &row.plan)}) {
        if (record->ref(field) == kNoOrdinal)
            continue;
        auto key = reader.keyOf(type, record->ref(field));
        if (!key)
            return key.failure();
        *target = *key;
    }
    row.promisedOn = *dayOf(*record, "promised_on");
    if (const auto delivered = numberOf(*record, "delivered_local"))
        row.deliveredLocal = LocalTime{*delivered * 1000};
    row.daysLate = table.set.column("days_late").valueAt(at);
    row.claimed = table.set.column("claimed").valueAt(at) == 1;
    if (const auto currency = Currency::fromCode(record->text("item_currency")))
        row.item = {record->integer("item_minor"), *currency};
    return row;
}

} // namespace

Result<ParcelList> ClaimIntake::parcels(const ParcelQuery &query, Job &job) const
{
    FeedReader &reader = m_session.feed().reader();
    auto capacity = reader.capacity("parcel");
    if (!capacity)
        return capacity.failure();
    auto claimed = claimedParcels(reader, *capacity, job);
    if (!claimed)
        return claimed.failure();
    Table table;
    const qint64 dataDay = BeijingDay::ofInstant(m_session.info().createdAtMs).number;
    if (auto filled = fill(reader, dataDay, *claimed, job, &table); !filled)
        return filled.failure();
    table.set.settle();
    auto filter = RowFilter::compile(table.set, query.filter, {BeijingDay::ofInstant(m_session.clock().nowMs()).number});
    if (!filter)
        return filter.failure();
    const TextIndex index(table.set);
    const auto rows = filter->rows(index);
    ParcelList list;
    list.total = qint64(rows.size());
    for (const Ordinal at : rows) {
        if (qint64(list.rows.size()) >= query.limit)
            break;
        auto row = rowOf(reader, table, at);
        if (!row)
            return row.failure();
        list.rows.push_back(std::move(*row));
    }
    return list;
}

} // namespace stardesk
