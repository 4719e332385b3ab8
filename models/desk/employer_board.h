/// EmployerBoard: the staff of one employer, or of all, as an HR manager looks at it: stars by employer, station and month,
/// who rises and falls, what the incentives cost.
#pragma once

#include "models/core/job.h"
#include "models/core/money.h"
#include "models/core/result.h"
#include "models/desk/backtest_desk.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <map>
#include <vector>

namespace stardesk {

class ColumnSet;
class StoreSession;

/// How many couriers have how many stars; [0] is unrated.
using StarCounts = std::array<qint64, 6>;

struct BoardGroup {
    QString key;            ///< employer key or station name; empty: none named
    StarCounts stars{};
    qint64 up = 0;          ///< higher than three months ago
    qint64 down = 0;
    qint64 atRisk = 0;
    qint64 incentivesDue = 0;

    [[nodiscard]] qint64 couriers() const;
    /// Couriers of four and five stars.
    [[nodiscard]] qint64 good() const { return stars[4] + stars[5]; }
};

struct BoardMover {
    QString person;
    QString name;
    int star = 0;
    int change = 0;
};

struct StaffBoard {
    std::vector<BoardGroup> employers; ///< the largest first, couriers without employer last
    BoardGroup chosen;                 ///< the one asked for, or all together
    std::vector<BoardGroup> stations;  ///< of the chosen, the largest first
    std::array<StarCounts, 12> months{}; ///< oldest first; [0] of each: no star that month
    int newestMonth = 0;               ///< year * 12 + month - 1 of months.back(); 0: no star was ever published
    std::vector<BoardMover> risers;    ///< the farthest first, at most kMostMovers
    std::vector<BoardMover> fallers;
};
inline constexpr size_t kMostMovers = 12;

/// One pass over the packed columns of "couriers". `employer`: key, or empty for everyone.
[[nodiscard]] StaffBoard staffBoard(const ColumnSet &couriers, const QString &employer);

/// Incentives by state and currency; currencies are never summed.
struct IncentiveCost {
    qint64 awards = 0;
    std::map<Currency, qint64> minor;
};
struct IncentiveCosts {
    IncentiveCost awardedInYear; ///< granted in the 365 days up to today
    IncentiveCost due;
    IncentiveCost expired;
};

/// What an employer pays (empty: all payers), from the awards of the export. Cancelled by the job.
[[nodiscard]] Result<IncentiveCosts> incentiveCosts(StoreSession &session, const QString &employer, Job &job);

/// All that the board shows, and the ids of the rule sets a back-test may take.
struct StaffReport {
    StaffBoard board;
    IncentiveCosts costs;
    QStringList ruleSets;
};
[[nodiscard]] Result<StaffReport> readStaffReport(StoreSession &session, const QString &employer);

/// Today's staff rated by another rule set: the couriers' half of a back-test over the newest month, without the moves. Reads
/// the stars and windows of all months (staffRecords of them); NotFound where there is no such rule set.
[[nodiscard]] Result<BacktestHalf> rateStaffAgain(StoreSession &session, const QString &ruleSet, Job &job);
[[nodiscard]] Result<qint64> staffRecords(StoreSession &session);

} // namespace stardesk
