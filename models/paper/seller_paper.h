/// A seller's action plan on paper: where the star stands, the shortest route to the next one, what keeps the present one.
#pragma once

#include "models/core/ids.h"
#include "models/paper/paper_document.h"

namespace stardesk {

class StoreSession;

/// `language`: "en", "zh_CN", "es". NotFound names the key.
[[nodiscard]] Result<PaperDocument> sellerPlanPaper(StoreSession &session, const SellerKey &key, const QString &language);

} // namespace stardesk
