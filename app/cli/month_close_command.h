/// report month-close: a file of records, not a printed page, and the one report that is also checked.
#pragma once

#include "app/cli/command.h"

namespace stardesk {

/// `--to FILE [--month YYYY-MM]` writes a pack; `--verify FILE` checks one and needs no store: exit 1 where it does not hold.
[[nodiscard]] Result<int> monthClose(const CommandContext &context);

} // namespace stardesk
