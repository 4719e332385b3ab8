/// PublicationWriter: the documents of one publication (manifest, root, wrapped keys, head) and a snapshot written anew from
/// what is published. What a reader would refuse is not written.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_head.h"
#include "models/feed/feed_manifest.h"
#include "models/feed/minisign.h"

#include <vector>

namespace stardesk {

class ContentKey;
class FeedFolder;
struct PublishedState;

class PublicationWriter {
public:
    /// All outlive the object.
    PublicationWriter(FeedFolder &folder, const SigningKey &key, const SigningKey &rootKey, qint64 nowMs)
        : m_folder(folder), m_key(key), m_rootKey(rootKey), m_nowMs(nowMs) {}

    [[nodiscard]] Result<> writeManifest(const FeedManifest &manifest, QByteArray &sha256, qint64 &bytes);
    /// Root 1 of a new feed.
    [[nodiscard]] Result<> writeRoot(const FeedHead &head);
    /// The content keys of all sealed parts of `manifests`, wrapped for `devices`; sets head.keys.
    [[nodiscard]] Result<> writeKeys(FeedHead &head, const std::vector<FeedManifest> &manifests, const QList<PublicKey> &devices);
    [[nodiscard]] Result<> writeHead(const FeedHead &head);
    /// The published state with `delta` on top, as the parts of a snapshot; rows keep their versions.
    [[nodiscard]] Result<QList<FeedPart>> rewriteSnapshot(const PublishedState &before, const FeedManifest &delta,
                                                          const ContentKey *sealKey, qint64 partBytes);

private:
    FeedFolder &m_folder;
    const SigningKey &m_key;
    const SigningKey &m_rootKey;
    qint64 m_nowMs;
};

} // namespace stardesk
