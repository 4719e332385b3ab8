#include "models/feed/minisign.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace stardesk {

namespace {

constexpr char kTrustedPrefix[] = "trusted comment: ";
constexpr qsizetype kMaxLine = 1024;

void readySodium()
{
    static std::once_flag once;
    std::call_once(once, [] { [[maybe_unused]] const int ready = sodium_init(); });
}

std::array<quint8, 64> blake2b512(QByteArrayView message)
{
    std::array<quint8, 64> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const quint8 *>(message.data()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return hash;
}

QByteArray signaturePlusComment(const std::array<quint8, 64> &signature, QByteArrayView comment)
{
    QByteArray joined(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size()));
    joined.append(comment);
    return joined;
}

Failure badSignature(const QString &where)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The signature lines are damaged."), {}, where);
}

bool isPrintableAscii(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\t'; }); // the program writes tabs
}

/// The four lines without their LF; empty if there are not exactly four printable ones.
QList<QByteArrayView> fourLines(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    while (!text.isEmpty() && lines.size() < 5) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0 || end > kMaxLine || !isPrintableAscii(text.first(end)))
            return {};
        lines.append(text.first(end));
        text = text.sliced(end + 1);
    }
    return lines.size() == 4 && text.isEmpty() ? lines : QList<QByteArrayView>{};
}

} // namespace

Result<Signature> parseSignature(QByteArrayView text, const QString &where)
{
    const QList<QByteArrayView> lines = fourLines(text);
    if (lines.isEmpty() || lines[0] != QByteArrayView(kUntrustedComment) || !lines[2].startsWith(kTrustedPrefix))
        return badSignature(where);
    // libsodium's decoder takes some bytes outside the alphabet: only text that re-encodes to itself is read.
    const QByteArray first = QByteArray::fromBase64(lines[1].toByteArray());
    const QByteArray second = QByteArray::fromBase64(lines[3].toByteArray());
    if (first.size() != 74 || second.size() != 64 || first.toBase64() != lines[1] || second.toBase64() != lines[3])
        return badSignature(where);
    if (!first.startsWith("ED"))
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The signature is of a kind that is not accepted; sign with a minisign that pre-hashes."),
                    {}, where);
    Signature parsed;
    std::memcpy(parsed.number.data(), first.constData() + 2, parsed.number.size());
    std::memcpy(parsed.signature.data(), first.constData() + 10, parsed.signature.size());
    std::memcpy(parsed.commentSignature.data(), second.constData(), parsed.commentSignature.size());
    parsed.trustedComment = lines[2].sliced(qsizetype(std::strlen(kTrustedPrefix))).toByteArray();
    return parsed;
}

Result<> verifySignature(const Signature &signature, const PublicKey &key, QByteArrayView message, const QString &where)
{
    readySodium();
    if (signature.number != key.number)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "It is signed with another key than the trusted key %1."), {key.keyId()}, where);
    const auto hash = blake2b512(message);
    const QByteArray joined = signaturePlusComment(signature.signature, signature.trustedComment);
    const bool good = crypto_sign_verify_detached(signature.signature.data(), hash.data(), hash.size(), key.point.data()) == 0
        && crypto_sign_verify_detached(signature.commentSignature.data(), reinterpret_cast<const quint8 *>(joined.constData()),
                                       static_cast<unsigned long long>(joined.size()), key.point.data()) == 0;
    if (!good)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The signature does not match: the content was changed after it was signed."),
                    {}, where);
    return {};
}

QString PublicKey::keyId() const
{
    KeyNumber shown = number; // the program prints the number as a little-endian integer
    std::ranges::reverse(shown);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(shown.data()), 8).toHex().toUpper());
}

QByteArray PublicKey::toBase64() const
{
    QByteArray raw("Ed");
    raw.append(reinterpret_cast<const char *>(number.data()), 8);
    raw.append(reinterpret_cast<const char *>(point.data()), 32);
    return raw.toBase64();
}

SigningKey::SigningKey(KeyNumber number, const std::array<quint8, 64> &secret) : m_number(number), m_secret(secret) {}

SigningKey::SigningKey(SigningKey &&other) noexcept : m_number(other.m_number), m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    std::swap(m_number, other.m_number);
    std::swap(m_secret, other.m_secret);
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

SigningKey SigningKey::generate()
{
    readySodium();
    std::array<quint8, 32> seed{};
    randombytes_buf(seed.data(), seed.size());
    SigningKey key = fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey SigningKey::fromSeed(const std::array<quint8, 32> &seed)
{
    readySodium();
    SigningKey key;
    std::array<quint8, 32> point{};
    crypto_sign_seed_keypair(point.data(), key.m_secret.data(), seed.data());
    std::array<quint8, 32> number{};
    crypto_generichash(number.data(), number.size(), point.data(), point.size(), nullptr, 0);
    std::copy_n(number.begin(), key.m_number.size(), key.m_number.begin());
    return key;
}

SigningKey SigningKey::clone() const
{
    return SigningKey(m_number, m_secret);
}

PublicKey SigningKey::publicKey() const
{
    PublicKey key;
    key.number = m_number;
    std::copy_n(m_secret.begin() + 32, 32, key.point.begin()); // an Ed25519 secret key ends with its public key
    return key;
}

std::array<quint8, 32> SigningKey::deriveSecret(QByteArrayView purpose, std::span<const quint8> data) const
{
    std::array<quint8, 32> secret{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_secret.data(), 32, secret.size());
    crypto_generichash_update(&state, reinterpret_cast<const quint8 *>(purpose.data()), size_t(purpose.size()));
    crypto_generichash_update(&state, data.data(), data.size());
    crypto_generichash_final(&state, secret.data(), secret.size());
    return secret;
}

std::pair<std::array<quint8, 32>, std::array<quint8, 32>> SigningKey::boxKeys() const
{
    std::pair<std::array<quint8, 32>, std::array<quint8, 32>> pair{};
    [[maybe_unused]] const int point = crypto_sign_ed25519_pk_to_curve25519(pair.first.data(), m_secret.data() + 32);
    [[maybe_unused]] const int secret = crypto_sign_ed25519_sk_to_curve25519(pair.second.data(), m_secret.data());
    return pair;
}

QByteArray SigningKey::sign(QByteArrayView message, QByteArrayView trustedComment) const
{
    readySodium();
    const auto hash = blake2b512(message);
    std::array<quint8, 64> signature{};
    crypto_sign_detached(signature.data(), nullptr, hash.data(), hash.size(), m_secret.data());
    const QByteArray joined = signaturePlusComment(signature, trustedComment);
    QByteArray second(64, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<quint8 *>(second.data()), nullptr,
                         reinterpret_cast<const quint8 *>(joined.constData()),
                         static_cast<unsigned long long>(joined.size()), m_secret.data());
    QByteArray first("ED");
    first.append(reinterpret_cast<const char *>(m_number.data()), 8);
    first.append(reinterpret_cast<const char *>(signature.data()), 64);
    QByteArray lines(kUntrustedComment);
    lines.append('\n').append(first.toBase64()).append('\n');
    lines.append(kTrustedPrefix).append(trustedComment).append('\n');
    return lines.append(second.toBase64()).append('\n');
}

} // namespace stardesk
