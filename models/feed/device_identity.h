/// DeviceIdentity: who this desk is to the server: a random id and an Ed25519 key pair, made at first need. The secret
/// part lies in the store folder (0600), never in work.db, so that no backup carries it.
#pragma once

#include "models/feed/minisign.h"

namespace stardesk {

class StoreFolder;
class WorkStore;

struct DeviceIdentity {
    QString id; ///< UUID, lower case without braces; names the folder of its batches
    SigningKey key;
};

/// The desk's identity; a new one where there is none, or where a restored work.db was made to forget it (a new chain of
/// batches starts then). `folder` is open as Writer. Failure: Io; Forbidden where others may read the key file.
[[nodiscard]] Result<DeviceIdentity> deviceIdentity(const StoreFolder &folder, WorkStore &work);

/// The public key as one base64 line, for the operator record's `device_keys`; empty before the first need.
[[nodiscard]] Result<QString> devicePublicKey(WorkStore &work);

} // namespace stardesk
