/// Where the key of an open vault is while it is open: in this process, and, for a vault opened by a passphrase, also in
/// a file system that lives in memory, so that the next call of the command line finds it. It is gone after a restart.
#pragma once

#include "models/store/vault_file.h"

#include <memory>

namespace stardesk {

using HeldKey = std::shared_ptr<const SecretKey>;

/// In this process; thread-safe.
void holdKey(const QString &vaultId, HeldKey key);
[[nodiscard]] HeldKey heldKey(const QString &vaultId);

/// Puts the key, sealed by the vault file's own random bytes, into memory that other calls of the same account see. Io
/// where the machine has no such place: then the vault is open in this process only.
[[nodiscard]] Result<> leaveOpen(const VaultFile &file, const SecretKey &key);
/// The key left open; nothing where there is none or it is not this vault's.
[[nodiscard]] HeldKey keyLeftOpen(const VaultFile &file);
/// From process and memory.
void forgetKey(const VaultFile &file);

} // namespace stardesk
