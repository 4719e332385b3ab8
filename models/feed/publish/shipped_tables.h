/// What the program itself brings to every recipe: its rule sets and calendars as staging tables.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class StagingStore;

/// Adds `shipped_rule_set(id, version, sha256, body)` and `shipped_holiday(calendar, day, name, kind)`.
/// Failure: Corrupt where a shipped file does not parse.
[[nodiscard]] Result<> stageShippedTables(StagingStore &staging);

} // namespace stardesk
