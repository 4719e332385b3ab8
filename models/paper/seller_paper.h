/// A seller's action plan on paper: where the star stands, the shortest route to the next one, what keeps the present one,
/// and what was tried out in the what-if.
#pragma once

#include "models/core/ids.h"
#include "models/domain/seller_star.h"
#include "models/paper/paper_document.h"

namespace stardesk {

class StoreSession;

/// `language`: "en", "zh_CN", "es". `supposed`: scores of a what-if in the shape of the real ones; they stand in a part of
/// their own behind the real scores, beside them and named as not real. NotFound names the key.
[[nodiscard]] Result<PaperDocument> sellerPlanPaper(StoreSession &session, const SellerKey &key, const QString &language,
                                                    const std::optional<SellerScores> &supposed = {});

} // namespace stardesk
