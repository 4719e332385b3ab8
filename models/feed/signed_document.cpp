#include "models/feed/signed_document.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {
constexpr int kMostSignatures = 2; // a root is signed by the one before it and by itself
}

Result<SignedDocument> parseSignedDocument(QByteArrayView bytes, const QString &where)
{
    SignedDocument document;
    qsizetype from = 0;
    while (document.signatures.size() < kMostSignatures && from < bytes.size() && bytes[from] != '\n') {
        qsizetype to = from;
        for (int line = 0; line < 4 && to >= 0 && to < bytes.size(); ++line) {
            const qsizetype end = bytes.indexOf('\n', to);
            to = end < 0 ? -1 : end + 1;
        }
        auto signature = parseSignature(to < 0 ? QByteArrayView() : bytes.sliced(from, to - from), where);
        if (!signature)
            return signature.failure();
        document.signatures.append(*signature);
        from = to;
    }
    if (document.signatures.isEmpty() || from >= bytes.size() || bytes[from] != '\n')
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The signature lines are damaged."), {}, where);
    document.json = bytes.sliced(from + 1).toByteArray();
    return document;
}

Result<> SignedDocument::signedByOneOf(const QList<PublicKey> &keys, const QString &where) const
{
    for (const Signature &signature : signatures) {
        for (const PublicKey &key : keys) {
            if (key.number == signature.number)
                return verifySignature(signature, key, json, where);
        }
    }
    return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "It is not signed by a key that this feed's root lists."), {},
                where);
}

QByteArray writeSignedDocument(const QByteArray &json, std::span<const SigningKey *const> keys, QByteArrayView trustedComment)
{
    QByteArray bytes;
    for (const SigningKey *key : keys)
        bytes += key->sign(json, trustedComment);
    return bytes + '\n' + json;
}

} // namespace stardesk
