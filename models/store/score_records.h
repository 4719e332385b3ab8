/// ScoreRecords: carries the days of `indicator_month` records over into the tiles of the daily scores.
#pragma once

#include "models/core/ids.h"
#include "models/store/delta_writer.h"
#include "models/store/score_table.h"

#include <map>
#include <span>

namespace stardesk {

class RecordBatch;

/// Records of other types are passed over. References stand resolved in BatchField::ints.
class ScoreRecords {
public:
    explicit ScoreRecords(SqlConnection &sql) : m_sql(sql), m_table(sql), m_writer(m_table) {}

    /// A batch of a snapshot.
    Result<> add(const RecordBatch &batch);
    /// A batch of a delta, before it is written: the old rows are still there.
    Result<> change(const RecordBatch &batch, std::span<const Ordinal> ordinals, std::span<const RowChange> changes);
    /// After the last batch of the type is written. `reader` is asked only where a record gave its month up.
    Result<> finish(FeedReader *reader);

private:
    /// Where a record's days lie.
    struct Slot {
        Ordinal seller;
        qint64 track;
        qint64 month; ///< year * 12 + month - 1
        friend auto operator<=>(const Slot &, const Slot &) = default;
    };
    struct StoredSlot {
        Slot slot;
        int days; ///< of the longest array
    };
    class Months;
    Result<> setMonth(const Months &months, size_t row, int oldDays);
    Result<> clear(const Slot &slot, int days);
    Result<std::optional<StoredSlot>> storedSlot(Ordinal ordinal);
    Result<> setAgain(FeedReader &reader, const Slot &slot);

    SqlConnection &m_sql;
    ScoreTable m_table;
    ScoreWriter m_writer;
    std::optional<Statement> m_slot;
    std::map<Slot, int> m_left; ///< slots whose record went or moved, and its days; another may hold them now
};

} // namespace stardesk
