/// IngestJudge: what the server says to one decision: the same workflow as the desk's, on the published record, with what
/// was accepted and is not published yet laid over it.
#pragma once

#include "models/desk/operator_profile.h"
#include "models/store/server_state.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace stardesk {

struct ClaimBasis;
struct ClaimSituation;
class StoreSession;

struct IngestVerdict {
    OutboxState status = OutboxState::Rejected;
    QString reason;                  ///< machine word; empty where accepted
    QString winner;                  ///< id of the decision that was first
    std::vector<WaitingRecord> rows; ///< what an accepted decision changes; its ack is not among them
};

class IngestJudge {
public:
    /// All outlive the object. `nowMs`: no decision counts as made later.
    IngestJudge(StoreSession &session, std::shared_ptr<const ClaimBasis> basis, ServerState &state, qint64 nowMs);

    /// `who` is the operator whose device signed. Failure: the state or the feed cannot be read; what is wrong with the
    /// decision itself is a verdict.
    [[nodiscard]] Result<IngestVerdict> judge(const Decision &decision, const OperatorProfile &who);

private:
    [[nodiscard]] Result<IngestVerdict> judgeClaim(const Decision &decision);
    [[nodiscard]] Result<IngestVerdict> carryOut(const Decision &decision, const ClaimSituation &situation);
    [[nodiscard]] Result<IngestVerdict> judgeOpening(const Decision &decision);
    [[nodiscard]] Result<IngestVerdict> judgeComplaint(const Decision &decision, const OperatorProfile &who);
    [[nodiscard]] Result<IngestVerdict> judgeAward(const Decision &decision, const OperatorProfile &who);
    [[nodiscard]] Result<qint64> versionOf(std::string_view type, const QString &key);
    /// Notes, and ratings that are not to count. Stars follow from the windows, which only the system that computes them
    /// changes: the decision becomes a record that it reads and colleagues see.
    [[nodiscard]] Result<IngestVerdict> judgeNote(const Decision &decision, const OperatorProfile &who);
    [[nodiscard]] Result<std::optional<IngestVerdict>> overtaken(const Decision &decision, qint64 version, bool waiting);
    [[nodiscard]] Result<IngestVerdict> judgeRequest(const Decision &decision, const OperatorProfile &who);
    /// Accepted on this claim, its ack not published yet; oldest first.
    [[nodiscard]] Result<std::vector<OutboxEntry>> unpublishedOn(const QString &claim);

    StoreSession &m_session;
    std::shared_ptr<const ClaimBasis> m_basis;
    ServerState &m_state;
    qint64 m_nowMs;
};

} // namespace stardesk
