/// The morning sheet: who rises and falls at the next star day, on one page.
#pragma once

#include "models/core/job.h"
#include "models/paper/paper_document.h"

namespace stardesk {

class StoreSession;

/// `language`: "en", "zh_CN", "es". Failure as OutlookDesk::outlook.
[[nodiscard]] Result<PaperDocument> morningPaper(StoreSession &session, const QString &language, Job &job);

} // namespace stardesk
