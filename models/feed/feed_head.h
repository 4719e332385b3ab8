/// FeedHead: the one mutable object of a feed. It names everything else by SHA-256 and is signed by a feed key.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace stardesk {

inline constexpr qint64 kMaxHeadBytes = 32 * 1024;
inline constexpr qint64 kMaxManifestBytes = 4 * 1024 * 1024;
/// Publications that a desk may be behind and still go by deltas.
inline constexpr int kMaxDeltas = 8;

/// What part of the whole a feed carries; a store is bound to one scope.
struct FeedScope {
    QStringList employers;
    QStringList markets;
    QStringList roles;
    friend bool operator==(const FeedScope &, const FeedScope &) = default;
};

struct FeedHead {
    struct Snapshot {
        qint64 seq = 0;
        QByteArray manifest; ///< SHA-256, 64 hexadecimal digits
        qint64 bytes = 0;    ///< of the manifest
    };
    struct Delta {
        qint64 from = 0;
        qint64 to = 0;
        QByteArray manifest;
        qint64 bytes = 0;
    };

    QString feedId;
    QString epoch;
    qint64 version = 0;
    int rootVersion = 1;
    qint64 issuedAtMs = 0;
    qint64 expiresAtMs = 0;
    FeedScope scope;
    bool demo = false;
    Snapshot snapshot;
    QList<Delta> deltas;  ///< ascending, each `from` is the `to` before it
    QByteArray keys;      ///< SHA-256 of keys/<sha256>.json; empty: no part is sealed
    QStringList notices;

    /// The state that snapshot and deltas together lead to.
    [[nodiscard]] qint64 currentSeq() const;
};

/// Malformed: not the strict JSON of format 1, dates reversed, a broken delta chain.
[[nodiscard]] Result<FeedHead> parseFeedHead(QByteArrayView json);
[[nodiscard]] QByteArray writeFeedHead(const FeedHead &head);

} // namespace stardesk
