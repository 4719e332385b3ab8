/// What deciding commands share: opening the store for a decision, and the result per claim.
#pragma once

#include "app/cli/command.h"
#include "models/desk/claim_batch.h"

#include <memory>

namespace stardesk {

class StoreSession;

/// --now with something that writes is for demo stores only (cli.md): Usage otherwise.
[[nodiscard]] Result<std::unique_ptr<StoreSession>> openToDecide(const CommandContext &context);

/// {"done": [...], "refused": [{"claim", "code", "reason"}], "batch"}; a row per claim otherwise.
void printOutcomes(const std::vector<ClaimOutcomeOfOrder> &outcomes, const QString &batch, OutputFormat format);
/// The same with what would be paid per currency; nothing was stored.
void printPreview(const BatchPreview &preview, OutputFormat format);

} // namespace stardesk
