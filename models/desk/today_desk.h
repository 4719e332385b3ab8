/// TodayDesk: what needs somebody now, from all desks. Every item is a filter of a table, and its count is the number of
/// rows that filter leaves: the page that opens shows exactly them.
#pragma once

#include "models/desk/claim_decisions.h"
#include "models/desk/operator_profile.h"
#include "models/desk/outlook_board.h"

#include <array>

namespace stardesk {

struct TodayItem {
    enum class Kind {
        ClaimsLate,
        ClaimsDueToday,
        SecondApproval,
        FallingSellers,
        Programme,      ///< one platform with sellers that miss or may miss its ratio
        Privileges,     ///< sellers that have collected nothing in the window that is open
        FallenCouriers, ///< fell within three months and have an open tip
    };
    Kind kind = Kind::ClaimsLate;
    QString table;      ///< "claims": the page's table, for the filter below
    QString filter;     ///< in the words of the filter field
    qint64 count = 0;
    QString platform;   ///< of a programme
    QStringList first;  ///< names or numbers of the first rows, most urgent first, at most three
    std::optional<qint64> dueMs; ///< the nearest end of a clock, an instant
    bool mine = false;  ///< a role of the person at this desk does this work
};

/// Claims due on today's Beijing day by half hour, 0 = 00:00; what is late already stands at its own time.
using DueByHalfHour = std::array<int, 48>;

struct RuleInForce {
    QString part;       ///< "seller", "courier", "claims"
    QString ruleSet;
    BeijingDay validFrom;
    bool local = false; ///< an assumption of this console, not the platform's own words
};

struct TodayBoard {
    BeijingDay today;
    qint64 nowMs = 0;
    qint64 dataMs = 0;
    std::vector<TodayItem> items;  ///< own work first, then by the nearest end
    DueByHalfHour due{};
    std::vector<BoardRow> nearest; ///< falling sellers and couriers nearest to the edge, at most four
    qint64 falling = 0;
    qint64 rising = 0;
    qint64 unchanged = 0;
    StarOutlook stars;
    SellerPublication window;      ///< in force: its privileges
    std::vector<RuleInForce> rules;
    std::vector<HeldDecision> held; ///< can still be undone, newest first
};

class TodayDesk {
public:
    explicit TodayDesk(StoreSession &session) : m_session(session) {}
    /// Items without a row are left out.
    [[nodiscard]] Result<TodayBoard> today(Job &job) const;

private:
    StoreSession &m_session;
};

} // namespace stardesk
