/// IngestRun: what one run of the folder-mode server works with: its state, its key, and the published feed in a store of its
/// own.
#pragma once

#include "models/desk/ingest_desk.h"
#include "models/desk/ingest_judge.h"
#include "models/desk/store_session.h"
#include "models/feed/minisign.h"
#include "models/store/document_folder.h"

namespace stardesk {

struct IngestRun {
    std::unique_ptr<ServerState> state;
    DocumentFolder documents{QString()}; ///< beside the state; the next publication takes them from there
    SigningKey key;
    std::unique_ptr<StoreSession> session;
    std::unique_ptr<IngestJudge> judge;
    qint64 nowMs = 0;
    bool newChains = false; ///< a device not known here is taken up where its first batch stands
    IngestReport report;
};

/// Syncs the server's own store and takes out of the state what the feed carries by now. Failure: as IngestDesk::run().
[[nodiscard]] Result<IngestRun> openIngestRun(const IngestRequest &request, const Clock &clock, Job &job);

} // namespace stardesk
