/// What deciding commands share: opening the store for a decision, having a call carried out, and the result per claim.
#pragma once

#include "app/cli/command.h"
#include "models/desk/claim_batch.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace stardesk {

class StoreSession;

/// --now with something that writes is for demo stores only (cli.md): Usage otherwise.
[[nodiscard]] Result<std::unique_ptr<StoreSession>> openToDecide(const CommandContext &context);

/// Has a call (models/desk/desk_call.h) carried out by the window that is open over this store folder, else here. At another
/// time (--now) always here: the window has a clock of its own.
[[nodiscard]] Result<QJsonObject> carryOut(const CommandContext &context, StoreSession &session, const QJsonObject &call);

/// {"done": [...], "refused": [{"claim", "code", "reason"}], "batch"}; a row per claim otherwise. Returns the exit code.
int printOutcomes(const QJsonObject &answer, OutputFormat format);
/// The same with what would be paid per currency; nothing was stored.
void printPreview(const BatchPreview &preview, OutputFormat format);

} // namespace stardesk
