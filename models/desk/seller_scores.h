/// The daily scores of one seller, for its charts: packed days out of the score history, without reading a record.
#pragma once

#include "models/columns/score_history.h"
#include "models/core/beijing.h"
#include "models/core/result.h"
#include "models/domain/rule_set.h"

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

/// One entry per day from `first` on, kNoScores for a day without data. Scores are hundredths of a point, truncated.
struct SellerScoreDays {
    BeijingDay first;
    std::vector<DayScores> days;

    [[nodiscard]] bool isEmpty() const { return days.empty(); }
    /// Of `days[place]`, in milli-points as the rules take them; nothing for no data. Track and indicator are places among
    /// the words of the export: customized, ready_to_ship; seller_product_quality, marketing, transaction, after_sales.
    [[nodiscard]] std::optional<int> milli(size_t place, int track, int indicator) const;
};

/// First and last day of which the data have scores of any seller; nothing where there are none.
[[nodiscard]] Result<std::optional<ScoreSpan>> scoreSpan(StoreSession &session);
/// From..to, both included, cut to the days the data have: 0.3 ms for 90 days. NotFound names the key.
[[nodiscard]] Result<SellerScoreDays> sellerScores(StoreSession &session, const SellerKey &key, BeijingDay from, BeijingDay to);

} // namespace stardesk
