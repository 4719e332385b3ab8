#include "models/store/derive/window_sums.h"

#include "models/core/beijing.h"

namespace stardesk {

int monthOfDay(qint64 day)
{
    const QDate date = BeijingDay{qint32(day)}.date();
    return date.year() * 12 + date.month() - 1;
}

bool isMonthEnd(qint64 day)
{
    return BeijingDay{qint32(day + 1)}.date().day() == 1;
}

} // namespace stardesk
