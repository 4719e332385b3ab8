#include "models/store/score_records.h"

#include "models/core/beijing.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/feed_reader.h"

#include <QtCore/QDate>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr std::string_view kType = "indicator_month";
/// In the order of a tile; `track` stands in it as its place among the words of the schema.
constexpr std::array<std::string_view, kScoreIndicators> kIndicators = {"seller_product_quality", "marketing", "transaction",
                                                                       "after_sales"};

qint64 firstDayOf(qint64 month)
{
    return QDate(int(month / 12), int(month % 12) + 1, 1).toJulianDay() - BeijingDay::kEpochJulianDay;
}

qint32 milliAt(std::string_view days, int place)
{
    const size_t offset = size_t(place) * sizeof(qint32);
    return offset + sizeof(qint32) > days.size() ? -1 : qFromLittleEndian<qint32>(days.data() + offset);
}

} // namespace

/// The fields of a batch, looked up once.
class ScoreRecords::Months {
public:
    explicit Months(const RecordBatch &batch)
        : m_seller(BatchFields(batch).ints("seller")), m_track(BatchFields(batch).ints("track")),
          m_month(BatchFields(batch).ints("month"))
    {
        for (size_t i = 0; i < m_days.size(); ++i)
            m_days[i] = &BatchFields(batch).texts(kIndicators[i]);
    }
    [[nodiscard]] Slot slotAt(size_t row) const { return {m_seller.ref(row), m_track.at(row), m_month.at(row)}; }
    [[nodiscard]] std::string_view daysAt(size_t indicator, size_t row) const { return m_days[indicator]->at(row); }

private:
    IntField m_seller;
    IntField m_track;
    IntField m_month;
    std::array<const TextColumn *, kScoreIndicators> m_days;
};

/// `oldDays`: how many the record had before, so that a shorter one takes them back.
Result<> ScoreRecords::setMonth(const Months &months, size_t row, int oldDays)
{
    const Slot slot = months.slotAt(row);
    const qint64 first = firstDayOf(slot.month);
    for (size_t indicator = 0; indicator < kScoreIndicators; ++indicator) {
        const std::string_view days = months.daysAt(indicator, row);
        const int count = std::max(oldDays, int(days.size() / sizeof(qint32)));
        for (int place = 0; place < count; ++place) {
            if (auto set = m_writer.set(slot.seller, first + place, int(slot.track), int(indicator), milliAt(days, place)); !set)
                return set;
        }
    }
    return {};
}

Result<> ScoreRecords::clear(const Slot &slot, int days)
{
    for (int place = 0; place < days; ++place) {
        for (int indicator = 0; indicator < kScoreIndicators; ++indicator) {
            if (auto set = m_writer.set(slot.seller, firstDayOf(slot.month) + place, int(slot.track), indicator, -1); !set)
                return set;
        }
    }
    return {};
}

Result<> ScoreRecords::add(const RecordBatch &batch)
{
    if (batch.type().name != kType)
        return {};
    const Months months(batch);
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (auto set = setMonth(months, row, 0); !set)
            return set;
    }
    return {};
}

Result<std::optional<ScoreRecords::StoredSlot>> ScoreRecords::storedSlot(Ordinal ordinal)
{
    if (!m_slot) {
        auto made = Statement::named(m_sql, QLatin1String("feed/indicator_month_slot"));
        if (!made)
            return made.failure();
        m_slot = std::move(made).value();
    }
    auto found = m_slot->bind(1, qint64(ordinal)).step();
    if (!found)
        return found.failure();
    if (!*found)
        return std::optional<StoredSlot>();
    const StoredSlot stored{{Ordinal(m_slot->integer(0)), m_slot->integer(1), m_slot->integer(2)}, int(m_slot->integer(3))};
    m_slot->reset();
    return std::optional(stored);
}

Result<> ScoreRecords::change(const RecordBatch &batch, std::span<const Ordinal> ordinals, std::span<const RowChange> changes)
{
    if (batch.type().name != kType)
        return {};
    const Months months(batch);
    for (size_t row = 0; row < batch.rows(); ++row) {
        int oldDays = 0;
        if (changes[row] == RowChange::Changed || changes[row] == RowChange::Removed) {
            auto old = storedSlot(ordinals[row]);
            if (!old)
                return old.failure();
            if (*old && changes[row] == RowChange::Changed && (*old)->slot == months.slotAt(row))
                oldDays = (*old)->days;
            else if (*old)
                m_left[(*old)->slot] = std::max(m_left[(*old)->slot], (*old)->days);
        }
        if (changes[row] != RowChange::Added && changes[row] != RowChange::Changed)
            continue;
        if (auto set = setMonth(months, row, oldDays); !set)
            return set;
    }
    return {};
}

Result<> ScoreRecords::setAgain(FeedReader &reader, const Slot &slot)
{
    auto records = reader.children(kType, "seller", slot.seller);
    if (!records)
        return records.failure();
    RecordBatch batch(*recordType(kType));
    if (auto read = reader.read(*records, batch); !read)
        return read;
    const Months months(batch);
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (months.slotAt(row) != slot)
            continue;
        if (auto set = setMonth(months, row, 0); !set)
            return set;
    }
    return {};
}

Result<> ScoreRecords::finish(FeedReader *reader)
{
    for (const auto &[slot, days] : m_left) {
        if (auto cleared = clear(slot, days); !cleared)
            return cleared;
        if (auto set = setAgain(*reader, slot); !set)
            return set;
    }
    m_left.clear();
    return m_writer.finish();
}

} // namespace stardesk
