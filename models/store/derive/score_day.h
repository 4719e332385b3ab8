/// ScoreDay: the four indicators of one track on one day, and which days of an indicator_month matter to the table.
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace stardesk {

inline constexpr int kIndicatorCount = 4;

struct ScoreDay {
    static constexpr qint32 kNone = -1;
    qint32 day = kNone; ///< since 1970-01-01
    std::array<qint32, kIndicatorCount> milli = {kNone, kNone, kNone, kNone};

    [[nodiscard]] bool hasAny() const;
};

/// Arrays of one indicator_month as they are stored: little-endian int32 per day of the month.
struct MonthScores {
    int firstDay = 0;
    std::array<std::string_view, kIndicatorCount> days;

    /// Day of the month from 0; kNone where the array ends before.
    [[nodiscard]] qint32 at(size_t indicator, int place) const;
    [[nodiscard]] ScoreDay on(int place) const;
    /// The last day on which any indicator has a value.
    [[nodiscard]] std::optional<ScoreDay> newest() const;
};

/// One track of one seller: the newest day, and the last day of the newest month that is complete.
struct TrackDays {
    ScoreDay newest;
    ScoreDay monthEnd;

    void add(const MonthScores &month, int lastDayOfMonth);
};

} // namespace stardesk
