/// VaultFile: vault.json of a store folder: which vault this is and where its key is kept. No key stands in it.
#pragma once

#include "models/store/vault_secret.h"

#include <QtCore/QString>

#include <optional>

namespace stardesk {

enum class VaultKind {
    Keyring,    ///< the system keyring keeps the key
    Passphrase, ///< the key is wrapped by a passphrase
    Demo,       ///< a file beside the store keeps it: the numbers are invented
};

struct VaultFile {
    QString id;         ///< random; names the entry in the keyring and the slot of the open key
    VaultKind kind = VaultKind::Passphrase;
    bool closed = false; ///< closed by a person: not opened again by itself
    QByteArray check;   ///< keyed hash by which the right key is known
    QByteArray slot;    ///< 32 random bytes: what lies in the open slot is sealed by them
    // Passphrase:
    QByteArray salt;
    PassphraseCost cost;
    QByteArray wrapped; ///< sealBytes of the key

    [[nodiscard]] bool isKey(const SecretKey &key) const;
    [[nodiscard]] QString entryName() const; ///< in the keyring
};

/// Nothing where the folder has no vault. Corrupt for a file that is not one, Io.
[[nodiscard]] Result<std::optional<VaultFile>> readVaultFile(const QString &folder);
/// Whole or not at all, mode 0600, durable.
[[nodiscard]] Result<> writeVaultFile(const QString &folder, const VaultFile &file);
/// Replaces a file of mode 0600, durably.
[[nodiscard]] Result<> writePrivateFile(const QString &path, const QByteArray &bytes);

/// The keyed hash of VaultFile::check.
[[nodiscard]] QByteArray checkOf(const SecretKey &key);

} // namespace stardesk
