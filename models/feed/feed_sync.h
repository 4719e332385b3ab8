/// FeedSync: brings a store to the newest state of a feed, or leaves it as it is (export.md, "Reading").
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_verify.h"
#include "models/store/feed_meta.h"
#include "models/store/vault_rows.h"

#include <QtCore/QMap>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stardesk {

class Clock;
class ColumnPatcher;
class FeedReader;
class StoreFolder;
class TableBuilder;
class WorkStore;

/// Makers of what derives the packed columns; the derive room's own in the programs, fewer in tests.
struct SyncTables {
    std::function<std::vector<std::unique_ptr<TableBuilder>>()> builders;
    /// Told created_at of the manifest that the delta leads to: what depends on time is looked at then, as an import does.
    std::function<std::vector<std::unique_ptr<ColumnPatcher>>(qint64 createdAtMs)> patchers;
};

/// What an open vault gives to an import.
struct SealedAccess {
    SigningKey device; ///< opens the content keys that are wrapped for it
    IdSealer sealer;   ///< ID numbers enter the store only through it
};

struct SyncRequest {
    QString source;                  ///< empty: the one remembered
    std::optional<PublicKey> trust;  ///< `--trust`; needed at the first sync, must be the same key later
    /// Asked when the head is verified. Nothing: the vault is not open, sealed types are skipped and counted.
    std::function<Result<std::optional<SealedAccess>>(const FeedHead &)> sealed = {};
};

struct SyncResult {
    FeedPlan::Kind kind = FeedPlan::Kind::UpToDate;
    qint64 fromSeq = 0;
    qint64 toSeq = 0;
    qint64 version = 0;
    std::vector<TypeChange> rows;    ///< types with changes
    double seconds = 0;
    FeedFreshness freshness = FeedFreshness::Fresh;
    bool epochChanged = false;
    bool demo = false;
    qint64 bytes = 0;
    qint64 sealedRows = 0;
    qint64 ignoredObjects = 0;
    QMap<QString, qint64> unknownFields;
    QMap<QString, qint64> skippedTypes;
};

class FeedSync {
public:
    /// `folder` is open as Writer; all outlive the object.
    FeedSync(StoreFolder &folder, WorkStore &work, const Clock &clock, SyncTables tables);

    /// Phases for `job`: "verify", then those of the store ("insert" in rows of the plan, "columns", "check", "sync",
    /// "switch"), then "work". Failure: Usage before the first sync without a key or source; Unverified, Malformed,
    /// Corrupt, Cancelled, Io: the data is as it was.
    [[nodiscard]] Result<SyncResult> run(const SyncRequest &request, Job &job);

private:
    struct Run;
    [[nodiscard]] Result<> readRequest(const SyncRequest &request, Run &run);
    [[nodiscard]] Result<> readTrust(Run &run);
    [[nodiscard]] Result<> readSealed(const SyncRequest &request, Run &run);
    [[nodiscard]] Result<> import(Run &run, Job &job);
    template <class Writer>
    [[nodiscard]] Result<> importInto(Run &run, Writer &writer, Job &job);
    [[nodiscard]] Result<> importSnapshot(Run &run, Job &job);
    [[nodiscard]] Result<> importDelta(Run &run, Job &job);
    [[nodiscard]] Result<> remember(Run &run);

    StoreFolder &m_folder;
    WorkStore &m_work;
    const Clock &m_clock;
    SyncTables m_tables;
};

/// Check 14: acks of the generation that work.db has not seen, records that changed under held or queued decisions, and,
/// where `epoch` is another one than at the last call (a restored server), decisions that it has no answer to back to
/// queued. Idempotent: run after each import and at each start.
[[nodiscard]] Result<> settleDecisions(FeedReader &reader, WorkStore &work, qint64 seq, const QString &epoch, qint64 nowMs);

} // namespace stardesk
