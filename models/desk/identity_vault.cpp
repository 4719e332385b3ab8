#include "models/desk/identity_vault.h"

#include "models/feed/demo/demo_device.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/vault_keeper.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

namespace {

VaultStatus statusOf(const Vault &vault)
{
    VaultStatus status{vault.state(), vault.kind(), vault.isClosedOnPurpose(), {}};
    if (vault.key())
        status.device = QString::fromLatin1(vaultDevice(*vault.key()).publicKey().toBase64());
    return status;
}

Result<VaultStatus> statusAfter(const Result<> &done, const Vault &vault)
{
    return done ? Result<VaultStatus>(statusOf(vault)) : done.failure();
}

/// Whether the generation holds numbers that only some vault's key opens.
bool holdsNumbers(const StoreFolder &folder)
{
    const auto store = FeedStore::open(folder);
    if (!store)
        return false;
    const auto count = (*store)->reader().count("person_id");
    return count && *count > 0;
}

} // namespace

Result<VaultStatus> VaultDesk::status() const
{
    const auto vault = Vault::at(m_profile);
    return vault ? Result<VaultStatus>(statusOf(*vault)) : vault.failure();
}

Result<VaultStatus> VaultDesk::init(KeyKeeper &keeper, const std::optional<QByteArray> &passphrase, const PassphraseCost &cost) const
{
    auto folder = StoreFolder::open(m_profile, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    auto vault = Vault::at(m_profile);
    if (!vault)
        return vault.failure();
    const bool holds = holdsNumbers(**folder);
    return statusAfter(passphrase ? vault->make(*passphrase, holds, cost) : vault->make(keeper, holds), *vault);
}

Result<VaultStatus> VaultDesk::open(KeyKeeper &keeper, const std::optional<QByteArray> &passphrase) const
{
    auto vault = Vault::at(m_profile);
    if (!vault)
        return vault.failure();
    if (passphrase)
        return statusAfter(vault->open(*passphrase), *vault);
    if (vault->kind() == VaultKind::Demo)
        return statusAfter(vault->openDemo(), *vault);
    return statusAfter(vault->open(keeper), *vault);
}

Result<VaultStatus> VaultDesk::close() const
{
    auto vault = Vault::at(m_profile);
    if (!vault)
        return vault.failure();
    return statusAfter(vault->close(), *vault);
}

Result<> VaultDesk::openByItself(KeyKeeper &keeper) const
{
    auto vault = Vault::at(m_profile);
    if (!vault)
        return vault.failure();
    return vault->opensByItself() ? vault->open(keeper) : Result<>();
}

SigningKey vaultDevice(const SecretKey &key)
{
    const SecretKey seed = key.derived("device");
    std::array<quint8, 32> bytes{};
    std::ranges::copy(seed.bytes(), bytes.begin());
    SigningKey device = SigningKey::fromSeed(bytes);
    bytes.fill(0);
    return device;
}

Result<IdSealer> openSealer(const QString &profile)
{
    const auto vault = Vault::at(profile);
    if (!vault)
        return vault.failure();
    switch (vault->state()) {
    case VaultState::Absent:
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "This store has no vault of ID numbers: make one (in the window: File, ID vault; otherwise “vault init”) and sync."));
    case VaultState::Closed:
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "The vault of ID numbers is closed: open it (in the window: File, ID vault; otherwise “vault open”)."));
    case VaultState::Open: return IdSealer(*vault->key());
    }
    Q_UNREACHABLE();
}

Result<std::optional<SealedAccess>> sealedAccess(const QString &profile, const FeedHead &head)
{
    auto vault = Vault::at(profile);
    if (!vault)
        return vault.failure();
    if (vault->state() == VaultState::Absent && head.demo) {
        if (auto made = vault->makeDemo(); !made)
            return made.failure();
    }
    if (vault->state() != VaultState::Open)
        return std::optional<SealedAccess>();
    return std::optional(SealedAccess{head.demo ? demoDevice() : vaultDevice(*vault->key()), IdSealer(*vault->key())});
}

} // namespace stardesk
