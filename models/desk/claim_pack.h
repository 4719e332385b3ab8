/// ClaimPack: what stands beside a claim's records in its evidence pack: the decisions of this desk, the evidence line by line,
/// and the digest that binds both sides to the same evidence (export.md, "Outbox and decisions").
#pragma once

#include "models/desk/claim_profile.h"

namespace stardesk {

class StoreSession;

struct PackedDecision {
    qint64 atMs = 0;
    QString actor;
    QString action;
    QStringList codes;
    std::optional<Money> amount;
    QString note;
    QString state; ///< word of the outbox: held, queued, sent, accepted ...
};

struct ClaimPack {
    std::vector<PackedDecision> decisions; ///< oldest first
    QStringList evidence;                  ///< sorted "type k v"
    QString digest;                        ///< SHA-256, hexadecimal, of the evidence, rule set and version
};

/// Failure of reading work.db or the records.
[[nodiscard]] Result<ClaimPack> claimPack(StoreSession &session, const ClaimProfile &profile);

} // namespace stardesk
