/// SecretKey: 32 bytes that never reach a disk: locked in memory, out of core dumps, wiped when they go.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>
#include <span>

namespace stardesk {

class SecretKey {
public:
    static constexpr qsizetype kBytes = 32;

    [[nodiscard]] static SecretKey random();
    /// Of exactly 32 bytes; the caller wipes its own copy.
    [[nodiscard]] static SecretKey ofBytes(QByteArrayView bytes);
    /// Argon2id of a passphrase. Nothing where the machine has not that much memory.
    [[nodiscard]] static std::optional<SecretKey> ofPassphrase(QByteArrayView passphrase, const QByteArray &salt,
                                                               qint64 operations, qint64 memoryBytes);

    [[nodiscard]] const quint8 *data() const { return m_bytes.get(); }
    [[nodiscard]] std::span<const quint8> bytes() const { return {m_bytes.get(), size_t(kBytes)}; }
    /// A key of its own for one purpose.
    [[nodiscard]] SecretKey derived(QByteArrayView purpose) const;
    /// Keyed BLAKE2b over the parts, each preceded by its length, so that no two lists of parts run together.
    [[nodiscard]] QByteArray hash(qsizetype size, std::span<const QByteArrayView> parts) const;
    /// In constant time.
    [[nodiscard]] bool equals(const SecretKey &other) const;

private:
    struct Free {
        void operator()(quint8 *bytes) const;
    };
    SecretKey();
    std::unique_ptr<quint8, Free> m_bytes;
};

/// Argon2id at the cost of trust.md §6 (256 MiB, 0.7 s); tests take less.
struct PassphraseCost {
    qint64 operations = 3;
    qint64 memoryBytes = 256LL << 20;
};
inline constexpr qsizetype kSaltBytes = 16;
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// nonce(24) + XChaCha20-Poly1305 under a random nonce.
[[nodiscard]] QByteArray sealBytes(const SecretKey &key, QByteArrayView content, QByteArrayView associated);
/// Nothing where key, bytes or associated data are not those of the sealing. The content is secret: wipe it after use.
[[nodiscard]] std::optional<QByteArray> openBytes(const SecretKey &key, QByteArrayView sealed, QByteArrayView associated);
/// Overwrites before the memory is given back.
void wipe(QByteArray &bytes);

} // namespace stardesk
