/// Tips that were discussed, at this desk or by a colleague, laid over the couriers table.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class ColumnSet;
class StoreSession;

/// `open_tips` of couriers without the tips discussed within the days that the star looks at. Other tables are left as they are.
/// Failure where this desk's work cannot be read: a count that leaves talks out would look like one that knows them.
[[nodiscard]] Result<> overlayTalks(StoreSession &session, ColumnSet &columns);

} // namespace stardesk
