/// CourierMonth: what a courier period is computed from and what was published of it, of all couriers at once.
#pragma once

#include "models/core/beijing.h"
#include "models/core/job.h"
#include "models/core/result.h"
#include "models/desk/courier_windows.h"

namespace stardesk {

struct CourierMonth {
    CourierWindows windows;        ///< with the star of the month before
    std::vector<bool> isPublished; ///< by courier: the star of the month is out
    std::vector<quint8> published; ///< that star; kNoStarByte: none was given, or it is not out
};

/// Of each courier the newest window that ends after `after` and not after `upTo`, both days around one month; the month is
/// that of `upTo`. Cancelled by the job.
[[nodiscard]] Result<CourierMonth> readCourierMonth(FeedReader &reader, BeijingDay after, BeijingDay upTo, Job &job);

} // namespace stardesk
