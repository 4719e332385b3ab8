/// ClaimSituation: where a claim stands for this desk: the imported record and its events, with what was decided here and
/// is not confirmed yet laid over it.
#pragma once

#include "models/desk/claim_profile.h"
#include "models/domain/claim_workflow.h"
#include "models/domain/rule_set.h"
#include "models/store/decision.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace stardesk {

struct ClaimBasis;
class StoreSession;
class WorkStore;

/// What a proposer saw, kept with the decision: the lines the digest is made of, and the values a person reads.
struct EvidenceSeen {
    QStringList lines;                        ///< sorted "type k v"; documents with their SHA-256 in place of v
    QMap<QString, QString> values;            ///< "policy" -> "EUR 12.00", "days_late" -> "3", ...
    friend bool operator==(const EvidenceSeen &, const EvidenceSeen &) = default;
};
[[nodiscard]] QJsonObject evidenceSeenJson(const EvidenceSeen &seen);
[[nodiscard]] EvidenceSeen evidenceSeenOf(const QJsonObject &json);

/// What changed since the proposal was made.
struct EvidenceDiff {
    struct Value {
        QString name;   ///< key of EvidenceSeen::values
        QString before; ///< null: was not there
        QString now;
    };
    QStringList added;   ///< lines of the digest
    QStringList removed;
    std::vector<Value> values;
    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && values.empty(); }
};
[[nodiscard]] EvidenceDiff diffOf(const EvidenceSeen &before, const EvidenceSeen &now);

/// Decisions of this desk that the server has not answered, by claim.
class UnconfirmedDecisions {
public:
    static Result<UnconfirmedDecisions> read(WorkStore &work);
    /// Oldest first.
    [[nodiscard]] const std::vector<OutboxEntry> &on(const QString &claim) const;
    [[nodiscard]] const std::vector<OutboxEntry> &all() const { return m_all; }
    void add(const OutboxEntry &entry);

private:
    std::vector<OutboxEntry> m_all;
    QHash<QString, std::vector<OutboxEntry>> m_byClaim;
};

struct ClaimSituation {
    ClaimProfile profile;                 ///< as imported, judged with an incident that was linked here
    Claim claim;                          ///< with the local decisions laid over it; `version` counts on from the record's
    qint64 recordVersion = 0;             ///< `v` of the imported claim
    QString recordIncident;               ///< key of the incident that the imported claim names
    RuleBook::Entry rules;                ///< of the order day
    EvidenceSeen evidence;                ///< as it is now
    std::vector<OutboxEntry> unconfirmed; ///< of this claim, oldest first
    std::optional<EvidenceSeen> proposerSaw; ///< where the proposal carries it

    /// The one that has taken this version of the claim, if any.
    [[nodiscard]] const OutboxEntry *onItsWay() const;
};

/// NotFound names the claim; Malformed the record that cannot be judged.
[[nodiscard]] Result<ClaimSituation> claimSituation(StoreSession &session, const ClaimBasis &basis,
                                                    const UnconfirmedDecisions &unconfirmed, const ClaimKey &key);

} // namespace stardesk
