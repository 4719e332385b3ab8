/// The scale of stars in bars: five dark, three pale, one in the colour of what is over plan, so that a grey print keeps it.
#pragma once

#include "ui/shared/chart/chart_series.h"

namespace stardesk {

/// Five sets without values, five stars first.
[[nodiscard]] QList<ChartBar> starBars();
/// A round step (1, 2 or 5 times a power of ten) that divides `most` into at most four parts.
[[nodiscard]] qint64 roundStep(qint64 most);

} // namespace stardesk
