/// Vault: the key under which the ID numbers of a store lie (trust.md §6). Absent, closed or open; closed, person_id is
/// skipped and counted and everything else works.
#pragma once

#include "models/store/vault_slot.h"

namespace stardesk {

class KeyKeeper;

enum class VaultState { Absent, Closed, Open };
/// "absent", "closed", "open" (cli.md).
[[nodiscard]] QString vaultStateWord(VaultState state);

class Vault {
public:
    /// The vault of a store folder as it stands; asks no keyring. Corrupt, Io.
    [[nodiscard]] static Result<Vault> at(const QString &folder);

    [[nodiscard]] VaultState state() const;
    /// None while absent.
    [[nodiscard]] std::optional<VaultKind> kind() const;
    /// Closed by a person: not opened, and not asked for, until a person opens it.
    [[nodiscard]] bool isClosedOnPurpose() const { return m_file && m_file->closed; }
    /// Closed only because nobody has asked the keyring yet: open(keeper) may open it without a person.
    [[nodiscard]] bool opensByItself() const;
    /// The entry that the keyring keeps the key under; empty while absent.
    [[nodiscard]] QString entryName() const { return m_file ? m_file->entryName() : QString(); }
    /// Null unless open.
    [[nodiscard]] const HeldKey &key() const { return m_key; }

    // Making one. Conflict where there is a vault. `holdsNumbers`: the store has encrypted numbers already, so a new key
    // would never open them: refused.
    [[nodiscard]] Result<> make(KeyKeeper &keeper, bool holdsNumbers);
    [[nodiscard]] Result<> make(QByteArrayView passphrase, bool holdsNumbers, const PassphraseCost &cost = {});
    [[nodiscard]] Result<> makeDemo();

    // NotFound while absent; Failure of the keeper; Forbidden for a wrong passphrase; Unverified for another key.
    [[nodiscard]] Result<> open(KeyKeeper &keeper);
    [[nodiscard]] Result<> open(QByteArrayView passphrase);
    /// With what a keyring answered.
    [[nodiscard]] Result<> openWithKey(QByteArray secret);
    /// A demo vault needs no secret.
    [[nodiscard]] Result<> openDemo();
    [[nodiscard]] Result<> close();

private:
    explicit Vault(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Result<> checkFree(bool holdsNumbers) const;
    [[nodiscard]] Result<> keep(VaultFile file, SecretKey key);
    [[nodiscard]] Result<> setOpen(HeldKey key);
    [[nodiscard]] Result<VaultFile *> existing(VaultKind kind);
    [[nodiscard]] QString demoKeyFile() const;
    [[nodiscard]] HeldKey demoKey() const;

    QString m_folder;
    std::optional<VaultFile> m_file;
    HeldKey m_key;
};

} // namespace stardesk
