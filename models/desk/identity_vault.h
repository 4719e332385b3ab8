/// VaultDesk: makes, opens and closes the vault of ID numbers of one store (trust.md §6).
#pragma once

#include "models/feed/feed_sync.h"
#include "models/store/vault.h"

namespace stardesk {

class KeyKeeper;

struct VaultStatus {
    VaultState state = VaultState::Absent;
    std::optional<VaultKind> kind; ///< none while absent
    bool onPurpose = false;        ///< closed by a person
    QString device;                ///< base64 public key for `publish --seal-to`; empty unless open
};

class VaultDesk {
public:
    explicit VaultDesk(QString profile) : m_profile(std::move(profile)) {}

    /// Asks no keyring.
    [[nodiscard]] Result<VaultStatus> status() const;
    /// With a passphrase the key is wrapped by it, without one the keyring keeps it. Failure as Vault::make().
    [[nodiscard]] Result<VaultStatus> init(KeyKeeper &keeper, const std::optional<QByteArray> &passphrase,
                                           const PassphraseCost &cost = {}) const;
    [[nodiscard]] Result<VaultStatus> open(KeyKeeper &keeper, const std::optional<QByteArray> &passphrase) const;
    [[nodiscard]] Result<VaultStatus> close() const;
    /// Opens a vault that only waits for its keyring; asks nothing else. Failure of the keyring.
    [[nodiscard]] Result<> openByItself(KeyKeeper &keeper) const;

private:
    QString m_profile;
};

/// The pair that a publisher seals this store's ID numbers to; made from the vault's key, kept nowhere.
[[nodiscard]] SigningKey vaultDevice(const SecretKey &key);
/// The sealer of a store whose vault is open. Forbidden says that it is closed or absent.
[[nodiscard]] Result<IdSealer> openSealer(const QString &profile);
/// For FeedSync: nothing while the vault is not open; a demo store without one gets a demo vault.
[[nodiscard]] Result<std::optional<SealedAccess>> sealedAccess(const QString &profile, const FeedHead &head);

} // namespace stardesk
