/// A stored decision on a claim as a command of the workflow, and back: the desk lays it over the imported claim, the
/// server carries it out, both with the same words.
///
/// A decision that moves the claim stands on the claim's own record (record_type "claim", base_v the record's `v`), so that
/// one version of a claim gets one of them. Evidence that is added stands on a record of its own and may stand beside it:
/// a document ("document", its future key) and a link ("claim_incident", "CLAIM/INCIDENT"); `data.claim` names the claim.
#pragma once

#include "models/domain/claim_workflow.h"
#include "models/store/decision.h"

#include <QtCore/QJsonObject>

namespace stardesk {

inline constexpr QLatin1String kClaimDecision("claim");           ///< Decision::kind, and record_type of what moves a claim
inline constexpr QLatin1String kClaimDocument("document");
inline constexpr QLatin1String kClaimIncident("claim_incident");

/// What a decision adds to its columns: {"claim", "to", "reference", "computed_minor", "share_bp", "received_at",
/// "digest_after", "batch", "seen", "document"}, each where it applies.
[[nodiscard]] QJsonObject dataOf(const Decision &decision);
void setData(Decision *decision, const QJsonObject &data);

/// Key of the claim that the decision is about; null for other kinds.
[[nodiscard]] QString claimOf(const Decision &decision);
/// True where it takes the one place that a version of the claim has.
[[nodiscard]] bool movesClaim(const Decision &decision);

/// `id` is the decision's; `baseVersion` is left open, as versions are counted differently on desk and server. Malformed
/// for an action or a field that the workflow does not know.
[[nodiscard]] Result<ClaimCommand> claimCommandOf(const Decision &decision);
/// Writes the command's fields into the decision; `claim`, `currency` of the claim. Record and versions are the caller's.
void putClaimCommand(const ClaimCommand &command, const QString &claim, Currency currency, Decision *decision);

} // namespace stardesk
