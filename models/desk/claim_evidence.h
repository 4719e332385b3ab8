/// What a claim rests on, as lines and values that can be compared later: "what the proposer saw".
#pragma once

#include "models/desk/claim_situation.h"

namespace stardesk {

class FeedReader;

struct EvidenceNow {
    EvidenceSeen seen;
    qint64 claimVersion = 0; ///< `v` of the claim record
    QString claimIncident;   ///< key of the incident it names
};

/// Lines "type k v" of parcel, plan, scans, documents and incident, documents that were attached here included. The claim
/// itself is not among them: its version is bound by base_v, and a proposal would change what it was made on. A document
/// stands with its SHA-256, which stays the same from the desk that attaches it to the export that brings it back.
[[nodiscard]] Result<EvidenceNow> evidenceOf(StoreSession &session, const ClaimProfile &profile,
                                             const std::vector<OutboxEntry> &unconfirmed);

/// Line of an incident that is about to be linked. NotFound names it.
[[nodiscard]] Result<QString> incidentEvidence(FeedReader &reader, const IncidentKey &key);
[[nodiscard]] QString documentEvidence(const QString &key, const QString &sha256);
/// Digest of the evidence once `line` is added to it.
[[nodiscard]] QString digestWith(const ClaimSituation &situation, const QString &line);

/// Kinds of documents that the rules want for this kind of claim and that nobody has sent (T02).
[[nodiscard]] QStringList missingEvidence(const ClaimProfile &profile, const ClaimProcess &process);

} // namespace stardesk
