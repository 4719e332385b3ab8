/// BacktestDesk: a changed rule set over past periods: who would have moved, and what it would have cost in incentives.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/domain/rule_backtest.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;
struct RuleSet;

struct BacktestMove {
    QString id;
    std::optional<int> from; ///< published
    std::optional<int> to;   ///< under the changed rules
};

/// Couriers or sellers: periods oldest first, moves of the last one.
struct BacktestHalf {
    std::vector<BacktestPeriod> periods;
    std::vector<BacktestMove> moves;
};

struct RuleBacktest {
    QString ruleSet;
    BacktestHalf couriers;  ///< costs per currency, by each employer's own incentives
    BacktestHalf sellers;   ///< sellers cost no incentives
};

class BacktestDesk {
public:
    explicit BacktestDesk(StoreSession &session) : m_session(session) {}

    /// The newest `periods` published months of couriers and of sellers that the export still holds inputs of.
    [[nodiscard]] Result<RuleBacktest> backtest(const RuleSet &changed, int periods, Job &job) const;

private:
    StoreSession &m_session;
};

[[nodiscard]] QJsonObject backtestJson(const RuleBacktest &backtest);

} // namespace stardesk
