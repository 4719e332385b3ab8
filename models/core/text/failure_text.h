/// The one place where a Failure becomes a sentence for people.
#pragma once

#include "models/core/result.h"

namespace stardesk {

/// "where: sentence" in the language of the installed translator; without `where` the sentence alone.
[[nodiscard]] QString failureText(const Failure &failure);

/// Stable word for `--format json`: "usage", "malformed", "unverified", ...
[[nodiscard]] QString failureWord(Failure::Code code);

/// 1 findings, 2 usage, 3 data, 4 permission (cli.md).
[[nodiscard]] int exitCodeOf(Failure::Code code);

} // namespace stardesk
