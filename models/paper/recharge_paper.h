/// The monthly recharge statement on paper: per responsible party its claims, and its total in each currency.
#pragma once

#include "models/core/job.h"
#include "models/paper/paper_document.h"

namespace stardesk {

class StoreSession;

/// `month`: "2026-02", empty: the month before the present one. `language`: "en", "zh_CN", "es". Failure as
/// RechargeDesk::statement.
[[nodiscard]] Result<PaperDocument> rechargePaper(StoreSession &session, const QString &month, const QString &language, Job &job);

} // namespace stardesk
