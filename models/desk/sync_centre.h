/// SyncCentre: everything the sync page tells of one store: the export, what is on its way, what came back otherwise,
/// what was imported when, and what is wrong.
#pragma once

#include "models/core/money.h"
#include "models/desk/conflict_case.h"
#include "models/desk/doctor_desk.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/store_session.h"
#include "models/store/work_store.h"

namespace stardesk {

/// A line of the outbox.
struct OutboxLine {
    OutboxEntry entry;
    QString claim;     ///< empty: about another record
    QString actorName;
    qint64 leftMs = 0; ///< of the hold when it was read
    bool mine = false;
    ConflictNote note; ///< of one that was set aside: how it ended
    QString noteBy;    ///< name of who ended it
};

struct SyncCentreView {
    FeedInfo feed;
    QString source;
    QString keyId;            ///< of the key this store trusts
    qint64 couriers = 0;
    qint64 sellers = 0;
    qint64 claims = 0;
    QString outboxFolder;
    bool demo = false;
    OutboxCounts counts;
    std::vector<OutboxLine> outbox;       ///< held, queued, sent
    std::vector<ConflictCase> conflicts;  ///< need a choice, oldest first
    std::vector<OutboxLine> solved;      ///< set aside in the last 90 days, newest first
    std::optional<FeedImport> before;     ///< the snapshot that can be rolled back to
    bool rolledBack = false;              ///< older data than this desk has seen, by a person's own choice
    std::vector<FeedImport> history;      ///< of the last 90 days, newest first
    std::vector<DoctorCheck> problems;    ///< checks that failed
};

/// Reads all of it; `session` gives feed and people. Failure: Io, Corrupt.
[[nodiscard]] Result<SyncCentreView> syncCentre(StoreSession &session);

} // namespace stardesk
