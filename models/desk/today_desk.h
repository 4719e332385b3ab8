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
        InfoRequested,   ///< claims that wait for what was asked of the claimant
        PaymentFailed,
        FallingSellers,
        Programme,      ///< one platform with sellers that miss or may miss its ratio
        Privileges,     ///< sellers that have collected nothing in the window that is open
        FallenCouriers, ///< fell within three months and have an open tip
        IncentivesDue,  ///< couriers with an incentive that is granted and not paid
        Conflicts,      ///< decisions the server refused or answered otherwise; they stand on the sync page
        Identity,       ///< records of people that contradict each other; found beside the board (it takes a whole scan)
    };
    Kind kind = Kind::ClaimsLate;
    QString table;      ///< "claims": the page's table, for the filter below
    QString filter;     ///< in the words of the filter field; empty for the sync page, which has one list
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
    qint64 sellersUnchanged = 0;
    qint64 couriersUnchanged = 0;
    OutlookLinks links;
    qint64 newClaims = 0;          ///< filed since yesterday 00:00 Beijing
    QString newClaimsFilter;
    StarOutlook stars;
    StarOutlook courierStars;      ///< of another day of the month
    SellerPublication window;      ///< in force: its privileges
    std::vector<RuleInForce> rules;
    std::vector<HeldDecision> held; ///< can still be undone, newest first
};

class TodayDesk {
public:
    explicit TodayDesk(StoreSession &session) : m_session(session) {}
    [[nodiscard]] Result<TodayBoard> today(Job &job) const;
    /// Only what needs somebody: own work first, then by the nearest end. Items without a row are left out.
    [[nodiscard]] Result<std::vector<TodayItem>> items() const;

private:
    StoreSession &m_session;
};

} // namespace stardesk
