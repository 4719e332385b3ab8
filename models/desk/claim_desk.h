/// ClaimDesk: one late parcel's claim as a reviewer sees it.
#pragma once

#include "models/desk/claim_profile.h"

namespace stardesk {

class StoreSession;

/// What the rules give beside what was asked for (cli.md, explain).
struct ClaimProof {
    std::optional<Money> result;  ///< none: no plan covers it, or it cannot be applied; the tree says why
    std::optional<Money> asked;
    QString code;                 ///< proposed reason code; null without a result
    qint64 daysLate = 0;          ///< effective, on the destination's calendar
    QString ruleSet;
    Explanation tree;
};

class ClaimDesk {
public:
    explicit ClaimDesk(StoreSession &session) : m_session(session) {}

    /// NotFound names the key; Malformed names the record that cannot be judged.
    [[nodiscard]] Result<ClaimProfile> profile(const ClaimKey &key) const;
    /// As if this incident were linked: what it would excuse, and what is then paid. NotFound names the incident.
    [[nodiscard]] Result<ClaimProfile> profileWith(const ClaimKey &key, const IncidentKey &incident) const;
    [[nodiscard]] Result<ClaimProof> explain(const ClaimKey &key) const;

private:
    StoreSession &m_session;
};

[[nodiscard]] QJsonObject claimProofJson(const ClaimProof &proof);

} // namespace stardesk
