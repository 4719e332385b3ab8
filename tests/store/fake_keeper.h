/// A system keyring that does as a test says.
#pragma once

#include "models/store/vault_keeper.h"

#include <QtCore/QHash>

#include <optional>

namespace stardesk {

class FakeKeeper final : public KeyKeeper {
public:
    Result<QByteArray> read(const QString &name) override
    {
        if (failure)
            return *failure;
        return secrets.contains(name) ? Result<QByteArray>(secrets.value(name)) : fail(Failure::Code::NotFound, "no entry");
    }
    Result<> write(const QString &name, const QByteArray &secret) override
    {
        if (failure)
            return *failure;
        secrets.insert(name, forgets ? QByteArray(32, 'x') : secret);
        return {};
    }
    QHash<QString, QByteArray> secrets;
    std::optional<Failure> failure;
    bool forgets = false;
};

} // namespace stardesk
