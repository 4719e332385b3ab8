/// KeyKeeper: where a desk keeps a secret outside its own folder; the programs bring the system keyring.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>

namespace stardesk {

/// Failure of both calls: NotFound (no such entry, or a keyring that cannot be looked into: the two cannot be told apart,
/// so it never means "first run"), Forbidden (locked, refused), Busy (no answer in time), Offline (no keyring here).
class KeyKeeper {
public:
    virtual ~KeyKeeper() = default;
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<> write(const QString &name, const QByteArray &secret) = 0;
};

} // namespace stardesk
