/// FeedPublisher: records to a signed feed. The whole state is added each time; a new feed becomes a snapshot, an existing
/// one a delta of what differs from the state that is read back from the feed itself. Streaming: memory does not grow with
/// the rows, but for 11 bytes a key of the types that others refer to.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_head.h"
#include "models/feed/minisign.h"

#include <QtCore/QMap>

#include <memory>
#include <optional>
#include <string_view>

namespace stardesk {

class DocumentPublisher;
class Job;
class RecordBatch;

struct PublishOptions {
    qint64 nowMs = 0;                 ///< issued_at and created_at
    int validDays = 45;               ///< ten years where `demo`
    bool demo = false;                ///< of a new feed; an existing feed stays what it is
    std::optional<FeedScope> scope;   ///< of a new feed; an existing feed's scope does not change
    QString feedId;                   ///< of a new feed; empty: made from key, time and content
    QStringList notices;
    const SigningKey *rootKey = nullptr; ///< `--root-key`; none: the signing key serves all roles
    QList<PublicKey> sealTo;          ///< devices that may open sealed types; empty: sealed types are left out
    qint64 partBytes = 16 * 1024 * 1024; ///< compressed bytes at which a part is closed
    bool durable = true;              ///< off: no fsync, for a feed that can be made again (demo, tests)
    bool newEpoch = false;            ///< the server was restored from a backup: full snapshot, no deltas
    bool keepOthers = false;          ///< published rows that are not added stay: what is added is a change, not the state
};

struct PublishedRows {
    qint64 upserts = 0;
    qint64 deletes = 0;
};

struct PublishResult {
    enum class Kind { Nothing, Snapshot, Delta };
    Kind kind = Kind::Nothing;        ///< Nothing: the state is the published one, no version was made
    qint64 version = 0;
    qint64 fromSeq = 0;
    qint64 toSeq = 0;
    bool snapshotRefreshed = false;   ///< a delta that also brought a new snapshot
    QMap<QString, PublishedRows> rows; ///< by type, types with changes only
    qint64 sealedSkipped = 0;         ///< rows of sealed types left out for want of `sealTo`
    qint64 bytes = 0;                 ///< compressed bytes of the parts written
    QString feedId;
};

class FeedPublisher {
public:
    /// `key` signs. Busy: another publisher; Malformed, Unverified: what lies there is no feed, or not one of `key`
    /// (nothing is written then); Usage: another scope or kind than the feed has. `job` hears the phase "publish" in rows.
    [[nodiscard]] static Result<std::unique_ptr<FeedPublisher>> open(const QString &folder, const SigningKey &key,
                                                                     const PublishOptions &options, Job *job = nullptr);
    /// Without finish() nothing of it stays.
    ~FeedPublisher();
    FeedPublisher(const FeedPublisher &) = delete;
    FeedPublisher &operator=(const FeedPublisher &) = delete;

    /// Batches in the order of recordTypes(), keys ascending (by byte) within a type; ops and versions are not looked at.
    /// Malformed, naming type, key and field: whatever a reader would refuse; a missing reference; a key out of order.
    [[nodiscard]] Result<> add(const RecordBatch &batch);
    /// Takes the bytes of documents that records name by their SHA-256, any time before finish().
    [[nodiscard]] DocumentPublisher &documents();
    /// Rows that were published before and were not added are deleted, unless `keepOthers`. The head is written last. Call
    /// once.
    [[nodiscard]] Result<PublishResult> finish();

    [[nodiscard]] bool isNewFeed() const;
    /// Live rows of a type before this publication.
    [[nodiscard]] qint64 rowsBefore(std::string_view type) const;

private:
    class Impl;
    explicit FeedPublisher(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace stardesk
