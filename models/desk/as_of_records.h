/// AsOfRecords: the records of a generation as they were when a Beijing day ended. What began later is left out; what
/// ended, arrived or was decided later is open again. Records that know no time (sellers, employers, catalogues, rules)
/// stay: their own validity says when they hold.
///
/// What the export does not date cannot be taken back: a refund of a parcel, a flag of a claim, the excused hours of an
/// incident stand as they are known today. Complaints are seen from their decision on, stars from their publication on.
#pragma once

#include "models/core/beijing.h"
#include "models/domain/rule_set.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/zone_clock.h"
#include "models/store/feed_meta.h"
#include "models/store/feed_reader.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stardesk {

class AsOfRecords {
public:
    /// `present` outlives this. `rules` hold on the day: they say which stars were published by then.
    AsOfRecords(FeedReader &present, const RuleSet &rules, BeijingDay end);

    /// Calls `use` with batches of all types in the order of recordTypes(), references as keys. Memory: the keys of the
    /// types that others refer to. The first failure of `use` ends it.
    Result<> each(const std::function<Result<>(RecordBatch &)> &use);
    /// What was given to `use`, by type.
    [[nodiscard]] const std::vector<TypeTotal> &totals() const { return m_totals; }

private:
    struct Row;
    Result<> noteMovedClaims();
    Result<> cutType(const RecordType &type, const std::function<Result<>(RecordBatch &)> &use);
    Result<bool> wasThere(Row &row);
    [[nodiscard]] bool isLater(const FieldSpec &field, std::string_view type, qint64 value) const;
    [[nodiscard]] bool wasScanned(const Row &row);
    void undoDelivery(Row &row);
    void undoAward(Row &row) const;
    Result<> undoEvents(Row &row);
    /// False where a record that it needs was not there.
    bool append(const Row &row, RecordBatch &out);
    void keepKey(const RecordType &type, Ordinal ordinal, std::optional<std::string_view> key);

    FeedReader &m_present;
    BeijingDay m_end;
    qint64 m_endMs;          ///< 24:00 of the day
    qint64 m_month;          ///< of the day, year * 12 + month - 1
    qint64 m_courierMonth;   ///< newest that was published
    qint64 m_sellerMonth;    ///< newest whose star was in force
    ZoneClock m_zones;
    std::vector<bool> m_movedClaims;       ///< by ordinal: has events after the day
    std::vector<TextColumn> m_keys;        ///< by type, then ordinal; null: was not there
    std::vector<TypeTotal> m_totals;
};

} // namespace stardesk
