/// A signed document of the feed (head, root/N.json): one or two signatures of four lines, an empty line, then the JSON
/// bytes that are signed.
#pragma once

#include "models/feed/minisign.h"

#include <QtCore/QList>

#include <span>

namespace stardesk {

struct SignedDocument {
    QList<Signature> signatures;
    QByteArray json;

    /// Verifies that one signature is by one of `keys`. Unverified if none is, Failure of the check if one is but fails.
    [[nodiscard]] Result<> signedByOneOf(const QList<PublicKey> &keys, const QString &where) const;
};

[[nodiscard]] Result<SignedDocument> parseSignedDocument(QByteArrayView bytes, const QString &where);
[[nodiscard]] QByteArray writeSignedDocument(const QByteArray &json, std::span<const SigningKey *const> keys,
                                             QByteArrayView trustedComment);

} // namespace stardesk
