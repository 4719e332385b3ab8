/// What was decided at this desk, laid over the columns of the claims table until the server's answer comes back.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class ColumnSet;
class StoreSession;

/// `state`, `proposer`, `reviewer` and the flag EVIDENCE_CHANGED of claims with a decision on their present version. Other
/// tables are left as they are.
[[nodiscard]] Result<> overlayDecisions(StoreSession &session, ColumnSet &columns);

} // namespace stardesk
