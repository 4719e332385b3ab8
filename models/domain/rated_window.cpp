#include "models/domain/rated_window.h"

#include "models/core/beijing.h"

#include <tuple>

namespace stardesk {

std::optional<size_t> ratedWindow(std::span<const qint64> asOf, int newestPeriod)
{
    const auto rank = [newestPeriod](qint64 day) {
        return std::tuple(isMonthEnd(day) && monthOfDay(day) == newestPeriod, isMonthEnd(day), day);
    };
    std::optional<size_t> best;
    for (size_t place = 0; place < asOf.size(); ++place) {
        if (!best || rank(asOf[place]) > rank(asOf[*best]))
            best = place;
    }
    if (best && newestPeriod != 0 && !isMonthEnd(asOf[*best]))
        return {};
    return best;
}

int monthOfDay(qint64 day)
{
    const QDate date = BeijingDay{qint32(day)}.date();
    return date.year() * 12 + date.month() - 1;
}

qint64 lastDayOfMonth(int month)
{
    const QDate first(month / 12, month % 12 + 1, 1);
    return first.addMonths(1).toJulianDay() - 1 - BeijingDay::kEpochJulianDay;
}

bool isMonthEnd(qint64 day)
{
    return BeijingDay{qint32(day + 1)}.date().day() == 1;
}

} // namespace stardesk
