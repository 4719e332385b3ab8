#include "models/feed/sealed_part.h"

#include "models/feed/strict_json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <sodium.h>

#include <cstring>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr char kMagic[] = "SDSEAL1\n";
constexpr qsizetype kMagicBytes = 8;
constexpr qsizetype kNumberBytes = 16;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHeadBytes = kMagicBytes + kNumberBytes + kNonceBytes;

const quint8 *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.constData());
}

quint8 *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

QByteArray keyedHash(qsizetype size, const std::array<quint8, 32> &key, const QByteArray &purpose, const QByteArray &content)
{
    QByteArray hash(size, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), size_t(size));
    crypto_generichash_update(&state, bytesOf(purpose), size_t(purpose.size() + 1)); // with its NUL
    crypto_generichash_update(&state, bytesOf(content), size_t(content.size()));
    crypto_generichash_final(&state, bytesOf(hash), size_t(size));
    return hash;
}

/// As crypto_box_seal, with an ephemeral key made from the content: the same keys give the same bytes, and
/// crypto_box_seal_open opens it.
QByteArray wrapFor(const ContentKey &key, const PublicKey &device)
{
    std::array<quint8, crypto_box_PUBLICKEYBYTES> recipient{};
    if (crypto_sign_ed25519_pk_to_curve25519(recipient.data(), device.point.data()) != 0)
        return {};
    const QByteArray seed = keyedHash(crypto_box_SEEDBYTES, key.bytes(), "wrap"_ba,
                                      QByteArray(reinterpret_cast<const char *>(device.point.data()), 32));
    std::array<quint8, crypto_box_PUBLICKEYBYTES> point{};
    std::array<quint8, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_seed_keypair(point.data(), secret.data(), bytesOf(seed));
    std::array<quint8, crypto_box_NONCEBYTES> nonce{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, point.data(), point.size());
    crypto_generichash_update(&state, recipient.data(), recipient.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    QByteArray box(reinterpret_cast<const char *>(point.data()), qsizetype(point.size()));
    box.resize(box.size() + qsizetype(key.bytes().size()) + crypto_box_MACBYTES);
    const int boxed = crypto_box_easy(bytesOf(box) + point.size(), key.bytes().data(), key.bytes().size(), nonce.data(),
                                      recipient.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return boxed == 0 ? box : QByteArray();
}

std::optional<ContentKey> unwrap(const QByteArray &box, const std::array<quint8, 32> &point, const std::array<quint8, 32> &secret)
{
    std::array<quint8, 32> key{};
    if (box.size() != qsizetype(key.size()) + crypto_box_SEALBYTES
        || crypto_box_seal_open(key.data(), bytesOf(box), size_t(box.size()), point.data(), secret.data()) != 0)
        return std::nullopt;
    return ContentKey(key);
}

} // namespace

ContentKey::~ContentKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

ContentKey ContentKey::ofPublication(const SigningKey &signer, qint64 createdAtMs)
{
    std::array<quint8, 8> time{};
    qToLittleEndian(createdAtMs, time.data());
    return ContentKey(signer.deriveSecret("stardesk content key", time));
}

QByteArray ContentKey::number() const
{
    return keyedHash(kNumberBytes, m_bytes, "number"_ba, {}).toHex();
}

const ContentKey *ContentKeys::find(const QByteArray &number) const
{
    const auto found = m_keys.find(number);
    return found == m_keys.end() ? nullptr : &found->second;
}

QByteArray sealPart(const QByteArray &compressed, const QString &type, const ContentKey &key)
{
    const QByteArray associated = type.toUtf8();
    const QByteArray nonce = keyedHash(kNonceBytes, key.bytes(), "nonce " + associated, compressed);
    QByteArray sealed = kMagic + QByteArray::fromHex(key.number()) + nonce;
    sealed.resize(kHeadBytes + compressed.size() + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kHeadBytes, nullptr, bytesOf(compressed), size_t(compressed.size()),
                                               bytesOf(associated), size_t(associated.size()), nullptr, bytesOf(nonce),
                                               key.bytes().data());
    return sealed;
}

Result<QByteArray> unsealPart(const QByteArray &sealed, const FeedPart &part, const ContentKeys *keys)
{
    const QString where = QString::fromLatin1(part.name);
    const QByteArray number = sealed.mid(kMagicBytes, kNumberBytes).toHex();
    const ContentKey *key = keys ? keys->find(number) : nullptr;
    if (!key || number != part.sealedBy.toLatin1())
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "This desk holds no key for the sealed part."), {}, where);
    const QByteArray associated = part.type.toUtf8();
    QByteArray opened(qMax<qsizetype>(0, sealed.size() - kHeadBytes - kTagBytes), '\0');
    const bool good = sealed.startsWith(kMagic) && sealed.size() > kHeadBytes + kTagBytes
        && crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(opened), nullptr, nullptr, bytesOf(sealed) + kHeadBytes,
                                                      size_t(sealed.size() - kHeadBytes), bytesOf(associated),
                                                      size_t(associated.size()), bytesOf(sealed) + kMagicBytes + kNumberBytes,
                                                      key->bytes().data()) == 0;
    if (!good)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The sealed part was changed after it was sealed."), {}, where);
    return opened;
}

QByteArray sealedRawHash(const QByteArray &rawSha256, const ContentKey &key)
{
    return keyedHash(32, key.bytes(), "raw"_ba, rawSha256).toHex();
}

QByteArray writeWrappedKeys(const ContentKeys &keys, const QList<PublicKey> &devices)
{
    QJsonArray list;
    for (const auto &[number, key] : keys.all()) {
        QJsonArray wraps;
        for (const PublicKey &device : devices)
            wraps.append(QJsonObject{{u"device"_s, QString::fromLatin1(device.toBase64())},
                                     {u"box"_s, QString::fromLatin1(wrapFor(key, device).toBase64())}});
        list.append(QJsonObject{{u"number"_s, QString::fromLatin1(number)}, {u"wraps"_s, wraps}});
    }
    return writeJson({{u"format"_s, 1}, {u"keys"_s, list}});
}

Result<ContentKeys> readWrappedKeys(QByteArrayView json, const SigningKey &device, const QString &where)
{
    const auto object = parseStrictJson(json, where);
    if (!object)
        return object.failure();
    StrictFields fields(*object, where);
    [[maybe_unused]] const qint64 format = fields.number("format"_L1, 1, 1);
    const QList<QJsonObject> list = fields.objects("keys"_L1, 100);
    if (fields.failure())
        return *fields.failure();
    const QString own = QString::fromLatin1(device.publicKey().toBase64());
    const auto [point, secret] = device.boxKeys();
    ContentKeys keys;
    for (const QJsonObject &item : list) {
        StrictFields itemFields(item, where);
        const QList<QJsonObject> wraps = itemFields.objects("wraps"_L1, 100'000);
        if (itemFields.failure())
            return *itemFields.failure();
        for (const QJsonObject &wrap : wraps) {
            if (wrap.value("device"_L1).toString() != own)
                continue;
            if (const auto key = unwrap(QByteArray::fromBase64(wrap.value("box"_L1).toString().toLatin1()), point, secret))
                keys.add(*key);
        }
    }
    return keys;
}

} // namespace stardesk
