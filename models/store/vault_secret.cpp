#include "models/store/vault_secret.h"

#include <QtCore/QtEndian>

#include <sodium.h>

#include <cstring>
#include <new>

namespace stardesk {

namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);

void ready()
{
    [[maybe_unused]] static const int done = sodium_init();
}

const quint8 *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

} // namespace

void SecretKey::Free::operator()(quint8 *bytes) const
{
    sodium_free(bytes); // wipes
}

SecretKey::SecretKey()
{
    ready();
    m_bytes.reset(static_cast<quint8 *>(sodium_malloc(size_t(kBytes))));
    if (!m_bytes)
        throw std::bad_alloc();
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.get(), size_t(kBytes));
    return key;
}

SecretKey SecretKey::ofBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == kBytes);
    SecretKey key;
    std::memcpy(key.m_bytes.get(), bytes.data(), size_t(kBytes));
    return key;
}

std::optional<SecretKey> SecretKey::ofPassphrase(QByteArrayView passphrase, const QByteArray &salt, qint64 operations,
                                                 qint64 memoryBytes)
{
    SecretKey key;
    if (crypto_pwhash(key.m_bytes.get(), quint64(kBytes), passphrase.data(), quint64(passphrase.size()), bytesOf(salt),
                      quint64(operations), size_t(memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

SecretKey SecretKey::derived(QByteArrayView purpose) const
{
    SecretKey key;
    crypto_generichash(key.m_bytes.get(), size_t(kBytes), bytesOf(purpose), size_t(purpose.size()), data(), size_t(kBytes));
    return key;
}

QByteArray SecretKey::hash(qsizetype size, std::span<const QByteArrayView> parts) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, data(), size_t(kBytes), size_t(size));
    for (const QByteArrayView part : parts) {
        const quint32 length = qToLittleEndian(quint32(part.size()));
        crypto_generichash_update(&state, reinterpret_cast<const quint8 *>(&length), sizeof length);
        crypto_generichash_update(&state, bytesOf(part), size_t(part.size()));
    }
    QByteArray result(size, '\0');
    crypto_generichash_final(&state, reinterpret_cast<quint8 *>(result.data()), size_t(size));
    return result;
}

bool SecretKey::equals(const SecretKey &other) const
{
    return sodium_memcmp(data(), other.data(), size_t(kBytes)) == 0;
}

QByteArray randomBytes(qsizetype size)
{
    ready();
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray sealBytes(const SecretKey &key, QByteArrayView content, QByteArrayView associated)
{
    QByteArray sealed = randomBytes(kNonceBytes);
    sealed.resize(kNonceBytes + content.size() + kTagBytes);
    auto *bytes = reinterpret_cast<quint8 *>(sealed.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + kNonceBytes, nullptr, bytesOf(content), size_t(content.size()),
                                               bytesOf(associated), size_t(associated.size()), nullptr, bytes, key.data());
    return sealed;
}

std::optional<QByteArray> openBytes(const SecretKey &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (sealed.size() < kNonceBytes + kTagBytes)
        return std::nullopt;
    QByteArray content(sealed.size() - kNonceBytes - kTagBytes, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<quint8 *>(content.data()), nullptr, nullptr, bytesOf(sealed) + kNonceBytes,
        size_t(sealed.size() - kNonceBytes), bytesOf(associated), size_t(associated.size()), bytesOf(sealed), key.data());
    return opened == 0 ? std::optional(content) : std::nullopt;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace stardesk
