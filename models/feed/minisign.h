/// Minisign: key files, signatures and their check, interoperable with the minisign program. Only `ED` signatures
/// (Ed25519 over BLAKE2b-512) are made and accepted; the legacy `Ed` form is refused.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <array>
#include <span>
#include <utility>

namespace stardesk {

using KeyNumber = std::array<quint8, 8>;

struct PublicKey {
    KeyNumber number{};
    std::array<quint8, 32> point{};

    /// 16 hexadecimal digits as the minisign program prints them.
    [[nodiscard]] QString keyId() const;
    /// One line of base64, the form that `--trust`, root files and key files carry.
    [[nodiscard]] QByteArray toBase64() const;
    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// Secret part of a key pair; wiped when it goes.
class SigningKey {
public:
    SigningKey() = default;
    SigningKey(KeyNumber number, const std::array<quint8, 64> &secret);
    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;
    ~SigningKey();

    /// A new random pair, or the pair of a 32-byte seed (demo feeds: the same seed gives the same key).
    [[nodiscard]] static SigningKey generate();
    [[nodiscard]] static SigningKey fromSeed(const std::array<quint8, 32> &seed);
    /// An independent copy, for an object that outlives the caller's.
    [[nodiscard]] SigningKey clone() const;

    [[nodiscard]] PublicKey publicKey() const;
    /// Four lines, each ended by LF: untrusted comment, signature, trusted comment, signature over both.
    /// `trustedComment` is printable ASCII. Ed25519 is deterministic: the same input gives the same bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView message, QByteArrayView trustedComment) const;

    /// A secret of its own for one purpose, made from this key; the same purpose and data give the same secret.
    [[nodiscard]] std::array<quint8, 32> deriveSecret(QByteArrayView purpose, std::span<const quint8> data) const;
    /// Point and secret of the X25519 form of this pair: what is sealed to publicKey() is opened with these.
    [[nodiscard]] std::pair<std::array<quint8, 32>, std::array<quint8, 32>> boxKeys() const;

private:
    friend Result<> writeKeyPair(const QString &file, const SigningKey &key);
    KeyNumber m_number{};
    std::array<quint8, 64> m_secret{};
};

/// The four lines in front of a signed document, decoded.
struct Signature {
    KeyNumber number{};
    std::array<quint8, 64> signature{};
    std::array<quint8, 64> commentSignature{};
    QByteArray trustedComment;
};

/// The one untrusted comment that is accepted: the minisign program's own. The comment is under no signature, so any
/// other text would be a place where bytes can change unnoticed.
inline constexpr char kUntrustedComment[] = "untrusted comment: signature from minisign secret key";

/// Reads four lines that end with LF. Malformed: not ASCII, other line prefixes, base64 that does not re-encode to
/// itself, legacy algorithm.
[[nodiscard]] Result<Signature> parseSignature(QByteArrayView lines, const QString &where);
/// Unverified: another key, a changed message, a changed trusted comment.
[[nodiscard]] Result<> verifySignature(const Signature &signature, const PublicKey &key, QByteArrayView message,
                                       const QString &where);

/// One base64 line, or the text of a key file (comment line, then the key).
[[nodiscard]] Result<PublicKey> parsePublicKey(QByteArrayView text, const QString &where);
/// What a person gives to `--trust`: a key as base64 text, or the name of a file that holds one.
[[nodiscard]] Result<PublicKey> publicKeyFromTextOrFile(const QString &textOrFile);

/// Writes FILE (mode 0600) and FILE.pub; Io where either exists already or cannot be written.
[[nodiscard]] Result<> writeKeyPair(const QString &file, const SigningKey &key);
/// Reads FILE; Forbidden where others may read it, Malformed where it is no secret key or is locked by a password.
[[nodiscard]] Result<SigningKey> readSigningKey(const QString &file);

} // namespace stardesk
