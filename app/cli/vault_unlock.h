/// What several commands need of the vault and of secrets.
#pragma once

#include "app/cli/command.h"

namespace stardesk {

/// Opens a vault that only waits for the system keyring; where that fails the vault stays closed, and a line on standard
/// error says why.
void unlockVault(const CommandContext &context);

/// The passphrase of `--passphrase-fd N`, up to the first line break; nothing where the option was not given.
[[nodiscard]] Result<std::optional<QByteArray>> passphraseAsked(const CommandContext &context);
/// One line, at most 4 KiB.
[[nodiscard]] Result<QString> lineFromStandardInput();

} // namespace stardesk
