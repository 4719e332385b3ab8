#include "models/feed/feed_root.h"

#include "models/feed/signed_document.h"
#include "models/feed/strict_json.h"
#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr qsizetype kMostKeys = 64;

Result<QList<PublicKey>> readKeys(StrictFields &fields, QLatin1String role, const QString &where)
{
    QList<PublicKey> keys;
    const QStringList texts = fields.texts(role, kMostKeys, 80);
    for (const QString &text : texts) {
        auto key = parsePublicKey(text.toLatin1(), where);
        if (!key)
            return key.failure();
        keys.append(*key);
    }
    return keys;
}

QJsonArray keysJson(const QList<PublicKey> &keys)
{
    QJsonArray array;
    for (const PublicKey &key : keys)
        array.append(QString::fromLatin1(key.toBase64()));
    return array;
}

QString whereOf(int n)
{
    return QString::fromLatin1(rootObjectName(n));
}

} // namespace

QByteArray rootObjectName(int n)
{
    return "root/" + QByteArray::number(n) + ".json";
}

Result<FeedRoot> parseFeedRoot(QByteArrayView json, const QString &where)
{
    const auto object = parseStrictJson(json, where);
    if (!object)
        return object.failure();
    StrictFields fields(*object, where);
    FeedRoot root;
    root.n = int(fields.number("n"_L1, 1, 999'999));
    root.expiresAtMs = fields.instant("expires"_L1);
    const QJsonObject roles = fields.object("roles"_L1);
    if (fields.failure())
        return *fields.failure();
    StrictFields roleFields(roles, where + u": roles"_s);
    const std::pair<QLatin1String, QList<PublicKey> *> lists[] = {{"root"_L1, &root.root}, {"feed"_L1, &root.feed},
        {"outbox"_L1, &root.outbox}, {"device"_L1, &root.device}, {"employer"_L1, &root.employer}};
    for (const auto &[role, list] : lists) {
        auto keys = readKeys(roleFields, role, where);
        if (!keys)
            return keys.failure();
        *list = *keys;
    }
    if (root.root.isEmpty() || root.feed.isEmpty())
        roleFields.refuse(root.root.isEmpty() ? "root"_L1 : "feed"_L1);
    if (roleFields.failure())
        return *roleFields.failure();
    return root;
}

QByteArray writeFeedRoot(const FeedRoot &root)
{
    std::string expires;
    appendInstant(expires, root.expiresAtMs);
    return writeJson({{u"n"_s, root.n},
                      {u"expires"_s, QString::fromStdString(expires)},
                      {u"roles"_s, QJsonObject{{u"root"_s, keysJson(root.root)}, {u"feed"_s, keysJson(root.feed)},
                                               {u"outbox"_s, keysJson(root.outbox)}, {u"device"_s, keysJson(root.device)},
                                               {u"employer"_s, keysJson(root.employer)}}}});
}

QByteArray signFeedRoot(const FeedRoot &root, std::span<const SigningKey *const> signers)
{
    return writeSignedDocument(writeFeedRoot(root), signers, "root " + QByteArray::number(root.n));
}

Result<FeedRoot> verifyFirstRoot(QByteArrayView bytes, const PublicKey &pinned)
{
    const QString where = whereOf(1);
    const auto document = parseSignedDocument(bytes, where);
    if (!document)
        return document.failure();
    if (auto good = document->signedByOneOf({pinned}, where); !good)
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The feed is not signed by the trusted key %1; nothing was read from it."),
                    {pinned.keyId()}, where);
    auto root = parseFeedRoot(document->json, where);
    if (root && (root->n != 1 || !root->root.contains(pinned)))
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The first root does not list the key that signed it."), {},
                    where);
    return root;
}

Result<FeedRoot> verifyNextRoot(QByteArrayView bytes, const FeedRoot &before)
{
    const QString where = whereOf(before.n + 1);
    const auto document = parseSignedDocument(bytes, where);
    if (!document)
        return document.failure();
    if (auto old = document->signedByOneOf(before.root, where); !old)
        return old.failure();
    auto root = parseFeedRoot(document->json, where);
    if (!root)
        return root;
    if (root->n != before.n + 1)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The chain of roots skips or repeats a number."), {}, where);
    if (auto own = document->signedByOneOf(root->root, where); !own)
        return own.failure();
    return root;
}

} // namespace stardesk
