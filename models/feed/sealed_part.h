/// Sealed parts (record types with `sealed`, that is person_id): the compressed bytes are encrypted by a content key of
/// the publication, and keys/<sha256>.json carries each content key once per device, wrapped for that device alone.
///
/// A sealed part is "SDSEAL1\n", the number of its content key (16 bytes), a nonce (24), then XChaCha20-Poly1305 of the
/// zstd frame with the type's name as associated data. The nonce is a keyed hash of the content: the same input gives the
/// same bytes (demo feeds promise that), and no nonce serves two different contents. raw_sha256 of a sealed part is keyed
/// by the content key: a plain hash of a part with a few ID numbers could be found by trying all numbers.
#pragma once

#include "models/feed/feed_manifest.h"
#include "models/feed/minisign.h"

#include <array>
#include <map>

namespace stardesk {


/// A symmetric key, wiped when it goes.
class ContentKey {
public:
    explicit ContentKey(const std::array<quint8, 32> &bytes) : m_bytes(bytes) {}
    ContentKey(const ContentKey &) = default;
    ContentKey &operator=(const ContentKey &) = default;
    ~ContentKey();
    /// The publication's own key: a keyed hash of the signing key and the publication's time, so that the publisher can
    /// read its earlier sealed parts without keeping a second secret.
    [[nodiscard]] static ContentKey ofPublication(const SigningKey &signer, qint64 createdAtMs);

    [[nodiscard]] const std::array<quint8, 32> &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray number() const; ///< 32 hexadecimal digits; says nothing about the key

private:
    std::array<quint8, 32> m_bytes;
};

/// The content keys that a reader may use.
class ContentKeys {
public:
    void add(const ContentKey &key) { m_keys.insert_or_assign(key.number(), key); }
    [[nodiscard]] const ContentKey *find(const QByteArray &number) const;
    [[nodiscard]] bool empty() const { return m_keys.empty(); }
    [[nodiscard]] const std::map<QByteArray, ContentKey> &all() const { return m_keys; }

private:
    std::map<QByteArray, ContentKey> m_keys;
};

[[nodiscard]] QByteArray sealPart(const QByteArray &compressed, const QString &type, const ContentKey &key);
/// Unverified: no such key among `keys`, or the bytes were changed.
[[nodiscard]] Result<QByteArray> unsealPart(const QByteArray &sealed, const FeedPart &part, const ContentKeys *keys);
/// The keyed hash that stands in raw_sha256 of a sealed part.
[[nodiscard]] QByteArray sealedRawHash(const QByteArray &rawSha256, const ContentKey &key);

/// keys/<sha256>.json: every key wrapped for every device (libsodium sealed box to the X25519 form of its key).
[[nodiscard]] QByteArray writeWrappedKeys(const ContentKeys &keys, const QList<PublicKey> &devices);
/// The keys wrapped for this device; empty where there are none for it.
[[nodiscard]] Result<ContentKeys> readWrappedKeys(QByteArrayView json, const SigningKey &device, const QString &where);

} // namespace stardesk
