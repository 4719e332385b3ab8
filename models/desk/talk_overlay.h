/// Tips that were discussed, at this desk or by a colleague, laid over the couriers table.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class ColumnSet;
class StoreSession;

/// `open_tips` of couriers without the tips discussed within the days that the star looks at. Other tables are left as they are, and
/// so is this one where the desk's work cannot be read: the export is shown all the same.
[[nodiscard]] Result<> overlayTalks(StoreSession &session, ColumnSet &columns);

} // namespace stardesk
