/// A claim's evidence pack on paper: promise and actual, seven stages, calculation, events, scans, documents, decisions.
#pragma once

#include "models/core/ids.h"
#include "models/paper/paper_document.h"

namespace stardesk {

class StoreSession;

/// `language`: "en", "zh_CN", "es". NotFound names the key.
[[nodiscard]] Result<PaperDocument> claimPaper(StoreSession &session, const ClaimKey &key, const QString &language);

} // namespace stardesk
