/// FeedManifest: what one snapshot or delta consists of, and the state it must lead to.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace stardesk {

inline constexpr qint64 kMaxPartBytes = 64 * 1024 * 1024;
/// Declared raw sizes above this are refused before a byte is unpacked (zstd of NDJSON reaches 1:40 at most).
inline constexpr qint64 kMaxRawBytes = qint64(4) * 1024 * 1024 * 1024;

struct FeedPart {
    QByteArray name;        ///< "parts/<aa>/<sha256>.zst": the hash is that of its bytes
    qint64 bytes = 0;
    qint64 rawBytes = 0;
    QByteArray rawSha256;   ///< of a sealed part: keyed hash, see sealed_part.h
    QString type;
    qint64 rows = 0;
    QString sealedBy;       ///< number of the content key; empty: the part is in clear
};

struct FeedTypeState {
    QString type;
    qint64 rowsAfter = 0;
    QByteArray sumAfter;    ///< 32 hexadecimal digits, see record_sum.h
};

struct FeedRuleSet {
    QString id;
    QString version;
    QByteArray sha256;
};

struct FeedManifest {
    enum class Kind { Snapshot, Delta };
    Kind kind = Kind::Snapshot;
    QString feedId;
    QString epoch;
    qint64 fromSeq = 0;     ///< 0 for a snapshot
    qint64 toSeq = 0;
    int schemaMajor = 1;
    int schemaMinor = 0;
    qint64 createdAtMs = 0;
    QList<FeedPart> parts;  ///< types in recordTypes() order, keys ascending within a type
    QList<FeedTypeState> types; ///< every type that has live rows, and every type that a part names
    QList<FeedRuleSet> ruleSets;

    [[nodiscard]] const FeedTypeState *typeState(const QString &type) const;
    [[nodiscard]] qint64 partBytes() const;
    [[nodiscard]] qint64 rows() const;
};

/// `where` is the object's name. Malformed: not strict JSON, parts out of order, a part named twice, another major schema.
[[nodiscard]] Result<FeedManifest> parseFeedManifest(QByteArrayView json, const QString &where);
[[nodiscard]] QByteArray writeFeedManifest(const FeedManifest &manifest);

[[nodiscard]] QByteArray manifestObjectName(const QByteArray &sha256);
[[nodiscard]] QByteArray partObjectName(const QByteArray &sha256);
/// The hash inside a part's name.
[[nodiscard]] QByteArray partSha256(const QByteArray &name);
/// head, root/N.json, manifests/<sha256>.json, keys/<sha256>.json, parts/<aa>/<sha256>.zst and nothing else.
[[nodiscard]] bool isFeedObjectName(QByteArrayView name);
/// The most bytes an object of this name may have; 0 where the name is no object's.
[[nodiscard]] qint64 maxObjectBytes(QByteArrayView name);

} // namespace stardesk
