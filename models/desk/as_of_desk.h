/// AsOfDesk: courier, seller and claim as they were at the end of a past month (View → As of…), read-only.
#pragma once

#include "models/desk/claim_profile.h"
#include "models/desk/courier_desk.h"
#include "models/desk/seller_desk.h"

#include <optional>
#include <vector>

namespace stardesk {

/// The last day of a Beijing month of which the data have history, and whose.
struct PeriodEnd {
    BeijingDay day;
    bool couriers = false; ///< published courier stars
    bool sellers = false;  ///< published seller stars or daily scores
};

struct CourierAsOf {
    BeijingDay end;
    std::optional<CourierStarLine> star;       ///< published for the month; none: the data have no record of it
    std::vector<CourierStarLine> stars;        ///< up to then, oldest first
    std::vector<EmploymentLine> employments;   ///< begun by then, oldest first; open where they ended later
    std::optional<EmploymentLine> employment;  ///< the newest that was open on the day
};

struct SellerAsOf {
    BeijingDay end;
    std::optional<SellerStarLine> star;        ///< published for the month
    std::vector<SellerStarLine> stars;         ///< up to then, oldest first
    std::optional<SellerDay> scores;           ///< newest day with scores by then, and the star that follows from it
};

struct ClaimAsOf {
    BeijingDay end;
    bool filed = false;                        ///< false: the claim did not exist yet, and the rest is empty
    QString state;                             ///< word of the state, as in the export
    std::vector<ClaimEventLine> events;        ///< by then, oldest first
    std::vector<DocumentLine> documents;       ///< received by then
    std::vector<TrackingLine> tracking;        ///< scanned by then; scans without a known zone are left out
};

class AsOfDesk {
public:
    explicit AsOfDesk(StoreSession &session) : m_session(session) {}

    /// Newest first; empty where the data have no history.
    [[nodiscard]] Result<std::vector<PeriodEnd>> periodEnds() const;
    /// A day belongs to its end of 24:00 Beijing. NotFound names the key.
    [[nodiscard]] Result<CourierAsOf> courier(const PersonKey &key, BeijingDay end) const;
    [[nodiscard]] Result<SellerAsOf> seller(const SellerKey &key, BeijingDay end) const;
    [[nodiscard]] Result<ClaimAsOf> claim(const ClaimKey &key, BeijingDay end) const;

private:
    StoreSession &m_session;
};

} // namespace stardesk
