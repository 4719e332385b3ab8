/// CourierWindows: one conduct_window of many couriers as packed columns, for rating them all at once.
#pragma once

#include "models/domain/courier_star_batch.h"
#include "models/store/feed_reader.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace stardesk {

class CourierWindows {
public:
    /// `rows` couriers without a window and without a star before.
    explicit CourierWindows(size_t rows);

    void set(size_t row, qint64 asOf, const RecordBatch &batch, size_t record);
    void setPrevious(size_t row, const std::optional<int> &star, qint64 belowPeriods, qint64 carriedPeriods);
    /// Last day of the row's window; kNullInt: it has none.
    [[nodiscard]] qint64 asOf(size_t row) const { return m_asOf[row]; }
    [[nodiscard]] std::span<const quint8> previousStars() const { return m_previousStar; }

    /// Rows [first, first + count) as the batch reads them; valid as long as this lives.
    [[nodiscard]] CourierStarColumns columns(size_t first, size_t count) const;

private:
    static constexpr size_t kSums = 13;
    std::array<std::vector<quint32>, kSums> m_sums;
    std::vector<qint64> m_asOf;
    std::vector<quint8> m_previousStar;
    std::vector<quint8> m_below;
    std::vector<quint8> m_carried;
};

} // namespace stardesk
