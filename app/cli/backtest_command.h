/// rules backtest RULESET --periods N: a changed rule set over past periods.
#pragma once

#include "models/core/result.h"

namespace stardesk {

struct CommandContext;

[[nodiscard]] Result<int> backtestRules(const CommandContext &context);

} // namespace stardesk
