#include "models/feed/device_identity.h"

#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

// A restored work.db has both removed by the store.
const QString kDeviceSetting = QStringLiteral("device");
const QString kKeySetting = QStringLiteral("device_key");

QString keyFile(const StoreFolder &folder, const QString &id)
{
    return folder.path() + u"/device-"_s + id + u".key"_s;
}

Result<DeviceIdentity> makeIdentity(const StoreFolder &folder, WorkStore &work)
{
    DeviceIdentity made{QUuid::createUuid().toString(QUuid::WithoutBraces), SigningKey::generate()};
    const QString file = keyFile(folder, made.id);
    if (auto written = writeKeyPair(file, made.key); !written)
        return written.failure();
    for (const QString &path : {file, folder.path()}) {
        if (auto synced = StoreFolder::sync(path); !synced)
            return synced.failure();
    }
    // The id goes last: without it the identity does not exist.
    if (auto set = work.setSetting(kKeySetting, QString::fromLatin1(made.key.publicKey().toBase64())); !set)
        return set.failure();
    if (auto set = work.setSetting(kDeviceSetting, made.id); !set)
        return set.failure();
    return made;
}

} // namespace

Result<DeviceIdentity> deviceIdentity(const StoreFolder &folder, WorkStore &work)
{
    auto id = work.setting(kDeviceSetting);
    if (!id)
        return id.failure();
    // A work.db copied to another folder comes without its key: it is another desk.
    if (id->isEmpty() || !QFile::exists(keyFile(folder, *id)))
        return makeIdentity(folder, work);
    auto key = readSigningKey(keyFile(folder, *id));
    if (!key)
        return key.failure();
    return DeviceIdentity{*id, std::move(*key)};
}

Result<QString> devicePublicKey(WorkStore &work)
{
    return work.setting(kKeySetting);
}

} // namespace stardesk
