/// The desk's day: the first claims of a demo are planted, so that the queue of a fresh demo holds every state, flag and
/// amount band, and every split something to do.
#pragma once

#include <QtCore/QtGlobal>

#include <span>
#include <string_view>

namespace stardesk::demo {

/// Places in the words of `state`.
enum class ClaimState { Draft, Submitted, InReview, InfoRequested, PendingCheck, Approved, Rejected, InPayment, Paid,
    PayFailed, Appealed, Expired, Withdrawn, Closed };

/// In which amount band the claim on the parcel shall fall (limits of the rule set, in CNY).
enum class AmountBand { Automatic, Single, FourEyes, TwoCheckers };

/// What is special about a planted claim.
enum class FrontMark {
    None, AddressChanged, DuplicateOrder, EditedAfterFiling, ForceMajeureNotice, FraudHold, QaSample,
    ZoneUnknown, OrderImpossible,
    Incident,      ///< touched by the planted incident and linked to it
    IncidentNear,  ///< touched by it, but nobody has linked it
    UnderWay,      ///< not delivered yet
    EvidenceAdded, ///< a paper came in after the proposal
    ScanCorrected, ///< a scan came in after the proposal
    PaidTooLittle, ///< paid, then reopened: a supplement is due
    PaidTooMuch    ///< paid, then reopened: a recovery is due
};

struct FrontClaim {
    ClaimState state;
    AmountBand band;
    std::string_view person; ///< who holds or proposed it; empty: nobody
    int dueIn;               ///< working days from today on which its clock ends
    int dueMinute;           ///< of that day, Beijing
    FrontMark mark = FrontMark::None;
};

[[nodiscard]] std::span<const FrontClaim> frontClaims();
/// Null for the claims behind the planted ones.
[[nodiscard]] const FrontClaim *frontClaim(quint32 claim);
[[nodiscard]] inline bool isTouched(const FrontClaim &front)
{
    return front.mark == FrontMark::Incident || front.mark == FrontMark::IncidentNear;
}

} // namespace stardesk::demo
