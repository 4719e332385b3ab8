#include "app/keychain/vault_opener.h"

#include "app/keychain/keychain_keeper.h"
#include "models/store/vault.h"

#include <QtCore/QObject>

namespace stardesk {

void openVaultLater(const QString &profile, QObject *context, std::function<void(const Failure &)> failed)
{
    const auto vault = Vault::at(profile);
    if (!vault) {
        failed(vault.failure());
        return;
    }
    if (!vault->opensByItself())
        return;
    KeychainKeeper().readLater(vault->entryName(), context, [profile, failed](const Result<QByteArray> &secret) {
        auto waiting = Vault::at(profile);
        const Result<> opened = !secret ? Result<>(secret.failure()) : !waiting ? Result<>(waiting.failure()) : waiting->openWithKey(*secret);
        if (!opened)
            failed(opened.failure());
    });
}

} // namespace stardesk
