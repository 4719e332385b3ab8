/// VaultControl: makes, opens and closes the vault of ID numbers for the window: a passphrase is worked off on another
/// thread, the keyring is waited for in its own event loop, one thing at a time.
#pragma once

#include "models/desk/identity_vault.h"

#include <QtCore/QObject>

namespace stardesk {

class VaultControl final : public QObject {
    Q_OBJECT
public:
    /// `keeper`: the system keyring; outlives it. `cost` of a new passphrase.
    VaultControl(QString profile, KeyKeeper &keeper, PassphraseCost cost = {}, QObject *parent = nullptr);

    /// As it stands on disk; asks no keyring.
    [[nodiscard]] Result<VaultStatus> status() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Without a passphrase the system keyring keeps the key. finished() follows, never before the call returns.
    void make(const std::optional<QByteArray> &passphrase);
    void open(const std::optional<QByteArray> &passphrase);
    void close();

signals:
    void started();
    /// The keyring takes longer than a second.
    void waiting();
    /// Empty: done, the vault is as asked.
    void finished(const QString &problem);

private:
    using Work = std::function<Result<VaultStatus>(const VaultDesk &)>;
    void run(bool elsewhere, Work work);
    void onDone(const Result<VaultStatus> &status);

    QString m_profile;
    KeyKeeper &m_keeper;
    PassphraseCost m_cost;
    bool m_busy = false;
};

/// The state in a sentence: what it is, and what that means for ID numbers.
[[nodiscard]] QString vaultText(const VaultStatus &status);

} // namespace stardesk
