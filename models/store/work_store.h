/// WorkStore: work.db, what people did at this desk; never rebuilt, never deleted (trust.md §5).
#pragma once

#include "models/core/result.h"
#include "models/store/audit_entry.h"
#include "models/store/decision.h"

#include <memory>
#include <span>
#include <vector>

namespace stardesk {

class SqlConnection;
class StoreFolder;

/// The highest head this desk ever trusted: it only refuses (export.md, reading step 3), it never says what to fetch.
struct TrustedHead {
    QString feedId;
    QString epoch;
    qint64 version = 0;
    qint64 rootVersion = 0;
    QByteArray root; ///< the root document trusted last
    QByteArray head; ///< signed bytes
    qint64 trustedAtMs = 0;
};

/// One import, for the sync page and doctor.
struct FeedImport {
    qint64 atMs = 0;
    QString kind; ///< "snapshot", "delta", "rollback"
    QString generation;
    qint64 version = 0;
    qint64 fromSeq = 0;
    qint64 toSeq = 0;
    QString source;
    QString rows; ///< compact JSON {TYPE: {added, changed, removed}}
};

struct SentBatch {
    qint64 number = 0;
    QString device;
    QByteArray sha256;
    qint64 atMs = 0;
};

/// A record's version after an import, for decisions that were made on an older one.
struct RecordVersion {
    QString recordType;
    QString record;
    qint64 version = 0;
};

/// WAL with synchronous=FULL: what a call reported as done survives a power cut. Not thread-safe; one per thread.
/// A full disk gets the reserve back once before a decision fails.
class WorkStore {
public:
    /// Checks the file, and migrates after a backup when the schema is older. A folder open as Reader gives a store
    /// that can only be read (empty where there is none yet). `folder` outlives the store. Failure: Corrupt (stopped;
    /// never starts empty beside a damaged file), Malformed (made by a newer program that says it cannot be read by
    /// this one), Busy, Io.
    static Result<std::unique_ptr<WorkStore>> open(const StoreFolder &folder);
    ~WorkStore();
    WorkStore(const WorkStore &) = delete;
    WorkStore &operator=(const WorkStore &) = delete;

    // Decisions and outbox ------------------------------------------------------------------------------------------
    /// Decision, outbox row (held), audit row and the highest time seen, in one transaction. Conflict: another decision
    /// on the same version of the record is held, queued or sent.
    Result<> storeHeld(const Decision &decision, const Hold &hold);
    /// Only while held (else Rejected), only by who decided (else Forbidden).
    Result<> undo(const QString &decision, const QString &actor, qint64 nowMs);
    /// The same for several at once: all or none.
    Result<> undo(std::span<const QString> decisions, const QString &actor, qint64 nowMs);
    /// Held decisions whose hold has ended, oldest first.
    Result<std::vector<OutboxEntry>> due(const Clock &clock);
    /// Another hold, where somebody needs longer.
    Result<> holdUntil(const QString &decision, const Hold &hold);
    /// Held to queued; `now` of `outbox send --now` passes a decision that is not due yet. Others are left as they are.
    Result<> markQueued(std::span<const QString> decisions);
    /// Queued to sent, with the batch, in one transaction. Sent again under the same name changes nothing.
    Result<> markSent(const SentBatch &batch, std::span<const QString> decisions);
    /// Last batch of a device; number 0 before the first.
    Result<SentBatch> lastBatch(const QString &device);
    /// Applies acks of feed version `seq`; again: no change. Unknown decisions (of other desks) are passed over.
    Result<> applyAcks(std::span<const Ack> acks, qint64 seq);
    Result<qint64> appliedSeq();
    /// Held or queued decisions made on an older version become Conflict ("needs attention"); their ids.
    Result<std::vector<QString>> noteChanged(std::span<const RecordVersion> records, qint64 nowMs);
    /// After a restored server (another epoch): sent but unacknowledged decisions go back to queued.
    Result<qint64> requeueSent();
    /// After a restored server: what it had confirmed and knows nothing of any more (no ack among `answered`) goes back to
    /// queued; acks are read from the first one again, and each is newer than the answers of before.
    Result<qint64> requeueLost(const QStringList &answered);
    Result<OutboxEntry> entry(const QString &decision);
    Result<std::vector<OutboxEntry>> entries(std::span<const OutboxState> states);
    /// Ends a conflict or rejection the person has dealt with: superseded, with an audit row.
    Result<> setAside(const QString &decision, const QString &actor, qint64 nowMs);
    /// All decisions on one record, oldest first.
    Result<std::vector<OutboxEntry>> decisionsOn(const QString &recordType, const QString &record);
    /// Records with a decision that is held, queued, sent, conflict or rejected: what the overlay columns show.
    Result<std::vector<OutboxEntry>> openEntries();
    /// Removes acknowledged and undone rows acked before `beforeMs` (400 days); audit rows stay.
    Result<qint64> forgetAcked(qint64 beforeMs);

    // Audit ---------------------------------------------------------------------------------------------------------
    /// Number and hash of `entry` are given here. Durable when it returns.
    Result<> audit(AuditEntry entry);
    /// Walks the chain. Corrupt names the first entry that does not fit; `expected` (from a batch or backup) also finds
    /// a cut or rewritten tail.
    Result<AuditHead> verifyAudit(const AuditHead *expected = nullptr);
    Result<AuditHead> auditHead();
    /// At most `limit` entries, newest first, from number `before` (exclusive; 0: from the end) down.
    Result<std::vector<AuditEntry>> auditEntries(int limit, qint64 before = 0);

    // Settings, drafts, feed ----------------------------------------------------------------------------------------
    /// Null where there is none.
    Result<QString> setting(const QString &name);
    Result<> setSetting(const QString &name, const QString &value); ///< a null value removes it
    Result<QString> draft(const QString &recordType, const QString &record);
    Result<> setDraft(const QString &recordType, const QString &record, const QString &text, qint64 nowMs);
    Result<TrustedHead> trustedHead(); ///< version 0 before the first sync
    /// Refused (Unverified) when it is lower than the one stored, in the same epoch.
    Result<> trust(const TrustedHead &head);
    Result<> noteImport(const FeedImport &import);
    Result<std::vector<FeedImport>> imports(int limit);
    /// Raises the highest time ever seen and returns it (cli.md, --now).
    Result<qint64> noteTime(qint64 nowMs);
    Result<qint64> latestTime();

    // Backups -------------------------------------------------------------------------------------------------------
    /// Copies work.db through the backup API, opens the copy and checks it.
    Result<> backupTo(const QString &file);
    /// Into backups/, named by time; keeps the newest 14. Returns the file.
    Result<QString> backup(qint64 nowMs);
    /// Newest first.
    [[nodiscard]] QStringList backups() const;
    /// Replaces the content by a checked backup, after a backup of its own. The device id is cleared (a new one starts
    /// a new chain of batches) and sent decisions without an ack are queued again under their ids.
    Result<> restore(const QString &file, const QString &actor, qint64 nowMs);
    /// The way out of a damaged or missing work.db: moves it aside, never deletes it, and starts from a checked backup.
    static Result<std::unique_ptr<WorkStore>> recover(const StoreFolder &folder, const QString &file,
                                                      const QString &actor, qint64 nowMs);
    /// quick_check, or integrity_check where `thorough`.
    Result<> check(bool thorough);

    struct State;

private:
    explicit WorkStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
