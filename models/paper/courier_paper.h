/// A courier on paper: the whole profile for the file, and the talk sheet for the conversation.
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/paper/paper_document.h"

#include <vector>

namespace stardesk {

class StoreSession;

/// Star and why, career, conduct, ratings where there are enough of them, tips. `language`: "en", "zh_CN", "es". NotFound
/// names the key.
[[nodiscard]] Result<PaperDocument> courierPaper(StoreSession &session, const PersonKey &key, const QString &language);

/// Several of them in one document, each from the top of a page. Cancelled by the job.
[[nodiscard]] Result<PaperDocument> courierPapers(StoreSession &session, const std::vector<PersonKey> &keys, const QString &language, Job &job);

/// One page to hand to the courier: the star, what counts, what to do next, a line to sign (issue 4, Tips). Failure as
/// courierPaper; Rejected where there is no conduct window to talk about.
[[nodiscard]] Result<PaperDocument> courierTalkSheet(StoreSession &session, const PersonKey &key, const QString &language);

} // namespace stardesk
