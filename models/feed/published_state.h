/// PublishedState: what a feed folder holds before a publication, verified as the publisher's own.
#pragma once

#include "models/feed/feed_source.h"
#include "models/feed/feed_verify.h"
#include "models/feed/merged_rows.h"
#include "models/feed/sealed_part.h"

namespace stardesk {

struct PublishedState {
    std::unique_ptr<FeedSource> source;
    FeedPlan plan;                         ///< manifests: the snapshot, then the deltas after it
    std::vector<FeedManifest> olderDeltas; ///< deltas that the head still offers from before the snapshot
    ContentKeys keys;                      ///< of its sealed parts

    /// The rows of a type; null where no manifest has parts of it.
    [[nodiscard]] std::unique_ptr<MergedRows> rows(const RecordType &type) const;
    [[nodiscard]] const FeedTypeState *typeState(const RecordType &type) const;
};

/// Unverified where the feed is not one that `key` signs. `rootKey`: pinned root; none: the one that signed root 1.
[[nodiscard]] Result<PublishedState> readPublishedState(const QString &folder, const SigningKey &key, const SigningKey *rootKey,
                                                        qint64 nowMs);

} // namespace stardesk
