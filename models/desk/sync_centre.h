/// SyncCentre: everything the sync page tells of one store: the export, what is on its way, what came back otherwise,
/// what was imported when, and what is wrong.
#pragma once

#include "models/core/money.h"
#include "models/desk/doctor_desk.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/store_session.h"
#include "models/store/work_store.h"

namespace stardesk {

/// One line of a conflict; empty texts: nothing to tell.
struct ConflictField {
    enum class Name { Verdict, Amount, Reason, Documents, Note };
    Name name = Name::Verdict;
    QString before; ///< as the person saw it when deciding
    QString mine;
    QString server; ///< as the export tells it now
    [[nodiscard]] bool differs() const { return mine != server; }
};

/// A decision that did not go through, beside what the server has instead.
struct ConflictCase {
    OutboxEntry entry;
    QString claim;              ///< empty: about another record
    bool wasSent = false;       ///< false: the import overtook it before it left this desk
    QString order;              ///< order number of the claim's parcel
    QString serverActor;        ///< name of who acted last; empty: unknown
    qint64 serverAtMs = 0;
    QString serverTransition;   ///< word of that event
    std::vector<ConflictField> fields;
};

/// A line of the outbox.
struct OutboxLine {
    OutboxEntry entry;
    QString claim;     ///< empty: about another record
    QString actorName;
    qint64 leftMs = 0; ///< of the hold when it was read
    bool mine = false;
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
    std::vector<FeedImport> history;      ///< of the last 90 days, newest first
    std::vector<DoctorCheck> problems;    ///< checks that failed
};

/// Reads all of it; `session` gives feed and people. Failure: Io, Corrupt.
[[nodiscard]] Result<SyncCentreView> syncCentre(StoreSession &session);

} // namespace stardesk
