/// RechargeDesk: what the carriers owe for one month's late deliveries: the cost of every approved claim, split by the stages
/// that caused the delay (rules.md D1, attribution; the consumer is paid first, seed 001).
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/core/money.h"
#include "models/domain/delay_attribution.h"

#include <vector>

namespace stardesk {

class StoreSession;

/// One claim's share of one party.
struct RechargeLine {
    ClaimKey claim;
    QString parcel;
    QString lane;
    Stage stage = Stage::Collection;
    qint64 overHours = 0;
    Money amount;
};

/// What one party owes, in one currency: amounts of different currencies are never added.
struct RechargeTotal {
    Money amount;
    qint64 claims = 0;
};

struct RechargeParty {
    Party party = Party::FirstMile;
    std::vector<RechargeLine> lines;   ///< by claim, then stage
    std::vector<RechargeTotal> totals; ///< one per currency, by its code
};

struct RechargeStatement {
    QString month;                       ///< Beijing month "2026-02"
    std::vector<RechargeParty> parties;  ///< in the order of the stages; parties that owe nothing are left out
    std::vector<RechargeTotal> unsplit;  ///< approved, but no scan tells who caused the delay
    qint64 claims = 0;                   ///< approved in the month
};

class RechargeDesk {
public:
    explicit RechargeDesk(StoreSession &session) : m_session(session) {}

    /// Claims that were approved for good in the Beijing month and are approved or paid now. `month`: "2026-02"; empty: the
    /// month before the present one. Usage for another form; Cancelled by the job.
    [[nodiscard]] Result<RechargeStatement> statement(const QString &month, Job &job) const;

private:
    StoreSession &m_session;
};

} // namespace stardesk
