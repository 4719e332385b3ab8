/// Claim values as JSON: the `proposal` of the export's claim record, and whole events for the audit log and the server's
/// state. What is written is read back equal.
#pragma once

#include "models/domain/claim_events.h"

class QJsonObject;

namespace stardesk {

/// {verdict, amount, computed, code, comment, by, made_at, amount_cny (in the limits' currency), fx, four_eyes[], checkers,
/// rule_set, rule_version, share_bp[], evidence_digest}; money is {amount_minor, currency}.
[[nodiscard]] QJsonObject claimProposalJson(const ClaimProposal &proposal, Currency currency);
/// Malformed, naming the field. Unknown fields are ignored; of the fields only verdict, amount and code must be there.
[[nodiscard]] Result<ClaimProposal> claimProposalFromJson(const QJsonObject &json, const QString &path);

[[nodiscard]] QJsonObject claimFactsJson(const ClaimFacts &facts);
[[nodiscard]] Result<ClaimFacts> claimFactsFromJson(const QJsonObject &json, const QString &path);

[[nodiscard]] QJsonObject claimEventJson(const ClaimEvent &event, Currency currency);
[[nodiscard]] Result<ClaimEvent> claimEventFromJson(const QJsonObject &json, const QString &path);

} // namespace stardesk
