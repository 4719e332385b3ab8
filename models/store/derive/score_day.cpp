#include "models/store/derive/score_day.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace stardesk {

bool ScoreDay::hasAny() const
{
    return std::ranges::any_of(milli, [](qint32 value) { return value != kNone; });
}

qint32 MonthScores::at(size_t indicator, int place) const
{
    const std::string_view bytes = days[indicator];
    const size_t offset = size_t(place) * sizeof(qint32);
    return offset + sizeof(qint32) > bytes.size() ? ScoreDay::kNone : qFromLittleEndian<qint32>(bytes.data() + offset);
}

ScoreDay MonthScores::on(int place) const
{
    ScoreDay scores;
    scores.day = firstDay + place;
    for (size_t i = 0; i < kIndicatorCount; ++i)
        scores.milli[i] = at(i, place);
    return scores;
}

std::optional<ScoreDay> MonthScores::newest() const
{
    size_t longest = 0;
    for (const std::string_view bytes : days)
        longest = std::max(longest, bytes.size() / sizeof(qint32));
    for (int place = int(longest) - 1; place >= 0; --place) {
        if (const ScoreDay scores = on(place); scores.hasAny())
            return scores;
    }
    return {};
}

void TrackDays::add(const MonthScores &month, int lastDayOfMonth)
{
    const auto last = month.newest();
    if (!last)
        return;
    if (last->day > newest.day)
        newest = *last;
    if (last->day == lastDayOfMonth && last->day > monthEnd.day)
        monthEnd = *last;
}

} // namespace stardesk
