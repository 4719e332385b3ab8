#include "models/feed/demo/demo_front.h"

#include <array>

namespace stardesk::demo {

namespace {

using enum ClaimState;
using enum AmountBand;
using enum FrontMark;

constexpr int at(int hour, int minute)
{
    return hour * 60 + minute;
}

constexpr std::array kFront = {
    // due today
    FrontClaim{Submitted, Single, "", 0, at(9, 40)},
    FrontClaim{Submitted, Single, "", 0, at(10, 5), ZoneUnknown},
    FrontClaim{Submitted, Automatic, "", 0, at(10, 20), QaSample},
    FrontClaim{Submitted, Single, "", 0, at(10, 50), Incident},
    FrontClaim{Submitted, FourEyes, "", 0, at(11, 15)},
    FrontClaim{Submitted, FourEyes, "", 0, at(11, 40), DuplicateOrder},
    FrontClaim{InReview, Single, "wang", 0, at(11, 55)},
    FrontClaim{PendingCheck, FourEyes, "li", 0, at(13, 20)},
    FrontClaim{Submitted, Single, "", 0, at(13, 45), AddressChanged},
    FrontClaim{Submitted, TwoCheckers, "", 0, at(14, 10)},
    FrontClaim{Submitted, Automatic, "", 0, at(14, 30), EditedAfterFiling},
    FrontClaim{PendingCheck, FourEyes, "li", 0, at(14, 55), EvidenceAdded},
    FrontClaim{InReview, Single, "li", 0, at(15, 20), Incident},
    FrontClaim{Submitted, Single, "", 0, at(15, 40), OrderImpossible},
    FrontClaim{Submitted, Single, "", 0, at(16, 5), ForceMajeureNotice},
    FrontClaim{Submitted, FourEyes, "", 0, at(16, 25)},
    FrontClaim{Submitted, Single, "", 0, at(16, 50), IncidentNear},
    FrontClaim{PendingCheck, TwoCheckers, "wang", 0, at(17, 10)},
    FrontClaim{InReview, FourEyes, "wang", 0, at(17, 30)},
    FrontClaim{Submitted, Single, "", 0, at(17, 45), UnderWay},
    // late
    FrontClaim{Submitted, Single, "", -1, at(17, 0)},
    FrontClaim{Submitted, FourEyes, "", -1, at(11, 0), Incident},
    FrontClaim{InReview, Single, "wang", -2, at(15, 30)},
    FrontClaim{PendingCheck, FourEyes, "wang", -1, at(16, 0), ScanCorrected},
    // tomorrow and the day after
    FrontClaim{Submitted, Single, "", 1, at(9, 30), Incident},
    FrontClaim{Submitted, Single, "", 1, at(10, 0), IncidentNear},
    FrontClaim{Submitted, Automatic, "", 1, at(10, 40), FraudHold},
    FrontClaim{Submitted, Single, "", 1, at(11, 20)},
    FrontClaim{Submitted, FourEyes, "", 1, at(13, 30)},
    FrontClaim{Submitted, Single, "", 1, at(14, 0)},
    FrontClaim{Submitted, Single, "", 1, at(15, 0), IncidentNear},
    FrontClaim{Submitted, TwoCheckers, "", 1, at(16, 0)},
    FrontClaim{Submitted, Single, "", 2, at(9, 45)},
    FrontClaim{Submitted, Single, "", 2, at(10, 30)},
    FrontClaim{Submitted, FourEyes, "", 2, at(11, 10), UnderWay},
    FrontClaim{Submitted, Single, "", 2, at(14, 20), DuplicateOrder},
    FrontClaim{PendingCheck, FourEyes, "li", 1, at(12, 0)},
    FrontClaim{PendingCheck, TwoCheckers, "li", 2, at(15, 15)},
    FrontClaim{InReview, Single, "li", 1, at(17, 15)},
    // on hold, and appeals
    FrontClaim{InfoRequested, Single, "wang", 1, at(10, 0)},
    FrontClaim{InfoRequested, Automatic, "li", 1, at(11, 0)},
    FrontClaim{InfoRequested, FourEyes, "li", 2, at(14, 0)},
    FrontClaim{Appealed, Single, "", -2, at(10, 0)},
    FrontClaim{Appealed, FourEyes, "", -1, at(14, 0)},
    // decided, and young enough to be appealed or asked back
    FrontClaim{Rejected, Single, "li", -2, at(11, 0)},
    FrontClaim{Rejected, Single, "wang", -1, at(15, 0)},
    FrontClaim{Paid, Single, "li", -2, at(16, 0)},
    FrontClaim{Paid, FourEyes, "wang", -2, at(9, 30)},
    FrontClaim{InReview, Single, "wang", 1, at(9, 50), PaidTooLittle},
    FrontClaim{InReview, Single, "li", 1, at(14, 40), PaidTooMuch},
};

} // namespace

std::span<const FrontClaim> frontClaims()
{
    return kFront;
}

const FrontClaim *frontClaim(quint32 claim)
{
    return claim < kFront.size() ? &kFront[claim] : nullptr;
}

} // namespace stardesk::demo
