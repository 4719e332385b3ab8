#include "models/desk/desk_action.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

using enum ClaimAction;

// In the order of ClaimAction.
constexpr std::array<DeskAction, kClaimActionCount> kActions{{
    {Submit}, {AutoReject}, {AutoApprove},
    {Take, true}, {Release, true}, {RequestInfo, true, ReasonKind::Info},
    {ReceiveInfo}, {ExpireInfo},
    {Approve, true}, {Reject, true, ReasonKind::Reject},
    {Confirm, true}, {Return, true, ReasonKind::Return},
    {StartPayment}, {ConfirmPayment}, {FailPayment}, {RetryPayment},
    {Appeal, true, ReasonKind::Reopen}, {Assign, true},
    {Dismiss, true, ReasonKind::Reject}, {Reopen, true, ReasonKind::Reopen},
    {Withdraw}, {Close}, {Attach, true}, {LinkIncident, true},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kActions.size(); ++i)
        if (size_t(kActions[i].action) != i)
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

const DeskAction &deskAction(ClaimAction action)
{
    return kActions[size_t(action)];
}

} // namespace stardesk
