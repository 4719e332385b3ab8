/// Brings up to date what of a table depends on the time at which it is looked at.
#pragma once

#include "models/core/result.h"

namespace stardesk {

class ColumnSet;
class FeedReader;
struct RuleSet;

/// sellers: `window`; claims: `sla`. Other tables stay as they are. Columns that do not change stay shared with the copy
/// that `columns` was made from. Holidays come from the feed. Failure: what the reader says.
Result<> refreshClock(FeedReader &reader, const RuleSet &rules, qint64 nowMs, ColumnSet &columns);

} // namespace stardesk
