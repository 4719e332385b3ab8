#include "models/feed/published_state.h"

#include "models/feed/signed_document.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

/// The root key to hold root 1 against: the one given, else the signing key, else (a feed with a root key of its own) the
/// one that root 1 itself names; then the signing key must be a feed key of it.
Result<PublicKey> pinnedKey(FeedSource &source, const PublicKey &key, const SigningKey *rootKey)
{
    if (rootKey)
        return rootKey->publicKey();
    const QString where = QString::fromLatin1(rootObjectName(1));
    const auto bytes = source.readAll(rootObjectName(1), kMaxRootBytes);
    if (!bytes)
        return requiredObject(bytes.failure());
    const auto document = parseSignedDocument(*bytes, where);
    if (!document)
        return document.failure();
    const auto root = parseFeedRoot(document->json, where);
    if (!root)
        return root.failure();
    return root->root.contains(key) ? key : root->root.first();
}

} // namespace

std::unique_ptr<MergedRows> PublishedState::rows(const RecordType &type) const
{
    return std::make_unique<MergedRows>(*source, plan.manifests, type, MergedRows::Deletes::Drop, PartReader::Checks(), &keys);
}

const FeedTypeState *PublishedState::typeState(const RecordType &type) const
{
    return plan.manifests.back().typeState(QString::fromUtf8(type.name.data(), qsizetype(type.name.size())));
}

Result<PublishedState> readPublishedState(const QString &folder, const SigningKey &key, const SigningKey *rootKey, qint64 nowMs)
{
    PublishedState state;
    auto source = openFeedSource(folder);
    if (!source)
        return source.failure();
    state.source = std::move(*source);
    FeedTrust trust;
    auto pinned = pinnedKey(*state.source, key.publicKey(), rootKey);
    if (!pinned)
        return pinned.failure();
    trust.pinned = *pinned;
    auto plan = planFeed(*state.source, trust, nowMs);
    if (!plan)
        return plan.failure();
    state.plan = std::move(*plan);
    if (!state.plan.root.feed.contains(key.publicKey()))
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "This feed is not published with the key %1; nothing was written."),
                    {key.publicKey().keyId()}, folder);
    const FeedHead &head = state.plan.head;
    for (const FeedHead::Delta &delta : head.deltas) {
        if (delta.from >= head.snapshot.seq)
            break; // from here on they stand in the plan
        auto manifest = readManifest(*state.source, head, delta.manifest, delta.bytes, delta.from, delta.to);
        if (!manifest)
            return manifest.failure();
        state.olderDeltas.push_back(std::move(*manifest));
    }
    for (const auto *list : {&state.plan.manifests, &state.olderDeltas}) {
        for (const FeedManifest &manifest : *list)
            state.keys.add(ContentKey::ofPublication(key, manifest.createdAtMs));
    }
    return state;
}

} // namespace stardesk
