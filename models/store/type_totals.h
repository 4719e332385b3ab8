/// Comparing what the store counted with what a manifest states (export.md, reading step 12).
#pragma once

#include "models/core/result.h"
#include "models/store/feed_meta.h"

#include <span>

namespace stardesk {

/// Unverified names the first type whose rows or sum differ, or that has rows while the manifest does not name it.
/// Types this program does not know are passed over, and a sealed type that has no rows or is not expected (the vault is
/// or was closed).
Result<> compareTotals(std::span<const TypeTotal> counted, std::span<const TypeTotal> expected);

} // namespace stardesk
