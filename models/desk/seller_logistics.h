/// The logistics evaluation of one seller by month: courier, company and package, and the seller's own share (seed 002).
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/domain/taobao_logistics.h"

#include <QtCore/QString>

#include <array>
#include <vector>

namespace stardesk {

class StoreSession;

struct LogisticsMonth {
    QString month;                                       ///< "2026-02"
    std::array<PartScores, kLogisticsPartCount> parts;   ///< counts and sums behind the means
    LogisticsEvaluation evaluation;
    qint64 causes = 0;                                   ///< bad evaluations with a named cause
};

/// Oldest first; empty where the export has none. NotFound names the key, Malformed a month whose numbers cannot be.
[[nodiscard]] Result<std::vector<LogisticsMonth>> readSellerLogistics(StoreSession &session, const SellerKey &key);

} // namespace stardesk
