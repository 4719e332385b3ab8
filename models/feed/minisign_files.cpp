// Key files in the form of the minisign program: a comment line, then one line of base64.
#include "models/feed/minisign.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sodium.h>

#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stardesk {

namespace {

constexpr qint64 kMaxKeyFile = 4096;
// Secret key: algorithm 2, password scheme 2, checksum scheme 2, salt 32, limits 16, number 8, secret 64, checksum 32.
constexpr qsizetype kSecretBytes = 158;
constexpr qsizetype kNumberAt = 54;
constexpr qsizetype kSecretAt = 62;
constexpr qsizetype kPublicBytes = 42;

/// The base64 line of a key file: the second of two lines, or the only one.
QByteArray keyLine(QByteArrayView text)
{
    QByteArray all = text.toByteArray().trimmed();
    if (all.startsWith("untrusted comment:")) {
        const qsizetype end = all.indexOf('\n');
        all = end < 0 ? QByteArray() : all.sliced(end + 1).trimmed();
    }
    return all;
}

Result<> writeNew(const QString &file, const QByteArray &content, mode_t mode)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (fd < 0)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The key file cannot be written: %1."),
                    {QString::fromLocal8Bit(std::strerror(errno))}, file);
    const bool written = ::write(fd, content.constData(), size_t(content.size())) == content.size() && ::fsync(fd) == 0;
    const int error = errno;
    ::close(fd);
    if (written)
        return {};
    QFile::remove(file); // half a key opens nothing, and its name would be taken
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The key file cannot be written: %1."),
                {QString::fromLocal8Bit(std::strerror(error))}, file);
}

Failure noSecretKey(const QString &file)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is not a minisign secret key."), {}, file);
}

} // namespace

Result<PublicKey> parsePublicKey(QByteArrayView text, const QString &where)
{
    const QByteArray line = keyLine(text);
    const QByteArray raw = QByteArray::fromBase64(line);
    if (raw.size() != kPublicBytes || raw.toBase64() != line || !raw.startsWith("Ed"))
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "This is not a minisign public key (56 letters that begin with RW)."), {}, where);
    PublicKey key;
    std::memcpy(key.number.data(), raw.constData() + 2, key.number.size());
    std::memcpy(key.point.data(), raw.constData() + 10, key.point.size());
    return key;
}

Result<PublicKey> publicKeyFromTextOrFile(const QString &textOrFile)
{
    if (auto key = parsePublicKey(textOrFile.toUtf8(), {}))
        return key;
    QFile file(textOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Usage,
                    QT_TRANSLATE_NOOP("Failure", "Neither a minisign public key nor a file that can be read: %1."), {textOrFile});
    return parsePublicKey(file.read(kMaxKeyFile), textOrFile);
}

Result<> writeKeyPair(const QString &file, const SigningKey &key)
{
    const PublicKey open = key.publicKey();
    const QString publicFile = file + QLatin1String(".pub");
    if (QFileInfo::exists(file) || QFileInfo::exists(publicFile))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "A key file of this name exists already; it is left as it is."),
                    {}, file);
    QByteArray raw("Ed");
    raw.append(2, '\0').append("B2").append(48, '\0'); // no password: scheme, salt and limits are zero
    raw.append(reinterpret_cast<const char *>(key.m_number.data()), 8);
    raw.append(reinterpret_cast<const char *>(key.m_secret.data()), 64);
    raw.append(32, '\0');
    QByteArray text = "untrusted comment: minisign encrypted secret key\n" + raw.toBase64() + '\n';
    auto done = writeNew(file, text, 0600);
    sodium_memzero(raw.data(), size_t(raw.size()));
    sodium_memzero(text.data(), size_t(text.size()));
    if (!done)
        return done;
    return writeNew(publicFile, "untrusted comment: minisign public key " + open.keyId().toLatin1() + '\n' + open.toBase64() + '\n',
                    0644);
}

Result<SigningKey> readSigningKey(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat info {};
    if (fd < 0 || ::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        if (fd >= 0)
            ::close(fd);
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "The signing key cannot be read."), {}, file);
    }
    if ((info.st_mode & 077) != 0) {
        ::close(fd);
        return fail(Failure::Code::Forbidden,
                    QT_TRANSLATE_NOOP("Failure", "Others may read this signing key; make it yours alone first (chmod 600)."), {}, file);
    }
    QByteArray text(kMaxKeyFile, '\0');
    const auto got = ::read(fd, text.data(), size_t(text.size()));
    ::close(fd);
    const QByteArray line = keyLine(QByteArrayView(text.constData(), qMax<qsizetype>(0, got)));
    QByteArray raw = QByteArray::fromBase64(line);
    sodium_memzero(text.data(), size_t(text.size()));
    if (raw.size() != kSecretBytes || !raw.startsWith("Ed") || raw.mid(4, 2) != "B2")
        return noSecretKey(file);
    if (raw[2] != 0 || raw[3] != 0)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "This signing key is locked by a password; make one without (minisign -G -W, or keygen)."),
                    {}, file);
    KeyNumber number{};
    std::array<quint8, 64> secret{};
    std::memcpy(number.data(), raw.constData() + kNumberAt, number.size());
    std::memcpy(secret.data(), raw.constData() + kSecretAt, secret.size());
    sodium_memzero(raw.data(), size_t(raw.size()));
    // The second half must be the public key of the first: a damaged file would sign what nobody can verify.
    std::array<quint8, 32> point{};
    std::array<quint8, 64> again{};
    crypto_sign_seed_keypair(point.data(), again.data(), secret.data());
    const bool whole = sodium_memcmp(again.data(), secret.data(), secret.size()) == 0;
    SigningKey key(number, secret);
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(again.data(), again.size());
    if (!whole)
        return noSecretKey(file);
    return key;
}

} // namespace stardesk
