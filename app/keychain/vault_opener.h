/// Opens a vault whose key the system keyring keeps, when a program starts.
#pragma once

#include "models/core/result.h"

#include <functional>

class QObject;

namespace stardesk {

/// For a window: returns at once. `failed` hears, while `context` lives, why a vault that waits for its keyring stays
/// closed; other vaults are left as they are.
void openVaultLater(const QString &profile, QObject *context, std::function<void(const Failure &)> failed);

} // namespace stardesk
