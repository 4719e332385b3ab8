/// FeedRoot: the public keys of a feed by role. Root 1 is signed by the pinned key; root N+1 by a root key of N and by one
/// of its own, so that a lost or stolen key can be replaced without a visit to every desk.
#pragma once

#include "models/feed/minisign.h"

#include <QtCore/QList>

#include <span>

namespace stardesk {

inline constexpr qint64 kMaxRootBytes = 64 * 1024;

struct FeedRoot {
    int n = 1;
    qint64 expiresAtMs = 0;
    QList<PublicKey> root;     ///< may sign the next root; the pinned key is one of root 1's
    QList<PublicKey> feed;     ///< may sign head
    QList<PublicKey> outbox;   ///< batches of decisions are sealed to the first; none in a demo
    QList<PublicKey> device;
    QList<PublicKey> employer; ///< sign portable career sheets

    friend bool operator==(const FeedRoot &, const FeedRoot &) = default;
};

[[nodiscard]] QByteArray rootObjectName(int n);
[[nodiscard]] Result<FeedRoot> parseFeedRoot(QByteArrayView json, const QString &where);
[[nodiscard]] QByteArray writeFeedRoot(const FeedRoot &root);
/// The document with its signatures: by `signers`, the previous root's key first where there is one.
[[nodiscard]] QByteArray signFeedRoot(const FeedRoot &root, std::span<const SigningKey *const> signers);

/// Root 1: signed by `pinned`, which it must list as a root key.
[[nodiscard]] Result<FeedRoot> verifyFirstRoot(QByteArrayView bytes, const PublicKey &pinned);
/// Root N+1 after N: number exactly one higher, signed under the old and under the new root keys.
[[nodiscard]] Result<FeedRoot> verifyNextRoot(QByteArrayView bytes, const FeedRoot &before);

} // namespace stardesk
