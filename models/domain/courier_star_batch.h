/// Courier stars of all couriers from packed columns, equal to evaluateCourierStar on every row (rules.md D2).
#pragma once

#include "models/domain/courier_star.h"

#include <memory>
#include <span>

namespace stardesk {

/// A packed column of counts, one, two or four bytes wide; all bits set means no data and counts as 0.
class PackedCounts {
public:
    PackedCounts() = default;
    PackedCounts(std::span<const quint8> values) : m_values(values.data()), m_width(1) {}
    PackedCounts(std::span<const quint16> values) : m_values(values.data()), m_width(2) {}
    PackedCounts(std::span<const quint32> values) : m_values(values.data()), m_width(4) {}

    /// Rows [first, first + count) as whole numbers, held at 2^30; without a column all are 0.
    void widen(size_t first, size_t count, qint32 *out) const;
    [[nodiscard]] qint64 at(size_t row) const;

private:
    const void *m_values = nullptr;
    int m_width = 0;
};

/// The sums of `conduct_window` and the counters of the star before, by row. Hits above their total count as the total;
/// a previous star outside 1..5 is none.
struct CourierStarColumns {
    PackedCounts ratings;
    PackedCounts ratingSum;
    PackedCounts deliveries;
    PackedCounts onTime;
    PackedCounts contacted;
    PackedCounts doorAsked;
    PackedCounts doorDone;
    PackedCounts stationDrops;
    PackedCounts consentedAndTold;
    PackedCounts minorComplaints;
    PackedCounts majorComplaints;
    PackedCounts criticalComplaints;
    PackedCounts falseSignOffs;
    PackedCounts previousStar;
    PackedCounts belowPeriods;
    PackedCounts carriedPeriods;
};

inline constexpr quint8 kNoStarByte = 0xff;
inline constexpr quint16 kNoScoreWord = 0xffff;

/// Where results go, by row; an empty span is not written.
struct CourierStarOutputs {
    std::span<quint16> score;    ///< hundredths of a point; kNoScoreWord: none
    std::span<quint8> raw;       ///< kNoStarByte: none
    std::span<quint8> official;  ///< kNoStarByte: none
    std::span<quint8> flags;     ///< CourierFlags
    std::span<quint8> belowPeriods;
    std::span<quint8> carriedPeriods;
};

/// The scalar rule's input of one row, for explanations and for holding the batch against the rule.
[[nodiscard]] CourierStarInput courierInputAt(const CourierStarColumns &columns, size_t row);

/// One rule set prepared for many rows. Immutable and thread-safe; rows are independent, so ranges of one table may be
/// evaluated on several threads.
class CourierStarBatch {
public:
    explicit CourierStarBatch(const CourierRules &rules);
    ~CourierStarBatch();
    CourierStarBatch(CourierStarBatch &&) noexcept;
    CourierStarBatch &operator=(CourierStarBatch &&) noexcept;

    /// Rows [first, first + count).
    void evaluate(const CourierStarColumns &columns, size_t first, size_t count, const CourierStarOutputs &outputs) const;

private:
    struct Tables;
    std::unique_ptr<const Tables> m_tables;
};

} // namespace stardesk
