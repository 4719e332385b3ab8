/// Verifying a feed: the checks of export.md, "Reading: the order of checks", with one start time for the whole run.
/// planFeed() does checks 1 to 8 and says what is to be fetched; verifyFeed() goes on to the content (9 to 12) without
/// importing anything.
#pragma once

#include "models/feed/feed_head.h"
#include "models/feed/feed_manifest.h"
#include "models/feed/feed_root.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>
#include <vector>

namespace stardesk {

class ContentKeys;
class FeedSource;
class Job;

/// What the desk trusts already. `pinned` is what `--trust` gave; the rest is empty before the first sync.
struct FeedTrust {
    PublicKey pinned;
    QByteArray highestHead;   ///< signed bytes of the highest head ever trusted
    QByteArray highestRoot;   ///< bytes of the root document that was the newest then
    QString generationEpoch;  ///< of the data the desk holds
    qint64 generationSeq = 0; ///< 0: no data yet
};

enum class FeedFreshness {
    Fresh,
    Expired, ///< readable, with a banner
    Blocked, ///< half the validity past its end: decisions are blocked
};

struct FeedPlan {
    enum class Kind { UpToDate, Delta, Snapshot };
    Kind kind = Kind::Snapshot;
    FeedHead head;
    QByteArray headBytes;      ///< signed document
    FeedRoot root;
    QByteArray rootBytes;
    PublicKey headKey;         ///< signed the head
    FeedFreshness freshness = FeedFreshness::Fresh;
    bool epochChanged = false; ///< the server was restored: unacknowledged decisions are sent again
    /// Snapshot: the snapshot, then the deltas after it. Delta: the chain from generationSeq on. UpToDate: empty.
    std::vector<FeedManifest> manifests;
    qint64 fromSeq = 0;
    qint64 toSeq = 0;
    QSet<QByteArray> reached;  ///< names of the objects that head, roots and these manifests name
    qint64 bytes = 0;          ///< compressed bytes of the parts to fetch
    qint64 rows = 0;
};

/// Checks 1 to 8. Unverified: signature, another feed, scope, rollback, future date, hash; Malformed: format.
[[nodiscard]] Result<FeedPlan> planFeed(FeedSource &source, const FeedTrust &trust, qint64 startMs);

/// The head of a signed document whose signature was checked before (a stored one).
[[nodiscard]] Result<FeedHead> headOfDocument(QByteArrayView document);
[[nodiscard]] FeedFreshness freshnessOf(const FeedHead &head, qint64 nowMs);
/// Reads one manifest that the head names and holds it against its link.
[[nodiscard]] Result<FeedManifest> readManifest(FeedSource &source, const FeedHead &head, const QByteArray &sha256, qint64 bytes,
                                                qint64 fromSeq, qint64 toSeq);

struct FeedReport {
    FeedPlan plan;
    QMap<QString, qint64> rows;          ///< live rows by type in the newest state
    QMap<QString, qint64> unknownFields; ///< by "type.field"
    QMap<QString, qint64> skippedTypes;  ///< rows of types unknown to this version
    qint64 sealedRows = 0;               ///< rows of sealed types, skipped while there is no key
    qint64 ignoredObjects = 0;           ///< in the source, but not reached from head
};

/// All checks of sync on everything the head reaches, whatever the desk holds; nothing is imported or remembered.
[[nodiscard]] Result<FeedReport> verifyFeed(FeedSource &source, const FeedTrust &trust, qint64 startMs, Job &job,
                                            const ContentKeys *keys = nullptr);

} // namespace stardesk
