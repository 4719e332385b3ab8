#include "models/store/vault_slot.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4096;

struct Held {
    QMutex mutex;
    QHash<QString, HeldKey> keys;
};

Held &held()
{
    static Held all;
    return all;
}

bool livesInMemory(const QString &folder)
{
    struct statfs info;
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    return info.f_type == TMPFS_MAGIC || quint32(info.f_type) == quint32(RAMFS_MAGIC);
}

/// Ours, 0700, not a link that somebody laid there before.
bool isOwnFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) == 0)
        return true;
    struct stat info;
    return ::lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid()
        && (info.st_mode & 0077) == 0;
}

/// Empty where there is no such place.
QString slotFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString own = u"/stardesk-%1"_s.arg(::geteuid());
    for (const QString &base : {runtime, u"/dev/shm"_s}) {
        if (!base.isEmpty() && livesInMemory(base) && isOwnFolder(base + own))
            return base + own;
    }
    return {};
}

QByteArray slotPurpose(const VaultFile &file)
{
    return "open vault " + file.id.toLatin1();
}

} // namespace

void holdKey(const QString &vaultId, HeldKey key)
{
    const QMutexLocker lock(&held().mutex);
    held().keys.insert(vaultId, std::move(key));
}

HeldKey heldKey(const QString &vaultId)
{
    const QMutexLocker lock(&held().mutex);
    return held().keys.value(vaultId);
}

Result<> leaveOpen(const VaultFile &file, const SecretKey &key)
{
    const QString folder = slotFolder();
    if (folder.isEmpty())
        return fail(Failure::Code::Io,
                    QT_TRANSLATE_NOOP("Failure", "The vault cannot stay open: this machine has no folder in memory (XDG_RUNTIME_DIR)."));
    const QByteArrayView content(reinterpret_cast<const char *>(key.data()), SecretKey::kBytes);
    return writePrivateFile(folder + u'/' + file.id, sealBytes(SecretKey::ofBytes(file.slot), content, slotPurpose(file)));
}

HeldKey keyLeftOpen(const VaultFile &file)
{
    const QString folder = slotFolder();
    QFile slot(folder + u'/' + file.id);
    if (folder.isEmpty() || !slot.open(QIODevice::ReadOnly))
        return {};
    auto content = openBytes(SecretKey::ofBytes(file.slot), slot.read(kMostBytes), slotPurpose(file));
    if (!content || content->size() != SecretKey::kBytes)
        return {};
    auto key = std::make_shared<SecretKey>(SecretKey::ofBytes(*content));
    wipe(*content);
    return file.isKey(*key) ? key : HeldKey();
}

void forgetKey(const VaultFile &file)
{
    {
        const QMutexLocker lock(&held().mutex);
        held().keys.remove(file.id);
    }
    if (const QString folder = slotFolder(); !folder.isEmpty())
        QFile::remove(folder + u'/' + file.id);
}

} // namespace stardesk
