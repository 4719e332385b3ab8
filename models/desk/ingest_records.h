/// The rows that a judged decision brings into the export: claims, events, documents, acks (export.md, "Records").
#pragma once

#include "models/desk/claim_situation.h"
#include "models/store/server_state.h"

namespace stardesk {

struct ClaimBasis;
class FeedReader;

/// The claim record after `claim`: state, cycle, holder, proposal with what its maker saw, due time, flags and incident;
/// everything else as published.
[[nodiscard]] Result<WaitingRecord> claimRow(FeedReader &reader, const Claim &claim, const ClaimSituation &before,
                                             const Decision &decision, const ClaimBasis &basis);
/// One row per event, named by the decision, so that the order of keys is the order of events.
[[nodiscard]] Result<std::vector<WaitingRecord>> eventRows(const QString &claim, const QVector<ClaimEvent> &events,
                                                           const QString &decision);
/// The document that the decision attaches.
[[nodiscard]] Result<WaitingRecord> documentRow(const Decision &decision, const QString &claim, qint64 atMs);
/// What HR wrote about a courier, or which rating does not count and why: colleagues see it with the next export.
[[nodiscard]] Result<WaitingRecord> personNoteRow(const Decision &decision, qint64 atMs);
[[nodiscard]] Result<WaitingRecord> ackRow(const JudgedDecision &judged);

} // namespace stardesk
