/// The session that a reading command looks at: the present, or the past of --as-of.
#pragma once

#include "app/cli/command.h"
#include "models/desk/as_of_desk.h"

namespace stardesk {

/// With the clock of the past where there is one; without --as-of the session goes by the clock of the context.
[[nodiscard]] Result<PastSession> openForReading(const CommandContext &context);
/// What a JSON answer is marked with: the day of --as-of, or the instant of --now; empty for the present.
[[nodiscard]] QString asOfMark(const CommandContext &context, const StoreSession &session);
/// For people, under what they asked for: the day they look at. Nothing for the present.
void printAsOf(const CommandContext &context, const StoreSession &session);

} // namespace stardesk
