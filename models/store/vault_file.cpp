#include "models/store/vault_file.h"

#include "models/store/store_folder.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMostBytes = 16 * 1024;
constexpr qint64 kMostOperations = 20;          // a file from elsewhere must not keep the desk busy for hours
constexpr qint64 kMostMemory = 2LL << 30;

struct KindWord {
    VaultKind kind;
    const char *word;
};
constexpr std::array kKinds = {KindWord{VaultKind::Keyring, "keyring"}, KindWord{VaultKind::Passphrase, "passphrase"},
                               KindWord{VaultKind::Demo, "demo"}};

QString pathIn(const QString &folder)
{
    return folder + u"/vault.json"_s;
}

QByteArray bytesAt(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Failure notAVault(const QString &path)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "This is no vault of ID numbers that this program can read."), {}, path);
}

bool isSound(const VaultFile &file)
{
    const bool wraps = file.salt.size() == kSaltBytes && !file.wrapped.isEmpty() && file.cost.operations >= 1
        && file.cost.operations <= kMostOperations && file.cost.memoryBytes >= 8192 && file.cost.memoryBytes <= kMostMemory;
    return !file.id.isEmpty() && file.check.size() == SecretKey::kBytes && file.slot.size() == SecretKey::kBytes
        && (file.kind != VaultKind::Passphrase || wraps);
}

} // namespace

QByteArray checkOf(const SecretKey &key)
{
    const QByteArrayView purpose("vault check");
    return key.hash(SecretKey::kBytes, std::span(&purpose, 1));
}

bool VaultFile::isKey(const SecretKey &key) const
{
    return check == checkOf(key);
}

QString VaultFile::entryName() const
{
    return u"vault/"_s + id;
}

Result<std::optional<VaultFile>> readVaultFile(const QString &folder)
{
    const QString path = pathIn(folder);
    if (!QFileInfo::exists(path))
        return std::optional<VaultFile>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The vault cannot be read: %1."), {file.errorString()}, path);
    const QJsonObject object = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    const QString word = object.value("kind"_L1).toString();
    const auto kind = std::ranges::find_if(kKinds, [&](const KindWord &known) { return word == QLatin1StringView(known.word); });
    if (object.value("format"_L1).toInt() != kFormat || kind == kKinds.end())
        return notAVault(path);
    VaultFile vault;
    vault.id = object.value("id"_L1).toString();
    vault.kind = kind->kind;
    vault.closed = object.value("closed"_L1).toBool();
    vault.check = bytesAt(object, "check"_L1);
    vault.slot = bytesAt(object, "slot"_L1);
    vault.salt = bytesAt(object, "salt"_L1);
    vault.cost = {object.value("operations"_L1).toInteger(), object.value("memory"_L1).toInteger()};
    vault.wrapped = bytesAt(object, "wrapped"_L1);
    return isSound(vault) ? Result<std::optional<VaultFile>>(vault) : notAVault(path);
}

Result<> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&] {
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be written: %1."),
                    {QString::fromLocal8Bit(std::strerror(errno))}, path);
    };
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".tmp";
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return failed();
    const bool written = ::write(fd, bytes.constData(), size_t(bytes.size())) == ssize_t(bytes.size()) && ::fsync(fd) == 0;
    ::close(fd);
    if (!written || std::rename(temporary.constData(), target.constData()) != 0)
        return failed();
    return StoreFolder::sync(QFileInfo(path).absolutePath());
}

Result<> writeVaultFile(const QString &folder, const VaultFile &file)
{
    const auto kind = std::ranges::find(kKinds, file.kind, &KindWord::kind);
    QJsonObject object{{u"format"_s, kFormat}, {u"id"_s, file.id}, {u"kind"_s, QString::fromLatin1(kind->word)},
                       {u"closed"_s, file.closed}, {u"check"_s, base64(file.check)}, {u"slot"_s, base64(file.slot)}};
    if (file.kind == VaultKind::Passphrase) {
        object[u"salt"_s] = base64(file.salt);
        object[u"operations"_s] = file.cost.operations;
        object[u"memory"_s] = file.cost.memoryBytes;
        object[u"wrapped"_s] = base64(file.wrapped);
    }
    return writePrivateFile(pathIn(folder), QJsonDocument(object).toJson());
}

} // namespace stardesk
