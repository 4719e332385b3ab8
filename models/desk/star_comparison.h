/// Computed stars against published ones, all of them (cli.md, compare stars): two implementations check each other.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

struct StarCount {
    qint64 same = 0;
    qint64 different = 0;
    qint64 unrated = 0;   ///< neither side gives a star
};

struct StarDifference {
    QString kind;         ///< "courier" or "seller"
    QString key;
    QString period;       ///< data month "2017-05"; empty where the newest is meant
    std::optional<qint64> computed;
    std::optional<qint64> published;
};

struct StarComparison {
    StarCount couriers;   ///< newest period of each
    StarCount sellers;    ///< every published month of each, on the month's last day
    std::vector<StarDifference> differences;
};

/// Every courier's newest star and every published seller star, by the rule set in force on the data day.
[[nodiscard]] Result<StarComparison> compareStars(StoreSession &session, Job &job);

} // namespace stardesk
